/**
 * The gazetteer: settlements of the former USSR and of 15,000 people and more elsewhere, regions, countries, wider
 * areas. Compiled by `scripts/build-gazetteer.ts` from GeoNames (CC BY 4.0) and tables of ours; the file is
 * read by `compiled.ts`. Fold keys are computed when it is compiled, so this room needs no language.
 */
import type { Gazetteer, Place } from '../domain/place.ts';
import { sortedTable } from '../domain/sorted-table.ts';
import { decodeGazetteer } from './compiled.ts';
import { type Areas, describePlace } from './describe.ts';
import { neighbourhood } from './near.ts';

/** Answers kept of `lookup`: most words of a note are asked for, and are no places. */
const MOST_LOOKED_UP = 100_000;
const NOWHERE: readonly Place[] = [];
/** Answers kept of `near`, which costs a tenth of a millisecond. */
const MOST_NEAR = 10_000;
const lines = (rows: string): readonly string[] => (rows === '' ? [] : rows.split('\n'));

/** Opens the compiled gazetteer (`data/gazetteer.tables`). Throws `internal` when the file is not one. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const table = decodeGazetteer(bytes);
  const countries = lines(table('countries')).map((line) => line.split('\t'));
  const regions = lines(table('regions')).map((line) => line.split('\t'));
  let rows: readonly string[] | undefined;
  const settlements = (): readonly string[] => {
    rows ??= lines(table('settlements'));
    return rows;
  };
  const keys = sortedTable(table('keys'));
  const areas: Areas = {
    country: new Map(
      countries.map(([code = '', en = '', ru = '', enIn = '', ruIn = '']) => [code, { en, ru, enIn, ruIn }]),
    ),
    macroOf: new Map(
      regions.map(([key = '', country = '', , , macro = '']) => [key, macro && `${country}-${macro}`]),
    ),
  };

  const made = new Map<number, Place>();
  const placeAt = (index: number): Place => {
    const before = made.get(index);
    if (before) return before;
    const place = makePlace(index);
    made.set(index, place);
    return place;
  };
  const makePlace = (index: number): Place => {
    const country = countries[index];
    if (country) {
      const [code = '', name = '', russian = ''] = country;
      return { key: code, kind: 'country', name, russian, country: code, population: 0, capital: false };
    }
    const region = regions[index - countries.length];
    if (region) {
      const [key = '', code = '', name = '', russian = ''] = region;
      return {
        key,
        kind: 'region',
        name,
        russian,
        country: code,
        region: key,
        population: 0,
        capital: false,
      };
    }
    const row = (settlements()[index - countries.length - regions.length] ?? '').split('\t');
    const [key = '', name = '', russian = '', code = '', at = '', population = '', capital = ''] = row;
    const within = regions[Number(at)]?.[0];
    return {
      key,
      kind: 'settlement',
      name,
      ...(russian === '' ? {} : { russian }),
      country: code,
      ...(within === undefined ? {} : { region: within }),
      population: Number(population),
      capital: capital === '1',
    };
  };

  let openings: ReadonlySet<string> | undefined;
  const lookedUp = new Map<string, readonly Place[]>();
  const lookup = (key: string): readonly Place[] => {
    const before = lookedUp.get(key);
    if (before) return before;
    const indices = keys(key);
    const found =
      indices === undefined ? NOWHERE : indices.split(' ').map((i) => placeAt(Number.parseInt(i, 36)));
    if (lookedUp.size >= MOST_LOOKED_UP) lookedUp.clear();
    lookedUp.set(key, found);
    return found;
  };
  const nearBefore = new Map<string, readonly Place[]>();
  let nearKeys: ((key: string, distance: number) => readonly string[]) | undefined;
  let byKey: Map<string, number> | undefined;
  let forms: Map<number, string> | undefined;
  const indexOf = (key: string): number | undefined => {
    byKey ??= new Map([
      ...countries.map((row, i) => [row[0] ?? '', i] as const),
      ...regions.map((row, i) => [row[0] ?? '', i + countries.length] as const),
      ...settlements().map(
        (row, i) => [row.slice(0, row.indexOf('\t')), i + countries.length + regions.length] as const,
      ),
    ]);
    return byKey.get(key);
  };

  return {
    lookup,
    opens: (key) => {
      openings ??= new Set(lines(table('openings')));
      return openings.has(key);
    },
    near: (key, distance) => {
      if (key.length < 6) return [];
      const before = nearBefore.get(`${distance} ${key}`);
      if (before) return before;
      nearKeys ??= neighbourhood(lines(table('near')));
      const places = new Map(
        nearKeys(key, distance).flatMap((k) => lookup(k).map((p) => [p.key, p] as const)),
      );
      const found = [...places.values()].sort(
        (a, b) => b.population - a.population || (a.key < b.key ? -1 : 1),
      );
      if (nearBefore.size >= MOST_NEAR) nearBefore.clear();
      nearBefore.set(`${distance} ${key}`, found);
      return found;
    },
    byKey: (key) => {
      const index = indexOf(key);
      return index === undefined ? undefined : placeAt(index);
    },
    describe: (place, level) => describePlace(place, level, areas),
    formsOf: (place) => {
      forms ??= new Map(
        lines(table('forms')).map((line) => {
          const tab = line.indexOf('\t');
          return [Number.parseInt(line.slice(0, tab), 36), line.slice(tab + 1)] as const;
        }),
      );
      const index = indexOf(place.key);
      const others = index === undefined ? undefined : forms.get(index);
      return [
        ...new Set([
          place.name,
          ...(place.russian ? [place.russian] : []),
          ...(others ? others.split('\t') : []),
        ]),
      ];
    },
  };
}
