/**
 * Published figures and schemas that others own, read where they lie beside the repository; a test that needs an
 * absent one is skipped by name. What is free to copy is in fixtures/vectors/.
 */
import { existsSync, readFileSync } from 'node:fs';
const beside = new URL('../../shared/', import.meta.url);
const own = new URL('../fixtures/vectors/', import.meta.url);
export const haveShared = (path) => existsSync(new URL(path, beside));
export const readShared = (path) => readFileSync(new URL(path, beside), 'utf8');
export const readVector = (path) => readFileSync(new URL(path, own), 'utf8');
