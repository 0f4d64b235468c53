/**
 * Mentions whose kind the study itself refutes, under the kind that it shows: what is said of a surname in one note is known of it in
 * all. No guess is made: each rule rests on a full name, a listed organisation, or a word right beside the mention.
 *
 * 1. A place or organisation that is the name of somebody known by given name and surname (`Petrenko`, `the Boyles`, «Гаджиевы»;
 *    «Милану» beside «Милана Тарамова» in the same note), where no preposition of place stands before it: a person.
 * 2. A listed given name and a surname that the gazetteer knows in no such form (`Жанна Ким`), and a name behind a title («пастор
 *    Пак»): a person.
 * 3. A place that is a listed organisation's name and not the place's own («Каспи»): an organisation.
 * 4. What a house of trade is called (`a café called Mandarin`, `his clinic is called Dentalux`): an organisation.
 */
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { NameReading } from '../domain/names.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { Transcript } from '../domain/transcript.ts';
import { withoutArticle } from '../lang/en/determiners.ts';
import { foldKey } from '../lang/fold.ts';
import { nameKeys, readName, wordFacts } from '../lang/index.ts';
import { genderBefore, isCalledHouse, saysWhere } from '../lang/naming.ts';
import { isSpeltOrganisation, knownOrganisation } from '../lang/organisations.ts';
import { scriptLanguage } from '../lang/slots.ts';
import { familyReading } from './full-names.ts';
import { thingOf } from './things.ts';

const CUE = 40;
type Names = Readonly<{ surnames: ReadonlySet<string>; given: ReadonlyMap<string, ReadonlySet<string>> }>;

/** Keys of surnames of the study, and of given names by note, of those whose mentions say both. */
function fullNamesIn(mentions: readonly Mention[], read: (mention: Mention) => NameReading | null): Names {
  const surnames = new Set<string>();
  const given = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.tier !== 'certain') continue;
    const parts = read(mention)?.parts ?? [];
    const name = parts.find(({ slot }) => slot === 'given');
    const surname = parts.find(({ slot }) => slot === 'surname');
    if (!name || !surname || !isListedName(name.base)) continue;
    for (const key of nameKeys(surname)) surnames.add(key);
    const here = given.get(mention.document) ?? new Set();
    for (const key of nameKeys(name)) here.add(key);
    given.set(mention.document, here);
  }
  return { surnames, given };
}

/** Mentions with the kinds that the study shows, in their order; those that keep theirs are the same objects. */
export function rightlyNamed(
  documents: readonly Readonly<{ transcript: Transcript }>[],
  mentions: readonly Mention[],
  textOf: (mention: Mention) => string,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const texts = new Map(documents.map(({ transcript }) => [transcript.id, transcript.text]));
  const readings = new Map<string, NameReading | null>();
  const readText = (text: string): NameReading | null => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = readName(text, scriptLanguage(text));
    readings.set(text, reading);
    return reading;
  };
  const names = fullNamesIn(mentions, (mention) => readText(textOf(mention)));
  const kindOf = (mention: Mention): Kind => {
    const { kind, hidden, span, document } = mention;
    if (hidden !== undefined || (kind !== 'place' && kind !== 'organisation' && kind !== 'person'))
      return kind;
    const written = textOf(mention);
    const text = texts.get(document) ?? '';
    const before = text.slice(Math.max(0, span.start - CUE), span.start);
    if (kind === 'person')
      return isCalledHouse(before) && (readText(written)?.parts.length ?? 0) < 2 && !isListedName(written)
        ? 'organisation'
        : kind;
    const known = knownOrganisation(written) !== null;
    if (kind === 'place' && isSpeltOrganisation(written) && !isOwnName(written, gazetteer))
      return 'organisation';
    if (known || saysWhere(before)) return kind;
    return isSomebody(mention, written, before) ? 'person' : kind;
  };
  const isSomebody = ({ kind, document }: Mention, written: string, before: string): boolean => {
    const name = withoutArticle(written);
    if (!/^\p{Lu}[\p{L}’'-]{2,40}(?: \p{Lu}[\p{L}’'-]{1,40})?$/u.test(name)) return false;
    const isExact = kind === 'place' && gazetteer.lookup(foldKey(written)).length > 0;
    const [part, surname, more] = (familyReading(name, before) ?? readText(name))?.parts ?? [];
    if (!part || more) return false;
    if (!surname && genderBefore(before, true) !== undefined) return true;
    if (isExact) return false;
    const keys = nameKeys(part);
    if (!surname)
      return keys.some((key) => names.surnames.has(key) || (names.given.get(document)?.has(key) ?? false));
    return part.slot === 'given' && surname.slot === 'surname' && isListedName(part.base);
  };
  return mentions.map((mention) => {
    const kind = kindOf(mention);
    return kind === mention.kind ? mention : { ...mention, kind };
  });
}

const isListedName = (word: string): boolean => wordFacts(word, scriptLanguage(word)).given;

/** Whether a place is so called by itself: «Каспи» is neither Каспийское море nor Caspian Sea. */
function isOwnName(written: string, gazetteer: Gazetteer): boolean {
  const { place } = thingOf('place', written, gazetteer);
  return (
    place !== undefined &&
    [place.name, place.russian ?? ''].some((name) => foldKey(name) === foldKey(written))
  );
}
