/** A name that a person chose, as a surrogate. */
import type { Surrogate } from '../domain/decision.ts';
import type { NameSlot } from '../domain/names.ts';
import { readName, toCyrillic, transliterations } from '../lang/index.ts';
import { scriptLanguage } from '../lang/slots.ts';

type Both = Surrogate['given'];
const both = (text: string): Both =>
  scriptLanguage(text) === 'ru'
    ? { cyrl: text, latn: transliterations(text)[0] ?? text }
    : { cyrl: toCyrillic(text)[0] ?? text, latn: text };

/**
 * A name that a person chose (`sotto key set`, or the participant's own wish) as a surrogate, so that it is inflected;
 * what it does not say comes from `base`. Null when it cannot be read as a name: then it is put in as it stands.
 */
export function chosenName(name: string, base: Surrogate | undefined): Surrogate | null {
  const reading = readName(name, scriptLanguage(name));
  if (!base || !reading || /\d/u.test(name) || reading.parts.length === 0) return null;
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
