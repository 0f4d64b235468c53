/** A label where a word for somebody stood: `a deserter` -> `a person with a legal matter`, not `a legal matter`. */
import type { Kind } from '../../domain/kinds.ts';
import { kindLabels, toldByPersons } from '../labels.ts';
import { articleFor } from './determiners.ts';

/** Endings of words for somebody, and words that have none of them. */
const ending = /(?:ers?|ors?|ists?|ees?|ians?|niks?|crats?|dissidents?|convicts?|suspects?)$/;
const listed = new Set('gay gays queer'.split(' '));
/** Behind these stands what somebody is somebody of. */
const links = new Set(['of', 'from', 'in', 'at', 'for', 'with', 'to', 'on', 'by']);
/** `matter`, `order`: ends alike and is nobody. */
const nobody = new Set(
  'matter order number paper papers letter letters power career disorder charter register mirror terror error degree fee committee number numbers orders matters'.split(
    ' ',
  ),
);

/** The label, its head a word for somebody, without an article; null where none was written, or where the label is no bare one. */
export function englishPersonLabel(written: string, kind: Kind, label: string): string | null {
  if (!toldByPersons.has(kind) || label !== kindLabels[kind].en) return null;
  const words = written.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const end = words.findIndex((word) => links.has(word));
  const head = words.at(end < 0 ? -1 : end - 1);
  if (head === undefined || end === 0 || nobody.has(head) || !(ending.test(head) || listed.has(head)))
    return null;
  const several = /[^s]s$/.test(head);
  return `${several ? 'people' : 'person'} with ${articleFor(label)} ${label}`;
}
