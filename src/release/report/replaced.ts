/** What was replaced: by kind and strategy, and by document. */
import { classOf, identifierClasses, type Kind, kinds } from '../../domain/kinds.ts';
import { type StrategyName, strategies } from '../../domain/policy.ts';
import type { OtherChange, ReleaseInput } from '../input.ts';
import { plural, sum } from '../text.ts';
import { changesOf } from '../writers/anonymisation-log.ts';
import { html, type Markup } from './html.ts';
import { bar, count, strategyKey, wide } from './plot.ts';
import { classWords, kindWords, strategyWords } from './words.ts';

/** Number of changes; what was kept is none. */
export const replacements = (changes: readonly OtherChange[]): number =>
  sum(changes.filter(({ strategy }) => strategy !== 'keep').map((change) => change.count));

export function replacedSection(input: ReleaseInput): Markup {
  const changes = changesOf(input);
  const used = new Set(changes.map(({ strategy }) => strategy));
  const elsewhere = replacements(input.otherChanges);
  if (changes.length === 0)
    return html`<section aria-labelledby="replaced"><h2 id="replaced">What was replaced</h2><p>Nothing was replaced in this release.</p></section>`;
  return html`<section aria-labelledby="replaced">
<h2 id="replaced">What was replaced</h2>
<p>${plural(replacements(changes), 'place')} changed, of ${plural(new Set(changes.map(({ kind }) => kind)).size, 'kind')}. Square brackets in the texts mark every replacement but a name.</p>
${strategyKey(used)}
${kindTable(changes, used)}
<h3>By text</h3>
${documentTable(input)}
${elsewhere === 0 ? null : html`<p class="quiet">${plural(elsewhere, 'more place', 'more places')} changed outside the texts, such as in the participants table.</p>`}
<p class="quiet">Each rule with its count is in <code>anonymisation-log.csv</code>.</p>
</section>`;
}

const bySizeOf = (changes: readonly OtherChange[]) => (kind: Kind) =>
  sum(changes.filter((change) => change.kind === kind).map((change) => change.count));

function kindTable(changes: readonly OtherChange[], used: ReadonlySet<StrategyName>): Markup {
  const size = bySizeOf(changes);
  const most = Math.max(...kinds.map(size));
  const shown = strategies.filter((name) => used.has(name));
  const row = (kind: Kind): Markup => {
    const counts = shown.map((name) =>
      sum(changes.filter((c) => c.kind === kind && c.strategy === name).map((c) => c.count)),
    );
    const pieces = shown.map((style, index) => ({ style, share: (counts[index] as number) / most }));
    return html`<tr><th scope="row">${kindWords[kind]}</th><td class="plot" aria-hidden="true">${bar(pieces)}</td><td class="number">${size(kind)}</td>${counts.map(count)}</tr>
`;
  };
  const bodies = identifierClasses.map((name) => {
    const rows = kinds
      .filter((kind) => classOf[kind] === name && size(kind) > 0)
      .sort((a, b) => size(b) - size(a))
      .map(row);
    const [title, what] = classWords[name];
    return rows.length === 0
      ? null
      : html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${shown.length + 3}">${title} <span class="quiet">${what}</span></th></tr>
${rows}</tbody>`;
  });
  return wide(
    'Replacements by kind',
    html`<table class="kinds"><caption>Places in the release by kind of detail and by what was done.</caption>
<thead><tr><th scope="col">Kind</th><td aria-hidden="true"></td><th scope="col" class="number">All</th>${shown.map((name) => html`<th scope="col" class="number">${strategyWords[name][0]}</th>`)}</tr></thead>
${bodies}</table>`,
  );
}

function documentTable({ documents }: ReleaseInput): Markup {
  const rows = documents.map(({ rendition: { name, text, edits }, participants }) => {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const changed = edits.filter(({ decision }) => decision.strategy !== 'keep').length;
    return { name, participants, words, changed, rate: words === 0 ? 0 : (100 * changed) / words };
  });
  const most = Math.max(1e-9, ...rows.map(({ rate }) => rate));
  return wide(
    'Replacements by text',
    html`<table><caption>The bar shows replacements per 100 words.</caption>
<thead><tr><th scope="col">Text</th><th scope="col">About</th><th scope="col" class="number">Words</th><th scope="col" class="number">Replaced</th><td aria-hidden="true"></td><th scope="col" class="number">Per 100</th></tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr><th scope="row"><bdi>${row.name}</bdi></th><td>${codes(row.participants)}</td>${count(row.words)}${count(row.changed)}<td class="plot" aria-hidden="true">${bar([{ style: 'plain', share: row.rate / most }])}</td><td class="number">${row.rate.toFixed(1)}</td></tr>
`,
)}</tbody></table>`,
  );
}

const codes = (participants: readonly string[]): Markup =>
  participants.length === 0
    ? html`–`
    : html`${participants.map((code, index) => html`${index === 0 ? null : ', '}<bdi>${code}</bdi>`)}`;
