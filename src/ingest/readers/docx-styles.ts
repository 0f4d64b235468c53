/** Styles of a .docx that hide their text, and the namespaces of its parts. */
import type { Attributes, Prefixes } from '../xml.ts';
import { readXml } from '../xml.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const docxNamespaces: Prefixes = {
  [word]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'core',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'app',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'app',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'cust',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'cust',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** A switch such as `<w:vanish/>` is on unless its value says otherwise. */
export const isOn = (attribute: Attributes): boolean =>
  !/^(?:0|false|off|none)$/.test(attribute('w:val') ?? '1');

/** Ids of the styles whose text is hidden, by themselves or by a style they are based on. */
export function readStyles(part: Uint8Array): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  const children = new Map<string, string[]>();
  let id = '';
  if (part.length > 0)
    readXml(part, docxNamespaces, 'docx', {
      open(name, attribute, path) {
        if (name === 'w:style') id = attribute('w:styleId') ?? '';
        if (name === 'w:basedOn') {
          const base = attribute('w:val') ?? '';
          children.set(base, [...(children.get(base) ?? []), id]);
        }
        if (name === 'w:vanish' && path.at(-2) === 'w:rPr' && path.at(-3) === 'w:style')
          (isOn(attribute) ? hidden : shown).add(id);
      },
      text: () => {},
      close: () => {},
    });
  const queue = [...hidden];
  for (let base = queue.pop(); base !== undefined; base = queue.pop())
    for (const child of children.get(base) ?? [])
      if (!hidden.has(child) && !shown.has(child)) {
        hidden.add(child);
        queue.push(child);
      }
  return hidden;
}
