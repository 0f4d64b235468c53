/** What a person has decided on forms, applied to mentions; what is left open, grouped so that one word settles many. */
import { onForms, onPlaces, type Ruling } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import { formKey } from '../lang/form.ts';

/** Candidates of one kind and one folded form. `id` tells nothing of the form. */
export type CandidateGroup = Readonly<{
  id: string;
  form: string;
  kind: Kind;
  count: number;
  mentions: readonly Mention[];
  /** Up to five spellings as written, sorted. For the eyes of the reviewer alone. */
  samples: readonly string[];
}>;

const SAMPLES = 5;
const groupKey = (form: string, kind: Kind): string => `${kind} ${form}`;

/**
 * Rulings by form and kind. A later ruling replaces an earlier one on the same. A ruling that a form is an identifier
 * also settles candidates proposed as something else; that it is harmless is said of one kind only, because Владимир
 * the town may be harmless where Владимир the man is not.
 */
type Lookup = Readonly<{
  of: (form: string, kind: Kind) => Ruling | undefined;
  /** The kind that a person says in place of the one a certain mention was found as. */
  corrected: (form: string, kind: Kind) => Kind | undefined;
}>;
function lookup(rulings: readonly Ruling[]): Lookup {
  const exact = new Map<string, Ruling>();
  const identifier = new Map<string, Ruling>();
  const corrected = new Map<string, Kind>();
  for (const ruling of onForms(rulings)) {
    exact.set(groupKey(ruling.form, ruling.kind), ruling);
    // `19` was a place once, and is a day, an age and a house elsewhere.
    if (ruling.action === 'identifier' && /\p{L}/u.test(ruling.form)) identifier.set(ruling.form, ruling);
    if (ruling.foundAs !== undefined) corrected.set(groupKey(ruling.form, ruling.foundAs), ruling.kind);
  }
  return {
    of: (form, kind) => exact.get(groupKey(form, kind)) ?? identifier.get(form),
    corrected: (form, kind) => corrected.get(groupKey(form, kind)),
  };
}

/**
 * `certain`: everything the policy applies to, among it the candidates that a person ruled identifiers. `open`: what
 * nobody has ruled on, sorted by form and kind. `harmless`: what was ruled so. What was said of one mention goes before what
 * was said of its form. `idOf` gives a group its id
 * (a keyed hash, say, to keep it over time); without it groups are numbered.
 */
export function applyRulings(
  mentions: readonly Mention[],
  textOf: (mention: Mention) => string,
  rulings: readonly Ruling[],
  idOf?: (form: string, kind: Kind) => string,
): Readonly<{
  certain: readonly Mention[];
  open: readonly CandidateGroup[];
  harmless: readonly Mention[];
}> {
  const { of: rulingOn, corrected } = lookup(rulings);
  const here = onPlaces(rulings);
  const certain: Mention[] = [];
  const harmless: Mention[] = [];
  const groups = new Map<string, { form: string; kind: Kind; mentions: Mention[]; samples: Set<string> }>();
  for (const mention of mentions) {
    const text = textOf(mention);
    const form = formKey(text);
    const placed = here.get(mention.id);
    const ruling = placed ?? rulingOn(form, mention.kind);
    if (placed?.action === 'identifier') certain.push({ ...mention, tier: 'certain', kind: placed.kind });
    else if (ruling?.action === 'harmless') harmless.push(mention);
    else if (mention.tier === 'certain')
      certain.push({ ...mention, kind: corrected(form, mention.kind) ?? mention.kind });
    else if (ruling) certain.push({ ...mention, tier: 'certain', kind: ruling.kind });
    else {
      const key = groupKey(form, mention.kind);
      const group = groups.get(key) ?? { form, kind: mention.kind, mentions: [], samples: new Set<string>() };
      group.mentions.push(mention);
      group.samples.add(text);
      groups.set(key, group);
    }
  }
  const open = [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { form, kind, mentions: ofForm, samples }], i) => ({
      id: idOf ? idOf(form, kind) : `C-${i + 1}`,
      form,
      kind,
      count: ofForm.length,
      mentions: ofForm,
      samples: [...samples].sort().slice(0, SAMPLES),
    }));
  return { certain, open, harmless };
}
