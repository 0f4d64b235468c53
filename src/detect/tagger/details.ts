/**
 * The tagger of details: of each word of a passage, how likely it tells what identifies somebody, and of which kind. A conditional
 * random field over words, base forms, classes of meaning and what the rules found; trained by `npm run train`.
 */
import type { Kind } from '../../domain/kinds.ts';
import type { Finding, Passage } from '../passage.ts';
import { makeDetailReader } from './detail-features.ts';
import { type DetailLattice, openDetailLattice } from './detail-lattice.ts';
import { decodeModel } from './model.ts';
import { openSenses } from './senses.ts';
import { sentenceRanges } from './sentences.ts';

/** What may be told; `NAME` is what the other tagger and the rules look for, as context. */
export const detailLabels = [
  'O',
  'NAME',
  'profession',
  'relation',
  'family',
  'date',
  'education',
  'health',
  'feature',
  'event',
  'legal',
  'religion',
  'politics',
  'orientation',
  'address',
  'publication',
] as const;
export type DetailLabel = (typeof detailLabels)[number];

const names: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'handle', 'email', 'url']);
/** The label of a kind; `O` for kinds that rules find better. */
export const detailLabelOf = (kind: Kind): DetailLabel =>
  names.has(kind) ? 'NAME' : kind === 'other' ? 'feature' : (detailLabels.find((l) => l === kind) ?? 'O');

/** `detailLabels.length` probabilities for each token of the passage. */
export type DetailTags = Float32Array;
export type DetailTagger = (passage: Passage, before: readonly Finding[]) => DetailTags;

const L = detailLabels.length;

/** Where no word of a sentence scores higher than this over none for any detail, the chain finds none either. */
const TELLING = -3;

/** `file`: the compressed weights; `senses`: the table of classes of meaning. Both are unpacked when a text first asks. */
export function openDetailTagger(file: Uint8Array, senses: Uint8Array): DetailTagger {
  let opened: DetailLattice | undefined;
  const read = makeDetailReader(openSenses(senses));
  return (passage, before) => {
    opened ??= openDetailLattice(decodeModel(file, detailLabels));
    const tags = new Float32Array(passage.tokens.length * L);
    for (let i = 0; i < passage.tokens.length; i++) tags[i * L] = 1;
    const { words, placeFeatures } = read(passage, before);
    for (const [from, to] of sentenceRanges(passage))
      if (opened.score(words, placeFeatures, from, to, TELLING))
        tags.set(opened.marginals(to - from), from * L);
    return tags;
  };
}
