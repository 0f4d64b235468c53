/** Who and what the policy's allow-list keeps. */
import type { Entity } from '../domain/entity.ts';
import type { NamePart } from '../domain/names.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { AllowEntry } from '../domain/policy.ts';
import { foldKey } from '../lang/fold.ts';
import { formKey } from '../lang/form.ts';
import { lemmas, nameKeys, readName } from '../lang/index.ts';
import { isBorneByMany } from '../lang/public-record.ts';
import { scriptLanguage, slotsOf } from '../lang/slots.ts';

type Test = (entity: Entity, forms: readonly string[]) => boolean;

/**
 * A person stays only where every part of every mention is a part of the allowed name, and a surname is among them; beside a
 * surname that many bear, the given name as well.
 */
function personTest(form: string): Test {
  const allowed = slotsOf(readName(form, scriptLanguage(form)), form);
  const many = isBorneByMany(allowed.surname);
  const isAllowed = (part: NamePart): boolean => {
    if (part.slot === 'initial') return false;
    const names = allowed[part.slot];
    return nameKeys(part).some((key) => names.has(key));
  };
  const initialFits = (part: NamePart, index: number): boolean =>
    allowed.letters[index === 0 ? 'given' : 'patronymic'].has(foldKey(part.base).charAt(0));
  return ({ mentions }) =>
    mentions.length > 0 &&
    mentions.every(({ parts }) => {
      const initials = parts.filter(({ slot }) => slot === 'initial');
      const words = parts.filter(({ slot }) => slot !== 'initial');
      return words.length > 0 && words.every(isAllowed) && initials.every(initialFits);
    }) &&
    mentions.some(({ parts }) => {
      const slots = new Set(parts.map(({ slot }) => slot));
      return slots.has('surname') && (!many || slots.has('given'));
    });
}

/** Fold key of the base forms of its words: `мусульмане` and `мусульман` have one. */
export const baseKey = (text: string): string =>
  text
    .split(/\s+/u)
    .map((word) => foldKey(lemmas(word, scriptLanguage(word))[0] ?? word))
    .join(' ');

function thingTest(form: string, gazetteer: Gazetteer): Test {
  const keys = new Set([formKey(form), baseKey(form)]);
  const place = gazetteer.lookup(foldKey(form))[0]?.key;
  return (entity, forms) =>
    (place !== undefined && entity.place === place) ||
    (entity.place === undefined &&
      forms.length > 0 &&
      forms.every((f) => keys.has(formKey(f)) || keys.has(baseKey(f))));
}

/** The reason for which an entity stays; null where the list does not know it. `forms` are its mentions as written. */
export function allowList(
  entries: readonly AllowEntry[],
  gazetteer: Gazetteer,
): (entity: Entity, forms: readonly string[]) => string | null {
  const tests = entries.map((entry) => ({
    ...entry,
    test: entry.kind === 'person' ? personTest(entry.form) : thingTest(entry.form, gazetteer),
  }));
  return (entity, forms) =>
    tests.find(({ kind, test }) => kind === entity.kind && test(entity, forms))?.reason ?? null;
}
