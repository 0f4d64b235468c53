/** Who and what the policy's allow-list keeps. */
import type { Entity } from '../domain/entity.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { AllowEntry } from '../domain/policy.ts';
import { foldKey } from '../lang/fold.ts';
import { formKey } from '../lang/form.ts';
import { lemmas, nameKeys, readName } from '../lang/index.ts';
import { scriptLanguage } from '../lang/slots.ts';

type Test = (entity: Entity, forms: readonly string[]) => boolean;

/** A person stays only where every part of every mention is a part of the allowed name, and a surname is among them. */
function personTest(form: string): Test {
  const allowed = new Map<string, Set<string>>();
  for (const part of readName(form, scriptLanguage(form))?.parts ?? []) {
    const keys = allowed.get(part.slot) ?? new Set<string>();
    for (const key of nameKeys(part)) keys.add(key);
    allowed.set(part.slot, keys);
  }
  const initialOf = (index: number): string | undefined =>
    [...(allowed.get((['given', 'patronymic'] as const)[index] ?? 'nickname') ?? [])][0]?.charAt(0);
  return ({ mentions }) =>
    mentions.length > 0 &&
    mentions.every(({ parts }) => {
      let initials = 0;
      return (
        parts.length > 0 &&
        parts.every((part) =>
          part.slot === 'initial'
            ? initialOf(initials++) === foldKey(part.base).charAt(0)
            : nameKeys(part).some((key) => allowed.get(part.slot)?.has(key)),
        )
      );
    }) &&
    mentions.some(({ parts }) => parts.some(({ slot }) => slot === 'surname'));
}

const baseKey = (text: string): string =>
  text
    .split(/\s+/u)
    .map((word) => foldKey(lemmas(word, scriptLanguage(word))[0] ?? word))
    .join(' ');

function thingTest(form: string, gazetteer: Gazetteer): Test {
  const keys = new Set([formKey(form), baseKey(form)]);
  const place = gazetteer.lookup(foldKey(form))[0]?.key;
  return (entity, forms) =>
    (place !== undefined && entity.place === place) ||
    (entity.place === undefined && forms.length > 0 && forms.every((f) => keys.has(formKey(f)) || keys.has(baseKey(f))));
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
