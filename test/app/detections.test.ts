/** What is kept of detection is given back as it was, and only to the build that found it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDetections, keptDetections } from '../../src/app/detections.ts';
import type { Detected, ReadDocument } from '../../src/app/pipeline.ts';
import { readDocument } from '../../src/app/pipeline.ts';
import type { Session } from '../../src/app/session.ts';
import { detect } from '../../src/detect/index.ts';
import { emptyRecords } from '../../src/domain/study.ts';
import { structureText } from '../../src/ingest/index.ts';
import { createStudy, type OpenStudy, openStudy } from '../../src/vault/study.ts';
import { readKnowledge } from '../support/knowledge.ts';

const knowledge = await readKnowledge();
const passphrase = 'kept for a test';
let folder: string;
let study: OpenStudy;
beforeEach(async () => {
  vi.stubEnv('SOTTO_BUILD', 'one');
  folder = mkdtempSync(join(tmpdir(), 'sotto-kept-'));
  study = (await createStudy(join(folder, 'study'), { passphrase, now: new Date(0), logN: 4 })).study;
  await study.lock();
  await study.writeState('records', { ...emptyRecords, documents: documents.map(({ record }) => record) });
  study.close();
  study = await openStudy(join(folder, 'study'), passphrase);
});
afterEach(() => {
  study.close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const document = (id: string, text: string): ReadDocument =>
  readDocument(
    {
      id,
      original: `original ${id}`,
      transcript: `transcript ${id}`,
      name: `${id}.txt`,
      digest: '',
      format: 'txt',
      participants: [],
      ingestedAt: new Date(0).toISOString(),
    },
    {
      ...structureText(text, id),
      hidden: [{ where: 'comment', text: 'Ask Oksana Lysenko.' }],
    } as ReadDocument['transcript'],
  );
const documents = [
  document('D-1', 'Zhanna Karimova left Kostanay on 24 September 2022.'),
  document('D-2', 'Её дядя служит в полиции в Твери.'),
];
const found: Detected = new Map(documents.map((d) => [d.record.id, [detect(d, knowledge), []]]));
const session = (changes: boolean): Session => ({ study, changes }) as Session;

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

test('of a note that was withdrawn after it was opened nothing comes back', async () => {
  const other = await openStudy(join(folder, 'study'), passphrase);
  await other.lock();
  const left = documents.slice(1);
  await other.writeState('records', { ...emptyRecords, documents: left.map(({ record }) => record) });
  other.close();
  await keepDetections(session(false), documents, found, new Map());
  expect([...(await keptDetections(session(false), documents)).values()]).toEqual([[], found.get('D-2')]);
});

test('who only reads keeps nothing while another works in the study', async () => {
  const other = await openStudy(join(folder, 'study'), passphrase);
  await other.lock();
  await keepDetections(session(false), documents, found, new Map());
  other.close();
  expect(await keptDetections(session(false), documents)).toEqual(new Map());
  await expect(keepDetections(session(true), documents, found, new Map())).rejects.toThrow();
});
