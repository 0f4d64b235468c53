/** Builds the rooms that `npm run bench` measures in its own process, as the program is built. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildOptions, root } from '../scripts/build-options.ts';

rmSync(`${root}bench/dist`, { recursive: true, force: true });
await build({
  ...buildOptions,
  entryPoints: ['app/knowledge', 'detect/index', 'ingest/index', 'lang/index'].map(
    (name) => `src/${name}.ts`,
  ),
  outbase: 'src',
  outdir: 'bench/dist',
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  // Packages in CommonJS ask for node's own modules by `require`.
  banner: {
    js: "import { createRequire as $require } from 'node:module'; import { dirname as $dirname } from 'node:path'; import { fileURLToPath as $path } from 'node:url'; const require = $require(import.meta.url), __filename = $path(import.meta.url), __dirname = $dirname(__filename);",
  },
});
