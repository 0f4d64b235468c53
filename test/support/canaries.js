/** Looks for names in whatever a program left behind, in every spelling in which it could have left them. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldKey } from '../../src/lang/index.js';
/** windows-1251 for the letters that names are made of. */
const cp1251 = (text) => Buffer.from([...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code < 0x80 ? code : 0x3f;
}));
const jsonEscaped = (text) => [...text].map((c) => (c > '\u007f' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('');
/** What base 64 makes of the text wherever it begins, without the ends that its neighbours share. */
const base64 = (text) => [0, 1, 2].map((shift) => Buffer.from(`${'\0'.repeat(shift)}${text}`)
    .toString('base64')
    .replace(/=/g, '')
    .slice(shift + 1, -1));
function bytesOf(name) {
    const cased = [name, name.toLowerCase(), name.toUpperCase()];
    const normal = cased.flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]);
    const written = normal.flatMap((word) => [
        word,
        encodeURIComponent(word),
        encodeURIComponent(word).toLowerCase(),
        jsonEscaped(word),
        jsonEscaped(word).toUpperCase().replaceAll('\\U', '\\u'),
        ...base64(word),
    ]);
    const encoded = normal.flatMap((word) => [Buffer.from(word, 'utf16le'), cp1251(word.normalize('NFC'))]);
    return [...[...new Set(written)].map((word) => Buffer.from(word)), ...encoded];
}
/** Which of the names stand in a text or in bytes: as written, in any case, encoded, or in another script. */
export function watchFor(names) {
    const wanted = names.map((name) => ({ name, bytes: bytesOf(name), key: foldKey(name) }));
    return (what) => {
        const bytes = Buffer.from(what);
        const text = new TextDecoder().decode(bytes);
        // Sealed files hold noise, which spells nothing.
        const key = text.includes('\ufffd') ? '' : text.split(/\s+/).map(foldKey).join(' ');
        return wanted
            .filter((w) => w.bytes.some((b) => bytes.includes(b)) || key.includes(w.key))
            .map((w) => w.name);
    };
}
/** Every file and folder below `dir`: what its name or its bytes hold. Paths in `except` are not looked at. */
export function watchFolder(dir, watch, except = []) {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((path) => !except.includes(path))
        .flatMap((path) => [
        ...watch(path).map((name) => `${name} in the name ${path}`),
        ...(lstatSync(join(dir, path)).isFile() ? watch(readFileSync(join(dir, path))) : []).map((name) => `${name} in ${path}`),
    ]);
}
/** Every file below `dir` with its bytes: equal before and after means that nothing was lost and nothing was left. */
export const snapshot = (dir) => Object.fromEntries(readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => lstatSync(join(dir, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(dir, path)).toString('base64')]));
