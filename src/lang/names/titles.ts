/** Words that stand before a name and are none: forms of address, kin, ranks, offices. */
import { englishTitles } from '../en/titles.ts';
import { russianNamesLikeTitles, russianTitles } from '../ru/titles.ts';

const titles: ReadonlySet<string> = new Set([...russianTitles, ...englishTitles]);

/** `Colonel`, `дяде`; in any case of letters, but for forms of names. A title is nobody's, and stays when the name behind it goes. */
export const isTitle = (word: string): boolean =>
  titles.has(word.toLowerCase()) && !russianNamesLikeTitles.has(word);
