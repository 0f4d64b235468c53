/**
 * Every regular expression over notes is linear on hostile text. Literals are read from the sources, expressions put
 * together at run time are caught as the modules load. `recheck` says which look vulnerable and how to attack them;
 * since it takes a bounded repeat for an unbounded one, its attack is then run at two lengths and the time decides.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { cpuMs } from '../support/cpu.ts';
import { regexLiterals } from '../support/literals.ts';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');
/** Rooms that read notes. */
const rooms = ['detect', 'ingest', 'lang', 'resolve', 'geo'];
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => f.endsWith('.ts') && rooms.includes(f.split('/')[0] ?? ''));

type Found = Readonly<{ where: string; source: string; flags: string }>;

async function collect(): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of files)
    for (const { line, source, flags } of regexLiterals(readFileSync(join(src, file), 'utf8')))
      found.push({ where: `${file}:${line}`, source, flags });
  const Original = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      // Packages build expressions of their own; those are theirs to answer for.
      if (
        typeof pattern === 'string' &&
        /\/src\/(?!.*node_modules)/.test(new Error().stack?.split('\n')[2] ?? '')
      )
        found.push({ where: `${loading} (at run time)`, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) {
      loading = file;
      await import(pathToFileURL(join(src, file)).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...new Map(found.map((f) => [`${f.source}/${f.flags}`, f])).values()];
}

/** Can only be slow when something repeats without a small bound. */
const repeats = ({ source }: Found): boolean => /[*+]|\{\d+,\d*\}/.test(source);

type Attack = Readonly<{ pumps: readonly Readonly<{ prefix: string; pump: string }>[]; suffix: string }>;
const pumped = (attack: Attack, length: number): string =>
  attack.pumps
    .map(
      ({ prefix, pump }) =>
        prefix + pump.repeat(Math.ceil(length / attack.pumps.length / Math.max(1, pump.length))),
    )
    .join('') + attack.suffix;
/** For what recheck cannot decide in time: pieces that notes and hostile texts repeat. */
const PIECES = [
  'a',
  'А',
  'Аа ',
  'aa ',
  'Aa ',
  '1',
  '1 ',
  '1.',
  'a.',
  'a-',
  ' ',
  '\n',
  '.',
  ',',
  'a@',
  '1,1 ',
  '"',
  '(',
  '[?]',
  'a: ',
  '1:',
  'Aa.',
  '\u00ad',
  '- ',
];

const timeOf = (pattern: RegExp, text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = cpuMs();
    for (const _ of text.matchAll(pattern)) void _;
    best = Math.min(best, cpuMs() - start);
    if (best > 2_000) break;
  }
  return best;
};
const SHORT = 15_000;
/** Four times the text may take four times the time, with room for noise; little time at all is no attack. */
const isSlow = ({ source, flags }: Found, text: (length: number) => string): boolean => {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, '').concat('g'));
  const long = timeOf(pattern, text(4 * SHORT));
  return long > 60 && long > 8 * timeOf(pattern, text(SHORT));
};

async function isVulnerable(found: Found): Promise<boolean> {
  const result = await check(found.source, found.flags, { timeout: 10_000 });
  if (result.status === 'safe') return false;
  if (result.status === 'vulnerable')
    return isSlow(found, (length) => pumped(result.attack as unknown as Attack, length));
  return PIECES.some((piece) => isSlow(found, (length) => piece.repeat(Math.ceil(length / piece.length))));
}

/** Quadratic, and harmless: what bounds the text that each of these ever sees. Keyed by the expression itself. */
const bounded: ReadonlyMap<string, string> = new Map([
  ['[\\s*_]+$', 'ingest/headings: lines of 80'],
  ['[*_\\s]+$', 'ingest/lines: labels of 60'],
  ['\\s*[:：]$', 'ingest/tables: keys of maxKeyUnits'],
  ['^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$', 'lang/fields: keys of LONGEST'],
  ['\\s*[/|(),]\\s*', 'lang/fields: keys of LONGEST'],
  ['^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$', 'lang/fields: labels of LONGEST'],
  ['[\\p{Cf}]+$', 'lang/names/words: words of 80'],
]);

/** Expressions found safe before, one a line; `SAVE_REGEXES=1` writes the list anew after adding an expression. */
const list = new URL('./regexes-safe.txt', import.meta.url);
const nameOf = ({ source, flags }: Found): string => JSON.stringify([source, flags]);

test('no expression over notes is vulnerable', { timeout: 900_000 }, async () => {
  const all = (await collect()).filter((found) => repeats(found) && !bounded.has(found.source));
  expect(all.length).toBeGreaterThan(50);
  const safe = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);
  const slow: string[] = [];
  const passed: string[] = [];
  const save = (): void => {
    if (process.env.SAVE_REGEXES === '1') writeFileSync(list, [...new Set(passed)].sort().join('\n'));
  };
  for (const found of all) {
    if (safe.has(nameOf(found))) passed.push(nameOf(found));
    else if (await isVulnerable(found)) slow.push(found.where);
    else {
      passed.push(nameOf(found));
      if (passed.length % 20 === 0) save();
    }
  }
  save();
  expect(slow).toEqual([]);
});

test('a quadratic expression is caught', async () => {
  expect(await isVulnerable({ where: '', source: '\\d+x', flags: 'g' })).toBe(true);
});

test('literals are told from divisions, strings and templates', () => {
  const template = ['`$', '{/y*/g.source} / $', '{1 / 2}`'].join('');
  const code = `const a = b / c; const d = /x+/u; const e = '/no/'; const f = ${template}; // /not/`;
  expect(regexLiterals(code).map((r) => r.source)).toEqual(['x+', 'y*']);
});
