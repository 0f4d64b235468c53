/**
 * A surrogate in the shape of the name it replaces: the same parts in the same order, initials for initials, a short
 * form for a short form, in the same case, number, script and letters (capitals, small). Nothing of the source's own
 * words stays but what is an ordinary word, such as a title.
 */
import type { Surrogate } from '../domain/decision.ts';
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { GrammaticalCase, NamePart } from '../domain/names.ts';
import { foldKey, inflectName, nameKeys, transliterations, wordFacts } from '../lang/index.ts';
import { type Degree, degreeOf, inDegree } from '../lang/names/degrees.ts';
import { diminutiveOf } from '../lang/names/diminutives.ts';
import { mixedLike } from '../lang/names/mixed.ts';
import { bothGenders } from '../lang/names/surnames.ts';
import { givenBySpelling } from '../lang/names/tables.ts';
import { isTitle } from '../lang/names/titles.ts';
import { isHonorific } from '../lang/names/words.ts';
import { calledBy, ownerIn, possessiveOf, vocativeOf } from '../lang/ru/address.ts';
import { titleCase } from '../lang/script.ts';
import { seniorityOf } from '../lang/seniority.ts';
import { scriptLanguage } from '../lang/slots.ts';

type Both = Readonly<{ cyrl: string; latn: string }>;
/** A family is called by the form of its men. */
const ofFamily = (surname: string): string => titleCase(bothGenders(surname)[0] ?? surname);
const isUpper = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase();

/** Letters as in the source: `ИГОРЬ` -> `АНТОН`, `игорь` -> `антон`. A single capital says nothing of capitals. */
function likeSource(source: string, word: string): string {
  if (source === source.toLowerCase()) return word.toLowerCase();
  const letters = source.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && isUpper(letters) ? word.toUpperCase() : word;
}

function inflected(both: Both, part: NamePart, written: string, surrogate: Surrogate): string {
  const slot = part.slot === 'nickname' ? 'given' : part.slot;
  const to = { case: part.case, number: part.number, script: 'cyrl' } as const;
  if (part.script === 'cyrl') return inflectName(both.cyrl, slot, surrogate.gender, to);
  const form = inflectName(both.cyrl, slot, surrogate.gender, to);
  const mixed = mixedLike(written, both, form);
  if (mixed !== null) return mixed;
  if (part.number === 'plur') return `${slot === 'surname' ? ofFamily(both.latn) : both.latn}s`;
  // A case ending heard through transliteration (`met Sashu`) is put back in the same way.
  if (part.case === 'nom' || written.toLowerCase() === part.base.toLowerCase()) return both.latn;
  return transliterations(form)[0] ?? both.latn;
}

/** `Дитрих` of Mark Ditrikh, read as the given name that it may be too. */
const isSurname = (part: NamePart, { given, surname }: Beginnings): boolean => {
  const keys = part.slot === 'given' ? nameKeys(part) : [];
  return keys.some((key) => surname.has(key)) && !keys.some((key) => given.has(key));
};

/** Chidi, a word that no table knows, alone: the given name of Chidi Okoro. */
const isGiven = (part: NamePart, { given, surname }: Beginnings): boolean => {
  const keys = part.slot === 'surname' ? nameKeys(part) : [];
  return keys.some((key) => given.has(key)) && !keys.some((key) => surname.has(key));
};

const asSurname = ({ diminutiveOf: _, ...part }: NamePart): NamePart => ({ ...part, slot: 'surname' });

const nameOf = (surrogate: Surrogate, part: NamePart): Both => {
  if (part.slot === 'surname') {
    const keys = nameKeys(part);
    return (
      surrogate.otherSurnames?.find(({ of }) => of.some((key) => keys.includes(key))) ?? surrogate.surname
    );
  }
  if (part.slot === 'patronymic') return surrogate.patronymic;
  if (part.slot === 'nickname') return surrogate.diminutive;
  return part.diminutiveOf && part.diminutiveOf.length > 0
    ? short(surrogate.diminutive, degreeOf(part.base))
    : surrogate.given;
};

/** The short form as near as the source's: Сашенька becomes Оленька where Саша becomes Оля. */
function short(diminutive: Both, degree: Degree): Both {
  const cyrl = inDegree(diminutive.cyrl, degree);
  return cyrl === diminutive.cyrl ? diminutive : { cyrl, latn: transliterations(cyrl)[0] ?? cyrl };
}

const MARK = /\[[^\]\n]{0,60}\]/gu;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]{0,80}/gu;
/** What stands between the parts: signs and spaces, and words that name nobody. Reading marks go. */
function between(gap: string): string {
  return gap.replace(MARK, '').replace(WORD, (word) => {
    if (/^s$/i.test(word) || isHonorific(word) || isTitle(word) || seniorityOf(word)) return word; // of a possessive, of respect
    const facts = wordFacts(word.toLowerCase(), scriptLanguage(word));
    return facts.known && !/\p{N}/u.test(word) ? word : '';
  });
}

/** How the names of somebody begin, as fold keys: what an initial or a name cut short may stand for. */
export type Beginnings = Readonly<Record<'given' | 'surname' | 'patronymic', ReadonlySet<string>>>;
const known = new WeakMap<Entity, Beginnings>();
export function beginningsOf(entity: Entity): Beginnings {
  const before = known.get(entity);
  if (before) return before;
  const full = entity.mentions.filter(({ parts }) => parts.length > 1);
  const keysOf = (slot: NamePart['slot']): ReadonlySet<string> =>
    new Set(full.flatMap(({ parts }) => parts.flatMap((part) => (part.slot === slot ? nameKeys(part) : []))));
  const beginnings = {
    given: keysOf('given'),
    surname: keysOf('surname'),
    patronymic: keysOf('patronymic'),
  };
  known.set(entity, beginnings);
  return beginnings;
}

/** The name for which a letter, or a few, after the given name stand: the surname, unless they begin the patronymic alone. */
function cutName(surrogate: Surrogate, cut: string, { surname, patronymic }: Beginnings): Both {
  const key = foldKey(cut);
  const begins = (names: ReadonlySet<string>): boolean =>
    [...names].some((name) => name !== key && name.startsWith(key));
  return begins(patronymic) && !begins(surname) ? surrogate.patronymic : surrogate.surname;
}

/** As many letters as one sound has: `Zh` for Жаров where the source has `Sh`, `Z` where it has `S`. */
const letterOf = (both: Both, { script }: NamePart, written: string): string =>
  script === 'latn' && written.length > 1
    ? (transliterations(both.cyrl.charAt(0))[0] ?? both.latn.charAt(0))
    : both[script].charAt(0).toUpperCase();

type Seen = Readonly<{ given: boolean; surname: boolean; initials: number }>;
/** Which name an initial stands for: the given name and the patronymic in turn; after a given name alone see `cutName`. */
function initialFor(surrogate: Surrogate, part: NamePart, seen: Seen, beginnings: Beginnings): Both {
  const { given, surname, initials } = seen;
  if (!given && initials === 0) return surrogate.given;
  if (given && !surname) return cutName(surrogate, part.base, beginnings);
  if (surname) return surrogate.patronymic;
  // `Н. Б.`: of given name and patronymic, unless the second is known to be the surname's.
  const key = foldKey(part.base);
  const isOfSurname = [...beginnings.surname].some((name) => name !== key && name.startsWith(key));
  return isOfSurname ? cutName(surrogate, part.base, beginnings) : surrogate.patronymic;
}

const LONGEST_CUT = 4;
/** `Shch.` of `Olga Shch.`: a name cut short. */
const isCut = (text: string, { slot, base, span }: NamePart, given: boolean): boolean =>
  slot === 'surname' && given && base.length <= LONGEST_CUT && text.charAt(span.end) === '.';

/** What a reading leaves open, read by its length: one word is a given name, two are given name and surname. */
function unread(text: string, surrogate: Surrogate, to: GrammaticalCase): string {
  const script = scriptLanguage(text) === 'ru' ? 'cyrl' : 'latn';
  const words = text.match(WORD) ?? [];
  const given = inflectName(surrogate.given[script], 'given', surrogate.gender, {
    case: to,
    number: 'sing',
    script,
  });
  const surname = inflectName(surrogate.surname[script], 'surname', surrogate.gender, {
    case: to,
    number: 'sing',
    script,
  });
  return likeSource(text.replace(/[^\p{L}]/gu, ''), words.length > 1 ? `${given} ${surname}` : given);
}

/**
 * The replacement of `text`, a mention read as `parts`. `to` is the case to use where nothing was read. A part
 * that comes twice is put once, unless it is a full name beside its short form.
 */
export function putName(
  text: string,
  parts: readonly NamePart[],
  surrogate: Surrogate,
  to: GrammaticalCase,
  beginnings: Beginnings,
): string {
  if (parts.length === 0) return unread(text, surrogate, to);
  const given = parts.some(({ slot }) => slot === 'given');
  const surname = parts.some((part) => part.slot === 'surname' && !isCut(text, part, given));
  const put = new Set<string>();
  let initials = 0;
  let out = '';
  let read = 0;
  for (const heard of parts) {
    const part = isSurname(heard, beginnings)
      ? asSurname(heard)
      : isGiven(heard, beginnings)
        ? { ...heard, slot: 'given' as const }
        : heard;
    const written = text.slice(part.span.start, part.span.end);
    const apart = text.slice(read, part.span.start);
    // `[нрзб]-енко`: with the mark goes the hyphen that it hung on.
    const unreadable = /\]-$/.test(apart);
    const gap = unreadable ? between(apart).replace(/-$/, '') : between(apart);
    read = part.span.end;
    if (part.slot === 'initial') {
      const stands = initialFor(surrogate, part, { given, surname, initials: initials++ }, beginnings);
      out += gap + letterOf(stands, part, written);
      continue;
    }
    if (isCut(text, part, given)) {
      out += gap + letterOf(cutName(surrogate, part.base, beginnings), part, written);
      continue;
    }
    const both = nameOf(surrogate, part);
    const id = `${part.slot} ${both.cyrl}`;
    if (put.has(id)) continue;
    put.add(id);
    const form = inflected(both, part, written, surrogate);
    const word = unreadable ? form : likeSource(written, form);
    out += (out !== '' && gap === '' ? ' ' : gap) + word;
  }
  return (out + between(text.slice(read))).replace(/[ \t]{2,}/g, ' ').trim();
}

type Bases = Readonly<{ names: ReadonlySet<string>; surnames: ReadonlySet<string> }>;
const bases = new WeakMap<Entity, Bases>();
/** Base forms of all parts of somebody's names, and of the surnames in small letters; made once, however often they are named. */
function basesOf(entity: Entity): Bases {
  const before = bases.get(entity);
  if (before) return before;
  const parts = entity.mentions.flatMap((mention) => mention.parts);
  const made = {
    names: new Set(parts.map(({ base }) => base)),
    surnames: new Set(parts.flatMap(({ slot, base }) => (slot === 'surname' ? [base.toLowerCase()] : []))),
  };
  bases.set(entity, made);
  return made;
}

/**
 * A name as one is called (`Саш!`) or as what is theirs (`Сашин`), which no case has; null for every other mention.
 * A possessive is one only where the study knows its owner by that name.
 */
export function putAddress(
  text: string,
  at: EntityMention,
  entity: Entity,
  surrogate: Surrogate,
): string | null {
  const short = surrogate.diminutive.cyrl;
  const { names, surnames } = basesOf(entity);
  const called = calledBy(text).filter((name) => givenBySpelling(name));
  const written = text.toLowerCase();
  const isSurname =
    surnames.has(written) ||
    at.parts.some(({ slot, base }) => slot === 'surname' && base.toLowerCase() === written);
  if (called.some((name) => names.has(name) || !isSurname) && !givenBySpelling(text))
    return likeSource(text, vocativeOf(short));
  const owned = ownerIn(text);
  if (!owned) return null;
  const isOwner = (owner: string): boolean =>
    names.has(owner) || diminutiveOf(owner.toLowerCase()).some(({ cyrl }) => names.has(titleCase(cyrl)));
  return owned.owners.some(isOwner) ? likeSource(text, possessiveOf(short, owned.ending)) : null;
}
