/** A person's rulings, as they are kept: one for each form and kind, the later in place of the earlier. */
import { onForms, type Ruling, type RulingLevel } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Context } from './context.ts';
import type { ScreenItem } from './review-screen.ts';
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

/** `kind`, `replacement`, `level`: absent where the proposal holds. */
export type ItemDecision = Readonly<{
  item: string;
  action: Ruling['action'];
  kind?: Kind | undefined;
  replacement?: string | undefined;
  /** Null: as the policy says. */
  level?: RulingLevel | null | undefined;
  /** Said of this one mention of the item alone. */
  place?: string | undefined;
}>;
/** Harmless is said of the kind it was found as; an identifier may be one of another kind than proposed. */
export function saying(decision: ItemDecision, item: ScreenItem, context: Context): Ruling {
  const { action, replacement = item.replacement ?? '', level = item.level } = decision;
  const place = decision.place ?? item.place;
  const at = place === undefined ? {} : { place };
  if (action === 'harmless')
    return ruling({ form: item.form, kind: item.foundAs, action, ...at }, true, context);
  const kind = decision.kind ?? item.kind;
  return ruling(
    {
      form: item.form,
      kind,
      action,
      ...at,
      ...(item.marked && place === undefined
        ? { marked: true }
        : kind === item.foundAs
          ? {}
          : { foundAs: item.foundAs }),
      ...(replacement.trim() === '' ? {} : { replacement: replacement.trim() }),
      ...(level === undefined || level === null ? {} : { level }),
    },
    true,
    context,
  );
}
