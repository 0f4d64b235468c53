/**
 * .docx (ECMA-376). Every XML part is read: the main document gives the text, all else is hidden text. A part is
 * known by its root element, not by its path. Pictures and embedded files are not opened; they are never passed on.
 */
import { unreadable } from '../failures.ts';
import type { Place } from '../paper.ts';
import { Paper } from '../paper.ts';
import type { Reader, Reading } from '../reader.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip.ts';
import { docxBody } from './docx-body.ts';
import { docxNamespaces, readStyles } from './docx-styles.ts';
import { openOffice, readableLink, tellingName } from './office.ts';

const format = 'docx';

export const docx: Reader = {
  name: format,
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  read(bytes: Uint8Array): Reading {
    const archive = openOffice(bytes, format);
    const main = mainPart(archive);
    const parts = archive.names.filter((name) => /\.(?:xml|rels)$/i.test(name)).sort();
    const hiddenStyles = new Set<string>();
    for (const name of parts.filter((part) => /styles[^/]{0,20}\.xml$/i.test(part)))
      for (const style of readStyles(archive.open(name) ?? new Uint8Array())) hiddenStyles.add(style);
    const paper = new Paper();
    const read = (name: string, handler: XmlHandler) => {
      const part = archive.open(name);
      if (part !== null && part.length > 0) readXml(part, docxNamespaces, format, handler);
      paper.settle();
    };
    read(main, docxBody(paper, hiddenStyles));
    for (const name of parts)
      if (name !== main) read(name, otherPart(paper, hiddenStyles, /^customXml\/item\d*\.xml$/i.test(name)));
    for (const name of archive.names) {
      const telling = tellingName(name);
      if (telling !== null) paper.hide('metadata', telling);
    }
    return paper.reading('utf-8');
  },
};

/** The main part, by the relationships of the package. Throws unreadable-file when there is none. */
function mainPart(archive: Archive): string {
  let target = 'word/document.xml';
  const rels = archive.open('_rels/.rels');
  if (rels !== null)
    readXml(rels, docxNamespaces, format, {
      open: (name, attribute) => {
        if (name === 'rel:Relationship' && attribute('Type')?.endsWith('/officeDocument') === true)
          target = attribute('Target') ?? target;
      },
      text: () => {},
      close: () => {},
    });
  const name = target.replace(/^\/+/, '');
  if (archive.names.includes(name) && !/^(?:xl|ppt|visio)\//.test(name)) return name;
  throw unreadable(
    format,
    'is an archive, but holds no Word document',
    'Save it as .docx from Word or LibreOffice.',
  );
}

const streams = {
  'w:comments': 'comment',
  'w:footnotes': 'footnote',
  'w:endnotes': 'footnote',
  'w:hdr': 'header',
  'w:ftr': 'footer',
  'w:glossaryDocument': 'metadata',
  'w:document': 'metadata',
} as const;
const isStream = (root: string): root is keyof typeof streams => root in streams;

/** What programs write about themselves: no word of a person. */
const ownProperties = new Set(['app:Application', 'app:AppVersion', 'app:HeadingPairs']);

/** Any part but the main one: comments, notes, headers and footers, properties, settings, relationships, the rest. */
function otherPart(paper: Paper, hiddenStyles: ReadonlySet<string>, custom: boolean): XmlHandler {
  let inner: XmlHandler | null = null;
  const collected: string[] = [];
  let propertyName = '';
  return {
    open(name, attribute, path) {
      const root = path[0] ?? '';
      if (path.length === 1 && isStream(root)) {
        inner = docxBody(paper, hiddenStyles);
        if (root === 'w:hdr' || root === 'w:ftr' || streams[root] === 'metadata') paper.open(streams[root]);
      }
      if (inner !== null) {
        if (name === 'w:comment') paper.open('comment');
        if (name === 'w:footnote' || name === 'w:endnote') paper.open('footnote');
        inner.open(name, attribute, path);
        return;
      }
      attributesOf(paper, name, attribute, root);
      if (custom) hideWords(paper, 'metadata', attribute('*') ?? '');
      if (name === 'cust:property') propertyName = attribute('name') ?? '';
    },
    text(text, path) {
      if (inner !== null) inner.text(text, path);
      else if (!path.some((name) => ownProperties.has(name))) collected.push(text);
    },
    close(name, path) {
      if (inner !== null) {
        inner.close(name, path);
        if (name === 'w:comment' || name === 'w:footnote' || name === 'w:endnote') paper.close();
        const root = path[0] ?? '';
        if (path.length === 1 && isStream(root) && !/comments|notes$/.test(root)) paper.close();
        return;
      }
      const text = collected.splice(0).join('').trim();
      if (text === '' || /^Normal(?:\.dotm?)?$/.test(text)) return;
      const property = /^(?:core|app|cust):/.test(path[0] ?? '');
      if (path[0] === 'cust:Properties' && propertyName !== '')
        paper.hide('property', `${propertyName}: ${text}`);
      else hideWords(paper, property ? 'property' : 'metadata', text);
    },
  };
}

/** Counts, versions and switches are no words: a letter pair or a number of three digits is asked for. */
function hideWords(paper: Paper, place: Place, text: string): void {
  if (/\p{L}{2}|\d{3}/u.test(text) && !/^(?:true|false)$/.test(text)) paper.hide(place, text);
}

/** Words that stand in attributes outside the text. */
function attributesOf(paper: Paper, name: string, attribute: Attributes, root: string): void {
  if (name === 'rel:Relationship' && attribute('TargetMode') === 'External')
    paper.hide('link-target', readableLink(attribute('Target') ?? ''));
  else if (name === 'w15:person' || name === 'w15:presenceInfo') {
    paper.hide('author', attribute('w15:author') ?? '');
    paper.hide('author', attribute('w15:userId') ?? '');
  } else if (name === 'w:docVar')
    paper.hide('metadata', `${attribute('w:name') ?? ''}: ${attribute('w:val') ?? ''}`);
  else if (root === 'w:numbering' && name === 'w:lvlText') {
    const text = attribute('w:val') ?? '';
    if (/\p{L}{2}/u.test(text)) paper.hide('metadata', text);
  } else if (root === 'w:styles' && name === 'w:style' && attribute('w:customStyle') === '1')
    paper.hide('metadata', attribute('w:styleId') ?? '');
}
