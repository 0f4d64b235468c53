import { corpora, languageOf, readCorpus, variantsOf } from './corpora.js';
import { peers } from './peers.js';
import { rowPrinter, writeResults } from './report.js';
import { score } from './score.js';
import { againstTargets, printTargets } from './targets.js';
import { figuresOf, loadTool } from './tool.js';
const line = rowPrinter(46);
const print = (label, f) => line([
    label,
    f.recall.PERSON ?? null,
    f.recall.LOC ?? null,
    f.recall.ORG ?? null,
    f.ER_di,
    f.ER_qi,
    f.tokenPrecision,
    f.masked,
    f.candidatesPer1000Words,
]);
async function figuresOfPeer(peer, documents) {
    const marked = new Map();
    for (const d of documents)
        marked.set(d.id, (await peer.find(d.text)).map((span) => ({ span, tier: 'certain' })));
    return figuresOf(score(documents, (id) => marked.get(id) ?? [], true));
}
/**
 * `npm run bench -- quality [corpus...]`: prints a table and what was reached of the targets; when all corpora were
 * measured it writes bench/results/quality-<date>.json.
 */
export async function quality(names, date) {
    const tool = await loadTool();
    const results = {};
    const reached = new Map();
    line(['corpus, tool', 'PERSON', 'LOC', 'ORG', 'ER_di', 'ER_qi', 'precis.', 'masked', 'cand/k']);
    for (const name of corpora) {
        if (names.length > 0 && !names.includes(name))
            continue;
        const original = readCorpus(name);
        if (original === null) {
            console.error(`${name}: not there, skipped`);
            continue;
        }
        for (const [label, documents] of variantsOf(name, original)) {
            const mentions = new Map(documents.map((d) => [d.id, tool(d)]));
            const figures = (certainOnly) => figuresOf(score(documents, (id) => mentions.get(id) ?? [], certainOnly));
            const tiers = { certain: figures(true), certainAndCandidates: figures(false) };
            reached.set(label, tiers);
            print(`${label}, sotto certain`, tiers.certain);
            print(`${label}, sotto + candidates`, tiers.certainAndCandidates);
            const beside = {};
            // Russian in Latin letters is for those that read Latin letters to try, too.
            const able = (p) => label.includes('transliterated') || p.languages.includes(languageOf(name));
            for (const peer of peers.filter(able)) {
                const f = await figuresOfPeer(peer, documents);
                beside[peer.name] = f;
                print(`${label}, ${peer.name}`, f);
            }
            results[label] = { documents: documents.length, ...tiers, peers: beside };
        }
    }
    const targets = againstTargets(reached);
    console.log();
    printTargets(targets);
    if (names.length === 0 && reached.size > 0)
        writeResults('quality', date, { targets, corpora: results });
}
