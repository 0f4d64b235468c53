/** What a text itself says of names that stand near each other: that they are of one person, or of two. */

import type { Mention } from '../domain/mention.ts';
import type { Gender, NameReading } from '../domain/names.ts';
import { sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { readName } from '../lang/index.ts';
import { bothGenders } from '../lang/names/surnames.ts';
import {
  CUE,
  callsSelf,
  continuesList,
  isAlsoCalled,
  isAnother,
  isAnotherToo,
  isApposed,
  isNamedBehind,
  isSaidTwice,
  joinsNames,
  opensFuller,
} from '../lang/naming.ts';
import { type Slots, scriptLanguage, slotsOf } from '../lang/slots.ts';
import { shares, singleWord } from './agreement.ts';

/** Mentions of persons in the text of one note, in its order. */
type Note = Readonly<{ transcript: Transcript; mentions: readonly Mention[] }>;
type Pair = readonly [Mention, Mention];

/** Each mention of the text with the next. */
function neighbours({ mentions }: Note): readonly Pair[] {
  const inText = mentions
    .filter(({ kind, hidden }) => kind === 'person' && hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  return inText.slice(1).map((mention, i): Pair => [inText[i] as Mention, mention]);
}

const slotsAt = (text: string, { span }: Mention): Slots => {
  const written = sliceSpan(text, span);
  return slotsOf(readName(written, scriptLanguage(written)), written);
};

/** The first is a given name alone, and the second the same with a surname. */
function isFullerOf(text: string, [a, b]: Pair): boolean {
  const [short, full] = [slotsAt(text, a), slotsAt(text, b)];
  return singleWord(short) !== null && full.surname.size > 0 && shares(short.given, full.given);
}

const beginsLine = (text: string, { span }: Mention): boolean =>
  span.start === 0 || /[\n.!?] ?$/.test(text.slice(span.start - 2, span.start));

export type Told = Readonly<{
  /** Pairs of one person: `Игорь, по паспорту Григорий`. By mention id. */
  same: readonly (readonly [string, string])[];
  /** Names of those who were called another of a name: Moroz of `the other Sasha: Moroz`. */
  others: ReadonlySet<string>;
}>;

/** What the text says of two names of one person. */
export function toldOf(note: Note): Told {
  const { text } = note.transcript;
  const pairs = neighbours(note);
  const between = ([a, b]: Pair): string => text.slice(a.span.end, b.span.start);
  const before = ({ span }: Mention): string => text.slice(Math.max(0, span.start - CUE), span.start);
  const after = ({ span }: Mention): string => text.slice(span.end, span.end + CUE);
  const isNamedOther = (pair: Pair): boolean => {
    const [a, b] = pair;
    const gap = between(pair);
    if (isApposed(gap)) return isAnother(before(a));
    return (
      isNamedBehind(gap) &&
      (isAnother(before(a)) || isAnotherToo(before(a), after(a))) &&
      !continuesList(after(b)) &&
      isFullerOf(text, pair)
    );
  };
  const others = pairs.filter(isNamedOther);
  const also = pairs.filter(
    (pair) =>
      isAlsoCalled(between(pair)) ||
      (callsSelf(between(pair)) && beginsLine(text, pair[0])) ||
      (opensFuller(between(pair)) && isFullerOf(text, pair)),
  );
  return {
    same: [...also, ...others].map(([a, b]) => [a.id, b.id] as const),
    others: new Set(others.map(([, named]) => named.id)),
  };
}

export type Beside = Readonly<{
  /** The second of a name said twice in one breath, with the first, by mention id: `Саша-сварщик и Саша с кольцом`. */
  twins: ReadonlyMap<string, string>;
  /** Genders of a surname said of a man and of a woman: `Щербаков, Щербакова`. By mention id. */
  genders: ReadonlyMap<string, Gender>;
}>;

/** What two names that are said in one breath say of each other. */
export function besideOf(note: Note): Beside {
  const { text } = note.transcript;
  const twins = new Map<string, string>();
  const genders = new Map<string, Gender>();
  const read = ({ span }: Mention): Readonly<{ written: string; reading: NameReading | null }> => {
    const written = sliceSpan(text, span);
    return { written, reading: readName(written, scriptLanguage(written)) };
  };
  for (const [a, b] of neighbours(note)) {
    const between = text.slice(a.span.end, b.span.start);
    if (!joinsNames(between) && !isSaidTwice(between)) continue;
    const [one, other] = [read(a), read(b)];
    const [first, second] = [one, other].map(({ written, reading }) => slotsOf(reading, written));
    if (!first || !second || !singleWord(first) || !singleWord(second)) continue;
    if (isSaidTwice(between) && shares(first.given, second.given)) twins.set(b.id, a.id);
    if (!shares(first.surname, second.surname)) continue;
    const [man = '', woman = ''] = bothGenders(one.reading?.parts[0]?.base ?? '').map((form) =>
      form.toLowerCase(),
    );
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as const) {
      if (x.written.toLowerCase() !== man || y.written.toLowerCase() !== woman) continue;
      genders.set(x === one ? a.id : b.id, 'masc');
      genders.set(y === one ? a.id : b.id, 'femn');
    }
  }
  return { twins, genders };
}
