/** Headlines and quoted words beside a medium: who reads the paper knows of whom it speaks. "Tester fails the army", a piece on the radio. */
import { englishI } from '../../lang/en/lexicon/grammar.ts';
import { englishMedia, russianMedia } from '../../lang/media.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { basesOf } from '../phrasebook.ts';
import { closingQuote, isCapital, lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';

/** Tokens to either side among which a medium must be named. */
const NEAR = 12;
/** Tokens before a quotation within which the medium quotes it. */
const QUOTING = 4;
const FEWEST_WORDS = 3;

const isMedium = isWord((word, token): boolean =>
  basesOf(word, token).some((base) => russianMedia.has(base) || englishMedia.has(base)),
);

/** Last token within reach that names a medium, or -1. Worked out as the text is read, so that many quotes cost no more. */
function mediaOf(passage: Passage): readonly number[] {
  return passage.tokens.flatMap((token, i) =>
    token.word && isMedium(passage.words(token), token) ? [i] : [],
  );
}

export const publications: Recognizer = {
  name: 'publications',
  kinds: ['publication'],
  find: (passage) => {
    const { tokens } = passage;
    const media = mediaOf(passage);
    if (media.length === 0) return [];
    const found: Finding[] = [];
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      const close = closingQuote(passage, i);
      if (close < 0) continue;
      while (next < media.length && (media[next] ?? 0) < i - NEAR) next++;
      const medium = media[next];
      const words = tokens.slice(i + 1, close).filter((t) => t.word).length;
      const told =
        medium !== undefined &&
        medium < i &&
        [medium, media[next + 1], media[next + 2]].some(
          (at) => at !== undefined && at < i && at >= i - QUOTING,
        );
      const headline = isCapital(tokens[i + 1]) && !englishI.has(lowerAt(passage, i + 1));
      if (medium !== undefined && medium <= close + NEAR && words >= FEWEST_WORDS && (headline || told))
        found.push(
          headline && told
            ? certain(spanOf(passage, i + 1, close - 1), 'publication', 'headline', 0.7)
            : candidate(spanOf(passage, i + 1, close - 1), 'publication', 'quoted-near-medium', 0.5),
        );
      i = close;
    }
    return found;
  },
};
