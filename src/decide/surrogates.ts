/**
 * Realistic names for persons. Chosen once, by draws on the entity's random id, and kept in the pseudonym key. A name has
 * the gender and the naming culture of its bearer; is none that a person of the study bears in any form, no word of the
 * texts, no public figure's and nobody else's surrogate; and its first letter is drawn before the name is, all letters
 * alike, so that it tells nothing. Who shares a surname in the study shares it in the release, and a father's
 * surrogate is heard in his children's patronymic.
 */
import type { Surrogate } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { KeyEntry } from '../domain/key.ts';
import type { Culture, Gender } from '../domain/names.ts';
import { nounGender, patronymicOf, surrogatePool, transliterations } from '../lang/index.ts';
import { type Degree, degreeOf, inDegree } from '../lang/names/degrees.ts';
import { surrogateSurname } from '../lang/names/pools.ts';
import { isPublicFigure, isRenowned } from '../lang/names/public.ts';
import { surnameCulture } from '../lang/names/surnames.ts';
import { scriptLanguage } from '../lang/slots.ts';
import {
  familyCultures,
  fathersIn,
  isCalledByGiven,
  namesakesIn,
  siblingKey,
  surnameKeys,
  surnamesApart,
} from './families.ts';
import { pick } from './pick.ts';
import type { Draw } from './pseudonyms.ts';
import { foldWords, realNames } from './real-names.ts';
import { Register } from './register.ts';

type Pool = ReturnType<typeof surrogatePool>;
type Given = Pool['given'][number];
type Surname = Pool['surnames'][number];
type Both = Surrogate['given'];

const genders: readonly Gender[] = ['masc', 'femn'];

/** A surname tells more than a given name that many peoples share, and one full mention more than many short ones. */
function cultureOf({ culture, forms, mentions }: Entity): Culture {
  const ofSurnames = mentions.flatMap(({ parts }) =>
    parts.flatMap(({ slot, base }) => (slot === 'surname' ? (surnameCulture(base.toLowerCase()) ?? []) : [])),
  );
  const told = ofSurnames.find((one) => one !== 'russian');
  return told ?? culture ?? (forms.some((form) => scriptLanguage(form) === 'ru') ? 'russian' : 'english');
}

const inLatin = (cyrl: string): string => transliterations(cyrl)[0] ?? cyrl;
const bothOf = (cyrl: string): Both => ({ cyrl, latn: inLatin(cyrl) });
const patronymicAfter = (father: string, gender: Gender): Both => bothOf(patronymicOf(father, gender));

/** `Гусь` is said of a man as `он`, whoever it is. */
const genderOfNoun = ({ forms }: Entity): Gender | undefined =>
  forms.map(nounGender).find((gender) => gender !== undefined);

/** Degrees in which the person is called by a short form. */
const degreesOf = ({ mentions }: Entity): readonly Degree[] => [
  ...new Set(
    mentions.flatMap(({ parts }) =>
      parts.flatMap(({ base, diminutiveOf }) => (diminutiveOf?.length ? [degreeOf(base)] : [])),
    ),
  ),
];

/** One who is to be named: what is known, and what has been chosen so far. */
type Draft = Readonly<{
  person: Entity;
  gender: Gender;
  culture: Culture;
  /** Of the surname. */
  family: Culture;
  at: (what: string) => number;
}> & {
  given?: Given | undefined;
  surname?: Surname;
};

const initialOf = ({ cyrl }: Both): string => cyrl.charAt(0);

/** Whoever shares a surname in the study shares this one. `keys`: of the surname; `at`: draws for it. */
function chooseSurname(
  { family, gender }: Pick<Draft, 'family' | 'gender'>,
  keys: readonly string[],
  at: Draw,
  families: ReadonlyMap<string, Surname>,
  register: Register,
): Surname | null {
  const shared = keys.map((key) => families.get(key)).find((pair) => pair !== undefined);
  if (shared) return shared;
  return pick<Surname>(
    surrogatePool(family, gender).surnames,
    ({ masc }) => initialOf(masc),
    (what) => at(`surname ${what}`),
    [
      (s) => genders.every((gender) => register.isFree(s[gender], 'surname', gender)),
      (s) => !isRenowned(s.masc.cyrl),
      (s) => genders.every((gender) => !register.isUsed(s[gender])),
    ],
  );
}

function chooseGiven(
  { person, gender, culture, at, surname }: Draft,
  children: readonly Surrogate[],
  register: Register,
): Given | null {
  const degrees = degreesOf(person);
  const isFree = (name: Both): boolean => register.isFree(name, 'given', gender);
  const known = (g: Given): boolean => surname !== undefined && isPublicFigure(g.cyrl, surname[gender].cyrl);
  return pick<Given>(surrogatePool(culture, gender).given, initialOf, (what) => at(`given ${what}`), [
    (g) => isFree(g) && isFree(g.diminutive),
    (g) => !known(g),
    (g) => children.every((child) => patronymicAfter(g.cyrl, child.gender).cyrl === child.patronymic.cyrl),
    (g) => !register.isUsed(g) && !register.isUsed(g.diminutive),
    (g) => degrees.length === 0 || g.diminutive.cyrl !== g.cyrl,
    (g) => degrees.every((to) => to === 'plain' || inDegree(g.diminutive.cyrl, to) !== g.diminutive.cyrl),
    (g) => degrees.every((to) => isFree(bothOf(inDegree(g.diminutive.cyrl, to)))),
  ]);
}

/** Given name (Cyrillic) of the man after whom the person is called; null when no name is left. */
function chooseFather({ gender, culture, at, given }: Draft, register: Register): string | null {
  const isKnown = (g: Given): boolean =>
    given !== undefined && isPublicFigure(given.cyrl, patronymicAfter(g.cyrl, gender).cyrl);
  const men = surrogatePool(culture, 'masc').given;
  const chosen = pick<Given>(men, initialOf, (what) => at(`father ${what}`), [
    (g) => isFatherFree(g.cyrl, register),
    (g) => !isKnown(g),
    (g) => register.isFree(g, 'given', 'masc'),
    (g) => !register.isUsed(g),
  ]);
  return chosen?.cyrl ?? null;
}

/** Of sons and daughters alike: brothers and sisters must not be told apart by what was free. */
const isFatherFree = (father: string, register: Register): boolean =>
  genders.every((gender) => register.isFree(patronymicAfter(father, gender), 'patronymic', gender));

/**
 * Surrogates for all persons among `entities`, by entity id. One in `stored` is kept, unless a name of it has since
 * come up in the study as a real one. A person for whom no name is left gets none (and so a code). `words`: fold keys of
 * the texts.
 */
export function chooseSurrogates(
  entities: readonly Entity[],
  entries: readonly KeyEntry[],
  stored: ReadonlyMap<string, Surrogate>,
  words: Iterable<string>,
  draw: Draw,
): ReadonlyMap<string, Surrogate> {
  const persons = entities
    .filter(({ kind }) => kind === 'person')
    .map((person) => ({ person, rank: draw(`order|${person.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
  const register = new Register(
    realNames(entities, entries),
    new Set([...words, ...foldWords(entities.flatMap((entity) => entity.forms))]),
  );
  const families = new Map<string, Surname>();
  const keepFamily = (person: Entity, pair: Surname): void => {
    for (const key of surnamesApart(person)[0] ?? []) if (!families.has(key)) families.set(key, pair);
  };
  const chosen = new Map<string, Surrogate>();
  const here = new Map(persons.map((person) => [person.id, person]));
  for (const [id, surrogate] of stored) {
    const person = here.get(id);
    if (person && !register.stillFits(surrogate)) continue;
    const { culture, gender, given, diminutive, surname } = surrogate;
    const pair = surrogateSurname(surname.cyrl, gender, culture);
    register.use(given, diminutive, ...(pair ? [pair.masc, pair.femn] : [surname]));
    if (!person) continue;
    chosen.set(id, surrogate);
    if (pair) keepFamily(person, pair);
  }

  const cultures = familyCultures(persons, cultureOf);
  const drafts = persons
    .filter(({ id }) => !chosen.has(id))
    .map((person): Draft => {
      const at = (what: string): number => draw(`surrogate|${what}|${person.id}`);
      const gender = person.gender ?? genderOfNoun(person) ?? (at('gender') % 2 === 0 ? 'femn' : 'masc');
      const own = cultureOf(person);
      const family = surnameKeys(person).flatMap((key) => cultures.get(key) ?? [])[0] ?? own;
      return { person, gender, culture: isCalledByGiven(person) ? own : family, family, at };
    });
  for (const draft of drafts) {
    const [borne = []] = surnamesApart(draft.person);
    const surname = chooseSurname(draft, borne, draft.at, families, register);
    if (!surname) continue;
    draft.surname = surname;
    register.use(surname.masc, surname.femn);
    keepFamily(draft.person, surname);
  }
  const fathers = fathersIn(persons);
  const namesakes = namesakesIn(persons);
  const isNamesake = ({ person }: Draft): number => Number(namesakes.has(person.id));
  for (const draft of [...drafts].sort((a, b) => isNamesake(a) - isNamesake(b))) {
    const namesake = namesakes.get(draft.person.id)?.id;
    draft.given = drafts.find(({ person }) => person.id === namesake)?.given;
    if (draft.given) continue;
    const children = persons.flatMap(({ id }) =>
      fathers.get(id)?.id === draft.person.id ? (chosen.get(id) ?? []) : [],
    );
    const given = chooseGiven(draft, children, register);
    if (!given) continue;
    draft.given = given;
    register.use(given, given.diminutive);
  }
  const givenOf = new Map<string, string>([
    ...[...chosen].map(([id, { given }]) => [id, given.cyrl] as const),
    ...drafts.flatMap(({ person, given }) => (given ? [[person.id, given.cyrl] as const] : [])),
  ]);
  const ofSiblings = new Map<string, string>();
  for (const [id, { culture, gender, patronymic }] of chosen) {
    const sibling = siblingKey(here.get(id) as Entity);
    const men = surrogatePool(culture, 'masc').given;
    const father = men.find(({ cyrl }) => patronymicAfter(cyrl, gender).cyrl === patronymic.cyrl);
    if (sibling !== undefined && father) ofSiblings.set(sibling, father.cyrl);
  }
  for (const draft of drafts) {
    const { person, gender, culture, given, surname } = draft;
    if (!given || !surname) continue;
    const sibling = siblingKey(person);
    const own = givenOf.get(fathers.get(person.id)?.id ?? '') ?? (sibling && ofSiblings.get(sibling));
    const father = own && isFatherFree(own, register) ? own : chooseFather(draft, register);
    if (!father) continue;
    if (sibling !== undefined) ofSiblings.set(sibling, father);
    chosen.set(person.id, {
      culture,
      gender,
      given: { cyrl: given.cyrl, latn: given.latn },
      diminutive: { cyrl: given.diminutive.cyrl, latn: given.diminutive.latn },
      patronymic: patronymicAfter(father, gender),
      surname: { cyrl: surname[gender].cyrl, latn: surname[gender].latn },
    });
  }
  for (const person of persons) {
    const surrogate = chosen.get(person.id);
    if (!surrogate) continue;
    const others = otherSurnames(person, surrogate, families, register, draw);
    if (others) chosen.set(person.id, others);
  }
  return chosen;
}

/** The surrogate with a name for every other surname of the person that has none yet; null where none is wanting. */
function otherSurnames(
  person: Entity,
  surrogate: Surrogate,
  families: Map<string, Surname>,
  register: Register,
  draw: Draw,
): Surrogate | null {
  const had = surrogate.otherSurnames ?? [];
  const wanting = surnamesApart(person)
    .slice(1)
    .filter((keys) => !had.some(({ of }) => of.some((key) => keys.includes(key))));
  const { gender, culture: family } = surrogate;
  const made = wanting.flatMap((of) => {
    const at = (what: string): number => draw(`surrogate|${what}|${of[0]}|${person.id}`);
    const pair = chooseSurname({ gender, family }, of, at, families, register);
    if (!pair) return [];
    register.use(pair.masc, pair.femn);
    for (const key of of) if (!families.has(key)) families.set(key, pair);
    return [{ of, cyrl: pair[gender].cyrl, latn: pair[gender].latn }];
  });
  return made.length === 0 ? null : { ...surrogate, otherSurnames: [...had, ...made] };
}
