/** Looks for turns of phrase (`lang/tables.ts`) in a passage: only the lines that hold a piece of one are read through. */
import { LETTERS } from '../lang/script.ts';
import type { Wording } from '../lang/tables.ts';
import { candidate, certain, type Finding, matchesNear, type Passage } from './passage.ts';

/** Findings of one kind. Expressions are compiled when a text first asks for them. */
export function wordingsOf(kind: Finding['kind'], wordings: readonly Wording[], unsure: number) {
  const read = wordings.map(({ rule, sure, near, form }) => ({
    rule,
    sure,
    near: new RegExp(near, 'gu'),
    pattern: new RegExp(`(?<![\\d${LETTERS}])(?:${form})(?![${LETTERS}])`, 'gu'),
  }));
  return ({ small }: Passage): Finding[] =>
    read.flatMap(({ rule, sure, near, pattern }) =>
      [...matchesNear(small, near, pattern)].map(({ span }) =>
        sure > 0 ? certain(span, kind, rule, sure) : candidate(span, kind, rule, unsure),
      ),
    );
}
