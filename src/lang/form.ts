/** The key under which a person's ruling on a form is kept, and under which candidates are grouped. */
import { foldKey } from './fold.ts';

const POSSESSIVE = /['’]s$/iu;

/**
 * Key of a surface form: fold keys of its words, so that `Мормонск`, `МОРМОНСК` and `Mormonsk's` are one form. A form
 * without a letter or digit keeps its signs. Inflected forms stay apart: a ruling says nothing of what was not seen.
 */
export function formKey(text: string): string {
  const bare = text.trim().replace(POSSESSIVE, '');
  return foldKey(bare) || bare.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
