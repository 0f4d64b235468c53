/** What the tool knows before it reads anything: languages, the gazetteer and the tagger, all from its own package. */
import { type Knowledge, modelNames, openDetailTagger, openTagger } from '../detect/index.ts';
import { openGazetteer } from '../geo/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { dataFile } from '../vault/files.ts';

export async function loadKnowledge(): Promise<Knowledge> {
  await loadLanguages();
  const gazetteer = openGazetteer(dataFile('data/gazetteer.tables'));
  const weights = new Map(modelNames.map((name) => [name, dataFile(`data/tagger-${name}.bin.br`)]));
  return {
    gazetteer,
    tagger: openTagger(weights, gazetteer),
    details: openDetailTagger(dataFile('data/details.bin.br'), dataFile('data/senses.tables')),
  };
}
