/** Mentions that are parts of one full name, as detection found them one by one. */
import type { Mention } from '../domain/mention.ts';
import type { NameReading } from '../domain/names.ts';
import { sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { readName } from '../lang/index.ts';
import { isSaidTwice } from '../lang/naming.ts';
import { type Slots, scriptLanguage, slotsOf } from '../lang/slots.ts';
import { singleWord } from './agreement.ts';

/** The text under a mention, of the transcript or of one of its hidden texts. */
export const textOf = (transcript: Transcript, { hidden, span }: Mention): string =>
  sliceSpan(hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? ''), span);

const named = ({ given, patronymic, surname }: Slots): number =>
  Number(given.size > 0) + Number(patronymic.size > 0) + Number(surname.size > 0);

/** `Кочетков, Роман Сергеевич`: a surname alone, a comma, given name and patronymic. */
function isSurnameFirst(
  text: string,
  first: Mention,
  next: Mention,
  slotsAt: (written: string) => Slots,
): boolean {
  if (text.slice(first.span.end, next.span.start) !== ', ') return false;
  const [surname, rest] = [first, next].map(({ span }) => slotsAt(sliceSpan(text, span)));
  return (
    surname !== undefined &&
    rest !== undefined &&
    named(surname) === 1 &&
    surname.surname.size > 0 &&
    rest.given.size > 0 &&
    rest.patronymic.size > 0 &&
    rest.surname.size === 0
  );
}

/** `Магомедом и Патимат Гаджиевыми`: the surname of both, as it is written behind the second; null where the second alone has it. */
function sharedSurname(
  text: string,
  first: Mention,
  next: Mention,
  slotsAt: (written: string) => Slots,
): string | null {
  if (!isSaidTwice(text.slice(first.span.end, next.span.start))) return null;
  const [one, two] = [first, next].map(({ span }) => sliceSpan(text, span));
  const reading = readName(two ?? '', scriptLanguage(two ?? ''));
  const surname = reading?.parts.find(({ slot, number }) => slot === 'surname' && number === 'plur');
  const isGiven = reading?.parts.some(({ slot }) => slot === 'given') ?? false;
  if (!surname || !isGiven || !two || slotsAt(one ?? '').given.size === 0 || !singleWord(slotsAt(one ?? '')))
    return null;
  return two.slice(surname.span.start, surname.span.end);
}

export const isOfFileName = ({ hidden }: Transcript, mention: Mention): boolean =>
  mention.hidden !== undefined && hidden[mention.hidden]?.where === 'file-name';

/** Two names of a file's name that together are one full name: `02_Крутикова_саша`. */
export function namesOfFile(
  transcript: Transcript,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, string> {
  const [first, second, more] = mentions.filter((mention) => isOfFileName(transcript, mention));
  if (!first || !second || more) return new Map();
  const full = [first, second].map((mention) => textOf(transcript, mention)).join(' ');
  const slotsAt = (written: string): Slots => slotsOf(readName(written, scriptLanguage(written)), written);
  return named(slotsAt(full)) === 2 && singleWord(slotsAt(textOf(transcript, first)))
    ? new Map([first, second].map((mention) => [mention, full]))
    : new Map();
}

/**
 * Mentions that stand side by side and together are one full name (`Волкова` `Марина` `Сергеевна`, found one by one), each
 * with the whole of it. Two given names side by side are two persons.
 */
export function fullNames(
  transcript: Transcript,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  const inText = mentions
    .filter(({ hidden }) => hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const text = (from: Mention, to: Mention): string => transcript.text.slice(from.span.start, to.span.end);
  const slotsAt = (written: string): Slots => slotsOf(readName(written, scriptLanguage(written)), written);
  const slots = (written: string): number => named(slotsAt(written));
  for (let i = 0; i < inText.length; i++) {
    const first = inText[i] as Mention;
    let last = i;
    let parts = -1;
    for (let j = i + 1; j < inText.length && j < i + 3; j++) {
      const [before, next] = [inText[j - 1] as Mention, inText[j] as Mention];
      if (
        next.span.start - before.span.end !== 1 ||
        !/[ \u00a0]/.test(transcript.text.charAt(before.span.end))
      )
        break;
      if (parts < 0) parts = slots(text(first, before));
      const own = slots(text(next, next));
      if (slots(text(first, next)) !== parts + own) break;
      parts += own;
      last = j;
    }
    const next = inText[i + 1];
    if (last === i && next && isSurnameFirst(transcript.text, first, next, slotsAt)) last = i + 1;
    const shared = last === i && next ? sharedSurname(transcript.text, first, next, slotsAt) : null;
    if (shared && next) {
      found.set(first, `${sliceSpan(transcript.text, first.span)} ${shared}`);
      continue;
    }
    for (let j = i; j <= last && last > i; j++)
      found.set(inText[j] as Mention, text(first, inText[last] as Mention));
    i = last;
  }
  return found;
}

const THE = /(?<!\p{L})the $/iu;
/** `the [Harrows]`: the reading of a family, with its spans within the mention; null of any other. */
export function familyReading(text: string, before: string): NameReading | null {
  if (!THE.test(before) || !/^\p{Script=Latin}{3,40}s$/u.test(text)) return null;
  const reading = readName(`the ${text}`, 'en');
  if (!reading?.parts.every(({ number }) => number === 'plur')) return null;
  const shift = 'the '.length;
  const parts = reading.parts.map((part) => ({
    ...part,
    span: { start: part.span.start - shift, end: part.span.end - shift },
  }));
  return { ...reading, parts };
}
