/** `npm run lattice`: writes `src/detect/tagger/lattice-code.ts` from `lattice.wat`. A test holds it equal. */
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './build-options.ts';
import { latticeCode } from './lattice.ts';

const folder = `${root}src/detect/tagger`;
writeFileSync(`${folder}/lattice-code.ts`, await latticeCode(readFileSync(`${folder}/lattice.wat`, 'utf8')));
