/** The risk that is left: in words, by participant, and by combination of attributes. */
import type { ParticipantRisk, RiskReport } from '../../domain/risk.ts';
import type { ReleaseInput } from '../input.ts';
import { byCodeUnit, plural } from '../text.ts';
import { html, type Markup } from './html.ts';
import { bar, wide } from './plot.ts';

/** Combinations shown for one participant, and for all together; participants.csv has everything needed for the rest. */
const setsEach = 5;
const setsInAll = 12;

export function riskSection({ risk, riskSentences }: ReleaseInput): Markup {
  if (risk.participants.length === 0)
    return html`<section aria-labelledby="risk"><h2 id="risk">What risk is left</h2><p>This release has no participants table. What the texts tell was not measured.</p></section>`;
  return html`<section aria-labelledby="risk">
<h2 id="risk">What risk is left</h2>
<p>Participants are compared with each other by what <code>participants.csv</code> tells of them: ${risk.attributes.length === 0 ? 'no attributes at all' : risk.attributes.join(', ')}. Whoever is alone with a combination can be picked out by a reader who knows those facts about them.</p>
<ul class="said">${riskSentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
${commonSets(risk)}
<h3>Each participant</h3>
${participantTable(risk)}
<p class="quiet">These figures compare the people in this release. They cannot say how many others in a town or a trade would fit, and they do not count what the texts themselves tell.</p>
</section>`;
}

function commonSets(risk: RiskReport): Markup {
  const counts = new Map<string, number>();
  const sets = new Map<string, readonly string[]>();
  for (const set of risk.participants.flatMap(({ minimalUniques }) => minimalUniques)) {
    const key = set.join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    sets.set(key, set);
  }
  const size = (key: string): number => counts.get(key) as number;
  const width = (key: string): number => (sets.get(key) as readonly string[]).length;
  const keys = [...sets.keys()].sort((a, b) => width(a) - width(b) || size(b) - size(a) || byCodeUnit(a, b));
  if (keys.length === 0) return html``;
  return html`<h3>Smallest combinations that single somebody out</h3>
${wide(
  'Smallest identifying combinations',
  html`<table class="narrow"><caption>How many participants nobody else resembles in these attributes${keys.length > setsInAll ? html` (the ${setsInAll} smallest of ${keys.length})` : ''}.</caption>
<thead><tr><th scope="col">Known together</th><td aria-hidden="true"></td><th scope="col" class="number">Singled out</th></tr></thead>
<tbody>
${keys.slice(0, setsInAll).map(
  (key) =>
    html`<tr><th scope="row">${(sets.get(key) as readonly string[]).join(' + ')}</th><td class="plot" aria-hidden="true">${bar([{ style: 'plain', share: size(key) / risk.participants.length }])}</td><td class="number">${size(key)} of ${risk.participants.length}</td></tr>
`,
)}</tbody></table>`,
)}`;
}

function participantTable(risk: RiskReport): Markup {
  const sorted = [...risk.participants].sort(
    (a, b) => a.group - b.group || b.suda - a.suda || byCodeUnit(a.participant, b.participant),
  );
  return html`<table class="stack"><caption>Those who stand out most come first.</caption>
<thead><tr><th scope="col">Participant</th><th scope="col">Others with the same values</th><th scope="col">Singled out by</th></tr></thead>
<tbody>
${sorted.map(
  (person) =>
    html`<tr><th scope="row"><bdi>${person.participant}</bdi></th><td>${company(person, risk.minimumGroup)}</td><td>${uniqueSets(person)}</td></tr>
`,
)}</tbody></table>`;
}

function company({ group, groupIfWithheldMatches }: ParticipantRisk, minimumGroup: number): Markup {
  const loose = groupIfWithheldMatches - group;
  const words = group === 1 ? 'Nobody: stands alone' : plural(group - 1, 'other');
  return html`<span class="${group < minimumGroup ? 'warn' : 'good'}">${words}</span>${
    loose > 0 ? html`<br><span class="quiet">${loose} more could match what is withheld</span>` : ''
  }`;
}

function uniqueSets({ minimalUniques }: ParticipantRisk): Markup {
  if (minimalUniques.length === 0) return html`<span class="quiet">nothing in the table</span>`;
  const more = minimalUniques.length - setsEach;
  return html`<ul class="sets">${minimalUniques.slice(0, setsEach).map((set) => html`<li>${set.join(' + ')}</li>`)}${
    more > 0 ? html`<li class="more">and ${more} more</li>` : ''
  }</ul>`;
}
