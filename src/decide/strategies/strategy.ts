/** What a strategy is, and what it may know. */
import type { Replacement } from '../../domain/decision.ts';
import type { Entity } from '../../domain/entity.ts';
import type { DomainPseudonym } from '../../domain/key.ts';
import type { Gazetteer } from '../../domain/place.ts';
import type { Level, Policy, Profile, RuleLevel, StrategyName } from '../../domain/policy.ts';

export type StrategyContext = Readonly<{
  profile: Profile;
  level: Level;
  /** The same, with the steps that dates alone know. */
  dateLevel: RuleLevel;
  majorities: Policy['majorities'];
  gazetteer: Gazetteer;
  /** What the release domain calls the entity. */
  pseudonym: DomainPseudonym;
  /** Days by which the dates of the only participant who speaks of the entity are moved; absent where there is none. */
  shift?: number;
  /** One mention of the entity as written. */
  text: string;
}>;

export type Replaced = Readonly<{ replacement: Replacement; why: string }>;
export type Strategy = Readonly<{
  name: StrategyName;
  replace: (entity: Entity, context: StrategyContext) => Replaced;
}>;
