/** Running text of an .odt: the handler for content.xml, and for headers and footers in styles.xml. */
import type { Paper, Place } from '../paper.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import type { OdtStyles } from './odt-styles.ts';
import { readableLink } from './office.ts';

/** Elements whose text is hidden text of its own; the others inside them only add to it. */
const asides: ReadonlyMap<string, Place | 'body'> = new Map(
  Object.entries({
    'office:annotation': 'comment',
    'text:deletion': 'deleted-text',
    'text:note-body': 'footnote',
    'text:hidden-text': 'hidden-text',
    'text:hidden-paragraph': 'hidden-text',
    'svg:title': 'alt-text',
    'svg:desc': 'alt-text',
    'draw:text-box': 'body',
    'dc:creator': 'author',
    'meta:creator-initials': 'author',
    'text:sender-initials': 'author',
    'text:tracked-changes': 'metadata',
    'office:forms': 'metadata',
    'office:scripts': 'metadata',
    'form:form': 'metadata',
  }),
);

/** Dates of comments and changes, and numbers of notes: in the file, but no words. */
const skipped = new Set(['dc:date', 'meta:date-string', 'text:note-citation', 'office:binary-data']);

/** Attributes that hold words of a person. */
const tellingAttributes: readonly (readonly [attribute: string, place: Place])[] = [
  ['text:string-value', 'hidden-text'],
  ['text:string-value-if-false', 'hidden-text'],
  ['text:string-value-if-true', 'hidden-text'],
  ['office:string-value', 'metadata'],
  ['office:target-frame-name', 'metadata'],
  ['text:description', 'alt-text'],
  ['office:title', 'alt-text'],
  ['form:label', 'metadata'],
  ['form:value', 'metadata'],
  ['form:current-value', 'metadata'],
  ['form:title', 'metadata'],
  ['xlink:title', 'alt-text'],
];

/** Names that LibreOffice gives by itself: `Table1`, `Рисунок 2`, `__RefHeading___Toc1`. */
const ownName = /^(?:[\p{L}]{1,20} ?\d{1,6}|_.{0,80})$/u;
const named = new Set(['draw:frame', 'text:bookmark', 'text:bookmark-start', 'text:section', 'table:table']);
const maxSpaces = 100;

export function odtBody(paper: Paper, styles: OdtStyles): XmlHandler {
  /** For every open element: does it hide its text, does it strike it. */
  const looks: { hidden: boolean; struck: boolean }[] = [];
  let skipping = 0;
  /** White space collapses, and starts no paragraph, as in HTML. */
  let spaceBefore = true;
  const spacesOutside: boolean[] = [];

  const put = (text: string) => {
    if (skipping > 0) return;
    const look = looks.at(-1);
    if (look?.hidden === true) paper.hideRun('hidden-text', text);
    else paper.put(text, look?.struck === true);
    spaceBefore = false;
  };
  const fact = (place: Place, text: string | undefined) => {
    if (text !== undefined && /\p{L}{2}|\d{3}/u.test(text) && !ownName.test(text)) paper.hide(place, text);
  };

  return {
    open(name, attribute) {
      const outer = looks.at(-1) ?? { hidden: false, struck: false };
      const style = attribute('text:style-name') ?? '';
      looks.push({
        hidden: outer.hidden || isHidden(name, style, attribute),
        struck: outer.struck || (name === 'text:span' && styles.struck.has(style)),
      });
      if (skipped.has(name)) skipping++;
      const aside = asides.get(name);
      if (aside !== undefined) {
        paper.open(aside);
        spacesOutside.push(spaceBefore);
      }
      if (name === 'text:p' || name === 'text:h') spaceBefore = true;
      else if (name === 'text:tab') put('\t');
      else if (name === 'text:line-break') put('\n');
      else if (name === 'text:soft-hyphen') put('\u00ad');
      else if (name === 'text:s') put(' '.repeat(spaces(attribute('text:c'))));
      else if (name === 'table:table') paper.beginTable();
      else if (name === 'table:table-row') paper.beginRow();
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') paper.beginCell();
      for (const [wanted, place] of tellingAttributes) fact(place, attribute(wanted));
      if (named.has(name))
        fact('metadata', attribute('draw:name') ?? attribute('text:name') ?? attribute('table:name'));
      const link = attribute('xlink:href') ?? '';
      if (
        link !== '' &&
        !/^(?:\.?\/?(?:Pictures|Object|ObjectReplacements)[^:]{0,200}|#.{0,200})$/.test(link)
      )
        paper.hide('link-target', readableLink(link));
    },
    text(text, path) {
      if (text.trim() === '' && !path.some((name) => name === 'text:p' || name === 'text:h')) return;
      const clean = text.replace(/[ \t\r\n]+/g, ' ');
      put(spaceBefore && clean.startsWith(' ') ? clean.slice(1) : clean);
      spaceBefore = clean.endsWith(' ') || (spaceBefore && clean === '');
    },
    close(name) {
      looks.pop();
      if (skipped.has(name)) skipping--;
      if (name === 'text:p' || name === 'text:h') paper.endParagraph();
      if (asides.has(name)) {
        paper.close();
        spaceBefore = spacesOutside.pop() ?? true;
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') paper.endCell();
      else if (name === 'table:table-row') paper.endRow();
      else if (name === 'table:table') paper.endTable();
    },
  };

  function isHidden(name: string, style: string, attribute: Attributes): boolean {
    if (name === 'text:section') return /^(?:none|condition)$/.test(attribute('text:display') ?? '');
    if (name === 'table:table-row') return /^(?:collapse|filter)$/.test(attribute('table:visibility') ?? '');
    if (name !== 'text:span' && name !== 'text:p' && name !== 'text:h') return false;
    return styles.hidden.has(style);
  }
}

const spaces = (count: string | undefined): number =>
  Math.max(1, Math.min(maxSpaces, Number.parseInt(count ?? '1', 10) || 1));
