/** What the tool knows, read from `data/` as the application reads it. */
import { readFileSync } from 'node:fs';
import { modelNames, openTagger } from '../../src/detect/index.js';
import { openGazetteer } from '../../src/geo/index.js';
import { loadLanguages } from '../../src/lang/index.js';
const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
export async function readKnowledge() {
    await loadLanguages();
    const gazetteer = openGazetteer(read('gazetteer.json.br'));
    const weights = new Map(modelNames.map((name) => [name, read(`tagger-${name}.bin.br`)]));
    return { gazetteer, tagger: openTagger(weights, gazetteer) };
}
