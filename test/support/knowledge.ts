/** What the tool knows, read from `data/` as the application reads it. */
import { readFileSync } from 'node:fs';
import { type Knowledge, openDetailTagger, openTagger } from '../../src/detect/index.ts';
import { openGazetteer } from '../../src/geo/index.ts';
import { loadLanguages } from '../../src/lang/index.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../data/${name}`, import.meta.url));

export async function readKnowledge(): Promise<Knowledge> {
  await loadLanguages();
  const gazetteer = openGazetteer(read('gazetteer.tables'));
  return {
    gazetteer,
    tagger: openTagger((name) => read(`tagger-${name}.bin.br`), gazetteer),
    details: openDetailTagger(read('details.bin.br'), read('senses.tables')),
  };
}
