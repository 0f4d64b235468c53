/** The same as `tables.ts` for what is told of people: ties, law, figures one is known by. */

export type LawTable = Readonly<{
  /** Numbers in words that a term is counted in. */
  numbers: string;
  /** Terms, with NUMBER where the number stands: "sentenced to NUMBER years". */
  terms: string;
  termNear: string;
  /** «ст. 280», "article 20.3"; before a number with a point also short: «по 20.3.3», "under 20.3.3". */
  article: string;
  articleShort: string;
  /** «ч. 2», "part 2" */
  part: string;
  /** The same in words: «часть пятая», "part two" */
  partNumbers: string;
  /** A code by its letters, and what follows one: «УК РФ». */
  code: string;
  ofCode: string;
  articleNear: string;
  /** «двести двадцать восьмая» */
  inWords: string;
  inWordsNear: string;
  /** After an article that is everybody's: "of the Convention". */
  treaty: string;
}>;

export type TieTable = Readonly<{
  /** Before an office, an employer or a place. */
  prepositions: ReadonlySet<string>;
  /** In or at an employer. */
  within: ReadonlySet<string>;
  /** "at the regional hospital" */
  articles: ReadonlySet<string>;
  /** Of `within` those after which with an article anything may be an employer: "a cook at the morgue". */
  workedAt: ReadonlySet<string>;
  /** Before what is added to an office: «…, теперь в Чите», ", now in Chita". */
  placing: ReadonlySet<string>;
  /** What is added without a place, as alternatives: «в отставке», "retired". */
  afterthoughts: string;
  /** Between an office and the tie it is told of: «следователь у меня брат», "a cop is my uncle". */
  joining: ReadonlySet<string>;
  /** Before an occupation that one has by now: «теперь прораб». */
  byNow: ReadonlySet<string>;
  /** After a tie, in two words: "a nephew of mine". */
  ofMine: ReadonlySet<string>;
  /** Before the tie that somebody is said to be: "the judge is my cousin". */
  isTie: ReadonlySet<string>;
  /** After a place of an army: "Kherson direction". */
  areas: string;
  /** Words that are an office before what they head: "head of", "deputy head". */
  heads: ReadonlySet<string>;
  headed: ReadonlySet<string>;
  /** To be in prison, with a term or for a deed after it: «сел на», «сидел за». Base forms. */
  jailed: ReadonlySet<string>;
  jailedFor: ReadonlySet<string>;
  jailedOver: ReadonlySet<string>;
}>;

export type MeasureTable = Readonly<{
  /** Before a height: «рост 2.04»; units, each by itself and all; after it: "187 cm tall". */
  height: string;
  metres: string;
  centimetres: string;
  length: string;
  tall: string;
  /** Of an audience: `400k`, and what is counted. */
  thousands: string;
  audience: string;
}>;
