/** English words by which a text says what somebody is called. */

/** Before a name: this one is not the one spoken of till now. */
export const another = 'other|another|second';
/** Before a name, in the mouth of its bearer. */
export const ownName = "(?:my name is|my name's|call me|calls me|called me|known as)";
/** Between two names of one person. */
export const alsoCalled =
  'a\\.?k\\.?a\\.?|also known as|real name(?: is)?|(?:his|her|their) real name(?: is)?|calls (?:him|her)self|call(?:s|ed) (?:him|her)|goes by|went by|in (?:his|her) passport|née|nee|born|formerly|maiden name(?: is)?';
