import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lexiconFile } from '../../scripts/lexicon.js';
test('data/lexicon.json is what `npm run lexicon` writes', () => {
    expect(readFileSync(new URL('../../data/lexicon.json', import.meta.url), 'utf8') === lexiconFile()).toBe(true);
});
