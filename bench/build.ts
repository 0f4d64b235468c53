/** Builds the rooms that `npm run bench` measures in its own process, as the program is built, beside it. */
import { build } from 'esbuild';
import { buildOptions } from '../scripts/build-options.ts';

await build({
  ...buildOptions,
  entryPoints: ['app/knowledge', 'detect/index', 'ingest/index', 'lang/index'].map(
    (name) => `src/${name}.ts`,
  ),
  outbase: 'src',
  // As deep as a folder of `src`: what looks for `data/` from there finds it.
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  // Packages in CommonJS ask for node's own modules by `require`.
  banner: {
    js: "import { createRequire as $require } from 'node:module'; import { dirname as $dirname } from 'node:path'; import { fileURLToPath as $path } from 'node:url'; const require = $require(import.meta.url), __filename = $path(import.meta.url), __dirname = $dirname(__filename);",
  },
});
