/**
 * Builds `dist/` from `src/`: the program and the packages it uses in one file, because to find, read and join three hundred
 * takes a third of the start of every command; and what Node's compiler makes of that file, which takes a fifth more.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildOptions, root } from './build-options.ts';

// As deep as a folder of `src`: what looks for `data/` from there finds it.
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  ...buildOptions,
  entryPoints: ['scripts/start.ts'],
  outfile: 'dist/cli/main.js',
  format: 'esm',
});
// What the browser gets of the review page: one script and one style, nothing from elsewhere.
await build({
  absWorkingDir: root,
  entryPoints: { page: 'src/web/client/main.tsx' },
  outdir: 'dist/web',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome120', 'firefox120', 'safari17'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});

// The taggers' weights, unpacked once and not at every start.
mkdirSync(`${root}dist/weights`);
for (const file of readdirSync(`${root}data`).filter((name) => name.endsWith('.bin.br')))
  writeFileSync(
    `${root}dist/weights/${file.slice(0, -'.br'.length)}`,
    brotliDecompressSync(readFileSync(`${root}data/${file}`)),
  );

await build({
  ...buildOptions,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/program.cjs',
  format: 'cjs',
  define: { ...buildOptions.define, 'import.meta.url': '$url' },
  banner: {
    js: "(function (require, __filename) { const __dirname = require('node:path').dirname(__filename), $url = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
});
// esbuild writes other letters as escapes, but for those of expressions (`/[а-я]/`).
const program = `${root}dist/cli/program.cjs`;
writeFileSync(
  program,
  readFileSync(program, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
);
const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `${root}scripts/warm.ts`], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the built program does not run: ${stderr}`);
