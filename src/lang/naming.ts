/** What a text itself says of a name: that its bearer is another one, that it is the speaker's own, that it is a second name. */
import type { Gender } from '../domain/names.ts';
import * as en from './en/naming.ts';
import * as ru from './ru/naming.ts';

const ANOTHER = new RegExp(`(?<!\\p{L})(?:${ru.another}|${en.another})[ \\u00a0]$`, 'iu');
const WHICH = new RegExp(`(?<!\\p{L})(?:${ru.whichOf}|${en.whichOf})[ \\u00a0]$`, 'iu');
const OWN = new RegExp(`(?<!\\p{L})(?:${ru.ownName}|${en.ownName})[ \\u00a0]$`, 'iu');
const BORN = new RegExp(`(?<!\\p{L})(?:${ru.bornName}|${en.bornName})[ \\u00a0—–-]{1,3}$`, 'iu');
const WISHES = new RegExp(
  `(?<!\\p{L})(?:${ru.wishes}|${en.wishes})(?: (?:${ru.inText}|${en.inText}))?[ \\u00a0][«"“]?$`,
  'iu',
);
const NAMES_IN_TEXT = new RegExp(
  `(?<!\\p{L})(?:(?:${ru.namesInText}|${en.namesInText})( (?:${ru.inText}|${en.inText}))?)[ \\u00a0][«"“]?$`,
  'iu',
);
const IN_TEXT = new RegExp(`(?<!\\p{L})(?:${ru.inText}|${en.inText})(?!\\p{L})`, 'iu');
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
const NAMED_BEHIND = /^(?: too| also)?[,.][ \u00a0]$/u;
const WAS = /(?<!\p{L})(?:was|is|called|named)[ \u00a0]$/iu;
const TOO = /^ (?:too|also)(?!\p{L})/iu;
const FULLER = /^(?:,?((?: \p{Ll}{1,15}){0,2}) \(|, (\p{Ll}{2,15}(?: \p{Ll}{2,15})?), )$/u;
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
/** `The other Ali, Ali Karimi`: what stands between the two, where both are the same given name. */
export const isNamedBehind = (between: string): boolean => NAMED_BEHIND.test(between);
/** `and` behind a name that is one of several. */
export const continuesList = (after: string): boolean => /^ (?:и|да|или|and|or) /i.test(after);
/** `My father was Bohdan too`: what stands around the name says that it is another's. */
export const isAnotherToo = (before: string, after: string): boolean => WAS.test(before) && TOO.test(after);
/** `Alex next door (Alexandra Pinto`, `Саша, сосед, Александр Мельник`: what stands between a short name and the fuller one of the same person. */
export const opensFuller = (between: string): boolean => {
  const [, inBrackets, afterComma] = FULLER.exec(between) ?? [];
  const words = (inBrackets ?? afterComma)?.toLowerCase().match(/\p{L}+/gu);
  return words ? !words.some((word) => tiesTwo.has(word)) : FULLER.test(between);
};
/** `Саша и Саша`: what stands between a name and the same name again says that they are two. */
export const isSaidTwice = (between: string): boolean => TWICE.test(between);
const SECOND = /\p{Lu}\p{L}{1,30}[ \u00a0](?:и|and|&)[ \u00a0]$/u;
/** `Магомедом и `: what stands before the second of two. */
export const isSecondOfTwo = (before: string): boolean => SECOND.test(before);
/** `Надежда Белова, 47. Signs her mails «`: what stands between a name that begins a line and the next says that both are hers. */
export const callsSelf = (between: string): boolean =>
  between.length <= 2 * CUE && !between.includes('\n') && SELF.test(between);
/** `Меня зовут Игорь`: the speaker says her own name. */
export const isOwnName = (before: string): boolean => endsInSpace(before) && OWN.test(before);
/** `I was born Oksana Litvinova`: the speaker says the name she had before. */
export const isBornName = (before: string): boolean => endsInSpace(before) && BORN.test(before);
/** What of the text before a name, or behind it, is its sentence. */
export const lastSentence = (before: string): string =>
  before.slice(Math.max(...['.', '!', '?', '\n'].map((stop) => before.lastIndexOf(stop))) + 1);
export const firstSentence = (after: string): string => after.split(/[.!?\n]/, 1)[0] ?? '';
/**
 * `she asks to be called Juniper`, «в тексте зовите меня Ласточкой», `call me Obi in the report`: the name is wished for, and is not the
 * bearer's. `before` and `after` are of one sentence. `Call me Lena` alone says what one is called.
 */
export function isWished(before: string, after: string): boolean {
  if (WISHES.test(before)) return true;
  const named = NAMES_IN_TEXT.exec(before);
  return named !== null && (named[1] !== undefined || IN_TEXT.test(before) || IN_TEXT.test(after));
}
/** `Саня да Санёк`: what stands between two names joins them to a list. */
export const joinsNames = (between: string): boolean => AND.test(between);
/** `Игорь, по паспорту Григорий`: what stands between two names says that both are of one person. */
export const isAlsoCalled = (between: string): boolean => between.length <= CUE && ALSO.test(between);

const HOUSE = new RegExp(
  `(?<!\\p{L})(?:(?:${en.house})(?: (?:is|was))?(?: (?:called|named))?|(?:${ru.house})(?: (?:называ(?:ется|лся|лась|лось)|под названием))?)[ \\u00a0][«"“]?$`,
  'iu',
);
/** `a café called Mandarin`: what stands before says that a house of trade is so called. */
export const isCalledHouse = (before: string): boolean => HOUSE.test(before);
const WHERE = new RegExp(`(?<!\\p{L})(?:${ru.where}|${en.where})[ \\u00a0]$`, 'iu');
/** What stands before says where something is or goes. */
export const saysWhere = (before: string): boolean => endsInSpace(before) && WHERE.test(before);

const genders: readonly Gender[] = ['masc', 'femn'];
const genderOf = (...tables: readonly Readonly<Record<Gender, string>>[]): ReadonlyMap<string, Gender> =>
  new Map(
    tables.flatMap((table) =>
      genders.flatMap((gender) => table[gender].split(' ').map((word) => [word, gender] as const)),
    ),
  );
const titles = genderOf(ru.titlesOf, en.titlesOf);
const kin = genderOf(ru.kinOf);
/** Two are spoken of: `Саша с мужем (Александр Котов)`. */
const tiesTwo: ReadonlySet<string> = new Set([
  ...titles.keys(),
  ...kin.keys(),
  ...`${ru.withAnother} ${en.withAnother}`.split(' '),
]);
const LAST_WORD = /(?<!\p{L})([\p{L}-]{2,14})\.?[ \u00a0]$/u;

/** Gender that the word before a name tells of its bearer: `дядя Слава`, `uncle Sasha`, `сестра Женя`; `nominative`: the name may stand so. */
export function genderBefore(before: string, nominative: boolean): Gender | undefined {
  if (!endsInSpace(before)) return undefined;
  const word = LAST_WORD.exec(before.slice(-17))?.[1]?.toLowerCase() ?? '';
  return titles.get(word) ?? (nominative ? kin.get(word) : undefined);
}

/** Gender that a title inside a mention tells: `Mrs. Brooks`. */
export const genderOfTitle = (text: string): Gender | undefined =>
  titles.get(/^(\p{L}{2,8})\.?[ \u00a0]\p{Lu}/u.exec(text)?.[1]?.toLowerCase() ?? '');

const KIN_APPOSED = new RegExp(
  `(?<!\\p{L})(\\p{L}{2,14})(?: (?:${ru.whose}))?(?:,| ?[—–:-])[ \\u00a0]$`,
  'iu',
);
const BESIDE = /^[ .,(]/;
const APPOSING = /^[,—–:-][ \u00a0]$/u;
const PRONOUN = new RegExp(
  `^\\.?(?: ?\\(|,? [—–-] )(?:(${ru.pronouns.masc}|${en.pronouns.masc})|${ru.pronouns.femn}|${en.pronouns.femn})(?!\\p{L})`,
  'iu',
);
const CLAUSE_START = /(?:^|[.?!:;,\n] ?)$/u;
const SHE_DID = new RegExp(`^, (?:(${en.pronouns.masc})|${en.pronouns.femn}) \\p{Ll}`, 'u');

/**
 * Gender that is told beside a name, weaker than a verb's: kin before it (`Брат у меня, Женя`, `his wife, Alex`), a pronoun
 * behind (`Женя В. — он`, `Sasha Lim (she)`, `Sasha Lim, she did it`).
 */
export function genderAside(before: string, after: string, nominative: boolean): Gender | undefined {
  const told = !BESIDE.test(after)
    ? null
    : (PRONOUN.exec(after) ?? (CLAUSE_START.test(before) ? SHE_DID.exec(after) : null));
  if (told) return told[1] === undefined ? 'femn' : 'masc';
  if (!nominative || !APPOSING.test(before.slice(-2))) return undefined;
  const word = KIN_APPOSED.exec(before)?.[1]?.toLowerCase() ?? '';
  return kin.get(word) ?? titles.get(word);
}
