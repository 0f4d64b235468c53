/** Writes fixtures/study from fixtures/gold. Run: npx tsx scripts/build-fixtures.ts. A test holds them equal. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildStudy, studyFolder } from './fixtures/study.js';
mkdirSync(studyFolder, { recursive: true });
for (const [file, bytes] of buildStudy())
    writeFileSync(new URL(encodeURIComponent(file), studyFolder), bytes);
