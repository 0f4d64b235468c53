/** What each recognizer adds and costs: detection with all but one, for every one, over the corpora of a language. */
import { recognizers } from '../src/detect/index.js';
import { readCorpus } from './corpora.js';
import { round, rowPrinter, share, writeResults } from './report.js';
import { score } from './score.js';
import { loadTool } from './tool.js';
/** Those with the kinds of text the tool is for: interviews, cases, letters; news for its places and bodies. */
const measured = {
    ru: ['confide-ru-dev', 'nerel'],
    en: ['gum-spoken-dev', 'uner-ewt-dev', 'tab144'],
};
const types = ['PERSON', 'LOC', 'ORG', 'all'];
const ofType = (s, type) => {
    const [caught, total] = s.recall[type] ?? [0, 0];
    return total === 0 ? 0 : caught / total;
};
/** The same recognizers, the time that each takes added up. */
function timed(spent) {
    return recognizers.map((r) => ({
        ...r,
        find: (passage, before) => {
            const start = performance.now();
            const found = r.find(passage, before);
            spent.set(r.name, (spent.get(r.name) ?? 0) + performance.now() - start);
            return found;
        },
    }));
}
/** `npm run bench -- ablation`: prints a table for each language and writes bench/results/ablation-<date>.json. */
export async function ablation(date) {
    const tool = await loadTool();
    const results = {};
    for (const language of ['ru', 'en']) {
        const documents = measured[language].flatMap((name) => readCorpus(name)?.map((d) => ({ ...d, id: `${name} ${d.id}` })) ?? []);
        if (documents.length === 0) {
            console.error(`${language}: no corpora, skipped`);
            continue;
        }
        const run = (order) => {
            const mentions = new Map(documents.map((d) => [d.id, tool(d, order)]));
            const scored = (certainOnly) => score(documents, (id) => mentions.get(id) ?? [], certainOnly);
            return { certain: scored(true), both: scored(false) };
        };
        const full = run(recognizers);
        const spent = new Map();
        const start = performance.now();
        const clocked = timed(spent);
        for (const d of documents)
            tool(d, clocked);
        const whole = performance.now() - start;
        const rows = {};
        const line = rowPrinter(28, 9);
        line([`without, ${language}`, ...types.map((t) => `${t}`), 'precis.', 'cand/k', 'time %']);
        line([
            '(nothing: what is reached)',
            ...types.map((t) => share(full.both.recall[t] ?? [0, 0])),
            round(full.certain.tokenPrecision),
            round(full.both.candidatesPer1000, 2),
            100,
        ]);
        for (const left of recognizers) {
            const { certain, both } = run(recognizers.filter((r) => r !== left));
            const row = {
                adds: Object.fromEntries(types.map((t) => [t, round(ofType(full.both, t) - ofType(both, t))])),
                certainPrecision: round(full.certain.tokenPrecision - certain.tokenPrecision),
                candidatesPer1000Words: round(full.both.candidatesPer1000 - both.candidatesPer1000, 2),
                time: round((spent.get(left.name) ?? 0) / whole),
            };
            rows[left.name] = row;
            line([
                left.name,
                ...types.map((t) => row.adds[t]),
                row.certainPrecision,
                row.candidatesPer1000Words,
                round(100 * row.time, 1),
            ]);
        }
        results[language] = rows;
        console.log();
    }
    if (Object.keys(results).length > 0)
        writeResults('ablation', date, results);
}
