/**
 * A surrogate in the shape of the name it replaces: the same parts in the same order, initials for initials, a short
 * form for a short form, in the same case, number, script and letters (capitals, small). Nothing of the source's own
 * words stays but what is an ordinary word, such as a title.
 */
import type { Surrogate } from '../domain/decision.ts';
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { GrammaticalCase, NamePart } from '../domain/names.ts';
import { inflectName, transliterations, wordFacts } from '../lang/index.ts';
import { type Degree, degreeOf, inDegree } from '../lang/names/degrees.ts';
import { givenBySpelling } from '../lang/names/tables.ts';
import { calledBy, ownerIn, possessiveOf, vocativeOf } from '../lang/ru/address.ts';
import { scriptLanguage } from '../lang/slots.ts';

type Both = Readonly<{ cyrl: string; latn: string }>;
const isUpper = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase();

/** Letters as in the source: `ИГОРЬ` -> `АНТОН`, `игорь` -> `антон`. A single capital says nothing of capitals. */
function likeSource(source: string, word: string): string {
  if (source === source.toLowerCase()) return word.toLowerCase();
  const letters = source.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && isUpper(letters) ? word.toUpperCase() : word;
}

/** `Igor'я`: a Latin name with a Russian ending. */
const MIXED = /^\p{Script=Latin}[\p{Script=Latin}-]{0,39}\p{Script=Latin}(['’ʼ-]?)\p{Script=Cyrillic}{1,3}$/u;

function inflected(both: Both, part: NamePart, written: string, surrogate: Surrogate): string {
  const slot = part.slot === 'nickname' ? 'given' : part.slot;
  const to = { case: part.case, number: part.number, script: 'cyrl' } as const;
  if (part.script === 'cyrl') return inflectName(both.cyrl, slot, surrogate.gender, to);
  const mixed = MIXED.exec(written);
  if (mixed) {
    const form = inflectName(both.cyrl, slot, surrogate.gender, to);
    const stem = /[аяйьеоиы]$/iu.test(both.cyrl) ? both.cyrl.length - 1 : both.cyrl.length;
    const ending = form.startsWith(both.cyrl.slice(0, stem)) ? form.slice(stem) : '';
    // The vowel that the ending replaces goes: `Olg'е`.
    const latn = /[ая]$/u.test(both.cyrl) ? both.latn.replace(/(?:ya|a)$/, '') : both.latn;
    return ending === '' ? both.latn : `${latn}${mixed[1] ?? ''}${ending}`;
  }
  if (part.number === 'plur') return `${both.latn}s`;
  // A case ending heard through transliteration (`met Sashu`) is put back in the same way.
  if (part.case === 'nom' || written.toLowerCase() === part.base.toLowerCase()) return both.latn;
  return transliterations(inflectName(both.cyrl, slot, surrogate.gender, to))[0] ?? both.latn;
}

const nameOf = (surrogate: Surrogate, part: NamePart): Both => {
  if (part.slot === 'surname') return surrogate.surname;
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
    if (/^s$/i.test(word)) return word; // of a possessive
    const facts = wordFacts(word.toLowerCase(), scriptLanguage(word));
    return facts.known && !/\p{N}/u.test(word) ? word : '';
  });
}

/** Which name an initial stands for: the given name, unless that is written out or was the initial before. */
function initialOf(surrogate: Surrogate, part: NamePart, index: number, hasGiven: boolean): string {
  const name = index === 0 && !hasGiven ? surrogate.given : surrogate.patronymic;
  return name[part.script].charAt(0).toUpperCase();
}

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
): string {
  if (parts.length === 0) return unread(text, surrogate, to);
  const hasGiven = parts.some(({ slot }) => slot === 'given');
  const put = new Set<string>();
  let initials = 0;
  let out = '';
  let read = 0;
  for (const part of parts) {
    const written = text.slice(part.span.start, part.span.end);
    const gap = between(text.slice(read, part.span.start));
    read = part.span.end;
    if (part.slot === 'initial') {
      out += gap + initialOf(surrogate, part, initials++, hasGiven);
      continue;
    }
    const both = nameOf(surrogate, part);
    const id = `${part.slot} ${both.cyrl}`;
    if (put.has(id)) continue;
    put.add(id);
    const word = likeSource(written, inflected(both, part, written, surrogate));
    out += (out !== '' && gap === '' ? ' ' : gap) + word;
  }
  return (out + between(text.slice(read))).replace(/[ \t]{2,}/g, ' ').trim();
}

/**
 * A name as one is called (`Саш!`) or as what is theirs (`Сашин`), which no case has; null for every other mention.
 * A possessive is one only where the study knows its owner by that name.
 */
export function putAddress(
  text: string,
  at: EntityMention,
  { mentions }: Entity,
  surrogate: Surrogate,
): string | null {
  const short = surrogate.diminutive.cyrl;
  const names = new Set(mentions.flatMap(({ parts }) => parts.map(({ base }) => base)));
  const called = calledBy(text).filter((name) => givenBySpelling(name));
  const isSurname = [at, ...mentions].some(({ parts }) =>
    parts.some(({ slot, base }) => slot === 'surname' && base.toLowerCase() === text.toLowerCase()),
  );
  if (called.some((name) => names.has(name) || !isSurname) && !givenBySpelling(text))
    return likeSource(text, vocativeOf(short));
  const owned = ownerIn(text);
  if (!owned) return null;
  return owned.owners.some((owner) => names.has(owner))
    ? likeSource(text, possessiveOf(short, owned.ending))
    : null;
}
