/** What a strategy is, and what it may know. */
import type { Replacement } from '../../domain/decision.ts';
import type { Entity } from '../../domain/entity.ts';
import type { KeyEntry } from '../../domain/key.ts';
import type { Gazetteer } from '../../domain/place.ts';
import type { Level, Policy, Profile, RuleLevel, StrategyName } from '../../domain/policy.ts';

export type StrategyContext = Readonly<{
  profile: Profile;
  level: Level;
  /** The same, with the steps that dates alone know. */
  dateLevel: RuleLevel;
  majorities: Policy['majorities'];
  gazetteer: Gazetteer;
  /** The entity's entry in the pseudonym key, with its surrogate if it has one. */
  entry: KeyEntry;
  /** One mention of the entity as written. */
  text: string;
}>;

export type Replaced = Readonly<{ replacement: Replacement; why: string }>;
export type Strategy = Readonly<{
  name: StrategyName;
  replace: (entity: Entity, context: StrategyContext) => Replaced;
}>;
