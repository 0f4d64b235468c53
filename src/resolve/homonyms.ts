/**
 * Places of one name, told apart by the region that the text puts beside them: `Никольск Пензенской области`,
 * `Springfield, Illinois`. A name without a region is the one that its note tells of, else the only one that the study
 * does; where that leaves several it is nobody's, and it is asked. Of towns whose region the gazetteer does not know (`Birmingham,
 * Alabama`) the one is meant that stands out in the region's country, unless the study tells of two in different regions there.
 */
import type { Mention } from '../domain/mention.ts';
import type { Gazetteer, Place } from '../domain/place.ts';
import { isEnglishFunctionWord, isRussianLink } from '../lang/function-words.ts';
import { joinsNames } from '../lang/naming.ts';
import { textOf } from './full-names.ts';
import type { ResolveInput } from './mentions.ts';
import { placeKeys, type Thing } from './things.ts';

/** Longest text between a place and its region: `Никольске — в том, который в Вологодской области`. */
const LONGEST = 30;
const BESIDE = /^(?:,|\s?[(—–-])[\s(—–-]*/u;

const isGrammar = (word: string): boolean => isEnglishFunctionWord(word) || isRussianLink(word);

/** What stands between two places says that the first lies in the second. */
function liesIn(between: string): boolean {
  if (/^(?: |\u00a0| in )$/.test(between)) return true;
  if (between.length > LONGEST || !BESIDE.test(between) || /[.!?;:\n]/.test(between)) return false;
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !joinsNames(` ${words[0] ?? ''} `) && words.every(isGrammar);
}

const isArea = ({ kind }: Place): boolean => kind !== 'settlement';
const isIn = (place: Place, area: Place): boolean =>
  area.kind === 'country' ? place.country === area.country : place.region === area.key;

/** A settlement, and the area that the text gives it, which may be a mention of its own. */
type Located = Readonly<{ name: string; area: Place; by?: string }>;

/** The longest end of `text` that names a region, with what stands before it: `Никольск` of `Никольск Пензенской области`. */
function split(text: string, gazetteer: Gazetteer): Located | null {
  const words = text.split(/\s+/u);
  for (let i = 1; i < words.length && words.length <= 5; i++) {
    const name = words.slice(0, i).join(' ');
    const area = areaOf(words.slice(i).join(' '), name, gazetteer);
    if (area) return { name, area };
  }
  return null;
}

/** The area that `text` names: of several (`Atlanta, Georgia`) the one in whose country a town of the name lies. */
function areaOf(text: string, town: string, gazetteer: Gazetteer): Place | undefined {
  const lookup = (name: string): readonly Place[] => placeKeys(name).flatMap((key) => gazetteer.lookup(key));
  const areas = lookup(text).filter(isArea);
  const towns = areas.length > 1 ? lookup(town).filter((place) => !isArea(place)) : [];
  return areas.find((area) => towns.some(({ country }) => country === area.country)) ?? areas[0];
}

/** Of a country's towns of one name the only one, or the one that is several times as large as the next. */
const OUTSTANDING = 4;
function outstanding(all: readonly Place[], { kind, country }: Place): Place | undefined {
  const [one, next] = all
    .filter((place) => kind === 'region' && place.country === country && place.region === undefined)
    .sort((a, b) => b.population - a.population);
  return one && (!next || one.population >= OUTSTANDING * next.population) ? one : undefined;
}

/** By mention, the place name without its region and the region; of mentions whose text tells one. */
function locate({ transcript, mentions }: ResolveInput, gazetteer: Gazetteer): ReadonlyMap<string, Located> {
  const located = new Map<string, Located>();
  const places = mentions
    .filter(({ kind, hidden }) => kind === 'place' && hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  for (const [i, mention] of places.entries()) {
    const text = textOf(transcript, mention);
    const next = places[i + 1];
    const area =
      next && liesIn(transcript.text.slice(mention.span.end, next.span.start))
        ? areaOf(textOf(transcript, next), text, gazetteer)
        : undefined;
    const found = next && area ? { name: text, area, by: next.id } : split(text, gazetteer);
    if (found) located.set(mention.id, found);
  }
  return located;
}

type Bearers = Map<string, Thing>;
const only = (bearers: Bearers | undefined): Thing | undefined =>
  bearers?.size === 1 ? [...bearers.values()][0] : undefined;

/** Of a mention of a place with this text, the thing that its region or its note tells it is; undefined where the name suffices. */
export type Homonyms = (mention: Mention, text: string) => Thing | undefined;

export function tellHomonyms(documents: readonly ResolveInput[], gazetteer: Gazetteer): Homonyms {
  const settlements = (name: string): readonly Place[] =>
    placeKeys(name)
      .flatMap((key) => gazetteer.lookup(key))
      .filter((place) => !isArea(place));
  const told = new Map<string, Thing>();
  // By the key of the commonest bearer of the name: in the study, and by note.
  const inStudy = new Map<string, Bearers>();
  const inNote = new Map<string, Bearers>();
  const all = documents.flatMap((document) =>
    [...locate(document, gazetteer)].flatMap(([id, { name, area, by }]) => {
      const bearers = settlements(name);
      const [most] = bearers;
      if (!most) return [];
      const known = bearers.find((one) => isIn(one, area));
      return [{ document, id, area, by, most, known, likely: known ?? outstanding(bearers, area) }];
    }),
  );
  const areasOf = new Map<string, Set<string>>();
  for (const { likely, area } of all)
    if (likely) areasOf.set(likely.key, (areasOf.get(likely.key) ?? new Set()).add(area.key));
  for (const { document, id, area, by, most, known, likely } of all) {
    const place = known ?? (likely && areasOf.get(likely.key)?.size === 1 ? likely : undefined);
    const thing: Thing = {
      key: place ? `@${place.key}` : `@${most.key} ${area.key}`,
      rule: 'place-in-region',
      ...(place ? { place } : {}),
    };
    told.set(id, thing);
    if (by !== undefined && area.kind === 'region')
      told.set(by, { key: `@${area.key}`, rule: 'region-of-place', place: area });
    for (const [map, key] of [
      [inStudy, most.key],
      [inNote, `${document.transcript.id} ${most.key}`],
    ] as const)
      map.set(key, (map.get(key) ?? new Map<string, Thing>()).set(thing.key, thing));
  }
  return (mention, text) => {
    if (mention.kind !== 'place' || inStudy.size === 0) return undefined;
    const own = told.get(mention.id);
    const name = own ? '' : (settlements(text)[0]?.key ?? '');
    if (own?.place || (!own && !inStudy.has(name))) return own;
    if (own) {
      const bearers = inStudy.get(own.key.slice(1).split(' ')[0] ?? '');
      return bearers && bearers.size > 1 ? own : undefined;
    }
    const here = inNote.get(`${mention.document} ${name}`);
    const one = only(here);
    if (one?.place || (one && (inStudy.get(name)?.size ?? 0) > 1)) return one;
    return (inStudy.get(name)?.size ?? 0) > 1 ? { key: `@${name} ?`, rule: 'place-of-several' } : undefined;
  };
}
