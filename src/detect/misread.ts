/** Figures that a machine read as letters from a scan: `2-l4-O8`, `l943`, `677OOO`, «О7.О3.1999». */
const AS_FIGURE: ReadonlyMap<string, string> = new Map(
  Object.entries({ l: '1', I: '1', O: '0', o: '0', О: '0', о: '0', З: '3', з: '3' }),
);
const LETTERS = [...AS_FIGURE.keys()].join('');
/** A group of figures and such letters with a figure among them; «100l» is a measure. */
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!\\d{1,8}l(?!\\p{N}| \\d\\d))(?=[${LETTERS}]{0,7}\\d)(?=\\d{0,7}[${LETTERS}])[\\d${LETTERS}]{2,10}(?![\\p{L}\\p{N}])`,
  'gu',
);
const NEAR = new RegExp(`\\d[${LETTERS}]|[${LETTERS}]\\d`, 'u');

/** The text with such groups as figures, at the same offsets; null where there is none. */
export function withFigures(text: string): string | null {
  if (!NEAR.test(text)) return null;
  const read = text.replace(GROUP, (group) => [...group].map((c) => AS_FIGURE.get(c) ?? c).join(''));
  return read === text ? null : read;
}
