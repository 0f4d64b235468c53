/** Words for a place: the label that stays the same in a whole study, and as much geography as the policy allows. */
import type { Entity } from '../../domain/entity.ts';
import type { Gazetteer, Place, PlaceDescription } from '../../domain/place.ts';
import type { Level } from '../../domain/policy.ts';
import { placeHeads } from '../../lang/labels.ts';
import type { Pair } from '../../lang/sectors.ts';

/** Inhabitants from which a settlement is called a city, and a town; below, a village. */
const CITY = 100_000;
const TOWN = 10_000;

/** The word that a place's label begins with: `City-3`. */
export function placeWord(place: Place | undefined): Pair {
  if (!place) return placeHeads.unknown;
  if (place.kind !== 'settlement') return placeHeads[place.kind];
  return placeHeads[place.population >= CITY ? 'city' : place.population >= TOWN ? 'town' : 'village'];
}

export const placeOf = (entity: Entity, gazetteer: Gazetteer): Place | undefined =>
  entity.place === undefined ? undefined : gazetteer.byKey(entity.place);

/** What the gazetteer says of the place at this level; null when the place is unknown or nothing may be said. */
export function placeDescription(
  entity: Entity,
  gazetteer: Gazetteer,
  level: Level,
): PlaceDescription | null {
  const place = placeOf(entity, gazetteer);
  if (!place) return null;
  const described = gazetteer.describe(place, level);
  return described.en === '' ? null : described;
}
