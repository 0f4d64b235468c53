/**
 * The auditor's page: every change that a profile would make, counted and drawn by kind, by rule and by whom; and, where that is
 * asked for, each of them before and after. One self-contained file under the same content policy as report.html.
 */
import { type Kind, kinds } from '../../domain/kinds.ts';
import type { StrategyName } from '../../domain/policy.ts';
import type { GateResult } from '../../domain/release.ts';
import { byCodeUnit, plural } from '../text.ts';
import { html, type Markup } from './html.ts';
import { pageOf } from './page.ts';
import { bar, count, patterns, wide } from './plot.ts';
import { gateWords, kindWords, strategyWords } from './words.ts';

/** Who says so: the policy or its allow-list; a person; a person who took all proposals without a look. */
export type Reviewer = 'policy' | 'allow-list' | 'person' | 'unreviewed';
export type AuditedChange = Readonly<{
  /** What the release calls the text. */
  text: string;
  kind: Kind;
  strategy: StrategyName;
  rule: string;
  reviewer: Reviewer;
  /** Original and replacement with the words around each: in the variant for the auditor alone. */
  words?: Readonly<{
    line: number;
    before: readonly [left: string, words: string, right: string];
    after: readonly [left: string, words: string, right: string];
  }>;
}>;
export type AuditPage = Readonly<{
  study: string;
  profile: string;
  /** ISO 8601. */
  made: string;
  tool: string;
  gates: readonly GateResult[];
  changes: readonly AuditedChange[];
}>;

const reviewerWords: Readonly<Record<Reviewer, string>> = {
  policy: 'The policy',
  'allow-list': 'The allow-list of the policy',
  person: 'A person who looked',
  unreviewed: 'A person who took the proposal without a look',
};

export function auditPage(input: AuditPage): string {
  const { changes } = input;
  const holdsOriginals = changes.some(({ words }) => words !== undefined);
  return pageOf(
    `Audit of ${input.profile}: ${input.study}`,
    html`${patterns}
<header>
<p class="over">Audit before release</p>
<h1>What profile ${input.profile} would change</h1>
<p class="lead">${
      holdsOriginals
        ? 'This page holds originals: it leads back to the people in the notes. Keep it as safe as the study, and delete it after use.'
        : 'This page holds counts alone, no words of a note.'
    }</p>
<p class="quiet">Study <code>${input.study}</code>, ${input.made.slice(0, 16).replace('T', ' ')} UTC, ${input.tool}.</p>
</header>
<main>
<section aria-labelledby="gates"><h2 id="gates">What stands between this and a release</h2>
<table class="stack"><caption>Checks and their results.</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Result</th><th scope="col">Found</th></tr></thead>
<tbody>${input.gates.map(gateRow)}</tbody></table></section>
<section aria-labelledby="changes"><h2 id="changes">${plural(changes.length, 'change')}</h2>
${tally('By whom', changes, ({ reviewer }) => reviewerWords[reviewer])}
${tally('By kind', changes, ({ kind }) => kindWords[kind])}
${tally('By what was done', changes, ({ strategy }) => strategyWords[strategy][0])}
${tally('By rule that found it', changes, ({ rule }) => rule)}
${tally('By text', changes, ({ text }) => text)}
</section>
${holdsOriginals ? originals(changes) : null}
</main>`,
  ).markup;
}

const gateRow = ({ gate, holds, detail }: GateResult): Markup =>
  html`<tr><th scope="row">${gateWords[gate][0]}<br><span class="quiet">${gateWords[gate][1]}</span></th><td>${
    holds ? html`<span class="state good">✓ passed</span>` : html`<span class="state bad">✗ not passed</span>`
  }</td><td><bdi>${detail}</bdi></td></tr>
`;

/** A table of counts with bars, the most first. */
function tally(
  title: string,
  changes: readonly AuditedChange[],
  nameOf: (change: AuditedChange) => string,
): Markup {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(nameOf(change), (counts.get(nameOf(change)) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  const most = Math.max(1, ...counts.values());
  return wide(
    title,
    html`<table><caption>${title}</caption>
<thead><tr><th scope="col">${title.replace('By ', '')}</th><td aria-hidden="true"></td><th scope="col" class="number">Changes</th></tr></thead>
<tbody>
${rows.map(
  ([name, n]) =>
    html`<tr><th scope="row"><bdi>${name}</bdi></th><td class="plot" aria-hidden="true">${bar([{ style: 'plain', share: n / most }])}</td>${count(n)}</tr>
`,
)}</tbody></table>`,
  );
}

function originals(changes: readonly AuditedChange[]): Markup {
  const texts = [...new Set(changes.map(({ text }) => text))];
  const order = new Map(kinds.map((kind, i) => [kind, i]));
  return html`<section aria-labelledby="originals"><h2 id="originals">Before and after</h2>
${texts.map((text) => {
  const rows = changes
    .filter((change) => change.text === text)
    .sort(
      (a, b) =>
        (a.words?.line ?? 0) - (b.words?.line ?? 0) || (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0),
    );
  return wide(
    text,
    html`<table><caption>${text}</caption>
<thead><tr><th scope="col">Line</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.map(originalRow)}</tbody></table>`,
  );
})}</section>`;
}

const inContext = ([left, words, right]: readonly [string, string, string]): Markup =>
  html`…${left}<strong>${words}</strong>${right}…`;

const originalRow = ({ words, kind, strategy, rule, reviewer }: AuditedChange): Markup =>
  words === undefined
    ? html``
    : html`<tr><th scope="row">${words.line}</th><td>${inContext(words.before)}</td><td>${inContext(words.after)}</td><td>${kindWords[kind]}, ${strategyWords[strategy][0]}<br><span class="quiet">${rule}; ${reviewerWords[reviewer]}</span></td></tr>
`;
