/** What a leak scan looks for: every form of every entity that a release must not show. */
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { Kind } from '../domain/kinds.ts';
import type { NamePart, Script } from '../domain/names.ts';
import { englishForeignAddress, englishForeignAddressOrWord } from '../lang/en/lexicon/persons.ts';
import { foldKey } from '../lang/fold.ts';
import { nameForms, wordFacts } from '../lang/index.ts';
import { degrees, inDegree } from '../lang/names/degrees.ts';
import { isTitle } from '../lang/names/titles.ts';
import { partForms, thingForms } from '../lang/part-forms.ts';
import { seniorityOf } from '../lang/seniority.ts';
import { scriptLanguage } from '../lang/slots.ts';

/** One word that gives an entity away. `written`: the word as the study has it, small letters. */
export type Single = { entity: string; kind: Kind; written: Set<string>; scripts: Set<Script> };
/** Several words in a row, each in any of its forms. */
export type Sequence = Readonly<{
  entity: string;
  kind: Kind;
  words: readonly ReadonlySet<string>[];
  written: string;
}>;
export type Digits = Readonly<{ entity: string; kind: Kind; digits: string; anywhere: boolean }>;

export type Patterns = Readonly<{
  singles: ReadonlyMap<string, Single>;
  /** By every key of the first word, the longest first. */
  sequences: ReadonlyMap<string, readonly Sequence[]>;
  /** By number of digits. */
  digits: ReadonlyMap<number, ReadonlyMap<string, Digits>>;
  /** Fold keys of what may stand: surrogates, and what the policy keeps. A misspelling is never looked for in these. */
  safe: ReadonlySet<string>;
}>;

/** Kinds that are names: each of their uncommon words counts alone. */
const names: ReadonlySet<Kind> = new Set(['place', 'organisation', 'address', 'handle']);
const numbers: ReadonlySet<Kind> = new Set(['phone', 'id', 'account', 'plate']);
/** Kinds written in signs, never inflected. */
const literal: ReadonlySet<Kind> = new Set([
  'email',
  'url',
  'handle',
  'ip',
  'phone',
  'id',
  'account',
  'plate',
]);

/** A month or a currency names nobody. */
const measures: ReadonlySet<Kind> = new Set(['date', 'age', 'money']);

const SPLIT = /[^\p{L}\p{M}\p{N}'’ʼ]+/u;
const splitWords = (form: string): readonly string[] => form.split(SPLIT).filter((word) => word !== '');
const scriptOf = (word: string): Script => (scriptLanguage(word) === 'ru' ? 'cyrl' : 'latn');
const isOrdinary = (word: string): boolean => wordFacts(word.toLowerCase(), scriptLanguage(word)).known;

class Builder {
  readonly singles = new Map<string, Single>();
  readonly sequences = new Map<string, Sequence[]>();
  readonly digits = new Map<number, Map<string, Digits>>();
  readonly #seen = new Set<string>();
  readonly #chosen: ReadonlySet<string>;

  /** `chosen`: fold keys of names that participants chose and are called by, as is to be seen. */
  constructor(chosen: ReadonlySet<string>) {
    this.#chosen = chosen;
  }

  once(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    return true;
  }

  single(entity: Entity, written: string, forms: readonly string[]): void {
    const lower = written.toLowerCase();
    for (const form of forms) {
      const key = foldKey(form);
      if (key.length < 2 || key.includes(' ') || this.#chosen.has(key)) continue;
      const known = this.singles.get(key);
      if (!known)
        this.singles.set(key, {
          entity: entity.id,
          kind: entity.kind,
          written: new Set([lower]),
          scripts: new Set([scriptOf(written)]),
        });
      else if (known.entity === entity.id) {
        known.written.add(lower);
        known.scripts.add(scriptOf(written));
      }
    }
  }

  sequence(entity: Entity, form: string, inflected: boolean): void {
    const words = splitWords(form).map(
      (word) => new Set((inflected ? thingForms(word) : [word]).map(foldKey).filter((k) => k !== '')),
    );
    if (words.length < 2 || words.some((keys) => keys.size === 0)) return;
    const sequence = {
      entity: entity.id,
      kind: entity.kind,
      words,
      written: splitWords(form).join(' ').toLowerCase(),
    };
    for (const key of words[0] ?? []) {
      const list = this.sequences.get(key);
      if (list) list.push(sequence);
      else this.sequences.set(key, [sequence]);
    }
  }

  number(entity: Entity, form: string): void {
    const all = form.replace(/\D+/g, '');
    const wanted = entity.kind === 'phone' && all.length >= 10 ? [all.slice(-10)] : [all];
    for (const digits of wanted) {
      if (digits.length < 5) continue;
      const ofLength = this.digits.get(digits.length) ?? new Map<string, Digits>();
      ofLength.set(digits, { entity: entity.id, kind: entity.kind, digits, anywhere: digits.length >= 7 });
      this.digits.set(digits.length, ofLength);
    }
  }
}

/** `MarinaVolkova`, `mvolkova`: how names are run together in addresses and file names. */
function joined(parts: readonly NamePart[]): readonly string[] {
  const given = parts.find(({ slot }) => slot === 'given');
  const surname = parts.find(({ slot }) => slot === 'surname');
  if (!given || !surname) return [];
  const [g, s] = [foldKey(given.base), foldKey(surname.base)];
  return [`${g}${s}`, `${s}${g}`, `${g.charAt(0)}${s}`, `${s}${g.charAt(0)}`].filter(
    (name) => name.length > 5,
  );
}

/** `Pan Zbyszek`, `Auntie Fang`: how people of many countries are addressed, before a name; nobody's own. */
const isAddress = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    isTitle(word) ||
    ((englishForeignAddress.has(lower) || englishForeignAddressOrWord.has(lower)) &&
      !wordFacts(lower, scriptLanguage(word)).given)
  );
};

function addPerson(into: Builder, entity: Entity): void {
  for (const { parts } of entity.mentions) {
    for (const [i, part] of parts.entries()) {
      if (
        part.slot === 'initial' ||
        (i === 0 && parts.length > 1 && isAddress(part.base)) ||
        seniorityOf(part.base) !== undefined ||
        !into.once(`${entity.id} ${part.slot} ${part.base} ${part.gender ?? ''}`)
      )
        continue;
      into.single(entity, part.base, partForms(part));
    }
    if (parts.length > 1 && into.once(`${entity.id} ${parts.map(({ base }) => base).join(' ')}`))
      for (const name of joined(parts)) into.single(entity, parts[0]?.base ?? name, [name]);
  }
  for (const form of entity.forms)
    for (const [i, word] of splitWords(form).entries())
      if (
        word.length > 2 &&
        !(i === 0 && form.length > word.length && isAddress(word)) &&
        !/\p{N}/u.test(word) &&
        /\p{Lu}/u.test(word) &&
        !isTitle(word) &&
        !seniorityOf(word)
      )
        into.single(entity, word, [word]);
}

function addThing(into: Builder, entity: Entity): void {
  for (const form of entity.forms) {
    const words = splitWords(form);
    if (numbers.has(entity.kind)) into.number(entity, form);
    if (names.has(entity.kind)) {
      const [only] = words;
      if (words.length === 1 && only !== undefined && /\p{L}{2}/u.test(only))
        into.single(entity, only, thingForms(only));
      else
        for (const word of words)
          if (word.length > 3 && /^\p{Lu}/u.test(word) && !isOrdinary(word))
            into.single(entity, word, thingForms(word));
      into.sequence(entity, form, !literal.has(entity.kind));
    } else if (literal.has(entity.kind)) into.sequence(entity, form, false);
    else if (words.length > 2) into.sequence(entity, form, false);
    else if (!measures.has(entity.kind))
      for (const word of words)
        if (/\p{L}{4}/u.test(word) && !isOrdinary(word)) into.single(entity, word, thingForms(word));
  }
}

/** Fold keys of the words of surrogates and of what is kept. */
function safeKeys(
  entities: readonly Entity[],
  decisionOf: ReadonlyMap<string, Decision>,
): ReadonlySet<string> {
  const safe = new Set<string>();
  const add = (forms: readonly string[]): void => {
    for (const form of forms) for (const key of foldKey(form).split(' ')) safe.add(key);
  };
  for (const entity of entities) {
    const replacement = decisionOf.get(entity.id)?.replacement;
    if (replacement?.type === 'name') {
      const { given, diminutive, patronymic, surname, gender } = replacement.surrogate;
      const short = degrees.map((degree) => inDegree(diminutive.cyrl, degree));
      add([given.latn, diminutive.latn]);
      for (const cyrl of new Set([given.cyrl, ...short])) add(nameForms(cyrl, 'given', gender));
      add([patronymic.latn, ...nameForms(patronymic.cyrl, 'patronymic', gender)]);
      add([surname.latn, ...nameForms(surname.cyrl, 'surname', gender)]);
    } else if (replacement?.type === 'verbatim') add([replacement.text]);
    else if (replacement?.type === 'keep') {
      add(entity.forms);
      for (const form of entity.forms) for (const word of splitWords(form)) add(thingForms(word));
    }
  }
  return safe;
}

/** Patterns of all entities whose decision is not to keep them; one without a decision is never kept. */
export function patternsOf(entities: readonly Entity[], decisions: readonly Decision[]): Patterns {
  const decisionOf = new Map(decisions.map((decision) => [decision.target, decision]));
  const chosen = entities.filter(({ id, kind }) => {
    const decision = decisionOf.get(id);
    return kind === 'person' && decision?.by === 'person' && decision.replacement.type === 'keep';
  });
  const into = new Builder(
    new Set(
      chosen.flatMap(({ forms }) =>
        forms.flatMap((form) => nameForms(form, 'given', undefined)).map(foldKey),
      ),
    ),
  );
  for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (decisionOf.get(entity.id)?.replacement.type === 'keep') continue;
    if (entity.kind === 'person') addPerson(into, entity);
    else addThing(into, entity);
  }
  for (const list of into.sequences.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    singles: into.singles,
    sequences: into.sequences,
    digits: into.digits,
    safe: safeKeys(entities, decisionOf),
  };
}
