/**
 * The one place where text is normalised: NFC, and LF for every line end. Nothing else is dropped or changed. Soft
 * hyphens, zero-width characters and look-alike letters stay where they are, for two reasons: the text must be what
 * the researcher typed, and `lang/` folds such characters away when it compares names, so that hiding a name behind
 * them does not help.
 */
export const normalise = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');
