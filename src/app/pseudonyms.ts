/** A replacement in words, for lists. */
import type { Replacement } from '../domain/decision.ts';
import type { Script } from '../domain/names.ts';
import { scriptOf } from '../lang/script.ts';

/** `forms`: what it stands for, as written: a name is shown in the script in which it is mostly read. */
export function shownAs(replacement: Replacement, forms: readonly string[]): string {
  switch (replacement.type) {
    case 'name': {
      const written = (script: Script): number => forms.filter((form) => scriptOf(form) === script).length;
      const script: Script = written('latn') > written('cyrl') ? 'latn' : 'cyrl';
      const { given, patronymic, surname } = replacement.surrogate;
      // No patronymic stands in a text where everybody is written in Latin letters.
      const parts = script === 'cyrl' ? [given, patronymic, surname] : [given, surname];
      return parts.flatMap((part) => part[script] || []).join(' ');
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
