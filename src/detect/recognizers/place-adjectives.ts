/** Places told by an adjective or an inhabitant in small letters: «саратовский», «в уфимской больнице», «тагильчане». */
import type { Place } from '../../domain/place.ts';
import { foldKey } from '../../lang/index.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { placesOfAdjective, townsOfInhabitant } from '../../lang/ru/towns.ts';
import type { Passage } from '../passage.ts';
import { isWord } from '../words.ts';

/** People that a town must have to be known by its adjective or its inhabitants alone. */
const BIG = 100_000;
const isKnown = (p: Place): boolean => p.kind !== 'settlement' || p.population >= BIG;

/** Whether a word has the endings at all: most have not, and need no gazetteer. */
export const mayBeOfPlace = isWord(({ lower }) => placesOfAdjective(lower) !== null);
export const mayInhabit = isWord(({ lower }) => townsOfInhabitant(lower).length > 0);

/** «саратовский», «томской»: the adjective of a region or a large town. */
export function isPlaceAdjective({ gazetteer }: Passage, lower: string): boolean {
  const of = placesOfAdjective(lower);
  if (of === null) return false;
  return (
    of.regions.some((region) => gazetteer.lookup(foldKey(region)).length > 0) ||
    of.towns.some((town) =>
      gazetteer
        .lookup(foldKey(town))
        .some((p) => p.kind === 'settlement' && p.population >= BIG && p.russian !== undefined),
    )
  );
}

/** «тагильчане», «саратовец», «челябинцы»: inhabitants of a large town, by the endings that make them. */
export function isInhabitant({ gazetteer }: Passage, lower: string): boolean {
  const towns = townsOfInhabitant(lower);
  if (towns.length === 0) return false;
  // Пальцы and the like are things, whatever village is spelt so.
  const readings = parseWord(lower).filter((p) => p.known);
  if (readings.length > 0 && !readings.some((p) => p.animate)) return false;
  return towns.some((town) => town.length > 3 && gazetteer.lookup(foldKey(town)).some(isKnown));
}
