/**
 * Realistic names for persons. Chosen once, by a keyed function of the entity's random id, and kept in the pseudonym
 * key; never a name that a person of the study bears in any form, nor a word of the texts, nor another's surrogate.
 * Who shares a surname in the study shares it in the release.
 */
import type { Surrogate } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { KeyEntry } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Culture, Gender, NameSlot } from '../domain/names.ts';
import { foldKey } from '../lang/fold.ts';
import { nameForms, nameKeys, readName, surrogatePool, toCyrillic, transliterations } from '../lang/index.ts';
import { partForms, thingForms } from '../lang/part-forms.ts';
import { scriptLanguage } from '../lang/slots.ts';

export type Prf = (key: Uint8Array, message: Uint8Array) => Uint8Array;
type Pool = ReturnType<typeof surrogatePool>;
type Given = Pool['given'][number];
type Surname = Pool['surnames'][number];
type Both = Readonly<{ cyrl: string; latn: string }>;

const other: Readonly<Record<Gender, Gender>> = { masc: 'femn', femn: 'masc' };

/** Fold keys of every form of a name part, remembered: pools are small and asked for often. */
function keysOfForms(): (base: string, slot: NameSlot, gender: Gender) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (base, slot, gender) => {
    const id = `${slot} ${gender} ${base}`;
    const before = known.get(id);
    if (before) return before;
    const keys = [...new Set([base, ...nameForms(base, slot, gender)].map(foldKey))];
    known.set(id, keys);
    return keys;
  };
}

const named: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'address', 'handle']);
const foldWords = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => foldKey(form).split(' '));

const WORD = /[\p{L}\p{M}'’]{2,40}/gu;
const inflectedWords = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => form.match(WORD) ?? []).flatMap((word) => thingForms(word).map(foldKey));

/** Fold keys of all that persons, places and organisations of the study are called, in every case. */
function realNames(entities: readonly Entity[], entries: readonly KeyEntry[]): ReadonlySet<string> {
  const real = new Set<string>();
  const seen = new Set<string>();
  for (const { kind, forms, mentions } of entities) {
    if (named.has(kind)) for (const word of foldWords(forms)) real.add(word);
    if (kind !== 'person') {
      if (named.has(kind)) for (const form of inflectedWords(forms)) real.add(form);
      continue;
    }
    for (const { parts } of mentions)
      for (const part of parts) {
        const id = `${part.slot} ${part.base} ${part.gender ?? ''}`;
        if (part.slot === 'initial' || seen.has(id)) continue;
        seen.add(id);
        for (const form of partForms(part)) real.add(foldKey(form));
        for (const key of nameKeys(part)) real.add(key);
        for (const full of part.diminutiveOf ?? []) real.add(foldKey(full));
      }
  }
  for (const { kind, forms } of entries)
    if (named.has(kind)) for (const word of foldWords(forms)) real.add(word);
  return real;
}

const surnameKeys = ({ mentions }: Entity): readonly string[] => [
  ...new Set(
    mentions.flatMap(({ parts }) => parts.filter(({ slot }) => slot === 'surname').flatMap(nameKeys)),
  ),
];

const cultureOf = ({ culture, forms }: Entity): Culture =>
  culture ?? (forms.some((form) => scriptLanguage(form) === 'ru') ? 'russian' : 'english');

const inLatin = (cyrl: string): string => transliterations(cyrl)[0] ?? cyrl;

/** The first of the pool, from a place that the entity's id gives, that is fit; null when none is. */
function pick<T>(pool: readonly T[], start: number, ...tests: readonly ((one: T) => boolean)[]): T | null {
  for (let most = tests.length; most > 0; most--)
    for (let i = 0; i < pool.length; i++) {
      const one = pool[(start + i) % pool.length] as T;
      if (tests.slice(0, most).every((test) => test(one))) return one;
    }
  return null;
}

const encoder = new TextEncoder();
const number32 = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

/**
 * Surrogates for all persons among `entities`, by entity id. One stored in the key is kept, unless a name or word of
 * it has since come up in the study. A person for whom no name is left gets none (and so a code).
 */
export function chooseSurrogates(
  entities: readonly Entity[],
  entries: readonly KeyEntry[],
  words: Iterable<string>,
  draw: Readonly<{ root: Uint8Array; prf: Prf }>,
): ReadonlyMap<string, Surrogate> {
  const persons = entities.filter(({ kind }) => kind === 'person').sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofPersons = new Set(persons.map(({ id }) => id));
  const stored = new Map(
    entries.flatMap(({ entity, surrogate }) => (surrogate ? [[entity, surrogate] as const] : [])),
  );
  const real = realNames(entities, entries);
  const spoken = new Set([...words, ...foldWords(entities.flatMap((entity) => entity.forms))]);
  const forms = keysOfForms();
  const isReal = ({ cyrl, latn }: Both, slot: NameSlot, gender: Gender): boolean =>
    forms(cyrl, slot, gender).some((key) => real.has(key)) || real.has(foldKey(latn));
  const freeBoth = (name: Both, slot: NameSlot, gender: Gender): boolean =>
    !isReal(name, slot, gender) &&
    !spoken.has(foldKey(name.latn)) &&
    !forms(name.cyrl, slot, gender).some((key) => spoken.has(key));
  const fits = (s: Surrogate): boolean =>
    !isReal(s.given, 'given', s.gender) &&
    !isReal(s.diminutive, 'given', s.gender) &&
    !isReal(s.surname, 'surname', s.gender) &&
    !isReal(s.patronymic, 'patronymic', s.gender);

  const chosen = new Map<string, Surrogate>();
  const usedGiven = new Set<string>();
  const usedSurnames = new Set<string>();
  const families = new Map<string, Surname>();
  const remember = (surrogate: Surrogate, entity: Entity | undefined): void => {
    usedGiven.add(surrogate.given.cyrl);
    usedSurnames.add(surrogate.surname.cyrl);
    const pair = surrogatePool(surrogate.culture, surrogate.gender).surnames.find(
      (surname) => surname[surrogate.gender].cyrl === surrogate.surname.cyrl,
    );
    if (!pair) return;
    usedSurnames.add(pair[other[surrogate.gender]].cyrl);
    for (const key of entity ? surnameKeys(entity) : []) if (!families.has(key)) families.set(key, pair);
  };
  for (const [id, surrogate] of stored) if (!ofPersons.has(id)) remember(surrogate, undefined);
  for (const person of persons) {
    const surrogate = stored.get(person.id);
    if (!surrogate || !fits(surrogate)) continue;
    chosen.set(person.id, surrogate);
    remember(surrogate, person);
  }
  for (const person of persons) {
    if (chosen.has(person.id)) continue;
    const at = (what: string): number =>
      number32(draw.prf(draw.root, encoder.encode(`surrogate|${what}|${person.id}`)));
    const gender = person.gender ?? (at('gender') % 2 === 0 ? 'femn' : 'masc');
    const culture = cultureOf(person);
    const pool = surrogatePool(culture, gender);
    const fathers = surrogatePool(culture, 'masc').given;
    const given = pick<Given>(
      pool.given,
      at('given'),
      (g) => freeBoth(g, 'given', gender) && freeBoth(g.diminutive, 'given', gender),
      (g) => !usedGiven.has(g.cyrl),
    );
    const family = surnameKeys(person)
      .map((key) => families.get(key))
      .find((pair) => pair !== undefined);
    const surname =
      family ??
      pick<Surname>(
        pool.surnames,
        at('surname'),
        (s) => freeBoth(s.masc, 'surname', 'masc') && freeBoth(s.femn, 'surname', 'femn'),
        (s) => !usedSurnames.has(s[gender].cyrl),
      );
    const patronymicOfFather = (g: Given): string =>
      gender === 'masc' ? g.patronymicMasc : g.patronymicFemn;
    const father = pick<Given>(
      fathers,
      at('father'),
      (g) =>
        freeBoth({ cyrl: patronymicOfFather(g), latn: inLatin(patronymicOfFather(g)) }, 'patronymic', gender),
      (g) => freeBoth(g, 'given', 'masc'),
    );
    if (!given || !surname || !father) continue;
    const patronymic = patronymicOfFather(father);
    const surrogate: Surrogate = {
      culture,
      gender,
      given: { cyrl: given.cyrl, latn: given.latn },
      diminutive: { cyrl: given.diminutive.cyrl, latn: given.diminutive.latn },
      patronymic: { cyrl: patronymic, latn: inLatin(patronymic) },
      surname: { cyrl: surname[gender].cyrl, latn: surname[gender].latn },
    };
    chosen.set(person.id, surrogate);
    remember(surrogate, person);
  }
  return chosen;
}

/**
 * A name that a person chose (`sotto key set`, or the participant's own wish) as a surrogate, so that it is inflected;
 * what it does not say comes from `base`. Null when it cannot be read as a name: then it is put in as it stands.
 */
export function chosenName(name: string, base: Surrogate | undefined): Surrogate | null {
  const reading = readName(name, scriptLanguage(name));
  if (!base || !reading || /\d/u.test(name) || reading.parts.length === 0) return null;
  const both = (text: string): Both =>
    scriptLanguage(text) === 'ru'
      ? { cyrl: text, latn: inLatin(text) }
      : { cyrl: toCyrillic(text)[0] ?? text, latn: text };
  const partOf = (slot: NameSlot): Both | undefined => {
    const part = reading.parts.find((p) => p.slot === slot);
    return part && both(part.base);
  };
  const given = partOf('given') ?? partOf('nickname');
  return {
    ...base,
    gender: reading.gender ?? base.gender,
    ...(given ? { given, diminutive: given } : {}),
    patronymic: partOf('patronymic') ?? base.patronymic,
    surname: partOf('surname') ?? base.surname,
  };
}
