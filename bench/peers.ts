/**
 * What npm has for finding names, each as its documentation says to use it. They mark spans; what they call them is
 * not asked, so that a person found as a place counts as found.
 */
import { createRequire } from 'node:module';
import type { Span } from '../src/domain/span.ts';
import { parseWord } from '../src/lang/ru/morphology.ts';

export type Peer = Readonly<{
  name: string;
  languages: readonly ('ru' | 'en')[];
  find: (text: string) => readonly Span[] | Promise<readonly Span[]>;
}>;

const require = createRequire(import.meta.url);

type Match = Readonly<{ offset: Readonly<{ start: number; length: number }> }>;
type View = Readonly<{ json: (options: object) => readonly Match[] }>;
type Nlp = (text: string) => Readonly<Record<'people' | 'places' | 'organizations', () => View>>;
const nlp = require('compromise') as Nlp;
const compromise: Peer = {
  name: 'compromise',
  languages: ['en'],
  find: (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations()].flatMap((view) =>
      view
        .json({ offset: true, terms: false })
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
    );
  },
};

type Out = Readonly<{ out: (how: unknown) => readonly string[] }>;
type Wink = Readonly<{
  readDoc: (text: string) => Readonly<{ tokens: () => Out }>;
  its: Readonly<Record<'value' | 'pos', unknown>>;
}>;
const makeWink = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
const wink = makeWink(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const winkPropn: Peer = {
  name: 'wink PROPN',
  languages: ['en'],
  find: (text) => {
    const tokens = wink.readDoc(text).tokens();
    const tags = tokens.out(wink.its.pos);
    const spans: Span[] = [];
    let at = 0;
    for (const [i, value] of tokens.out(wink.its.value).entries()) {
      const start = text.indexOf(value, at);
      if (start < 0) continue;
      at = start + value.length;
      if (tags[i] === 'PROPN') spans.push({ start, end: at });
    }
    return spans;
  },
};

type Detection = Readonly<{ position: readonly [number, number] }>;
type Redaction = Readonly<{
  OpenRedaction: new () => { detect: (text: string) => Promise<{ detections: readonly Detection[] }> };
}>;
const redaction = new (require('@openredaction/core') as Redaction).OpenRedaction();
const openredaction: Peer = {
  name: 'openredaction',
  languages: ['ru', 'en'],
  find: async (text) =>
    (await redaction.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
};

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** Capitalised words that the OpenCorpora dictionary in `az` tags Name, Surn, Patr or Geox. */
const azNames: Peer = {
  name: 'az names',
  languages: ['ru'],
  find: (text) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
      /^\p{Lu}/u.test(word) && parseWord(word).some((p) => p.given || p.surname || p.patronymic || p.place)
        ? [{ start: index, end: index + word.length }]
        : [],
    ),
};

export const peers: readonly Peer[] = [compromise, winkPropn, openredaction, azNames];
