/** A replacement in words, for lists. */
import type { Replacement } from '../domain/decision.ts';

export function shownAs(replacement: Replacement): string {
  switch (replacement.type) {
    case 'name': {
      const { given, patronymic, surname } = replacement.surrogate;
      return [given.cyrl, patronymic.cyrl, surname.cyrl].filter((part) => part !== '').join(' ');
    }
    case 'code':
      return replacement.code;
    case 'label':
      return `[${replacement.en}]`;
    case 'verbatim':
      return replacement.text;
    case 'keep':
      return '(kept)';
  }
}
