/** The figures to reach on the development data, and what was reached. */
import { rowPrinter } from './report.js';
/** Of candidates the figure is the most there may be, of all else the least. */
const targets = [
    ['confide-ru-dev', 'certain', 'ER_di', 0.95],
    ['confide-ru-dev', 'certain', 'tokenPrecision', 0.6],
    ['confide-ru-dev', 'certainAndCandidates', 'ER_di', 1],
    ['confide-ru-dev', 'certainAndCandidates', 'candidatesPer1000Words', 15],
    ['gum-spoken-dev', 'certain', 'PERSON', 0.9],
    ['gum-spoken-dev', 'certainAndCandidates', 'PERSON', 0.97],
    ['gum-spoken-dev', 'certainAndCandidates', 'LOC', 0.98],
    ['gum-spoken-dev', 'certainAndCandidates', 'candidatesPer1000Words', 20],
    ['uner-ewt-dev', 'certain', 'PERSON', 0.85],
    ['uner-ewt-dev', 'certainAndCandidates', 'PERSON', 0.95],
    ['uner-ewt-dev', 'certainAndCandidates', 'candidatesPer1000Words', 45],
    ['tab144', 'certain', 'ER_di', 1],
    ['tab144', 'certain', 'ER_qi', 0.92],
    ['tab144', 'certain', 'tokenPrecision', 0.55],
    ['nerel', 'certain', 'PERSON', 0.93],
    ['nerel', 'certain', 'LOC', 0.88],
    ['nerel', 'certainAndCandidates', 'PERSON', 0.98],
    ['nerel', 'certainAndCandidates', 'LOC', 0.95],
    ['nerel', 'certainAndCandidates', 'ORG', 0.85],
    ['nerel', 'certainAndCandidates', 'candidatesPer1000Words', 45],
    ['uner-ewt-dev, lower case', 'certainAndCandidates', 'PERSON', 0.85],
    ['uner-ewt-dev, lower case', 'certainAndCandidates', 'candidatesPer1000Words', 60],
    ['confide-ru-dev, lower case', 'certainAndCandidates', 'PERSON', 0.85],
    ['confide-ru-dev, lower case', 'certainAndCandidates', 'candidatesPer1000Words', 60],
    ['nerel, transliterated', 'certainAndCandidates', 'PERSON', 0.95],
    ['nerel, transliterated', 'certainAndCandidates', 'candidatesPer1000Words', 60],
];
const figureOf = (figures, measure) => measure === 'PERSON' || measure === 'LOC' || measure === 'ORG'
    ? (figures.recall[measure] ?? null)
    : figures[measure];
/** One row for each target whose corpus was measured. */
export function againstTargets(results) {
    return targets.flatMap(([corpus, tier, measure, target]) => {
        const tiers = results.get(corpus);
        const reached = tiers ? figureOf(tiers[tier], measure) : null;
        if (reached === null)
            return [];
        const met = measure === 'candidatesPer1000Words' ? reached <= target : reached >= target;
        return [{ corpus, tier, measure, target, reached, met }];
    });
}
export function printTargets(rows) {
    const line = rowPrinter(72);
    const cells = (r) => [
        `${r.corpus}, ${r.tier === 'certain' ? 'certain' : '+ candidates'}, ${r.measure}`,
        `${r.measure === 'candidatesPer1000Words' ? '<=' : '>='} ${r.target}`,
        r.reached,
        r.met ? 'yes' : 'NO',
    ];
    line(['target', '', 'reached', 'met']);
    for (const row of rows)
        line(cells(row));
}
