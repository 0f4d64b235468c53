/** A person's rulings, as they are kept: one for each form and kind, the later in place of the earlier. */
import { onForms, type Ruling } from '../domain/decision.ts';
import type { Context } from './context.ts';
import type { ReviewDecision } from './review-table.ts';

export const ruling = (decision: ReviewDecision, reviewed: boolean, context: Context): Ruling => ({
  ...decision,
  reviewed,
  by: context.actor,
  at: context.now().toISOString(),
});

/**
 * A later ruling on the same mention, or on the same form and kind, found or said, takes the place of the earlier one; so does one on a form that was
 * marked by hand, whatever kind it was marked as.
 */
export function merged(old: readonly Ruling[], added: readonly Ruling[]): readonly Ruling[] {
  const at = ({ place = '' }: Ruling): string => place;
  const said = (r: Ruling): string => `${at(r)} ${at(r) ? '' : r.kind} ${r.form}`;
  const found = (r: Ruling): string => `${at(r)} ${at(r) ? '' : (r.foundAs ?? r.kind)} ${r.form}`;
  const again = new Set(added.map(found));
  const forms = new Set(onForms(added).map((r) => r.form));
  const kept = old.filter((r) => !again.has(found(r)) && !(r.marked && forms.has(r.form)));
  return [...new Map([...kept, ...added].map((r) => [said(r), r])).values()];
}
