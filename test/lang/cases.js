/** Reads the case tables: lines without comments and blanks. */
import { readFileSync } from 'node:fs';
export const lines = (name) => readFileSync(new URL(`../../fixtures/cases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '));
/** ё and е are one letter in writing. */
export const plainYo = (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
