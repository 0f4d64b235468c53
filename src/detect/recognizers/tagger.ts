/**
 * What the tagger says beyond the rules: names that no rule knows, and candidates of rules that it is sure of. Where a rule
 * asks and the tagger nods, a mention is certain; alone it must be surer to be believed, and less sure to be asked about.
 */
import type { Kind } from '../../domain/kinds.ts';
import type { Span } from '../../domain/span.ts';
import { englishDeterminers } from '../../lang/en/lexicon/persons.ts';
import { writtenSmall } from '../evidence.ts';
import type { Finding, Passage, Recognizer } from '../passage.ts';

import { isRussianInLatin } from '../tagger/index.ts';
import { isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';
import { apartFromPersons } from './apart.ts';
import { isCar } from './name-roles.ts';
import { peoples } from './peoples.ts';
import { isCutAdjective } from './small-names.ts';
import { kindOfLabel, runsOf } from './tagger-runs.ts';

/**
 * Probabilities from which the tagger is believed by itself, believed together with a rule or with what it says of the same
 * name elsewhere in the document, and asked about.
 */
type Bounds = Readonly<{ alone: number; seconded: number; asked: number; askedSmall: number }>;
/** In a note without capitals no rule asks about what only looks like a name: the tagger asks sooner. */
const bounds: Bounds = { alone: 0.9, seconded: 0.5, asked: 0.35, askedSmall: 0.33 };
/** What is said elsewhere counts for a word that may be one here. */
const COMMON = 0.35;
/** An ordinary word whose only capital is that of its sentence must be surer still. */
const DOUBTFUL = 0.97;
/** And to be asked about. */
const DOUBTFUL_ASKED = 0.5;
/** The share of one kind from which the tagger's kind is taken: a weak rule gives way to it, and one doubtful word is no person. */
export const OF_KIND = 0.8;
const WEAK = 0.6;

const capitalsOf = ({ tokens }: Passage, from: number, last: number): number =>
  tokens.slice(from, last + 1).filter((token) => isCapital(token)).length;

/**
 * Words of the dictionary that are nobody's name, in English behind a determiner: "the door". In a note without capitals the tagger
 * is not believed about them.
 */
function isOrdinary(passage: Passage, from: number, last: number): boolean {
  const { tokens, words } = passage;
  const determined = englishDeterminers.has(lowerAt(passage, from));
  for (let i = from; i <= last; i++) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (isCutAdjective(passage, i) || (token.lang === 'en' && isRussianInLatin(words(token), token)))
      continue;
    const { known, given, surname } = words(token).facts();
    if (token.lang === 'ru' ? given || !words(token).plain() : !determined || !known || given || surname)
      return false;
  }
  return true;
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** What the rules found, by where it stands. */
function rulesOf(passage: Passage, before: readonly Finding[]) {
  const certainAt = new Uint8Array(passage.text.length);
  const askedAt = new Uint8Array(passage.text.length);
  /** Kinds of certain mentions that are not very sure. */
  const weak = new Map<string, Kind>();
  /** A people or an office by the lexicon: no name, whatever capital it has. */
  const described = new Set<string>();
  for (const { span, tier, kind, confidence } of before) {
    (tier === 'certain' ? certainAt : askedAt).fill(1, span.start, span.end);
    if (!kindOfLabel.includes(kind)) described.add(keyOf(span));
    else if (tier === 'certain' && confidence <= WEAK) weak.set(keyOf(span), kind);
  }
  return {
    weak,
    described,
    isCertain: ({ start, end }: Span): boolean => !certainAt.subarray(start, end).includes(0),
    isAsked: ({ start, end }: Span): boolean => askedAt.subarray(start, end).includes(1),
  };
}

export const taggerWith = ({ alone, seconded, asked, askedSmall }: Bounds): Recognizer => ({
  name: 'tagger',
  kinds: ['person', 'place', 'organisation'],
  find: (passage, before) => {
    const rules = rulesOf(passage, before);
    const small = writtenSmall(passage);
    const runs = runsOf(passage, small ? askedSmall : asked);
    const sureForms = new Set(runs.filter(({ sure }) => sure >= alone).map(({ form }) => form));
    const found = runs.flatMap(({ from, last, kind, sure, ofKind, form }): readonly Finding[] => {
      const span = spanOf(passage, from, last);
      if (!/\p{L}/u.test(passage.text.slice(span.start, span.end))) return [];
      const confidence = Math.min(0.9, Math.round(sure * 100) / 100);
      const found = (rule: string, tier: Finding['tier']): readonly Finding[] => [
        { span, kind, rule, tier, confidence },
      ];
      if (rules.described.has(keyOf(span)) || (isCar(passage, last) && last - from < 2)) return [];
      if (rules.isCertain(span)) {
        const other = rules.weak.get(keyOf(span));
        return other !== undefined && other !== kind && ofKind >= OF_KIND
          ? [
              {
                span,
                kind,
                rule: 'better-kind',
                tier: 'certain',
                confidence: Math.max(confidence, WEAK + 0.05),
              },
            ]
          : [];
      }
      if (small && kind !== 'organisation' && isOrdinary(passage, from, last)) return [];
      const isAsked = rules.isAsked(span);
      const capitals = small ? 0 : capitalsOf(passage, from, last);
      // Written small among capitals: «российский», which a rule asks about too; «кабинет» and the like are no names.
      if (!small && capitals === 0)
        return isAsked && kind === 'place' && sure >= seconded ? found('seconded', 'certain') : [];
      const first = passage.tokens[from];
      const doubtful = capitals === 1 && first?.sentenceStart === true && passage.words(first).facts().known;
      // `Education: none`, «Почта: …»: a word of the form before its value.
      if (doubtful && passage.tokens[last + 1]?.text === ':') return [];
      const bare = doubtful && from === last && kind === 'organisation';
      if (sure >= (doubtful ? DOUBTFUL : alone) && !bare) return found('alone', 'certain');
      if (isAsked && sure >= (doubtful ? alone : seconded)) return found('seconded', 'certain');
      if (!small && !isCapital(first)) return [];
      if (!doubtful && sureForms.has(form) && sure >= COMMON) return found('as-elsewhere', 'certain');
      const asWhat = from < last || ofKind >= OF_KIND ? kind : 'person';
      if (isAsked || (doubtful && sure < DOUBTFUL_ASKED)) return [];
      if (from === last && isIn(peoples, passage, from)) return [];
      return [{ span, kind: asWhat, rule: 'asked', tier: 'candidate', confidence }];
    });
    return apartFromPersons(passage, found, before);
  },
});

export const tagger: Recognizer = taggerWith(bounds);
