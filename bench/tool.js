/** Sottovoce as the benches run it: one document in, its mentions out. */
import { detect, recognizers } from '../src/detect/index.js';
import { analyse } from '../src/lang/index.js';
import { readKnowledge } from '../test/support/knowledge.js';
import { transcriptOf } from './corpora.js';
import { round, share } from './report.js';
export async function loadTool() {
    const knowledge = await readKnowledge();
    return (document, order = recognizers) => detect({ transcript: transcriptOf(document), analysis: analyse(document.text), hidden: [] }, knowledge, order);
}
export const figuresOf = (s) => ({
    recall: Object.fromEntries(Object.entries(s.recall)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, row]) => [type, share(row)])),
    ER_di: share(s.entitiesDirect),
    ER_qi: share(s.entitiesQuasi),
    tokenPrecision: round(s.tokenPrecision),
    masked: round(s.masked),
    leak: round(s.leak),
    candidatesPer1000Words: round(s.candidatesPer1000),
});
