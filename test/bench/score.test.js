/** The bench's measures are those of the scorer that comes with the corpora: checked where corpora and Python are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus, schemes, transliterated } from '../../bench/corpora.js';
import { score } from '../../bench/score.js';
import { figuresOf, loadTool } from '../../bench/tool.js';
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scorer = join(shared, 'eval/score.py');
const able = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;
/** Offset in code points of each UTF-16 offset. */
const pointsOf = (text) => {
    const points = [];
    let n = 0;
    for (const c of text) {
        for (let i = 0; i < c.length; i++)
            points.push(n);
        n++;
    }
    return [...points, n];
};
test.skipIf(!able)('figures equal those of score.py on the court cases', async () => {
    const documents = readCorpus('tab144') ?? [];
    const tool = await loadTool();
    const mentions = new Map(documents.map((d) => [d.id, tool(d)]));
    const folder = mkdtempSync(join(tmpdir(), 'sotto-score-'));
    for (const certainOnly of [true, false]) {
        const lines = documents.map((d) => {
            const points = pointsOf(d.text);
            const spans = (mentions.get(d.id) ?? [])
                .filter((m) => !certainOnly || m.tier === 'certain')
                .map((m) => ({ start: points[m.span.start], end: points[m.span.end], type: m.kind }));
            return JSON.stringify({ id: d.id, spans });
        });
        writeFileSync(join(folder, 'found.jsonl'), lines.join('\n'));
        const gold = join(shared, 'corpora/tab144.jsonl');
        const { stdout } = spawnSync('python3', [scorer, gold, join(folder, 'found.jsonl'), '--split', 'dev', '--json'], { encoding: 'utf8' });
        const theirs = JSON.parse(stdout);
        const ours = figuresOf(score(documents, (id) => mentions.get(id) ?? [], certainOnly));
        for (const type of ['PERSON', 'LOC', 'ORG', 'DATE', 'CODE', 'all'])
            expect(ours.recall[type], type).toBeCloseTo(theirs.recall[type], 3);
        for (const measure of ['ER_di', 'ER_qi', 'masked', 'leak'])
            expect(ours[measure], measure).toBeCloseTo(theirs[measure], 3);
        expect(ours.tokenPrecision).toBeCloseTo(theirs.token_precision, 3);
    }
    rmSync(folder, { recursive: true });
});
test.each(schemes)('a text in Latin letters keeps its spans on the same words: %s', (scheme) => {
    const text = 'Щербакова Юлия из г. Ейска («Рассвет»), объезд.';
    const words = ['Щербакова Юлия', 'Ейска', 'Рассвет', 'объезд'];
    const spans = words.map((w) => ({
        start: text.indexOf(w),
        end: text.indexOf(w) + w.length,
        type: 'PERSON',
    }));
    const latin = transliterated({ id: 'x', lang: 'ru', split: 'dev', text, spans }, scheme);
    expect(latin.text).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const [i, { start, end }] of latin.spans.entries()) {
        const word = transliterated({ id: 'x', lang: 'ru', split: 'dev', text: words[i] ?? '', spans: [] }, scheme);
        expect(latin.text.slice(start, end)).toBe(word.text);
    }
});
