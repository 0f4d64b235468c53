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

/**
 * `az` makes its five thousand tags twice, the second time in Russian, and freezes them to the last letter before the first
 * question, which takes a tenth of every start. Here it makes a tag when a word first asks for it: of most, none does.
 */
const tagOfForm = 'tags[this.paradigm[this.formCnt + formIdx]]';
const changesOfAz: readonly (readonly [from: string, to: string])[] = [
  ['tags[i].ext = new Tag(tagsExt[i]);', ''],
  ['tags = deepFreeze(tags);', ''],
  ['tags[i] = new Tag(tagsInt[i]);', 'tags[i] = tagsInt[i];'],
  [`this.tag = ${tagOfForm};`, 'this.tag = tagAt(this.paradigm[this.formCnt + formIdx]);'],
  [`if (${tagOfForm}.matches`, 'if (tagAt(this.paradigm[this.formCnt + formIdx]).matches'],
  [
    'function makeTag(',
    "function tagAt(i) { if (typeof tags[i] === 'string') tags[i] = new Tag(tags[i]); return tags[i]; }\nfunction makeTag(",
  ],
];
const fewerTags: Plugin = {
  name: 'fewer-tags',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]az[\\/]dist[\\/]az\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [from, to] of changesOfAz) {
        if (contents.split(from).length !== 2)
          throw new Error('the package az is no longer as this build knows it');
        contents = contents.replace(from, to);
      }
      return { contents };
    });
  },
};

/** Messages of `zod` in forty languages: ours are our own. */
const noLocales: Plugin = {
  name: 'no-locales',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};

export const buildOptions: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  // Else every expression with `\p{L}` is made anew each time it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [fewerTags, noLocales],
  define: { 'process.env.SOTTO_BUILD': JSON.stringify(digest()) },
  logLevel: 'warning',
};
