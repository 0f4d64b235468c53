/** How the program is put together by esbuild, for its own build and for the rooms that `npm run bench` measures alone. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** What the program is: another digest, another program, which may find other things in the same note. */
function digest(): string {
  const hash = createHash('sha256');
  const files = ['src', 'data'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  for (const file of [...files.sort(), `${root}package-lock.json`])
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** `az` freezes its five thousand tags to the last letter before the first question, which takes a tenth of every start. */
const unfrozenTags: Plugin = {
  name: 'unfrozen-tags',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]az[\\/]dist[\\/]az\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace('tags = deepFreeze(tags);', '');
      if (contents === source) throw new Error('the package az is no longer as this build knows it');
      return { contents };
    });
  },
};

export const buildOptions: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  plugins: [unfrozenTags],
  define: { 'process.env.SOTTO_BUILD': JSON.stringify(digest()) },
  logLevel: 'warning',
};
