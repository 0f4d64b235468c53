/**
 * Builds `dist/` from `src/`: some three hundred modules and the packages they use as a few files, because to find, read and
 * join so many would take a third of the start of every command. `az` stays a package: it looks for its dictionary beside itself.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
const root = fileURLToPath(new URL('../', import.meta.url));
/** What the program is: another digest, another program, which may find other things in the same note. */
function digest() {
    const hash = createHash('sha256');
    const files = ['src', 'data'].flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`));
    for (const file of [...files.sort(), `${root}package-lock.json`])
        hash.update(readFileSync(file)).update('\0');
    return hash.digest('hex').slice(0, 32);
}
rmSync(`${root}dist`, { recursive: true, force: true });
await build({
    absWorkingDir: root,
    // The program, and the rooms that `npm run bench` measures alone.
    entryPoints: ['cli/main', 'app/knowledge', 'detect/index', 'ingest/index', 'lang/index'].map((name) => `src/${name}.ts`),
    outbase: 'src',
    outdir: 'dist',
    // As deep as a folder of `src`: what looks for `data/` from there finds it.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['az'],
    define: { 'process.env.SOTTO_BUILD': JSON.stringify(digest()) },
    // Packages in CommonJS ask for node's own modules by `require`.
    banner: {
        js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);",
    },
    logLevel: 'warning',
});
