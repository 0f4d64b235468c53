/**
 * .odt (OpenDocument 1.3). content.xml gives the text; styles.xml the headers and footers, meta.xml the properties,
 * settings.xml the printer. Comments, deleted text and notes stand inside the text and are taken out of it.
 */
import { unreadable } from '../failures.ts';
import { Paper } from '../paper.ts';
import type { Reader, Reading } from '../reader.ts';
import type { XmlHandler } from '../xml.ts';
import { readXml } from '../xml.ts';
import { odtBody } from './odt-body.ts';
import { type OdtStyles, odtNamespaces, readOdtStyles } from './odt-styles.ts';
import { openOffice, tellingName } from './office.ts';

const format = 'odt';
const mimes = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/;

export const odt: Reader = {
  name: format,
  extensions: ['.odt', '.ott'],
  read(bytes: Uint8Array): Reading {
    const archive = openOffice(bytes, format);
    if (isEncrypted(archive.open('META-INF/manifest.xml')))
      throw unreadable(format, 'is locked with a password', 'Save a copy without a password and give that.');
    const content = archive.open('content.xml');
    const mime = archive.open('mimetype');
    if (
      content === null ||
      (mime !== null && !mimes.test(new TextDecoder().decode(mime.subarray(0, 99)).trim()))
    )
      throw unreadable(
        format,
        'is an archive, but holds no text document',
        'Save it as .odt or .docx from LibreOffice.',
      );
    const styles: OdtStyles = { hidden: new Set(), struck: new Set() };
    const stylesPart = archive.open('styles.xml');
    if (stylesPart !== null) readOdtStyles(stylesPart, styles);
    readOdtStyles(content, styles);
    const paper = new Paper();
    readXml(content, odtNamespaces, format, odtBody(paper, styles));
    paper.settle();
    if (stylesPart !== null) readXml(stylesPart, odtNamespaces, format, headers(paper, styles));
    for (const name of archive.names) {
      const part = /^(?:meta|settings)\.xml$|^Object[^/]{0,40}\/(?:content|meta)\.xml$/.test(name)
        ? archive.open(name)
        : null;
      if (part !== null) readXml(part, odtNamespaces, format, facts(paper, name === 'meta.xml'));
      const telling = tellingName(name);
      if (telling !== null) paper.hide('metadata', telling);
    }
    return paper.reading('utf-8');
  },
};

function isEncrypted(manifest: Uint8Array | null): boolean {
  let found = false;
  if (manifest !== null)
    readXml(manifest, odtNamespaces, format, {
      open: (name) => {
        found ||= name === 'manifest:encryption-data';
      },
      text: () => {},
      close: () => {},
    });
  return found;
}

/** Headers and footers of the page styles. */
function headers(paper: Paper, styles: OdtStyles): XmlHandler {
  const placeOf = (name: string) =>
    /^style:header(?:-left|-first)?$/.test(name)
      ? 'header'
      : /^style:footer(?:-left|-first)?$/.test(name)
        ? 'footer'
        : null;
  const body = odtBody(paper, styles);
  let depth = 0;
  return {
    open(name, attribute, path) {
      const place = placeOf(name);
      if (place !== null) {
        paper.open(place);
        depth++;
      } else if (depth > 0) body.open(name, attribute, path);
    },
    text(text, path) {
      if (depth > 0) body.text(text, path);
    },
    close(name, path) {
      if (placeOf(name) !== null) {
        paper.close();
        depth--;
      } else if (depth > 0) body.close(name, path);
    },
  };
}

/** What the program says of itself and of its windows; of the settings only the printer's name is a person's word. */
const ownFacts = /^(?:meta:generator|meta:editing-duration|meta:editing-cycles)$/;

/** Every text in meta.xml (a user-defined property with its name), and in embedded charts and formulas. */
function facts(paper: Paper, meta: boolean): XmlHandler {
  let property = '';
  let setting = '';
  return {
    open(name, attribute) {
      property = name === 'meta:user-defined' ? `${attribute('meta:name') ?? ''}: ` : '';
      setting = name === 'config:config-item' ? (attribute('config:name') ?? '') : '';
      if (name === 'meta:template' || name === 'meta:auto-reload') {
        paper.hide('link-target', attribute('xlink:href') ?? '');
        paper.hide('property', attribute('xlink:title') ?? '');
      }
    },
    text(text, path) {
      const name = path.at(-1) ?? '';
      if (ownFacts.test(name) || text.trim() === '') return;
      if (name === 'config:config-item') {
        if (setting === 'PrinterName') paper.hide('metadata', text);
      } else paper.hide(meta ? 'property' : 'metadata', property + text);
    },
    close: () => {},
  };
}
