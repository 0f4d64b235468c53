/** Writes data/lexicon.json. Run: npm run lexicon. A test holds it equal to what the lists give. */
import { writeFileSync } from 'node:fs';
import { lexiconFile } from './lexicon.js';
writeFileSync(new URL('../data/lexicon.json', import.meta.url), lexiconFile());
