/**
 * Who a name alone is, told by who else is spoken of. Notes that name the same people tell of one circle: where the
 * study knows one bearer of a name and nobody else who might be meant, and the note names others who are named beside
 * that bearer elsewhere, it is that bearer. Company counts:
 *
 * - 2 for each person known by name in both notes; who interviews is in all of them and proves nothing,
 * - 2 for another rare name alone (1 for a common one) that has in turn only one bearer, found beside the first elsewhere.
 *
 * A rare given name needs company of 2, a common surname, or a word that is no name, of 3. A common given name (`Саша`,
 * `Оля`; `Hope`, which is a word too) needs three people known by name, or of 3 where one of them bears the bearer's own
 * surname: a circle in which three more are the same, and which knows one of the name, is the same circle. A bearer who is
 * only ever called by patronymic is not the one called without.
 */
import { isEnglishWord } from '../lang/en/words.ts';
import { isCommonGiven, isCommonSurname } from '../lang/names/common.ts';
import { givenByKey } from '../lang/names/tables.ts';
import { shares } from './agreement.ts';
import { absorb, type Person, type ReadMention } from './person.ts';

/** A name alone, in one document or circle, and all whom the study knows that it might be. */
export type Stray = Readonly<{ person: Person; bearers: readonly Person[] }>;

/** More is not looked for. */
const ENOUGH = 6;
const NEED: Readonly<Record<Weight, number>> = { rare: 2, common: 3, everywhere: 6 };
/** Of a common given name, where kin of the bearer is in the company. */
const NEED_OF_KIN = 3;
/** A name that stands alone in more documents than this says nothing of who is meant. */
const MOST_ALIKE = 60;

type Weight = 'rare' | 'common' | 'everywhere';
function weightOf({ slots, mentions }: Person): Weight {
  if (slots.surname.size > 0) return isCommonSurname(slots.surname) ? 'common' : 'rare';
  if (slots.given.size === 0) return 'common';
  const isWord = ({ parts }: ReadMention): boolean =>
    parts.some(({ base, script }) => script === 'latn' && isEnglishWord(base));
  return isCommonGiven(slots.given) || mentions.some(isWord) ? 'everywhere' : 'rare';
}

/** Documents that both are named in, but for `except`. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, except: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const document of small) if (large.has(document) && !except.has(document)) return true;
  return false;
}

const isCalledByGivenAlone = ({ mentions }: Person): boolean =>
  mentions.some(({ slots }) => slots.given.size > 0 && slots.patronymic.size === 0);

/** Called by given name and patronymic alone, a person is not known to be called otherwise. */
const mayBeCalled = ({ slots }: Person, bearer: Person): boolean =>
  slots.given.size === 0 ||
  bearer.slots.patronymic.size === 0 ||
  bearer.slots.surname.size > 0 ||
  isCalledByGivenAlone(bearer);

const mentionIn = ({ mentions }: Person, document: string): readonly string[] =>
  mentions
    .filter(({ mention }) => mention.document === document)
    .map(({ mention }) => mention.id)
    .slice(0, 1);

/** Called by a given name that is one: what only looks like a name is nobody's company. */
const isSurelyNamed = ({ slots }: Person): boolean =>
  [...slots.given].some((key) => givenByKey(key) !== undefined);

class Company {
  readonly #known = new Map<string, Set<Person>>();
  readonly #strays = new Map<string, Stray[]>();
  /** How many people each document is about. */
  readonly #subjects = new Map<string, number>();

  constructor(known: Iterable<Person>, strays: readonly Stray[]) {
    for (const person of known) {
      this.add(person);
      for (const document of person.subjectOf)
        this.#subjects.set(document, (this.#subjects.get(document) ?? 0) + 1);
    }
    for (const stray of strays)
      for (const document of stray.person.documents) {
        const list = this.#strays.get(document);
        if (list) list.push(stray);
        else this.#strays.set(document, [stray]);
      }
  }

  add(person: Person): void {
    if (person.staff || !isSurelyNamed(person)) return;
    for (const document of person.documents) {
      const set = this.#known.get(document);
      if (set) set.add(person);
      else this.#known.set(document, new Set([person]));
    }
  }

  /** The mentions that tell that `stray` is this person of other documents; null where they do not suffice. */
  tells(stray: Stray, bearer: Person): readonly string[] | null {
    const weight = weightOf(stray.person);
    const kin = weight === 'everywhere' ? this.#kinOf(stray.person, bearer) : [];
    // A list of all participants names everybody's company.
    const isListed = ({ documents }: Person): boolean =>
      [...documents].every((document) => (this.#subjects.get(document) ?? 0) > 1);
    if (weight === 'everywhere' && kin.length === 0 && (isListed(stray.person) || isListed(bearer)))
      return null;
    const { score, beside } = this.#common(stray, bearer);
    return score < (kin.length > 0 ? NEED_OF_KIN : NEED[weight]) ? null : [...new Set([...kin, ...beside])];
  }

  #kinOf({ documents }: Person, bearer: Person): readonly string[] {
    return [...documents].flatMap((document) =>
      [...(this.#known.get(document) ?? [])].flatMap((other) =>
        other !== bearer && shares(other.slots.surname, bearer.slots.surname)
          ? mentionIn(other, document)
          : [],
      ),
    );
  }

  #common({ person: stray }: Stray, bearer: Person): Readonly<{ score: number; beside: readonly string[] }> {
    const { documents } = stray;
    const counted = new Set<Person>([bearer, stray]);
    const beside: string[] = [];
    let score = 0;
    for (const document of documents) {
      for (const other of this.#known.get(document) ?? []) {
        if (score >= ENOUGH) return { score, beside };
        if (counted.has(other) || !meet(other.documents, bearer.documents, documents)) continue;
        counted.add(other);
        beside.push(...mentionIn(other, document));
        score += 2;
      }
      for (const { person, bearers } of this.#strays.get(document) ?? []) {
        if (score >= ENOUGH) return { score, beside };
        const [only, more] = bearers;
        if (!only || more || counted.has(only) || only.staff) continue;
        if (!meet(only.documents, bearer.documents, documents)) continue;
        counted.add(only);
        beside.push(...mentionIn(person, document));
        score += weightOf(person) === 'rare' ? 2 : 1;
      }
    }
    return { score, beside };
  }
}

type Joined = Readonly<{ stray: Stray; into: Person; beside: readonly string[] }>;

/** Strays of one name whom nobody is known to bear, each with another that its company tells it is. */
function alikeByCompany(strays: readonly Stray[], company: Company): readonly Joined[] {
  const groups = new Map<string, Stray[]>();
  for (const stray of strays) {
    if (stray.bearers.length > 0 || stray.person.another) continue;
    const { signature } = stray.person;
    const group = groups.get(signature);
    if (group) group.push(stray);
    else groups.set(signature, [stray]);
  }
  const found: Joined[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > MOST_ALIKE) continue;
    // Two of that name were told apart: it may be either, or a third.
    if (group.some(({ person }) => person.apartFrom.size > 0)) continue;
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(0, i)) {
        const beside = company.tells(one, other.person);
        if (!beside) continue;
        found.push({ stray: one, into: other.person, beside });
        break;
      }
    }
  }
  return found;
}

/**
 * Joins names alone to the only bearers whom their company tells, and to each other. What is joined in one round is
 * company in the next; within a round the order does not matter. Gives the persons who are left by themselves.
 */
export function joinByCompany(known: readonly Person[], strays: readonly Stray[]): readonly Person[] {
  const sure = new Set(known);
  let left = strays;
  for (;;) {
    const company = new Company(sure, left);
    const told = left.flatMap((stray): readonly Joined[] => {
      const [into, more] = stray.bearers;
      if (stray.person.another) return [];
      const beside = into && !more && mayBeCalled(stray.person, into) ? company.tells(stray, into) : null;
      return into && beside ? [{ stray, into, beside }] : [];
    });
    const alike = alikeByCompany(left, company);
    // Of strays the later into the earlier: whoever is taken takes along what he was given before.
    for (const { stray, into, beside } of [...told, ...alike.toReversed()]) {
      absorb(into, stray.person, 'same-company', beside);
      sure.add(into);
    }
    const gone = new Set([...told, ...alike].map(({ stray }) => stray));
    if (gone.size === 0) return left.map(({ person }) => person);
    for (const { person } of gone) sure.delete(person);
    left = left.filter((stray) => !gone.has(stray));
  }
}
