/**
 * Cyrillic to Latin and back. One scheme writes names in a release, after what people write (ICAO Doc 9303 with
 * я ya, ю yu, final -ий -y); all schemes in common use make the forms that a leak scan looks for.
 */
import { createRequire } from 'node:module';
import { remember, titleCase } from '../script.ts';

const letters: ReadonlyMap<string, string> = new Map(
  (
    'а a,б b,в v,г g,д d,е e,ё yo,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,' +
    'ъ ,ы y,ь ,э e,ю yu,я ya,і i,ї yi,є ye,ґ g,ў u,қ q,ғ gh,ң ng,ә a,ү u,ұ u,ө o,һ h,җ j,ҳ h,ҷ j,ӣ i,ӯ u'
  )
    .split(',')
    .map((pair) => [pair[0] as string, pair.slice(2)]),
);

/** No name or phrase to be written in another script is longer; what is stays as it is. */
const LONGEST = 300;

const likeCase = (source: string, out: string): string =>
  source === source.toUpperCase() && source.length > 1 && source !== source.toLowerCase()
    ? out.toUpperCase()
    : out;

const CHANGED_BY_NEIGHBOURS = /[йё]|ия$|кс/u;
const latinOf = (lower: string): string => {
  const endings = CHANGED_BY_NEIGHBOURS.test(lower) ? withEndings(lower) : lower;
  let out = '';
  for (const c of endings) out += c >= 'A' && c <= 'Z' ? c.toLowerCase() : (letters.get(c) ?? c);
  return out;
};
const withEndings = (lower: string): string =>
  lower
    .replace(/(?<=[а-яё])[иы]й$/u, 'Y')
    .replace(/ия$/u, 'IA')
    .replace(/(?<=[аеёоуыэюя])й(?=[бвгджзклмнпрстфхцчшщ])/gu, 'I')
    .replace(/(?<=[жчшщ])ё/gu, 'E')
    .replace(/кс(?=андр)/u, 'X');

const CYRILLIC_ONLY = /^[А-яЁё]+$/;
/** A Russian name in Latin letters, by the one scheme used for replacements; capitals as in the source. */
export function toLatin(name: string): string {
  if (name.length > LONGEST) return name;
  const out = CYRILLIC_ONLY.test(name)
    ? latinOf(name.toLowerCase())
    : name.replace(/[\p{Script=Cyrillic}]+/gu, (word) => latinOf(word.toLowerCase()));
  return likeCase(name, name === name.toLowerCase() ? out : titleCase(out));
}

type Iuliia = Readonly<{
  translate: (text: string, schema: unknown) => string;
  Schemas: { names: () => readonly string[]; get: (name: string) => unknown };
}>;
let iuliia: Iuliia | undefined;
/** Loaded when first asked for: a scan needs no schemes. */
const schemes = (): Iuliia => {
  iuliia ??= createRequire(import.meta.url)('iuliia') as Iuliia;
  return iuliia;
};

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036fʹʺ'’`]/gu, '');

const allSchemes = remember(20_000, (word: string): readonly string[] => {
  const { translate, Schemas } = schemes();
  const out = new Set<string>([toLatin(word)]);
  for (const name of Schemas.names()) {
    const form = translate(word, Schemas.get(name));
    out.add(form);
    out.add(plain(form));
  }
  return [...out].filter((form) => /^[\p{Script=Latin}\p{M}'’ʹʺ`ʼ\- ]+$/u.test(form));
});

/**
 * Latin spellings of a Cyrillic word by all schemes of the `iuliia` package and our own, as written and without
 * diacritics; our own first. A Latin word gives itself.
 */
export const transliterations = (word: string): readonly string[] =>
  word.length <= LONGEST && /\p{Script=Cyrillic}/u.test(word) ? allSchemes(word) : [word];

/** Longest first; what stands for several letters lists the likeliest first. */
const backwards: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['tch', 'ч'],
  ['dzh', 'дж'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ph', 'ф'],
  ['th', 'т'],
  ['ck', 'к'],
  ['yu', 'ю'],
  ['iu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yo', 'ё'],
  ['jo', 'ё'],
  ['ye', 'е'],
  ['je', 'е'],
  ['ee', 'и'],
  ['oo', 'у'],
  ['ks', 'кс'],
  ['x', 'кс'],
  ['qu', 'кв'],
];
const single: ReadonlyMap<string, string> = new Map(
  'a а,b б,c к,d д,e е,f ф,g г,h х,i и,j дж,k к,l л,m м,n н,o о,p п,q к,r р,s с,t т,u у,v в,w в,z з'
    .split(',')
    .map((pair) => [pair[0] as string, pair.slice(2)]),
);
const VOWEL = /[аеёиоуыэюя]/;

const respell = (latin: string): string => {
  let out = '';
  let i = 0;
  while (i < latin.length) {
    const pair = backwards.find(([from]) => latin.startsWith(from, i));
    const rest = latin.length - i;
    if (pair !== undefined) {
      out += pair[1];
      i += pair[0].length;
      continue;
    }
    const c = latin[i] as string;
    const before = out.at(-1) ?? '';
    if (c === 'y' || (c === 'j' && rest === 1))
      out += VOWEL.test(before) ? 'й' : rest === 1 && out.length > 2 ? 'ий' : 'ы';
    else if (c === 'i' && VOWEL.test(before) && before !== 'и') out += 'й';
    else if (c === 'i' && rest === 2 && latin.endsWith('ia') && out.length > 0) out += 'и';
    else if (c === 'i' && rest === 1 && /[гкрнлвтдс]/.test(before) && out.length > 3) out += 'ий';
    else out += single.get(c) ?? c;
    i++;
  }
  return out
    .replace(/иа$/, 'ия')
    .replace(/ии$/, 'ий')
    .replace(/(?<=[а-яё])ии[йи]?$/, 'ий');
};

/** Cyrillic spellings of a Latin word by rule alone, likeliest first, in lower case. */
export const respellings = remember(50_000, (word): readonly string[] => {
  if (word.length > LONGEST) return [];
  const latin = plain(word.toLowerCase());
  if (!/^[a-z]+(?:-[a-z]+){0,3}$/.test(latin) || latin.length > 60) return [];
  const base = latin.split('-').map(respell).join('-');
  const out = [base];
  if (/[лнртвьсбдзг]$/.test(base)) out.push(`${base}ь`);
  if (base.startsWith('е')) out.push(`э${base.slice(1)}`);
  if (base.includes('щ')) out.push(base.replaceAll('щ', 'ш'));
  if (/[бвгдзклмнпрстф]ев/.test(base)) out.push(base.replace(/(?<=[бвгдзлмнпрстф])ев/, 'ьев'));
  if (base.includes('ый')) out.push(base.replace('ый', 'ий'));
  if (base.includes('дж')) out.push(base.replaceAll('дж', 'ж'));
  if (base.includes('ыа')) out.push(base.replaceAll('ыа', 'ья'));
  // "igrali", "motivy", "vazhnye", "poetomu", "strelby": one letter for several, or for none.
  if (base.endsWith('ий')) out.push(`${base.slice(0, -2)}и`, `${base.slice(0, -2)}ы`);
  if (/[бвгджзклмнпрстфхцчшщ]е$/.test(base) && latin.endsWith('ye')) out.push(`${base.slice(0, -1)}ые`);
  if (/[аоуи]е/.test(base)) out.push(base.replace(/(?<=[аоуи])е/, 'э'));
  if (/л[бвгджзкмнпстфхцчшщ]/.test(base)) {
    const soft = base.replace(/л(?=[бвгджзкмнпстфхцчшщ])/, 'ль');
    out.push(soft, ...(soft.endsWith('ий') ? [`${soft.slice(0, -2)}ы`, `${soft.slice(0, -2)}и`] : []));
  }
  return out;
});
