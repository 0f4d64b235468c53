/** What the tool knows before it reads anything: languages and the gazetteer, both from its own package. */
import type { Gazetteer } from '../domain/place.ts';
import { openGazetteer } from '../geo/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { dataFile } from '../vault/files.ts';

export async function loadKnowledge(): Promise<Gazetteer> {
  await loadLanguages();
  return openGazetteer(dataFile('data/gazetteer.json.br'));
}
