/** The words by which a deed that few have done is told; each language fills them in `lexicon/deeds.ts`. Base forms. */
import { englishDeeds } from './en/lexicon/deeds.ts';
import { russianDeeds } from './ru/lexicon/deeds.ts';

export type DeedWords = Readonly<{
  /** Whose deed it is: pronouns. */
  doers: ReadonlySet<string>;
  /** Verbs that do nothing out of the common to their objects. */
  faint: ReadonlySet<string>;
  /** Things of the public and of power: "threw his medal into the fountain". */
  publicThings: ReadonlySet<string>;
  /** To stay or get through as an ordeal, and where nobody stays of his own will: "hid in a bread oven". */
  ordeals: ReadonlySet<string>;
  hardPlaces: ReadonlySet<string>;
  /** To save or bring away, and whom: "pulled a soldier out of a burning car". */
  rescues: ReadonlySet<string>;
  saved: ReadonlySet<string>;
  away: ReadonlySet<string>;
  /** Measures of an ordeal, after a number: "walked four hundred kilometres". */
  measures: ReadonlySet<string>;
  going: ReadonlySet<string>;
  /** Ways in which a deed is seen by many: "in front of the whole company". */
  loud: ReadonlySet<string>;
  /** A person known by one deed, in three parts: "the", "boy", "who". Forms as written. */
  those: ReadonlySet<string>;
  whom: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Between two verbs of one doer: "and". */
  joins: ReadonlySet<string>;
}>;

export const deedWords = (lang: string): DeedWords => (lang === 'ru' ? russianDeeds : englishDeeds);
