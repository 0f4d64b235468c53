/**
 * Detection against the gold of the fictional study: recall of marked mentions by kind, and how many words are masked that no
 * mark asks for. Countries count as kept, as the policy of a new study has it; phrases under `#!may` count neither way.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { detect } from '../src/detect/index.js';
import { analyse, foldKey, lemmas } from '../src/lang/index.js';
import { readGold } from '../test/support/gold.js';
import { readKnowledge } from '../test/support/knowledge.js';
import { transcriptOf } from './corpora.js';
import { score } from './score.js';
const folder = new URL('../fixtures/gold/', import.meta.url);
const WORD = /[\p{L}\p{N}]+/gu;
const isCountry = (text, gazetteer) => [text, ...lemmas(text, 'other')].some((form) => gazetteer.lookup(foldKey(form))[0]?.kind === 'country');
/** Words that a mention covers and neither a mark nor a `#!may` phrase does; and the mentions they stand in. */
function overmasked(gold, mentions, gazetteer) {
    const { text } = gold;
    const free = new Uint8Array(text.length);
    for (const { start, end } of gold.spans)
        free.fill(1, start, end);
    for (const phrase of gold.may)
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
            free.fill(1, at, at + phrase.length);
    let words = 0;
    let masked = 0;
    const phrases = new Set();
    for (const m of text.matchAll(WORD)) {
        words++;
        const end = m.index + m[0].length;
        if (free.subarray(m.index, end).includes(1))
            continue;
        const cover = mentions.filter(({ span, kind }) => span.start < end &&
            span.end > m.index &&
            !(kind === 'place' && isCountry(text.slice(span.start, span.end), gazetteer)));
        if (cover.length === 0)
            continue;
        masked++;
        for (const { span, kind, tier } of cover)
            phrases.add(`${tier} ${kind}: ${text.slice(span.start, span.end)}`);
    }
    return { words, masked, phrases: [...phrases] };
}
const round = (x) => Math.round(x * 10_000) / 10_000;
/** `npm run bench -- fixtures [--show]`: prints a table and writes bench/results/fixtures-<date>.json. */
export async function fixtures(options, date) {
    const knowledge = await readKnowledge();
    const { gazetteer } = knowledge;
    const golds = readdirSync(folder)
        .filter((name) => name.endsWith('.gold.txt'))
        .sort()
        .map((name) => ({ id: name, gold: readGold(new URL(name, folder)) }));
    const documents = golds.map(({ id, gold }) => ({
        id,
        lang: 'mixed',
        split: 'fixtures',
        text: gold.text,
        spans: gold.spans.map(({ start, end, kind }) => ({ start, end, type: kind })),
    }));
    const found = new Map(documents.map((d) => [
        d.id,
        detect({ transcript: transcriptOf(d), analysis: analyse(d.text), hidden: [] }, knowledge),
    ]));
    const certain = score(documents, (id) => found.get(id) ?? [], true);
    const both = score(documents, (id) => found.get(id) ?? [], false);
    const recall = Object.fromEntries(Object.entries(both.recall)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, [caught, total]]) => [
        kind,
        {
            mentions: total,
            certain: round((certain.recall[kind]?.[0] ?? 0) / total),
            certainAndCandidates: round(caught / total),
        },
    ]));
    const over = (tier) => golds.map(({ id, gold }) => overmasked(gold, (found.get(id) ?? []).filter((m) => tier === 'both' || m.tier === 'certain'), gazetteer));
    const share = (rows) => round(rows.reduce((n, r) => n + r.masked, 0) / rows.reduce((n, r) => n + r.words, 0));
    const results = {
        recall,
        maskedOutsideGold: { certain: share(over('certain')), certainAndCandidates: share(over('both')) },
    };
    for (const [kind, row] of Object.entries(recall))
        console.log(`${kind.padEnd(14)} ${String(row.mentions).padStart(4)} ${row.certain.toFixed(2)} ${row.certainAndCandidates.toFixed(2)}`);
    console.log(`masked outside gold: ${results.maskedOutsideGold.certain} certain, ${results.maskedOutsideGold.certainAndCandidates} with candidates`);
    if (options.includes('--show')) {
        for (const miss of both.misses)
            console.log(`missed ${miss.type} ${miss.text} << ${miss.context} >>`);
        for (const phrase of over('both').flatMap((r) => r.phrases))
            console.log(`outside ${phrase}`);
    }
    mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
    writeFileSync(new URL(`./results/fixtures-${date}.json`, import.meta.url), `${JSON.stringify({ date, command: 'npm run bench -- fixtures', documents: documents.length, ...results }, null, 1)}\n`);
}
