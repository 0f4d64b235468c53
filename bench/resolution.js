/**
 * Resolution against gold: given the mentions as marked, are those of one referent one entity? What detection misses or
 * adds is measured by `quality`; here every marked mention is taken as found, so that the figure says what joining does.
 *
 * Pairwise: pairs of mentions put together, of those that belong together. B-cubed (Bagga & Baldwin 1998): for each
 * mention the share of its entity that belongs, and of what belongs that is there; the mean over mentions. Once as
 * the tool leaves it, and once with every question it asks answered rightly by a reviewer.
 */
import { readFileSync } from 'node:fs';
import { emptyKey } from '../src/domain/key.js';
import { openGazetteer } from '../src/geo/index.js';
import { analyse, loadLanguages } from '../src/lang/index.js';
import { resolve } from '../src/resolve/index.js';
import { markedFixtures, markedStudy, participantsOf } from '../test/support/marked-study.js';
import { readCorpus, transcriptOf } from './corpora.js';
import { crowd, dice } from './crowd.js';
import { round, writeResults } from './report.js';
const measured = ['person', 'place', 'organisation'];
const kindOfType = {
    PERSON: 'person',
    LOC: 'place',
    ORG: 'organisation',
};
/** Sessions of three clients, who do not know each other; as one study all the same. Null when the corpus is not there. */
function confide() {
    const documents = readCorpus('confide-ru-dev');
    return (documents &&
        markedStudy(documents.map((d) => {
            const transcript = transcriptOf(d);
            const input = { transcript, participants: participantsOf(transcript), analysis: analyse(d.text) };
            const gold = d.spans.flatMap(({ start, end, type, entity }) => {
                const kind = kindOfType[type];
                return kind && entity !== undefined ? [{ span: { start, end }, kind, entity }] : [];
            });
            return { input, gold };
        })));
}
const choose2 = (n) => (n * (n - 1)) / 2;
const sizes = (names) => {
    const found = new Map();
    for (const name of names)
        found.set(name, (found.get(name) ?? 0) + 1);
    return found;
};
/** `gold` and `found` name for each mention of one kind its referent and its entity. */
function figures(gold, found) {
    const ids = [...gold.keys()];
    const of = (id) => [gold.get(id) ?? '', found.get(id) ?? `alone ${id}`];
    const golden = sizes(ids.map((id) => of(id)[0]));
    const joined = sizes(ids.map((id) => of(id)[1]));
    const both = sizes(ids.map((id) => of(id).join('\n')));
    const pairs = (counts) => [...counts.values()].reduce((sum, n) => sum + choose2(n), 0);
    const share = (a, b) => (b === 0 ? null : round(a / b));
    const mean = (of1) => round(ids.reduce((sum, id) => sum + of1(id), 0) / Math.max(1, ids.length));
    const shared = (id) => both.get(of(id).join('\n')) ?? 0;
    return {
        pairPrecision: share(pairs(both), pairs(joined)),
        pairRecall: share(pairs(both), pairs(golden)),
        cubedPrecision: mean((id) => shared(id) / (joined.get(of(id)[1]) ?? 1)),
        cubedRecall: mean((id) => shared(id) / (golden.get(of(id)[0]) ?? 1)),
    };
}
/**
 * What the entities become when a reviewer takes apart those of a question that are of several referents (`sotto key
 * split`), and then joins, of those it names, the ones that are of one.
 */
function answered(found, gold, questions) {
    const inQuestion = new Set(questions.flatMap(({ entities }) => entities));
    const apart = new Map([...found].map(([id, entity]) => [id, inQuestion.has(entity) ? `${entity} ${gold.get(id)}` : entity]));
    const parts = new Map();
    for (const [id, part] of apart) {
        const entity = found.get(id) ?? '';
        parts.set(entity, (parts.get(entity) ?? new Set()).add(part));
    }
    const referentOf = (part) => part.slice(part.indexOf(' '));
    const into = new Map();
    const root = (entity) => {
        const next = into.get(entity);
        return next === undefined ? entity : root(next);
    };
    for (const { entities } of questions) {
        const asked = entities.flatMap((entity) => [...(parts.get(entity) ?? [])]);
        for (const [i, a] of asked.entries())
            for (const b of asked.slice(i + 1))
                if (referentOf(a) === referentOf(b) && root(a) !== root(b))
                    into.set(root(b), root(a));
    }
    return new Map([...apart].map(([id, part]) => [id, root(part)]));
}
/** Repeatable bytes. */
function bytes() {
    const roll = dice(1);
    return (n) => Uint8Array.from({ length: n }, () => roll(256));
}
const crowds = [12_500, 25_000, 50_000, 100_000];
const perEntity = 20;
/** Time for crowds of growing size, names read afresh in each: for linear cost the last column stays the same. */
function speed(gazetteer) {
    return crowds.map((mentions) => {
        const entities = mentions / perEntity;
        const study = crowd(entities, mentions);
        const before = process.cpuUsage();
        const start = performance.now();
        const found = resolve(study, emptyKey, gazetteer, bytes());
        const milliseconds = Math.round(performance.now() - start);
        const cpu = process.cpuUsage(before);
        return {
            mentions,
            persons: entities,
            milliseconds,
            cpuMilliseconds: Math.round((cpu.user + cpu.system) / 1000),
            entities: found.entities.length,
            questions: found.questions.length,
        };
    });
}
function measure({ inputs, referentOf }, gazetteer) {
    const start = performance.now();
    const { entities, questions } = resolve(inputs, emptyKey, gazetteer, bytes());
    const milliseconds = Math.round(performance.now() - start);
    const rows = measured.map((kind) => {
        const gold = new Map([...referentOf].filter(([, referent]) => referent.startsWith(`${kind} `)));
        const ofKind = entities.filter((e) => e.kind === kind);
        const found = new Map(ofKind.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id])));
        const ids = new Set(ofKind.map(({ id }) => id));
        const asked = questions.filter((q) => q.entities.some((id) => ids.has(id)));
        return [
            kind,
            {
                mentions: gold.size,
                referents: new Set(gold.values()).size,
                entities: ofKind.length,
                questions: asked.length,
                asLeft: figures(gold, found),
                questionsAnswered: figures(gold, answered(found, gold, asked)),
            },
        ];
    });
    return { documents: inputs.length, milliseconds, ...Object.fromEntries(rows) };
}
/** `npm run bench -- resolution`: prints a table and writes bench/results/resolution-<date>.json. */
export async function resolution(date) {
    await loadLanguages();
    const gazetteer = openGazetteer(readFileSync(new URL('../data/gazetteer.json.br', import.meta.url)));
    const line = (cells) => console.log(cells.map((c, i) => String(c ?? '-')[i === 0 ? 'padEnd' : 'padStart'](i === 0 ? 28 : 9)).join(' '));
    line(['study, kind', 'mentions', 'pair P', 'pair R', 'B3 P', 'B3 R', 'asked', 'answered', 'P', 'R']);
    const results = {};
    const all = confide();
    const client = ({ transcript }) => transcript.id.replace(/-s\d+$/, '');
    const clients = all ? [...new Set(all.inputs.map(client))] : [];
    const studies = [
        ['fixtures', markedFixtures()],
        ...(all ? [['confide, one study', all]] : []),
        ...clients.map((name) => {
            const inputs = all?.inputs.filter((input) => client(input) === name) ?? [];
            const ids = new Set(inputs.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
            const referentOf = new Map([...(all?.referentOf ?? [])].filter(([id]) => ids.has(id)));
            return [`confide, ${name}`, { inputs, referentOf }];
        }),
    ];
    if (!all)
        console.error('confide-ru-dev: not there, skipped');
    for (const [name, study] of studies) {
        const result = measure(study, gazetteer);
        results[name] = result;
        for (const kind of measured) {
            const { mentions, questions, asLeft, questionsAnswered } = result[kind];
            if (mentions === 0)
                continue;
            line([
                `${name}, ${kind}`,
                mentions,
                asLeft.pairPrecision,
                asLeft.pairRecall,
                asLeft.cubedPrecision,
                asLeft.cubedRecall,
                questions,
                '',
                questionsAnswered.pairPrecision,
                questionsAnswered.pairRecall,
            ]);
        }
    }
    line([]);
    line(['mentions', 'persons', 'ms', 'cpu ms', 'entities', 'asked', 'us each']);
    const timed = speed(gazetteer);
    for (const t of timed)
        line([
            String(t.mentions),
            t.persons ?? 0,
            t.milliseconds ?? 0,
            t.cpuMilliseconds ?? 0,
            t.entities ?? 0,
            t.questions ?? 0,
            Math.round((1000 * (t.milliseconds ?? 0)) / (t.mentions ?? 1)),
        ]);
    results.speed = timed;
    writeResults('resolution', date, results);
}
