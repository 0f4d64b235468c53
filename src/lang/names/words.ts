/** Words of a mention of a person: initials with their stops, quoted nicknames, titles left out, particles joined on. */
import type { Span } from '../../domain/span.ts';
import { seniorityOf } from '../seniority.ts';
import { isShortSurname } from './surnames.ts';
import { givenBySpelling } from './tables.ts';
import { isTitle } from './titles.ts';

export type NameWord = Readonly<{
  span: Span;
  text: string;
  dotted: boolean;
  quoted: boolean;
  titled: boolean;
}>;

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{Cf}]|\[\?\]|[-'’ʼ\u2010\u2011](?:\r?\n)?(?=\p{L})){0,80}/gu;
const POSSESSIVE = /['’][sS]$/;
/** Join the word after them: von Trapp, de la Cruz. */
const before = new Set(
  'фон ван де дер ла ле эль аль бен ибн von van der den de la le du di da dos del al el bin ibn abu mac'.split(
    ' ',
  ),
);
/** Join the word before them, a father's name: Мамед оглы. */
export const childOf: ReadonlySet<string> = new Set(
  'оглы оглу кызы кызи гызы улы уулу ұлы углы қызы заде зода огли ogly oglu oğlu ogli kyzy qyzy uly uulu zade zoda qizi gizi'.split(
    ' ',
  ),
);

/** `Shch` of `Olga Shch`, a label `Zh`: letters for one sound, which no name consists of. */
export const isLetters = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{0,3}$/u.test(word) && !/[aeiouyаеёиоуыэюяіїєәөүұ]/iu.test(word);

const isInitials = (word: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(word) &&
  givenBySpelling(word.toLowerCase()) === undefined &&
  !isShortSurname(word.toLowerCase());

/** Titles that a surname follows; `тётя` and `uncle` stand before given names. */
const formal = new Set(
  'г-н г-на г-ну г-ном г-жа г-жи г-же г-жу г-жой господин господина господину господином госпожа госпожи госпоже госпожу госпожой товарищ гражданин mr mrs ms mx dr prof'.split(
    ' ',
  ),
);

/** Said behind a name out of respect: they are no part of it (Bolat-aga, Абдулла-хаджи). */
const honorifics = new Set(
  'ага агай апа апай ака аке ата хаджи хаджа ходжа бей джан жан ханым ханум эфенди муаллим домла устоз ека еке кызым aga agai agay apa apai apay aka ake ata hajji haji hadji khoja bey jan zhan khanym hanim hanum effendi efendi'.split(
    ' ',
  ),
);
export const isHonorific = (word: string): boolean => honorifics.has(word.toLowerCase());

/** `Mark-junior`, `Саша-сварщик`: a small word hung on a capitalised name. */
const HUNG = /^(\p{Lu}[\p{L}\p{M}'’ʼ]{1,40})-(\p{Ll}[\p{Ll}\p{M}]{2,20})$/u;

function hungOn(written: string): Readonly<{ name: string; word: string }> | null {
  const [, name = '', word = ''] = HUNG.exec(written) ?? [];
  return name === '' || (givenBySpelling(word) !== undefined && !honorifics.has(word))
    ? null
    : { name, word };
}

/** `Josh Junior`, `Stein Jr.`: behind a name, who of two it is. */
const behindName = (text: string): string =>
  seniorityOf(/\p{L} (\p{L}{2,8})\.?$/u.exec(text)?.[1] ?? '') ?? '';

/** What is hung on a single name to tell its bearer from another of that name; empty when nothing is. */
export function epithetOf(text: string): string {
  const { word = '' } = hungOn(text.trim()) ?? {};
  return honorifics.has(word) ? '' : (seniorityOf(word) ?? (word || behindName(text.trim())));
}

const QUOTES = /["«»“”„‘]/;

/** The words in order. A title (`г-н`, `Mrs`, `тётя`) is left out where a name stands beside it. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    // `[нрзб]-енко`: what a transcriber could not read is no part of the name.
    if (text.charAt(start - 1) === '[' && text.charAt(start + match[0].length) === ']') continue;
    const written = match[0].replace(POSSESSIVE, '').replace(/[\p{Cf}]+$/u, '');
    const end = start + written.length;
    const quoted = QUOTES.test(text.charAt(start - 1)) && QUOTES.test(text.charAt(end));
    const titled = formal.has(words.at(-1)?.text.toLowerCase() ?? '');
    const hung = hungOn(written);
    // An honorific, and who is the elder, stays in the text as it is; what else tells somebody apart is replaced with the name.
    if (hung && (honorifics.has(hung.word) || seniorityOf(hung.word))) {
      const span = { start, end: start + hung.name.length };
      words.push({ span, text: hung.name, dotted: false, quoted, titled });
      continue;
    }
    words.push({
      span: { start, end },
      text: hung?.name ?? written,
      dotted: text.charAt(end) === '.',
      quoted,
      titled,
    });
  }
  const [only, more] = words;
  // `AG:`, the letters of who speaks.
  if (only && !more && isInitials(only.text))
    return [...only.text].map((letter, i) => {
      const start = only.span.start + i;
      return { ...only, text: letter, span: { start, end: start + 1 } };
    });
  const named = words.filter((w, i) => !isTitle(w.text) && (i === 0 || !seniorityOf(w.text)));
  const kept = named.length > 0 ? named : words;
  const joined: NameWord[] = [];
  for (const word of kept) {
    const last = joined.at(-1);
    const lower = word.text.toLowerCase();
    const touches = last !== undefined && /^[\s-]{1,3}$/.test(text.slice(last.span.end, word.span.start));
    const lastWord = last?.text.split(' ').at(-1)?.toLowerCase() ?? '';
    if (last !== undefined && touches && (childOf.has(lower) || before.has(lastWord))) {
      joined.pop();
      const span = { start: last.span.start, end: word.span.end };
      joined.push({ ...word, span, text: `${last.text} ${word.text}` });
    } else joined.push(word);
  }
  return joined;
}
