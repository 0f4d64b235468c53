/**
 * Organisations whose names differ: an acronym is that of the only full name in the study with these first letters; the
 * first word of a longer name (`Nemanika` of `Nemanika Soft`) is that organisation where both stand in one document.
 * So is the name in quotation marks of what stands before it (`Общество «Мемориал»`), and the head of a longer name whose other
 * word is a place (`Tver philharmonic`, `philharmonic`), in one document.
 * And so is a full name without its formal words (`Тверской государственный университет`), in one document.
 * A name that says in Russian what another says in English is that organisation, where it says nothing of what it is (`Quiet Harbour`);
 * else it is asked (`regional hospital`), and so is a word that stands elsewhere in a longer name, or in another document.
 */
import type { Mention } from '../domain/mention.ts';
import { baseForms } from '../lang/base-forms.ts';
import { foldKey } from '../lang/fold.ts';
import { mayTranslate } from '../lang/name-words.ts';
import { acronymKey, initialsKey, organisationSector, withoutFormalWords } from '../lang/organisations.ts';
import { scriptLanguage } from '../lang/slots.ts';

export type Organisation = Readonly<{
  key: string;
  forms: ReadonlySet<string>;
  mentions: readonly Mention[];
}>;
/** `into` takes `from`; or, where `sure` is false, somebody should say whether it does. */
export type SameOrganisation = Readonly<{ from: string; into: string; rule: string; sure: boolean }>;

const SHORTEST = 4;
/** `Общество «Мемориал»`: what it is, and its name. */
const QUOTED = /^[\p{L} ]{2,40} [«"“„]([^«»"“”„]{2,60})[»"”“]$/u;

/** `Quiet Harbour`: all words have a capital and none says what it is, as `Regional Hospital` does, of which there are many. */
const isName = (english: string): boolean =>
  /^\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){1,4}$/u.test(english) && organisationSector([english]) === null;

const nameKeys = (name: string): readonly string[] => [...new Set(baseForms(name).map(foldKey))];

/** Both are named in one document. */
function isTogether(a: Organisation, b: Organisation): boolean {
  const documents = new Set(a.mentions.map(({ document }) => document));
  return b.mentions.some(({ document }) => documents.has(document));
}

/** Keys that are one organisation's. Every organisation is taken into one other at most, and none that is taken takes. */
export function sameOrganisations(
  all: readonly Organisation[],
  isPlace: (word: string) => boolean,
): readonly SameOrganisation[] {
  const byLetters = new Map<string, Set<Organisation>>();
  const byWord = new Map<string, Set<Organisation>>();
  const put = (map: Map<string, Set<Organisation>>, key: string, one: Organisation): void => {
    const set = map.get(key);
    if (set) set.add(one);
    else map.set(key, new Set([one]));
  };
  const byQuoted = new Map<string, Set<Organisation>>();
  for (const one of all)
    for (const form of one.forms) {
      const [, quoted = ''] = QUOTED.exec(form) ?? [];
      for (const key of quoted === '' ? [] : nameKeys(quoted)) put(byQuoted, key, one);
    }
  const isLong = ({ key }: Organisation): boolean => key.includes(' ');
  for (const one of all.filter(isLong)) {
    for (const form of one.forms) {
      const letters = initialsKey(form);
      if (letters !== '') put(byLetters, letters, one);
    }
    for (const word of one.key.split(' ')) if (word.length >= SHORTEST) put(byWord, word, one);
  }
  const found: SameOrganisation[] = [];
  const taken = new Set<string>();
  for (const short of all.filter(({ forms }) => [...forms].every((form) => !QUOTED.test(form)))) {
    const longer = new Set(
      [...short.forms].flatMap((form) => nameKeys(form).flatMap((key) => [...(byQuoted.get(key) ?? [])])),
    );
    longer.delete(short);
    for (const long of longer) {
      const sure = longer.size === 1 && isTogether(short, long);
      found.push({ from: short.key, into: long.key, rule: 'quoted-name', sure });
      taken.add(short.key);
    }
  }
  for (const short of all.filter((one) => !isLong(one) && !taken.has(one.key))) {
    const [spelt, other] = new Set(
      [...short.forms].flatMap((form) => [...(byLetters.get(acronymKey(form)) ?? [])]),
    );
    if (spelt && !other) {
      found.push({ from: short.key, into: spelt.key, rule: 'acronym', sure: true });
      taken.add(short.key);
      continue;
    }
    const longer = [...(byWord.get(foldKey(short.key)) ?? [])];
    for (const long of longer) {
      const rest = long.key.endsWith(` ${short.key}`) ? long.key.slice(0, -short.key.length - 1) : '';
      const isPart = long.key.startsWith(`${short.key} `) || (rest !== '' && isPlace(rest));
      const sure = longer.length === 1 && isPart && isTogether(short, long);
      found.push({ from: short.key, into: long.key, rule: 'short-name', sure });
    }
  }
  const byTalk = new Map<string, Set<Organisation>>();
  const keysOf = (one: Organisation): readonly string[] => [...one.forms].flatMap(nameKeys);
  for (const one of all.filter(isLong))
    for (const key of keysOf(one))
      if (withoutFormalWords(key) !== key) put(byTalk, withoutFormalWords(key), one);
  for (const short of all) {
    const longer = new Set(keysOf(short).flatMap((key) => [...(byTalk.get(key) ?? [])]));
    longer.delete(short);
    const [long, other] = longer;
    if (!long || taken.has(short.key) || taken.has(long.key)) continue;
    const sure = other === undefined && isTogether(short, long);
    found.push({ from: short.key, into: long.key, rule: 'formal-name', sure });
    if (sure) taken.add(short.key);
  }
  const said = (language: string): readonly (readonly [Organisation, string])[] =>
    all.flatMap((one) =>
      [...one.forms].flatMap((form) => (scriptLanguage(form) === language ? [[one, form] as const] : [])),
    );
  const russian = said('ru');
  for (const [one, english] of said('en')) {
    const [same, ...more] = new Set(
      russian.flatMap(([other, form]) => (other !== one && mayTranslate(english, form) ? [other] : [])),
    );
    if (!same) continue;
    const isFree = !taken.has(one.key) && !taken.has(same.key);
    const sure =
      more.length === 0 && isFree && isName(english) && organisationSector([...same.forms]) === null;
    found.push({ from: one.key, into: same.key, rule: 'translation', sure });
    if (sure) taken.add(one.key);
  }
  return found;
}
