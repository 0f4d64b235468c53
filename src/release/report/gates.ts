/** The gates of the release, each with its verdict in words. */
import { type GateResult, gateNames } from '../../domain/release.ts';
import type { ReleaseInput } from '../input.ts';
import { plural } from '../text.ts';
import { html, type Markup } from './html.ts';
import { gateWords } from './words.ts';

export function gateSection({ gates, facts }: ReleaseInput): Markup {
  const sorted = gateNames.flatMap((name) => gates.filter(({ gate }) => gate === name));
  const waived = sorted.filter(({ holds }) => !holds).length;
  return html`<section aria-labelledby="gates">
<h2 id="gates">What was checked</h2>
<p>A release is made only when these checks pass; the risk check alone may be waived, with a reason. ${
    waived === 0 ? 'All of them passed.' : 'Here it was waived.'
  } ${
    facts.unreviewed === 0
      ? 'Every decision was looked at by a person.'
      : `${plural(facts.unreviewed, 'decision was', 'decisions were')} applied without a person having looked at ${facts.unreviewed === 1 ? 'it' : 'them'}.`
  }</p>
<table class="stack"><caption>Checks and their results.</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Result</th><th scope="col">Found</th></tr></thead>
<tbody>
${sorted.map(row)}</tbody></table>
</section>`;
}

const row = ({ gate, holds, waived, detail }: GateResult): Markup => {
  const [name, asks] = gateWords[gate];
  const verdict = holds
    ? html`<span class="state good">✓ passed</span>`
    : html`<span class="state warn">! waived</span>`;
  const reason = waived === undefined ? null : html`<p class="reason">Reason given: <bdi>${waived}</bdi></p>`;
  return html`<tr><th scope="row">${name}<br><span class="quiet">${asks}</span></th><td>${verdict}</td><td><bdi>${detail}</bdi>${reason}</td></tr>
`;
};
