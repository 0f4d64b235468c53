/**
 * Trains the taggers: `npm run train -- CORPORA` reads the corpora of that folder and writes `data/tagger-<model>.bin.br`; then the
 * notes of `fixtures/training` too, and writes `data/details.bin.br`.
 * The same corpora and the same source give the same weights, bit for bit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { labels, type ModelName, modelNames, openTagger } from '../src/detect/tagger/index.ts';
import { encodeModel } from '../src/detect/tagger/model.ts';
import { openGazetteer } from '../src/geo/index.ts';
import { loadLanguages } from '../src/lang/index.ts';
import { augmented } from './train/augment.ts';
import { readExamples, sources } from './train/corpora.ts';
import { trainDetails } from './train/details.ts';
import { makeFiller, townsOf } from './train/fill.ts';
import { type Course, fitWeights, quantise, seeded } from './train/fit.ts';
import { makeRows, type Sentence } from './train/rows.ts';
import { filesIn, notesIn } from './train/told.ts';

const BUCKETS = 2 ** 17;
const SEED = 20_261_126;
const COURSE: Course = { passes: 6, rate: 0.15, hidden: 0.35, dropped: 0, seed: SEED };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('npm run train -- CORPORA');
  process.exit(2);
}
const data = new URL('../data/', import.meta.url);
await loadLanguages();
const gazetteer = readFileSync(new URL('gazetteer.tables', data));
const rowsOf = makeRows(openGazetteer(gazetteer), BUCKETS);
const towns = townsOf(gazetteer);

const sentences = new Map<ModelName, Sentence[]>(modelNames.map((name) => [name, []]));
for (const language of ['ru', 'en'] as const) {
  const examples = sources[language].flatMap((name) =>
    readExamples(folder, name, name === 'factrueval-dev' ? 'dev' : 'train'),
  );
  const fill = makeFiller(language, towns[language]);
  for (const example of augmented(examples, language, fill, seeded(SEED)))
    for (const [model, sentence] of rowsOf(example)) sentences.get(model)?.push(sentence);
}
console.error(`read: ${[...sentences].map(([name, rows]) => `${name} ${rows.length}`).join(', ')}`);
for (const [name, rows] of sentences) {
  const start = performance.now();
  const { step, weights, transitions } = quantise(fitWeights(labels.length, rows, BUCKETS, COURSE), 1);
  const file = brotliCompressSync(encodeModel(labels, BUCKETS, step, weights, transitions), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(new URL(`tagger-${name}.bin.br`, data), file);
  console.error(
    `${name}: ${rows.length} sentences, ${file.length} bytes, ${Math.round((performance.now() - start) / 1000)} s`,
  );
}

/** The notes are read with the weights that were just written, as `sotto` will read them. */
const notes = filesIn(new URL('../fixtures/training/', import.meta.url)).flatMap(notesIn);
const tagger = openTagger(
  (name) => readFileSync(new URL(`tagger-${name}.bin.br`, data)),
  openGazetteer(gazetteer),
);
const start = performance.now();
const details = trainDetails(
  notes,
  folder,
  { gazetteer: openGazetteer(gazetteer), tagger },
  new URL('senses.tables', data),
  SEED,
);
writeFileSync(new URL('details.bin.br', data), details);
console.error(
  `details: ${notes.length} notes, ${details.length} bytes, ${Math.round((performance.now() - start) / 1000)} s`,
);
