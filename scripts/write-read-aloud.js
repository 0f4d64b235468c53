/** Writes docs/read-aloud.md. Run: npm run read-aloud. A test holds it to the code. */
import { writeFileSync } from 'node:fs';
import { readAloud } from './read-aloud.js';
writeFileSync(new URL('../docs/read-aloud.md', import.meta.url), await readAloud());
