/** How each mention of a person is read: by itself, by its sentence, and by what else the study calls people. */
import { type GrammaticalCase, grammaticalCases, type NameReading } from '../domain/names.ts';
import { nameKeys, readName } from '../lang/index.ts';
import { givenBySpelling } from '../lang/names/tables.ts';
import { scriptLanguage } from '../lang/slots.ts';

const oblique: readonly GrammaticalCase[] = grammaticalCases.filter((to) => to !== 'nom');
const SINGLE = /^[\p{Script=Cyrillic}'’]{3,40}$/u;

const keysOf = (reading: NameReading | null): readonly string[] =>
  (reading?.parts ?? []).filter(({ slot }) => slot !== 'initial').flatMap(nameKeys);

/** Readings of a word alone as an oblique case of another name, of a gender that the plain reading does not deny. */
function otherReadings(text: string, plain: NameReading | null): readonly NameReading[] {
  if (!SINGLE.test(text)) return [];
  const bases = new Set(plain?.parts.map(({ base }) => base));
  const found: NameReading[] = [];
  for (const to of oblique) {
    const reading = readName(text, 'ru', { case: to });
    const [part] = reading?.parts ?? [];
    if (!reading || !part || part.case !== to || bases.has(part.base)) continue;
    if (plain?.gender && reading.gender && plain.gender !== reading.gender) continue;
    bases.add(part.base);
    found.push(reading);
  }
  return found;
}

/** Case that the sentence gives a name; `governed`: by a preposition right before it, which leaves no doubt. */
export type Said = Readonly<{ case: GrammaticalCase; governed: boolean }>;
export type ReadAs = (text: string, said: Said) => NameReading | null;

/**
 * A reader that knows all names of the study. A reading in the case that the sentence gives wins, unless that case is a
 * guess and the study knows the plain reading better. A word alone that could be a case form of a name heard elsewhere (`Марине` where there is a `Марина`) is that
 * name, unless it is heard as often in its own right.
 */
export function reader(texts: Iterable<string>): ReadAs {
  const surfaces = new Map<string, Set<string>>();
  const alone = new Map<string, NameReading | null>();
  for (const text of texts) {
    if (alone.has(text)) continue;
    const reading = readName(text, scriptLanguage(text));
    alone.set(text, reading);
    for (const key of keysOf(reading)) {
      const seen = surfaces.get(key);
      if (seen) seen.add(text.toLowerCase());
      else surfaces.set(key, new Set([text.toLowerCase()]));
    }
  }
  // `Karpovich A. V.` says that Karpovich, who ends as a patronymic does, is a surname: Ales Karpovich has no patronymic.
  const surnames = new Set<string>();
  for (const reading of alone.values())
    if (reading?.parts.some(({ slot }) => slot === 'initial'))
      for (const part of reading.parts)
        if (part.slot === 'surname') for (const key of nameKeys(part)) surnames.add(key);
  // `Бондарь`, which no table knows, beside `Олег Бондарь`: a surname by itself too.
  const inFull = { given: new Set<string>(), surname: new Set<string>() };
  for (const reading of alone.values())
    if ((reading?.parts.length ?? 0) > 1)
      for (const part of reading?.parts ?? [])
        if (part.slot === 'given' || part.slot === 'surname')
          for (const key of nameKeys(part)) inFull[part.slot].add(key);
  const asSurname = (reading: NameReading | null): NameReading | null => {
    const [given, other, more] = reading?.parts ?? [];
    if (reading && given && !other && given.slot === 'given' && !given.diminutiveOf) {
      const keys = nameKeys(given);
      const isOnlySurname =
        givenBySpelling(given.base) === undefined &&
        keys.some((key) => inFull.surname.has(key)) &&
        !keys.some((key) => inFull.given.has(key));
      return isOnlySurname ? { ...reading, parts: [{ ...given, slot: 'surname' }] } : reading;
    }
    if (!reading || !given || !other || more || other.slot !== 'patronymic') return reading;
    return nameKeys(other).some((key) => surnames.has(key))
      ? { ...reading, parts: [given, { ...other, slot: 'surname' }] }
      : reading;
  };
  const support = (reading: NameReading | null, text: string): number =>
    Math.max(
      0,
      ...keysOf(reading).map((key) => {
        const seen = surfaces.get(key);
        return (seen?.size ?? 0) - Number(seen?.has(text.toLowerCase()) ?? false);
      }),
    );
  const chosen = new Map<string, NameReading | null>();
  const byStudy = (text: string): NameReading | null => {
    const before = chosen.get(text);
    if (before !== undefined) return before;
    const own = asSurname(alone.get(text) ?? readName(text, scriptLanguage(text)));
    let best = own;
    let most = support(own, text);
    for (const reading of otherReadings(text, own)) {
      const supported = support(reading, text);
      if (supported > most) {
        best = reading;
        most = supported;
      }
    }
    chosen.set(text, best);
    return best;
  };
  return (text, said) => {
    const plainly = byStudy(text);
    if (said.case === 'nom' || scriptLanguage(text) !== 'ru') return plainly;
    const reading = asSurname(readName(text, 'ru', { case: said.case }));
    const telling = reading?.parts.filter(({ slot }) => slot !== 'initial') ?? [];
    if (telling.length === 0 || telling.some((part) => part.case !== said.case)) return plainly;
    if (said.governed) return reading;
    // A guessed case may tell the gender of a surname, but not make another name of a given name.
    const sameNames = plainly?.parts.every(({ slot }) => slot === 'surname' || slot === 'initial') ?? true;
    const [guessed, plain] = [support(reading, text), support(plainly, text)];
    return guessed > plain || (sameNames && guessed === plain) ? reading : plainly;
  };
}
