/** More texts out of those there are: with other names, misspelt, in Latin letters, and without capitals. */
import { createRequire } from 'node:module';
import { inflectName } from '../../src/lang/names/inflect.ts';
import { parseWord } from '../../src/lang/ru/morphology.ts';
import type { Example } from './corpora.ts';
import { type Filler, notes, pick, type Random, somebody } from './fill.ts';

type Language = 'ru' | 'en';
type Iuliia = Readonly<{
  translate: (text: string, schema: unknown) => string;
  Schemas: { get: (name: string) => unknown };
}>;
const iuliia = createRequire(import.meta.url)('iuliia') as Iuliia;
const schemes = [
  'wikipedia',
  'telegram',
  'gost_52290',
  'icao_doc_9303',
  'ala_lc_alt',
  'bgn_pcgn_alt',
  'gost_779',
  'mvd_310',
];

type Text = Readonly<{ text: string; spans: readonly Readonly<{ start: number; end: number }>[] }>;

/** Rewrites a text piece by piece (`rewrite` gets each match of `pieces`) and moves its spans along. */
function rewritten<T extends Text>(
  { text, spans }: T,
  pieces: RegExp,
  rewrite: (piece: string, start: number) => string,
): T {
  const moved = new Int32Array(text.length + 1);
  let out = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) moved[i] = out.length + i - from;
    out += text.slice(from, to);
  };
  for (const m of text.matchAll(pieces)) {
    keep(m.index);
    const piece = rewrite(m[0], m.index);
    moved.fill(out.length, m.index, m.index + m[0].length);
    out += piece;
    from = m.index + m[0].length;
  }
  keep(text.length);
  moved[text.length] = out.length;
  return {
    text: out,
    spans: spans.flatMap((span) => {
      const [start, end] = [moved[span.start] ?? 0, moved[span.end] ?? 0];
      return end > start ? [{ ...span, start, end }] : [];
    }),
  } as unknown as T;
}

const WORDS = /\p{L}+/gu;

export const lowerCased = <T extends Text>(example: T): T =>
  rewritten(example, /\p{Lu}/gu, (c) => c.toLowerCase());

/** In Latin letters, by one of the schemes that people and machines use most. */
export const romanised = <T extends Text>(example: T, random: Random): T => {
  const schema = iuliia.Schemas.get(pick(schemes, random));
  return rewritten(example, /\p{Script=Cyrillic}+/gu, (word) => iuliia.translate(word, schema));
};

/** A slip in one word of twenty: a letter left out, doubled, or swapped with the next. */
const misspelt = (example: Example, random: Random): Example =>
  rewritten(example, WORDS, (word) => {
    if (word.length < 5 || random() > 0.05) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    const how = random();
    if (how < 0.4) return word.slice(0, at) + word.slice(at + 1);
    if (how < 0.6) return word.slice(0, at + 1) + word.slice(at);
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  });

/** Other given names and surnames in the places of those that the text has, in the same case. */
function renamed(example: Example, language: Language, random: Random): Example {
  const persons = example.spans.filter((s) => s.label === 'PERSON');
  let next = 0;
  return rewritten(example, WORDS, (word, start) => {
    while (next < persons.length && (persons[next]?.end ?? 0) <= start) next++;
    const person = persons[next];
    if (!person || person.start > start || word.length < 3 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return word;
    const who = somebody(language, random);
    if (language === 'en') return start === person.start ? who.given : who.surname;
    const parse = parseWord(word).find(
      (p) => (p.given || p.surname) && p.number === 'sing' && p.case !== undefined,
    );
    if (!parse?.case || parse.gender !== who.gender) return word;
    const slot = parse.given ? 'given' : 'surname';
    return inflectName(who[slot], slot, who.gender, { case: parse.case, number: 'sing', script: 'cyrl' });
  });
}

const COUNT = { ru: 700, en: 900 } as const;

/** The examples themselves, as they are, and in small letters, with other names and in other spellings among them. */
export function* augmented(
  examples: readonly Example[],
  language: Language,
  fill: Filler,
  random: Random,
): Generator<Example> {
  for (const example of [...examples, ...notes(language, fill, COUNT[language], random)]) {
    yield example;
    if (random() < 0.6) yield lowerCased(example);
    if (example.spans.some((s) => s.label === 'PERSON') && random() < 0.5)
      yield renamed(example, language, random);
    if (random() < 0.1) yield misspelt(example, random);
    if (language === 'en') continue;
    if (random() < 0.12) yield romanised(example, random);
    if (random() < 0.06) yield lowerCased(romanised(example, random));
  }
}
