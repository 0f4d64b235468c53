/** What the tool knows before it reads anything: languages, the gazetteer and the tagger, all from its own package. */
import { type Knowledge, openDetailTagger, openTagger } from '../detect/index.ts';
import { openGazetteer } from '../geo/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { dataFile } from '../vault/files.ts';

/** In a built program they lie unpacked beside it, since that takes a twentieth of a start. */
const weights = (name: string): Uint8Array =>
  dataFile(process.env.SOTTO_BUILD === undefined ? `data/${name}.bin.br` : `dist/weights/${name}.bin`);

export async function loadKnowledge(): Promise<Knowledge> {
  await loadLanguages();
  const gazetteer = openGazetteer(dataFile('data/gazetteer.tables'));
  return {
    gazetteer,
    tagger: openTagger((name) => weights(`tagger-${name}`), gazetteer),
    details: openDetailTagger(weights('details'), dataFile('data/senses.tables')),
  };
}
