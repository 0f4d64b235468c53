/** Fold keys of all that a study calls its people, places and organisations: no surrogate may be any of it. */
import type { Entity } from '../domain/entity.ts';
import type { KeyEntry } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import { foldKey } from '../lang/fold.ts';
import { nameKeys } from '../lang/index.ts';
import { partForms, thingForms } from '../lang/part-forms.ts';

const named: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'address', 'handle']);
export const foldWords = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => foldKey(form).split(' '));

const WORD = /[\p{L}\p{M}'’]{2,40}/gu;
const inflectedWords = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => form.match(WORD) ?? []).flatMap((word) => thingForms(word).map(foldKey));

/** In every case, spelling and length of the name; of entities that are no longer met, as they were written. */
export function realNames(entities: readonly Entity[], entries: readonly KeyEntry[]): ReadonlySet<string> {
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
