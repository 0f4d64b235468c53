/** A label behind `is` or `was`, where what somebody is, or what was done to them, is said: `was [involved in a legal matter]`. */
import type { Kind } from '../../domain/kinds.ts';
import { isConditionLabel } from '../conditions.ts';
import { kindLabels } from '../labels.ts';
import { articleFor, withoutArticle } from './determiners.ts';

const withArticle = (label: string): string =>
  `${articleFor(withoutArticle(label))} ${withoutArticle(label)}`;
const isBare = (kind: Kind, label: string): boolean =>
  label === kindLabels[kind].en || (kind === 'health' && isConditionLabel(label));

/** What goes before the label, by kind; the kinds that are named after `is` as they are have none. */
const said: Readonly<Partial<Record<Kind, (label: string) => string>>> = {
  legal: (label) => `involved in ${withArticle(label)}`,
  event: (label) => `involved in ${withArticle(label)}`,
  health: (label) => `living with ${withArticle(label)}`,
  feature: (label) => `known by ${withArticle(label)}`,
  family: (label) => `in ${withArticle(label)}`,
  politics: (label) => `of ${withArticle(label)}`,
  orientation: (label) => `a person with ${withArticle(label)}`,
  relation: () => 'concerned',
  profession: () => 'at work',
  education: (label) => `in ${label}`,
};
/** Null where the label can stand behind `is` as it is. */
export const englishPredicate = (kind: Kind, label: string): string | null =>
  isBare(kind, label) ? (said[kind]?.(label) ?? null) : null;

const ofPersons: ReadonlySet<Kind> = new Set(['feature', 'family', 'health', 'legal', 'politics']);
/** Behind `he is a`: who has what the label says; null where the label is of somebody already. */
export const englishSomebodyWith = (kind: Kind, label: string): string | null =>
  ofPersons.has(kind) && isBare(kind, label) ? `person with ${withArticle(label)}` : null;
