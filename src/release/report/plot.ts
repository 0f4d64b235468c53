/** Bars. Told apart by texture as well as colour; always beside the figures they show, so hidden from screen readers. */
import { type StrategyName, strategies } from '../../domain/policy.ts';
import { html, type Markup } from './html.ts';
import { strategyWords } from './words.ts';

type Piece = Readonly<{ style: StrategyName | 'plain'; share: number }>;

/** Pieces side by side, each `share` (0 to 1) of the whole width. */
export function bar(pieces: readonly Piece[]): Markup {
  let left = 0;
  const rectangles = pieces.map(({ style, share }) => {
    const at = left;
    left += share;
    return share === 0
      ? html``
      : html`<rect class="${style}" x="${percent(at)}" width="${percent(share)}" height="100%"/>`;
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${rectangles}</svg>`;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Textures that the bars refer to; once per page. */
export const patterns = html`<svg class="patterns" aria-hidden="true" focusable="false"><defs>
<pattern id="generalise" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ink-generalise" width="6" height="6"/><path class="veil" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5"/></pattern>
<pattern id="shift" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ink-shift" width="6" height="6"/><circle class="dot" cx="3" cy="3" r="1.3"/></pattern>
<pattern id="keep" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="ink-keep" width="5" height="5"/><path class="veil" d="M2.5 0V5"/></pattern>
</defs></svg>`;

export const strategyKey = (used: ReadonlySet<StrategyName>): Markup =>
  html`<ul class="key">${strategies
    .filter((name) => used.has(name))
    .map(
      (name) =>
        html`<li><svg aria-hidden="true" focusable="false"><rect class="${name}" width="100%" height="100%"/></svg><strong>${strategyWords[name][0]}</strong>: ${strategyWords[name][1]}</li>`,
    )}</ul>`;

/** A table that may be wider than the page: scrolled by keyboard too, and named for screen readers. */
export const wide = (label: string, table: Markup): Markup =>
  html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${table}</div>`;

export const count = (value: number): Markup =>
  html`<td class="number${value === 0 ? ' zero' : ''}">${value}</td>`;
