/** What is kept of detection is given back as it was, and only to the build that found it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDetections, keptDetections } from '../../src/app/detections.js';
import { readDocument } from '../../src/app/pipeline.js';
import { detect } from '../../src/detect/index.js';
import { structureText } from '../../src/ingest/index.js';
import { createStudy, openStudy } from '../../src/vault/study.js';
import { readKnowledge } from '../support/knowledge.js';
const knowledge = await readKnowledge();
const passphrase = 'kept for a test';
let folder;
let study;
beforeEach(async () => {
    vi.stubEnv('SOTTO_BUILD', 'one');
    folder = mkdtempSync(join(tmpdir(), 'sotto-kept-'));
    study = (await createStudy(join(folder, 'study'), { passphrase, now: new Date(0), logN: 4 })).study;
    study.close();
    study = await openStudy(join(folder, 'study'), passphrase);
});
afterEach(() => {
    study.close();
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
});
const document = (id, text) => readDocument({ id }, {
    ...structureText(text, id),
    hidden: [{ where: 'comment', text: 'Ask Oksana Lysenko.' }],
});
const documents = [
    document('D-1', 'Zhanna Karimova left Kostanay on 24 September 2022.'),
    document('D-2', 'Её дядя служит в полиции в Твери.'),
];
const found = new Map(documents.map((d) => [d.record.id, [detect(d, knowledge), []]]));
const session = (changes) => ({ study, changes });
test('the same build gets back what it kept, another one nothing', async () => {
    await keepDetections(session(false), documents, found, new Map());
    expect(await keptDetections(session(false), documents)).toEqual(found);
    vi.stubEnv('SOTTO_BUILD', 'two');
    expect(await keptDetections(session(false), documents)).toEqual(new Map());
});
test('what is no longer as it was is another note, whatever it is called', async () => {
    await keepDetections(session(false), documents, found, new Map());
    const anew = documents.map((d) => document(d.record.id, `${d.transcript.text} `));
    expect([...(await keptDetections(session(false), anew)).values()]).toEqual([[], []]);
});
test('who only reads keeps nothing while another works in the study', async () => {
    const other = await openStudy(join(folder, 'study'), passphrase);
    await other.lock();
    await keepDetections(session(false), documents, found, new Map());
    other.close();
    expect(await keptDetections(session(false), documents)).toEqual(new Map());
    await expect(keepDetections(session(true), documents, found, new Map())).rejects.toThrow();
});
