/** HTML by template: whatever is put in is escaped unless it is markup made by this same template. */

export type Markup = Readonly<{ markup: string }>;
type Part = Markup | string | number | null | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and those that turn the direction of what follows, would let a name rewrite the page. */
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

const render = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string')
    return part
      .replace(unprintable, '\ufffd')
      .replace(/[&<>"']/g, (character) => entities[character] as string);
  return 'markup' in part ? part.markup : part.map(render).join('');
};

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: String.raw({ raw: strings }, ...parts.map(render)),
});
