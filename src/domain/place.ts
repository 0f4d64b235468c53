/** A place of the gazetteer, and what a gazetteer answers. */
import type { Level } from './policy.ts';

export type PlaceKind = 'country' | 'region' | 'settlement';

export type Place = Readonly<{
  /** Stable key: GeoNames id of a settlement, ISO 3166 code of a country or region. */
  key: string;
  kind: PlaceKind;
  /** Name in Latin letters, and in Russian where known. */
  name: string;
  russian?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  region?: string;
  population: number;
  capital: boolean;
}>;

/** Description of a place in both languages, Russian in the nominative: `large city in Siberia`, `крупный город в Сибири`. */
export type PlaceDescription = Readonly<{ en: string; ru: string }>;

export interface Gazetteer {
  /** Places with this fold key (see `foldKey` of `lang/`), the most populous first. */
  lookup(foldKey: string): readonly Place[];
  /** Whether a name of several words begins with this one: spares most words the question what stands after them. */
  opens(foldKey: string): boolean;
  /** Places whose fold key lies within `distance` edits; most populous first. Keys under 6 symbols never match. */
  near(foldKey: string, distance: number): readonly Place[];
  byKey(key: string): Place | undefined;
  describe(place: Place, level: Level): PlaceDescription;
  /** Every form of a place worth scanning a release for. */
  formsOf(place: Place): readonly string[];
}
