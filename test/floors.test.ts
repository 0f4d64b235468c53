/**
 * The floors of the house. A folder imports only from floors below its own, never from a sibling: so a stage can be
 * read, tested and replaced alone, and what touches disk and keys can be counted on one hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

const floorOf: Readonly<Record<string, number>> = {
  domain: 1,
  lang: 2,
  geo: 2,
  ingest: 3,
  detect: 3,
  resolve: 3,
  decide: 3,
  render: 3,
  verify: 3,
  risk: 3,
  release: 3,
  vault: 3,
  audit: 3,
  app: 4,
  cli: 5,
  web: 5,
};

/** Who alone may touch what, and why. */
const wardens: readonly { what: RegExp; only: readonly string[]; why: string }[] = [
  { what: /^node:fs/, only: ['vault/files.ts'], why: 'one place knows how to write without tearing' },
  {
    what: /^(@noble\/|age-encryption$|node:crypto$)/,
    only: ['vault/crypto.ts', 'vault/passphrase.ts', 'vault/payload.ts'],
    why: 'one room to audit for keys and randomness',
  },
  {
    what: /^node:(net|http|https|http2|dgram|dns|tls)/,
    only: ['web/server.ts'],
    why: 'offline by construction',
  },
  { what: /^node:child_process$/, only: [], why: 'nothing is run' },
];

/** The one way from a floor to its neighbour, and why. */
const doors: readonly { from: string; to: string; why: string }[] = [
  {
    from: 'cli/commands/review.ts',
    to: 'web/page.ts',
    why: 'a command opens the page; the page knows nothing of commands',
  },
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => f.replaceAll('\\', '/'));

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(src, file), 'utf8');
  return [
    ...text.matchAll(/^\s*(?:import|export)\b[^'";]*?(?:from\s*)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].map((m) => m[1] as string);
};
const folderOf = (file: string): string => file.split('/')[0] as string;

describe('floors', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(20);
  });

  test.each(files)('%s', (file) => {
    const home = folderOf(file);
    expect(floorOf[home], `src/${home} has no floor: DESIGN gives each folder one`).toBeDefined();
    for (const target of importsOf(file)) {
      for (const { what, only, why } of wardens)
        if (what.test(target)) expect(only, `${target}: ${why}`).toContain(file);
      if (!target.startsWith('.')) continue;
      const path = relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/');
      const floor = floorOf[folderOf(path)] ?? Number.POSITIVE_INFINITY;
      if (doors.some(({ from, to }) => from === file && to === path)) continue;
      if (folderOf(path) !== home)
        expect(floor, `${file} imports ${path}`).toBeLessThan(floorOf[home] as number);
    }
  });
});
