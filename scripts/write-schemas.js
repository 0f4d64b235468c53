/** Writes schemas/*.json from the zod types of src/domain. Run: npm run schemas. A test holds them equal. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schemas.js';
const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles())
    writeFileSync(new URL(name, folder), text);
