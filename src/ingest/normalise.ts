/**
 * The one place where text is normalised: NFC, and LF for every line end; letters of the mathematical alphabets (𝐈𝐠𝐨𝐫) are
 * the plain letters they show. Nothing else is dropped or changed. Soft hyphens, zero-width characters and look-alike
 * letters stay where they are, for two reasons: the text must be what the researcher typed, and `lang/` folds such
 * characters away when it compares names, so that hiding a name behind them does not help.
 */
export const normalise = (text: string): string => plain(text.replace(/\r\n?/g, '\n')).normalize('NFC');

/** All of those alphabets share their first half in UTF-16: most texts need no closer look. */
const plain = (text: string): string =>
  text.includes('\ud835')
    ? text.replace(/[\u{1d400}-\u{1d7ff}]+/gu, (letters) => letters.normalize('NFKC'))
    : text;
