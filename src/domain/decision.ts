/** What is done with an entity in a release, and on whose word. */
import { z } from 'zod';
import { Kind } from './kinds.ts';
import { Culture, Gender } from './names.ts';
import { RuleLevel, StrategyName } from './policy.ts';

/**
 * A realistic name that stands for a person: one entity, both scripts, nominative. `patronymicFather` is the
 * father's given name in Cyrillic, from which the patronymic is formed.
 */
export const Surrogate = z
  .strictObject({
    culture: Culture,
    gender: Gender,
    given: z.strictObject({ cyrl: z.string(), latn: z.string() }),
    diminutive: z.strictObject({ cyrl: z.string(), latn: z.string() }),
    patronymic: z.strictObject({ cyrl: z.string(), latn: z.string() }),
    surname: z.strictObject({ cyrl: z.string(), latn: z.string() }),
    /** What stands for surnames that are no form of the first, as that before a marriage; `of`: fold keys of the real one, sorted. */
    otherSurnames: z
      .array(
        z.strictObject({ of: z.array(z.string()).readonly(), cyrl: z.string(), latn: z.string() }).readonly(),
      )
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type Surrogate = z.infer<typeof Surrogate>;

/** What to put in place of each mention; render makes it agree in case, number and script. */
export const Replacement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('name'), surrogate: Surrogate }).readonly(),
  z.strictObject({ type: z.literal('code'), code: z.string() }).readonly(),
  /** Bracketed descriptor without its brackets, in both languages; Russian in the nominative singular. */
  z.strictObject({ type: z.literal('label'), en: z.string(), ru: z.string() }).readonly(),
  /** A word chosen by a person, put in as it stands, in brackets unless it replaces a name. */
  z.strictObject({ type: z.literal('verbatim'), text: z.string() }).readonly(),
  z.strictObject({ type: z.literal('keep') }).readonly(),
]);
export type Replacement = z.infer<typeof Replacement>;

export const Decision = z
  .strictObject({
    /** Entity id. */
    target: z.string(),
    kind: Kind,
    strategy: StrategyName,
    replacement: Replacement,
    by: z.enum(['policy', 'person', 'allow-list']),
    why: z.string(),
  })
  .readonly();
export type Decision = z.infer<typeof Decision>;

/** A step of the policy's, or `suppress`. */
export const RulingLevel = z.enum([...RuleLevel.options, 'suppress']);
export type RulingLevel = z.infer<typeof RulingLevel>;

/**
 * A person's word on a group of mentions with one folded form (`form`), kept in sealed state. It settles every such
 * mention in every document of the study, today's and later ones.
 */
export const Ruling = z
  .strictObject({
    /** Fold key of the surface form, made by `formKey` of `resolve/`. */
    form: z.string(),
    kind: Kind,
    /** The kind it was found as, where the person says another. */
    foundAs: Kind.optional(),
    action: z.enum(['identifier', 'harmless']),
    /** Put this in instead of what the policy says. */
    replacement: z.string().optional(),
    /** How coarsely to generalise it, or to withhold it, instead of what the policy says. */
    level: RulingLevel.optional(),
    /** A person marked it in a text, where nothing had been found: it is looked for in every note, word for word. */
    marked: z.literal(true).exactOptional(),
    /** Id of the one mention that it is said of; absent: of every mention of the form. */
    place: z.string().exactOptional(),
    reviewed: z.boolean(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .readonly();
export type Ruling = z.infer<typeof Ruling>;

/** Rulings that hold of a form wherever it stands. */
export const onForms = (rulings: readonly Ruling[]): readonly Ruling[] =>
  rulings.filter(({ place }) => place === undefined);
/** Rulings on one mention each, by its id. */
export const onPlaces = (rulings: readonly Ruling[]): ReadonlyMap<string, Ruling> =>
  new Map(rulings.flatMap((r) => (r.place === undefined ? [] : [[r.place, r] as const])));
