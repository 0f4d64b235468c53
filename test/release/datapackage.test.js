import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { composeRelease } from '../../src/release/index.js';
import { haveShared, readShared } from '../vectors.js';
import { hash, sample } from './sample.js';
const files = composeRelease(sample());
const bytesOf = (path) => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
const descriptor = JSON.parse(new TextDecoder().decode(bytesOf('datapackage.json')));
describe('datapackage.json', () => {
    test('describes every table and text, with its digest', () => {
        expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files
            .map(({ path }) => path)
            .filter((path) => path.endsWith('.csv') || path.startsWith('transcripts/')));
        expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
        for (const resource of descriptor.resources) {
            expect(resource.bytes).toBe(bytesOf(resource.path).length);
            expect(resource.hash).toBe(`sha256:${hash(bytesOf(resource.path))}`);
        }
    });
    test('names the columns that the tables have, in order', () => {
        for (const { path, schema } of descriptor.resources.filter((resource) => resource.schema)) {
            const header = new TextDecoder().decode(bytesOf(path)).split('\n')[0];
            expect(header).toBe(schema?.fields.map(({ name }) => name).join());
            for (const key of schema?.primaryKey ?? [])
                expect(header?.split(',')).toContain(key);
        }
    });
    test.skipIf(!haveShared('reference/schemas/datapackage.json'))('keeps to the published profile (read beside)', () => {
        const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
        const validate = ajv.compile(JSON.parse(readShared('reference/schemas/datapackage.json')));
        expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ ...descriptor, resources: [{ name: 'x' }] })).toBe(false);
    });
});
