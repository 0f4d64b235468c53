/**
 * report.html: what a second person reads before the release is shared. One self-contained file: no script, no font,
 * no image from elsewhere, and a content policy that forbids them. Holds counts and pseudonyms, no originals.
 */
import type { ReleaseFile } from '../../domain/release.ts';
import type { ReleaseInput } from '../input.ts';
import { gateSection } from '../report/gates.ts';
import { html, type Markup } from '../report/html.ts';
import { pageOf } from '../report/page.ts';
import { patterns } from '../report/plot.ts';
import { replacedSection, replacements } from '../report/replaced.ts';
import { riskSection } from '../report/risk.ts';
import { utf8 } from '../text.ts';
import { changesOf } from './anonymisation-log.ts';

export const writeReport = (input: ReleaseInput): readonly ReleaseFile[] => [
  { path: 'report.html', bytes: utf8(page(input).markup) },
];

const page = (input: ReleaseInput): Markup =>
  pageOf(
    `Release report: ${input.facts.release}`,
    html`${patterns}
<header>
<p class="over">Release report</p>
<h1>Pseudonymised interview notes</h1>
<p class="lead">The texts of this release are pseudonymised: names, and details that point to a person, were replaced. Somebody who knows a participant well, or who holds other sources, may still recognise them. Treat the texts as personal data.</p>
${glance(input)}
</header>
<main>
${gateSection(input)}
${replacedSection(input)}
${riskSection(input)}
${aboutSection(input)}
</main>`,
  );

function glance(input: ReleaseInput): Markup {
  const { risk } = input;
  const figures: readonly (readonly [figure: number, words: string])[] = [
    [input.documents.length, input.documents.length === 1 ? 'text' : 'texts'],
    [input.participants.length, input.participants.length === 1 ? 'participant' : 'participants'],
    [replacements(changesOf(input)), 'replacements'],
    risk.unique > 0 || risk.participants.length === 0
      ? [risk.unique, 'unique by their attributes']
      : [risk.smallestGroup, 'people in the smallest group of look-alikes'],
  ];
  return html`<ul class="glance">${figures.map(([figure, words]) => html`<li class="figure"><b>${figure}</b> <span>${words}</span></li>`)}</ul>`;
}

const aboutSection = ({ facts }: ReleaseInput): Markup => html`<section aria-labelledby="about">
<h2 id="about">About this release</h2>
<dl class="facts">
<dt>Release</dt><dd><code>${facts.release}</code></dd>
<dt>Study</dt><dd><code>${facts.study}</code></dd>
<dt>Profile</dt><dd>${facts.profile}</dd>
<dt>Consent needed</dt><dd>${facts.consent}</dd>
<dt>Created</dt><dd><time datetime="${facts.created}">${facts.created.slice(0, 16).replace('T', ' ')} UTC</time></dd>
<dt>Made with</dt><dd>${facts.tool}</dd>
<dt>Policy (SHA-256)</dt><dd><code>${facts.policy}</code></dd>
<dt>Signing key</dt><dd><code>${facts.signingKey}</code></dd>
</dl>
<h3>Check that nothing was altered</h3>
<p>Every file is listed with its SHA-256 in <code>manifest.json</code>, which is signed with the key above; compare that key with one you were given by another way. <code>checkpoint.txt</code> fixes the study's audit log at the moment of this release.</p>
<p class="command"><code>sotto release verify DIR</code></p>
</section>`;
