/** How a name is read: which part of it is what, in which case, of which gender. */
import { z } from 'zod';
import { Span } from './span.ts';

export const grammaticalCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;
export const GrammaticalCase = z.enum(grammaticalCases);
export type GrammaticalCase = z.infer<typeof GrammaticalCase>;
export const GrammaticalNumber = z.enum(['sing', 'plur']);
export type GrammaticalNumber = z.infer<typeof GrammaticalNumber>;
export const Gender = z.enum(['masc', 'femn']);
export type Gender = z.infer<typeof Gender>;
export const Script = z.enum(['cyrl', 'latn']);
export type Script = z.infer<typeof Script>;
export const NameSlot = z.enum(['given', 'patronymic', 'surname', 'initial', 'nickname']);
export type NameSlot = z.infer<typeof NameSlot>;
export const Culture = z.enum([
  'russian',
  'ukrainian',
  'kazakh',
  'belarusian',
  'central-asian',
  'georgian',
  'armenian',
  'azerbaijani',
  /** Of the North Caucasus. */
  'caucasian',
  'tatar',
  /** Yakut, Tuvan, Khakas. */
  'siberian',
  /** And Kalmyk. */
  'buryat',
  'turkish',
  /** Arabic and Persian. */
  'middle-eastern',
  /** South of the Sahara and of the Horn. */
  'african',
  /** Of India and its neighbours. */
  'south-asian',
  /** And of Burma. */
  'east-asian',
  'english',
  'other',
]);
export type Culture = z.infer<typeof Culture>;

/** One part of a mention of a person. `span` is relative to the mention; `base` is the nominative singular, title case. */
export const NamePart = z
  .strictObject({
    slot: NameSlot,
    span: Span,
    base: z.string(),
    script: Script,
    case: GrammaticalCase,
    number: GrammaticalNumber,
    gender: Gender.optional(),
    /** The part is a diminutive: of which full names, in the same script (`Саша`: Александр, Александра). */
    diminutiveOf: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type NamePart = z.infer<typeof NamePart>;

export const NameReading = z
  .strictObject({ parts: z.array(NamePart).readonly(), gender: Gender.optional(), culture: Culture })
  .readonly();
export type NameReading = z.infer<typeof NameReading>;
