/**
 * XML as a stream of events with canonical prefixes, by saxes. No document type is accepted: Word and LibreOffice
 * write none, and with none there are no entities to expand and no files to fetch.
 */
import { SaxesParser } from 'saxes';
import { unreadable } from './failures.ts';
import { limits } from './limits.ts';

/** Prefix we know a namespace by, whatever the file calls it. An unknown one is `?`. */
export type Prefixes = Readonly<Record<string, string>>;
/** Value of the attribute `prefix:name`, or of `name` when it has no namespace; for `*` all values, a space between. */
export type Attributes = (name: string) => string | undefined;

export type XmlHandler = Readonly<{
  /** `path` are the names of the open elements, this one last. */
  open: (name: string, attribute: Attributes, path: readonly string[]) => void;
  text: (text: string, path: readonly string[]) => void;
  close: (name: string, path: readonly string[]) => void;
}>;

const pieceUnits = 64 * 1024;

/** Throws unreadable-file for anything that is not well-formed, or nests deeper than the limit. */
export function readXml(bytes: Uint8Array, prefixes: Prefixes, format: string, handler: XmlHandler): void {
  const damaged = () => unreadable(format, 'has a damaged part inside', 'Open it and save it again.');
  const known = new Map(Object.entries(prefixes));
  const nameOf = (uri: string, local: string) => (uri === '' ? local : `${known.get(uri) ?? '?'}:${local}`);
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', (tag) => {
    if (path.length >= limits.xmlDepth) throw unreadable(format, 'nests its parts too deeply');
    const name = nameOf(tag.uri, tag.local);
    path.push(name);
    const attribute: Attributes = (wanted) => {
      if (wanted === '*')
        return Object.values(tag.attributes)
          .map((each) => each.value)
          .join(' ');
      for (const each of Object.values(tag.attributes))
        if (nameOf(each.uri, each.local) === wanted) return each.value;
      return undefined;
    };
    handler.open(name, attribute, path);
  });
  parser.on('text', (text) => handler.text(text, path));
  parser.on('cdata', (text) => handler.text(text, path));
  parser.on('closetag', () => {
    const name = path.at(-1);
    if (name === undefined) throw damaged();
    handler.close(name, path);
    path.pop();
  });
  const source = decodeXml(bytes);
  if (source === null) throw damaged();
  for (let at = 0; at < source.length; at += pieceUnits) parser.write(source.slice(at, at + pieceUnits));
  parser.close();
}

/** UTF-16 by its mark, else UTF-8: what the office programs write. */
function decodeXml(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
