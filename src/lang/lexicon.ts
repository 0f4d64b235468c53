/**
 * Words that tell of a person without naming them. Kept per language in `<code>/lexicon/`; a stage only looks them up.
 *
 * A phrase is base forms in lower case (ё as е), parted by spaces; phrases are parted by commas. Beside plain words:
 *
 *   шрам/рубец         either word
 *   очень?             may be missing
 *   <body>             a word of that class, see the classes of the language
 *   N O A G P X        a number; an ordinal; a Russian adjective; a Russian word in the genitive; a Russian noun of somebody alive;
 *                      any word but of grammar
 *   ~                  up to three words, commas and dashes of the same clause; `~~` up to seven
 *   (пить) <medicine>  words in round brackets must stand there and are no part of the mention
 */
import type { Kind } from '../domain/kinds.ts';

/** `sure`: enough by itself, without a person's word. */
export type LexiconGroup = Readonly<{
  kind: Kind;
  rule: string;
  sure: boolean;
  example: string;
  words: string;
  /** The phrase begins what is told: the mention reaches to the end of its clause. */
  clause?: true;
}>;
/** Classes of words that phrases name in angle brackets; base forms, parted by spaces. */
export type LexiconClasses = Readonly<Record<string, string>>;
