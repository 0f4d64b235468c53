/** Everything but persons: one entity for each place, organisation, or normalised value of another kind. */
import type { Kind } from '../domain/kinds.ts';
import type { Gazetteer, Place } from '../domain/place.ts';
import { readAge } from '../lang/ages.ts';
import { baseForms } from '../lang/base-forms.ts';
import { readDate } from '../lang/dates.ts';
import { foldKey } from '../lang/fold.ts';
import { formKey } from '../lang/form.ts';
import { wordFacts } from '../lang/index.ts';
import { knownOrganisation, numberLast } from '../lang/organisations.ts';
import { scriptLanguage } from '../lang/slots.ts';

/**
 * `key` is equal for two mentions of one thing; where a name in some case may come from several base forms, `others`
 * holds the rest, and two that share one are one thing. `rule` says how it was found.
 */
export type Thing = Readonly<{ key: string; others?: readonly string[]; rule: string; place?: Place }>;

const mostPeopled = (places: readonly Place[]): Place | undefined =>
  places.reduce<Place | undefined>(
    (most, next) => (most === undefined || next.population > most.population ? next : most),
    undefined,
  );

/** A name that is misheard keeps the letters with which its words begin: `Left Bank` is not the West Bank. */
const beginsAlike = (key: string, other: string): boolean => {
  const [a, b] = [key.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word, i) => word.charAt(0) === b[i]?.charAt(0));
};

const consonants = (key: string): string => key.replace(/[aeiou ]/g, '');

/**
 * The one place that a misspelt or misheard name can be: within one edit of a short name, two of a long one. Of several
 * the one with the same consonants, since vowels are what is misheard (Mormonsk is Murmansk, not Morshansk); at two edits no other
 * (Нойкёльне is not Никель).
 */
function misspelt(keys: readonly string[], gazetteer: Gazetteer): Place | null {
  for (const distance of [1, 2]) {
    const near = new Map<string, Place>();
    const heard = new Map<string, Place>();
    for (const key of keys) {
      if (key.length < 6 || (distance === 2 && key.length < 8)) continue;
      for (const place of gazetteer.near(key, distance)) {
        const names = [place.name, place.russian ?? place.name].map(foldKey);
        if (!names.some((name) => beginsAlike(key, name))) continue;
        near.set(place.key, place);
        if (names.some((name) => consonants(name) === consonants(key))) heard.set(place.key, place);
      }
    }
    for (const found of distance === 1 ? [near, heard] : [heard]) {
      const [only] = found.values();
      if (only && found.size === 1) return only;
    }
    if (near.size > 0) return null;
  }
  return null;
}

/** A small town of a far country is not meant by a word that is a given name too: Vera of Argentina, said of a street. */
const SMALL = 100_000;
const isUnlikely = ({ kind, russian, population }: Place, text: string): boolean =>
  kind === 'settlement' &&
  russian === undefined &&
  population < SMALL &&
  wordFacts(text, scriptLanguage(text)).given;

/** Fold keys under which a place may stand in the gazetteer, the likeliest first. */
export function placeKeys(text: string): readonly string[] {
  const plain = [...new Set(baseForms(text).map(foldKey))].filter((key) => key !== '');
  // `Махач-Кала`: the same place with a hyphen.
  return [...plain, ...(/\p{L}-\p{L}/u.test(text) ? plain.map((key) => key.replaceAll(' ', '')) : [])];
}

function placeThing(text: string, gazetteer: Gazetteer): Thing {
  const keys = placeKeys(text);
  const [base = formKey(text)] = keys;
  const likely = (of: readonly string[]): Place | undefined =>
    mostPeopled(
      of.flatMap((key) => gazetteer.lookup(key).slice(0, 1)).filter((place) => !isUnlikely(place, text)),
    );
  // `Maine`: a name in Latin letters is no case of another.
  const known = (scriptLanguage(text) === 'ru' ? undefined : likely([foldKey(text)])) ?? likely(keys);
  if (known) return { key: `@${known.key}`, rule: 'gazetteer', place: known };
  // `Tbilisi, Vake`: a place of the place that is known.
  const [first = '', second] = text.split(/,[ \u00a0]/u);
  const within = second === undefined ? null : placeThing(first, gazetteer);
  if (within?.rule === 'gazetteer') return within;
  const meant = misspelt(keys, gazetteer);
  if (meant) return { key: `@${meant.key}`, rule: 'misspelt-place', place: meant };
  return { key: base, others: keys.slice(1), rule: 'same-form' };
}

/** Russian numbers are written with 8 or +7: the last ten digits are the number. */
const numberOf = (text: string): string => text.replace(/\D+/g, '');
const phoneOf = (text: string): string => {
  const digits = numberOf(text);
  return digits.length >= 10 ? digits.slice(-10) : digits;
};

/** Value of a date, an age, a number or an address, so that two ways to write it are one. */
function normalised(kind: Kind, text: string): string {
  switch (kind) {
    case 'phone':
      return phoneOf(text) || formKey(text);
    case 'id':
    case 'account':
    case 'plate':
      return (
        text
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[^\p{L}\p{N}]+/gu, '') || formKey(text)
      );
    case 'email':
    case 'url':
    case 'handle':
    case 'ip':
      return text.trim().toLowerCase();
    case 'date': {
      const date = readDate(text);
      return date?.whole
        ? JSON.stringify([date.decade, date.year, date.season, date.month, date.part, date.day])
        : formKey(text);
    }
    case 'age': {
      const age = readAge(text);
      return age ? `${age.bound ?? ''}${age.years}${age.rough ? '~' : ''}` : formKey(text);
    }
    default:
      return formKey(text);
  }
}

/** What a mention of anything but a person refers to. */
export function thingOf(kind: Kind, text: string, gazetteer: Gazetteer): Thing {
  if (kind === 'place') return placeThing(text, gazetteer);
  if (kind === 'organisation') {
    const known = knownOrganisation(text);
    if (known !== null) return { key: known, rule: 'known-organisation' };
  }
  if (kind === 'organisation' || kind === 'address') {
    const named = kind === 'organisation' ? numberLast(text) : text;
    const [key = '', ...others] = new Set(baseForms(named).map(foldKey));
    return { key: key || formKey(text), others, rule: 'same-form' };
  }
  return { key: normalised(kind, text), rule: 'same-value' };
}
