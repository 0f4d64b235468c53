import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../scripts/schemas.js';
const folder = new URL('../schemas/', import.meta.url);
test.each(schemaFiles())('schemas/%s is what `npm run schemas` writes', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
});
test('no schema is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(schemaFiles()
        .map(([name]) => name)
        .sort());
});
