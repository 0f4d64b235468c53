/** What a text itself says of a name: that its bearer is another one, that it is the speaker's own, that it is a second name. */
import type { Gender } from '../domain/names.ts';
import * as en from './en/naming.ts';
import * as ru from './ru/naming.ts';

const ANOTHER = new RegExp(`(?<!\\p{L})(?:${ru.another}|${en.another})[ \\u00a0]$`, 'iu');
const WHICH = new RegExp(`(?<!\\p{L})(?:${ru.whichOf}|${en.whichOf})[ \\u00a0]$`, 'iu');
const OWN = new RegExp(`(?<!\\p{L})(?:${ru.ownName}|${en.ownName})[ \\u00a0]$`, 'iu');
const AND = /^[ \u00a0]?(?:,|\/|и|да|или|or|and)[ \u00a0]$/iu;
const ALSO = new RegExp(
  `^[ \\u00a0]?[,;(—–-]{0,2}[ \\u00a0]?(?:а |но |and |but )?(?:${ru.alsoCalled}|${en.alsoCalled})[ \\u00a0]?[:—–-]?[ \\u00a0]?[«"“]?$`,
  'iu',
);

const SELF = new RegExp(
  `(?<!\\p{L})(?:${ru.callsSelf}|${en.callsSelf})[ \\u00a0]?[:—–-]?[ \\u00a0]?[«"“]?$`,
  'iu',
);
const APPOSED = /^[ \u00a0]?[:(—–][ \u00a0]?$/u;
const TWICE = /^[ \u00a0](?:и|and|&)[ \u00a0]$/iu;

/** How much of the text before a name is looked at, and between two. */
export const CUE = 40;

/** Names are many, and most stand behind no word that says anything: what is read of each must cost little. */
const endsInSpace = (before: string): boolean => /[ \u00a0]/.test(before.charAt(before.length - 1));

/** `the other Sasha`, `вторая Саша`: what stands before the name says that it is somebody else's. */
export const isAnother = (before: string): boolean => endsInSpace(before) && ANOTHER.test(before);
/** `check which Sasha`: the writer does not know whose it is. */
export const isWhich = (before: string): boolean => endsInSpace(before) && WHICH.test(before);
/** `the other Sasha: Moroz`: what stands between the two says that the second is the name of the first. */
export const isApposed = (between: string): boolean => APPOSED.test(between);
/** `Саша и Саша`: what stands between a name and the same name again says that they are two. */
export const isSaidTwice = (between: string): boolean => TWICE.test(between);
/** `Надежда Белова, 47. Signs her mails «`: what stands between a name that begins a line and the next says that both are hers. */
export const callsSelf = (between: string): boolean =>
  between.length <= 2 * CUE && !between.includes('\n') && SELF.test(between);
/** `Меня зовут Игорь`: the speaker says her own name. */
export const isOwnName = (before: string): boolean => endsInSpace(before) && OWN.test(before);
/** `Саня да Санёк`: what stands between two names joins them to a list. */
export const joinsNames = (between: string): boolean => AND.test(between);
/** `Игорь, по паспорту Григорий`: what stands between two names says that both are of one person. */
export const isAlsoCalled = (between: string): boolean => between.length <= CUE && ALSO.test(between);

const genders: readonly Gender[] = ['masc', 'femn'];
const genderOf = (...tables: readonly Readonly<Record<Gender, string>>[]): ReadonlyMap<string, Gender> =>
  new Map(
    tables.flatMap((table) =>
      genders.flatMap((gender) => table[gender].split(' ').map((word) => [word, gender] as const)),
    ),
  );
const titles = genderOf(ru.titlesOf, en.titlesOf);
const kin = genderOf(ru.kinOf);
const LAST_WORD = /(?<!\p{L})([\p{L}-]{2,14})\.?[ \u00a0]$/u;

/** Gender that the word before a name tells of its bearer: `дядя Слава`, `uncle Sasha`, `сестра Женя`; `nominative`: the name may stand so. */
export function genderBefore(before: string, nominative: boolean): Gender | undefined {
  if (!endsInSpace(before)) return undefined;
  const word = LAST_WORD.exec(before.slice(-17))?.[1]?.toLowerCase() ?? '';
  return titles.get(word) ?? (nominative ? kin.get(word) : undefined);
}
