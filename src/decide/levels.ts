/** How coarsely a person wants a form told, against what the profile does with its kind. */
import type { RulingLevel } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Rule } from '../domain/policy.ts';
import { offered } from './policy.ts';

/** From fine to coarse. */
const steps: readonly RulingLevel[] = ['fine', 'month', 'quarter', 'medium', 'coarse', 'suppress'];
const rank = (level: RulingLevel): number => steps.indexOf(level);

/**
 * The rule for an entity whose forms a person wants told at these levels: the coarsest of them, and never finer than the profile
 * has it. A kind that cannot be generalised is withheld.
 */
export function coarserRule(kind: Kind, rule: Rule, levels: readonly RulingLevel[]): Rule {
  const [wanted] = [...levels].sort((a, b) => rank(b) - rank(a));
  if (wanted === undefined || rule.strategy === 'suppress') return rule;
  if (wanted === 'suppress' || !offered.generalise.includes(kind)) return { strategy: 'suppress' };
  const level =
    rule.strategy === 'keep' || rank(wanted) > rank(rule.level ?? 'fine') ? wanted : (rule.level ?? wanted);
  return { strategy: rule.strategy === 'pseudonym' ? 'pseudonym' : 'generalise', level };
}
