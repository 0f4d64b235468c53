/** The words of transcribers in all languages, and how they are compared: lower case, ё as е. */
import type { AttributeName } from '../domain/attributes.ts';
import * as en from '../lang/en/marks.ts';
import { attributeOf } from '../lang/index.ts';
import * as ru from '../lang/ru/marks.ts';

export const fold = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').replace(/’/g, "'");

/** Longest first, so that `crossed out` is tried before `crossed`. */
const sorted = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.flat().sort((a, b) => b.length - a.length);

export const illegibleWords = sorted(en.illegibleWords, ru.illegibleWords);
export const crossedOutWords = sorted(en.crossedOutWords, ru.crossedOutWords);
export const pageWords = sorted(en.pageWords, ru.pageWords);
export const uncertainWords = sorted(en.uncertainWords, ru.uncertainWords);
export const remarkWords = sorted(en.remarkWords, ru.remarkWords);
export const profileWords = sorted(en.profileWords, ru.profileWords);
export const personWords = sorted(en.personWords, ru.personWords);
export const namedPhrases = sorted(en.namedPhrases, ru.namedPhrases);
export const noWords = sorted(en.noWords, ru.noWords);
export const mailKeys: ReadonlySet<string> = new Set<string>([...en.mailKeys, ...ru.mailKeys]);
export const yesWords = sorted(en.yesWords, ru.yesWords);
export const calledPhrases = sorted(en.calledPhrases, ru.calledPhrases);

const caseKeys = new Map<string, AttributeName>(
  [en.caseKeys, ru.caseKeys].flatMap((table) => [
    ...table.participant.map((key) => [key, 'participant'] as const),
    ...table.interviewer.map((key) => [key, 'interviewer'] as const),
  ]),
);

/** The attribute a key names, in interviews or in case notes; null when it is no such key. */
export const keyAttribute = (key: string): AttributeName | null => oneKey(key) ?? joinedKey(key);

const oneKey = (key: string): AttributeName | null =>
  attributeOf(key) ??
  caseKeys.get(
    fold(key)
      .replace(/[\s_]+/gu, ' ')
      .trim(),
  ) ??
  null;

/** `Запись и расшифровка`, `Notes and transcription`: both halves are keys, and who did it counts for most. */
function joinedKey(key: string): AttributeName | null {
  const halves = key.split(/ (?:и|and|&) /u).map(oneKey);
  if (halves.length !== 2 || halves.includes(null)) return null;
  return halves.find((half) => half === 'interviewer') ?? halves[0] ?? null;
}

/** The first of the words that `text` (folded) begins with as a whole word, else null. */
export function startsWithWord(text: string, words: readonly string[]): string | null {
  return (
    words.find((word) => text.startsWith(word) && !/[\p{L}\p{N}]/u.test(text.charAt(word.length))) ?? null
  );
}

/** Whether `text` (folded) holds one of the words as a whole word. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const padded = ` ${text.replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return words.some((word) => padded.includes(` ${word} `));
}
