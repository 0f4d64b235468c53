/** What headers, labels and form values say, in either language. */
import type { AttributeName } from '../domain/attributes.ts';
import { attributes } from '../domain/attributes.ts';
import type { Gender } from '../domain/names.ts';
import type { ConsentForm } from '../domain/participant.ts';
import type { ConsentLevel } from '../domain/policy.ts';
import { consentLevels } from '../domain/policy.ts';
import type { Turn } from '../domain/transcript.ts';
import { englishConsent, englishGenders, englishKeys, englishRoles } from './en/fields.ts';
import { wordFacts } from './facts.ts';
import { russianConsent, russianGenders, russianKeys, russianRoles } from './ru/fields.ts';
import { cleanWord } from './script.ts';

const LONGEST = 60;

/** As the tables write keys: clean, lower case, ё as е, single spaces, no marks at either end. */
const plain = (text: string): string =>
  cleanWord(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[_\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');

function index<T extends string>(
  tables: readonly Readonly<Record<T, string>>[],
  names: readonly T[],
): ReadonlyMap<string, T> {
  const out = new Map<string, T>();
  for (const table of tables)
    for (const name of names)
      for (const key of table[name].split(', ')) if (key !== '' && !out.has(key)) out.set(key, name);
  return out;
}

const keys = index<AttributeName>([englishKeys, russianKeys], attributes);

/** `Wohnort / residence`: a key in two languages is one key; the half that is known decides. */
const halves = (key: string): readonly string[] =>
  [key, ...key.split(/\s*[/|(),]\s*/)].map(plain).filter((k) => k !== '');

/**
 * Attribute that a header's key names, in English or Russian (`Left Russia`, `Уехал(а)`); numbers and case do not
 * matter (`Имя 1`). Null when it is no such key.
 */
export function attributeOf(key: string): AttributeName | null {
  if (key.length > LONGEST) return null;
  const whole = plain(key);
  const direct = keys.get(whole) ?? keys.get(whole.replace(/ ?[#№]? ?\d{1,3}$/u, ''));
  if (direct !== undefined) return direct;
  for (const half of halves(key)) {
    const found = keys.get(half);
    if (found !== undefined && half.length > 1) return found;
  }
  return null;
}

const roles = index<Turn['role']>(
  [englishRoles, russianRoles],
  ['interviewer', 'participant', 'translator', 'unknown'],
);

/**
 * Role that a speaker's label names: `I`, `И1`, `Interviewer 2`, `Респондент`, `P-07`. Null when the label is no role
 * word: then it is a name. `P` and `П` are told apart by alphabet (participant, переводчик).
 */
export function speakerRole(label: string): Turn['role'] | null {
  if (label.length > LONGEST) return null;
  const bare = label
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ');
  const word = bare.replace(/[ \-_#№.]{0,2}\d{1,4}$/u, '');
  if (word === '' && bare !== '') return 'unknown';
  return roles.get(bare) ?? roles.get(word) ?? roles.get(word.replace(/\.$/, '')) ?? null;
}

const ASIDE = /^([^()\n]{1,30}?)( ?\()([^()\n]{1,24})\)$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,2}$/u;

/** No initial and no ordinary word. */
const isNameWord = (word: string): boolean => {
  if (/\.$|^\p{Lu}$/u.test(word)) return true;
  const { known, given, surname } = wordFacts(word, /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en');
  return given || surname || !known;
};

/**
 * Role of a label that says who speaks beside it: `Interviewer (Maeve)`, `Интервьюер (женщина)`, `Maeve (interviewer)`; null when
 * it says no role beside brackets. `name`: offsets in the label of the name, null where the other half is none.
 */
export function roleBeside(
  label: string,
): Readonly<{ role: Turn['role']; name: Readonly<{ start: number; end: number }> | null }> | null {
  const [, head = '', gap = '', aside = ''] = ASIDE.exec(label) ?? [];
  const ofHead = speakerRole(head);
  const role = ofHead ?? speakerRole(aside);
  if (role === null) return null;
  const other = ofHead === null ? head : aside;
  const start = ofHead === null ? 0 : head.length + gap.length;
  const isName = speakerRole(other) === null && NAME.test(other) && other.split(' ').every(isNameWord);
  return { role, name: isName ? { start, end: start + other.length } : null };
}

const phrases: readonly (readonly [string, ConsentLevel])[] = [...englishConsent, ...russianConsent];
const yes =
  /^(?:yes|да|granted|given|дано|получено|есть|ok|signed|подписано|oral|verbal|устное|письменное|written)$/;
const no = /^(?:no|нет|not yet|пока нет|-|—)$/;

/**
 * Level of consent that a header's value states. Of several the narrowest that is said counts (`archive, not public`
 * is archive; `team only`). A bare yes says not for what: the narrowest use, `internal`. Null when nothing is said.
 */
export function consentOf(value: string): ConsentLevel | null {
  if (value.length > 400) return null;
  const said = plain(value);
  const level = consentLevels.find((l) => l === said);
  if (level !== undefined) return level;
  if (no.test(said)) return 'none';
  if (yes.test(said)) return 'internal';
  const hits = phrases.filter(([phrase]) => said.includes(phrase)).map(([, l]) => l);
  if (hits.length === 0) return null;
  if (hits.includes('none')) return 'none';
  // `archive, not public` names two: the refusal bounds what else is granted, it does not undo it.
  const granted = hits.filter((l) => l !== 'internal');
  const refused = /(?<!\p{L})(?:not|no|не|нельзя|кроме|except)(?!\p{L})/u.test(said);
  const narrowest = [...(refused && granted.length > 0 ? granted.filter((l) => l !== 'public') : hits)].sort(
    (a, b) => consentLevels.indexOf(a) - consentLevels.indexOf(b),
  )[0];
  return narrowest ?? 'internal';
}

/** Whether a field takes consent back by its key: `Withdrawn: 1 June`, `Отозвано: да`; `Withdrawn: no` does not. */
export const takesBack = (key: string, value: string): boolean =>
  consentOf(key) === 'none' && consentOf(value) !== 'none';

const forms: Readonly<Record<ConsentForm, RegExp>> = {
  written: /(?<!\p{L})(?:written|in writing|signed|paper|письменн|подписан|бумаг)/u,
  verbal: /(?<!\p{L})(?:verbal|oral|spoken|on tape|recorded|устн|на словах|под запись|голосом)/u,
};
/** How a header's value says that consent was given; written where both are said, null where neither is. */
export function consentFormOf(value: string): ConsentForm | null {
  if (value.length > 400) return null;
  const said = plain(value);
  return forms.written.test(said) ? 'written' : forms.verbal.test(said) ? 'verbal' : null;
}

const genders = index<Gender>([englishGenders, russianGenders], ['masc', 'femn']);

/** Gender that a header's value states: `м`, `female`, `муж.`; null for anything else, a third gender included. */
export const isMaleOrFemale = (value: string): Gender | null =>
  value.length > LONGEST ? null : (genders.get(plain(value)) ?? null);
