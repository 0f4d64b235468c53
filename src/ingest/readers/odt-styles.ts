/** Styles of an .odt that hide or strike their text, and the namespaces of its parts. */
import type { Prefixes } from '../xml.ts';
import { readXml } from '../xml.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

export const odtNamespaces: Prefixes = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}drawing:1.0`]: 'draw',
  [`${oasis}meta:1.0`]: 'meta',
  [`${oasis}form:1.0`]: 'form',
  [`${oasis}config:1.0`]: 'config',
  [`${oasis}manifest:1.0`]: 'manifest',
  [`${oasis}xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}svg-compatible:1.0`]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Names of styles; filled by `readOdtStyles`, styles.xml first. */
export type OdtStyles = Readonly<{ hidden: Set<string>; struck: Set<string> }>;

/** Adds the styles of a part that hide their text (switched off, white on no ground, or below 2 points) or strike it. */
export function readOdtStyles(part: Uint8Array, styles: OdtStyles): void {
  let name = '';
  let white = false;
  let ground = false;
  readXml(part, odtNamespaces, 'odt', {
    open(element, attribute, path) {
      if (element === 'style:style') {
        name = attribute('style:name') ?? '';
        white = false;
        ground = false;
        const parent = attribute('style:parent-style-name') ?? '';
        if (styles.hidden.has(parent)) styles.hidden.add(name);
        if (styles.struck.has(parent)) styles.struck.add(name);
      } else if (element === 'style:text-properties' && path.at(-2) === 'style:style') {
        if (attribute('text:display') === 'none') styles.hidden.add(name);
        if (attribute('text:display') === 'true') styles.hidden.delete(name);
        if (
          Number.parseFloat(attribute('fo:font-size') ?? '12') < 2 &&
          /pt$/.test(attribute('fo:font-size') ?? '')
        )
          styles.hidden.add(name);
        const line =
          attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type') ?? 'none';
        if (line !== 'none') styles.struck.add(name);
        white = /^#f[ef]f[ef]f[ef]$/i.test(attribute('fo:color') ?? '');
        ground ||= isGround(attribute('fo:background-color'));
      } else if (element === 'style:paragraph-properties' || element === 'style:section-properties') {
        ground ||= isGround(attribute('fo:background-color'));
        if (attribute('text:display') === 'none') styles.hidden.add(name);
      }
    },
    text: () => {},
    close(element) {
      if (element === 'style:style' && white && !ground) styles.hidden.add(name);
    },
  });
}

const isGround = (color: string | undefined): boolean =>
  color !== undefined && !/^(?:transparent|#ffffff)$/i.test(color);
