/** A place in general words: size class and where, in both languages, Russian in the nominative. */
import type { Place, PlaceDescription } from '../domain/place.ts';
import type { Level } from '../domain/policy.ts';
import { macroregions, partOf, partsOfWorld } from './macroregions.ts';

export type Areas = Readonly<{
  /** ISO code -> names, bare and with their preposition (empty when the name takes none well). */
  country: ReadonlyMap<string, Readonly<{ en: string; ru: string; enIn: string; ruIn: string }>>;
  /** Region key -> `country-macro`, empty where there is none. */
  macroOf: ReadonlyMap<string, string>;
}>;

/** Below this many people: a village or small town; and so on upwards. */
const sizes: readonly (readonly [below: number, en: string, ru: string])[] = [
  [50_000, 'village or small town', 'посёлок или небольшой город'],
  [250_000, 'town', 'город'],
  [1_000_000, 'large city', 'крупный город'],
  [Number.POSITIVE_INFINITY, 'city of over a million', 'город-миллионник'],
];

/** Areas that lie on a border. */
const crossings: ReadonlySet<string> = new Set(
  ['verkhny-lars', 'torfyanovka', 'syrym', 'petukhovo'].map((name) => `area-${name}`),
);

/**
 * `fine`: size class and macro-region (`large city in Siberia`); `medium`: size class and country; `coarse`: country
 * alone. A country itself is told by its part of the world, and a wider area that lies in no one country likewise.
 */
export function describePlace(place: Place, level: Level, areas: Areas): PlaceDescription {
  const world = partsOfWorld[partOf.get(place.country) ?? 'latin-america'];
  const country = areas.country.get(place.country);
  const inCountry = country?.ruIn ? { en: country.enIn, ru: country.ruIn } : world;
  const macro = macroregions[areas.macroOf.get(place.region ?? '') ?? ''];
  if (place.kind === 'country')
    return level === 'coarse' || !world
      ? { en: 'country', ru: 'страна' }
      : { en: `country ${world.en}`, ru: `страна ${world.ru}` };
  if (crossings.has(place.key)) return { en: 'border crossing', ru: 'пограничный переход' };
  if (place.country === '' || !inCountry) return { en: 'part of the world', ru: 'часть света' };
  const where = (level === 'fine' ? macro : undefined) ?? inCountry;
  if (place.kind === 'region')
    return level === 'coarse'
      ? { en: `place ${inCountry.en}`, ru: `место ${inCountry.ru}` }
      : { en: `region ${where.en}`, ru: `регион ${where.ru}` };
  if (level === 'coarse') return { en: `place ${inCountry.en}`, ru: `место ${inCountry.ru}` };
  const [, en, ru] = sizes.find(([below]) => place.population < below) ?? [0, 'town', 'город'];
  return { en: `${en} ${where.en}`, ru: `${ru} ${where.ru}` };
}
