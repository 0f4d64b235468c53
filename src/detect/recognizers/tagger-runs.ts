/**
 * Runs of words that the tagger takes for one name. It marks word by word and goes astray at the edges, taking a verb after a
 * name or the clause before a body along: a run is cut where no name goes on, and trimmed of what no name begins or ends with.
 */
import type { Token } from '../../domain/analysis.ts';
import type { Kind } from '../../domain/kinds.ts';
import { englishNamePrepositions, englishOrganisationNouns } from '../../lang/en/lexicon/organisations.ts';
import { englishMeeting } from '../../lang/en/lexicon/persons.ts';
import { englishAreaWords } from '../../lang/en/lexicon/streets.ts';
import { isPersonalPronoun } from '../../lang/function-words.ts';
import { childOf } from '../../lang/names/words.ts';
import { russianNamePrepositions } from '../../lang/ru/lexicon/organisations.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { writtenSmall } from '../evidence.ts';
import type { Passage } from '../passage.ts';
import { labels, namingAt, romanised } from '../tagger/index.ts';
import { isVerb } from '../ties.ts';
import { harmless, isCapital, lowerAt } from '../tokens.ts';
import { isWord, wordBook } from '../words.ts';
import { isParticle } from './name-roles.ts';

/** By number of the tagger's label. */
export const kindOfLabel: readonly (Kind | undefined)[] = labels.map((label) =>
  label === 'PERSON' ? 'person' : label === 'LOC' ? 'place' : label === 'ORG' ? 'organisation' : undefined,
);

/** `sure`: how likely its words name somebody, a place or an organisation, on the mean. `form`: its words in base form. */
type Run = Readonly<{
  from: number;
  last: number;
  kind: Kind;
  sure: number;
  /** If it names something at all, how likely of this kind. */
  ofKind: number;
  form: string;
}>;
type Stretch = Readonly<{ from: number; last: number }>;

/** Marks within a name: quotation marks (soft signs in Latin letters), hyphens, an ampersand; a comma or bracket in a body's alone. */
const WITHIN = /^[-‐‑–&'’‘`·"«»“”„]$/u;
const WITHIN_BODY = /^[,(]$/u;
/** The longest word that a full stop shortens: `St. Petersburg`, `Google Inc. of`, «им. Фрунзе». */
const LONGEST_SHORT = 4;

/** A word in small letters that a body's name may hold between two others, not at its edge. */
const isLink = isWord(({ lower }, token) =>
  token.lang === 'ru' ? russianNamePrepositions.has(lower) : englishNamePrepositions.has(lower),
);
const isThing = ({ pos, animate }: Readonly<{ pos: string | null; animate: boolean }>): boolean =>
  pos === 'NOUN' && !animate;
/** A word in small letters that a name may begin with: the noun of a body, a Russian noun of a thing or an adjective. */
const mayBegin = isWord((word, token) => {
  if (token.lang !== 'ru') return englishOrganisationNouns.has(word.lower);
  const best = parseWord(word.lower)[0];
  return best !== undefined && (isThing(best) || best.pos === 'ADJF');
});
/** The same of its end; a word that English does not know is of another language, as the name may be: "Högsta domstolen". */
const mayEnd = isWord((word, token) => {
  if (token.lang === 'ru') return word.genitive() || parseWord(word.lower).some(isThing);
  const isNoun = (base: string): boolean => englishOrganisationNouns.has(base) || englishAreaWords.has(base);
  return word.bases().some(isNoun) || !word.facts().known;
});
/** In Russian a verb or pronoun, in English whatever is no noun of a body or place: no name holds one in small letters. */
const isForeign = isWord((word, token) => {
  if (isLink(word, token)) return false;
  if (token.lang !== 'ru') return !mayEnd(word, token);
  const pos = parseWord(word.lower)[0]?.pos;
  return pos === 'VERB' || pos === 'INFN' || pos === 'GRND' || pos === 'PRTS' || word.functional();
});

/** What a question says of the word at `i`, of its Cyrillic spelling in a sentence of Russian in Latin letters: `ministerstvo`. */
function says(passage: Passage, i: number, question: typeof mayBegin): boolean {
  const token = passage.tokens[i];
  if (!token?.word) return false;
  const read = romanised(passage)[i];
  return read ? question(wordBook(read), read) : question(passage.words(token), token);
}

/** «Таня Л. Три часа говорили»: a surname is cut short, and behind its stop begins an everyday word or a place. */
function opensSentence({ tokens, words }: Passage, i: number): boolean {
  const [before, letter, stop, token] = [tokens[i - 3], tokens[i - 2], tokens[i - 1], tokens[i]];
  if (stop?.text !== '.' || letter?.text.length !== 1 || !before?.word || token?.lang !== 'ru') return false;
  const { known, given, surname, patronymic, place } = words(token).facts();
  return (known || place) && !given && !surname && !patronymic;
}

/** «С Yulia»: a preposition of one letter, and no initial. */
const isLoneLetter = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return token?.text.length === 1 && passage.tokens[i + 1]?.text !== '.' && passage.words(token).functional();
};

/** "Met Zhenya": a verb whose capital is that of its sentence. */
const isMeeting = ({ tokens }: Passage, i: number): boolean =>
  tokens[i]?.sentenceStart === true &&
  englishMeeting.has(tokens[i].text.toLowerCase()) &&
  isCapital(tokens[i + 1]);

/**
 * The same in a note without capitals: a verb, for a person a word of grammar, or a second given name: `полинка её ира ткачук`,
 * `stas dont`, `света коля`.
 */
function parts(passage: Passage, i: number, kind: Kind): boolean {
  const { tokens, words } = passage;
  const token = tokens[i] as Token;
  const { given, surname, patronymic, known } = words(token).facts();
  if (!given && !surname && !patronymic && isVerb(passage, i)) return true;
  if (kind !== 'person') return false;
  const { lower } = words(token);
  if ((words(token).functional() || isPersonalPronoun(lower)) && !(given && !known))
    return !isParticle(passage, i);
  if (token.lang === 'en' && known && !given && !surname) return true;
  const before = tokens[i - 1];
  return given && !surname && before?.word === true && words(before).facts().given;
}

/** Whether a name of this kind does not go on over token `i`. */
function breaks(passage: Passage, i: number, kind: Kind): boolean {
  const token = passage.tokens[i];
  if (!token) return true;
  if (!token.word) {
    if (token.text === '.') return (passage.tokens[i - 1]?.text.length ?? 0) > LONGEST_SHORT;
    return !(WITHIN.test(token.text) || (kind === 'organisation' && WITHIN_BODY.test(token.text)));
  }
  if (kind === 'person' && opensSentence(passage, i)) return true;
  if (token.shape !== 'lower') return false;
  if (writtenSmall(passage)) return parts(passage, i, kind);
  if (kind === 'person') return !isParticle(passage, i) && !childOf.has(lowerAt(passage, i));
  return says(passage, i, isForeign);
}

/** «1-й», `7th`: before the noun. */
const isCount = (token: Token | undefined): boolean => /^\d/.test(token?.text ?? '');

/** The stretch without small words that no name of the kind begins or ends with; null when no capital is left. */
function trimmed(passage: Passage, { from, last }: Stretch, kind: Kind): Stretch | null {
  const { tokens } = passage;
  const has = (i: number, may: typeof mayBegin): boolean => kind !== 'person' && says(passage, i, may);
  let first = from;
  while (first <= last && (!isCapital(tokens[first]) || (kind === 'person' && isLoneLetter(passage, first))))
    first++;
  if (first < last && isMeeting(passage, first)) first++;
  if (first > last) return null;
  let end = last;
  while (end > first && !isCapital(tokens[end]) && tokens[end]?.shape !== 'number' && !has(end, mayEnd)) {
    if (kind === 'person' && childOf.has(lowerAt(passage, end))) break;
    end--;
  }
  for (let at = first - 1; at >= from && (has(at, mayBegin) || has(at, isLink) || isCount(tokens[at])); at--)
    if (!has(at, isLink)) first = at;
  return { from: first, last: end };
}

/** `spoke w ruslan`: where nothing has a capital, words before a name that are nobody's and stand in the dictionary are no part of it. */
function trimmedSmall(passage: Passage, { from, last }: Stretch): Stretch {
  const { tokens, words } = passage;
  const isBeside = (i: number): boolean => {
    const token = tokens[i];
    if (!token?.word || isLoneLetter(passage, i) || token.text.length === 1) return true;
    const { known, given, surname, patronymic, place, organisation } = words(token).facts();
    return known && !given && !surname && !patronymic && !place && !organisation;
  };
  let first = from;
  while (first < last && isBeside(first)) first++;
  return isBeside(first) ? { from, last } : { from: first, last };
}

/** The names that a stretch of one label holds. */
function namesIn(passage: Passage, stretch: Stretch, kind: Kind): readonly Stretch[] {
  const { tokens } = passage;
  const pieces: Stretch[] = [];
  let from = -1;
  for (let i = stretch.from; i <= stretch.last + 1; i++) {
    if (i <= stretch.last && !breaks(passage, i, kind)) {
      if (from < 0 && tokens[i]?.word) from = i;
    } else if (from >= 0) {
      let last = i - 1;
      while (last > from && !tokens[last]?.word) last--;
      pieces.push({ from, last });
      from = -1;
    }
  }
  // Where no capital tells a name from what is around it, a piece stands as it is.
  if (writtenSmall(passage))
    return kind === 'person' ? pieces.map((piece) => trimmedSmall(passage, piece)) : pieces;
  return pieces.flatMap((piece) => trimmed(passage, piece, kind) ?? []);
}

/** Runs of tokens that name something of one kind, each word with the probability `asked` at least. */
export function runsOf(passage: Passage, asked: number): readonly Run[] {
  const { tokens, text } = passage;
  const tags = passage.tags();
  const small = writtenSmall(passage);
  const labelAt = (i: number): number => {
    const { label, sure } = namingAt(tags, i);
    return sure < asked ? 0 : label;
  };
  const brokenBefore = (i: number): boolean =>
    text.slice(tokens[i - 1]?.span.end ?? 0, tokens[i]?.span.start).includes('\n');
  const run = ({ from, last }: Stretch, label: number, kind: Kind): Run => {
    let sum = 0;
    let sumOfKind = 0;
    const forms: string[] = [];
    for (let j = from; j <= last; j++) {
      const token = tokens[j];
      if (!token?.word) continue;
      sum += namingAt(tags, j).sure;
      sumOfKind += tags[j * labels.length + label] as number;
      forms.push(passage.words(token).bases()[0] ?? '');
    }
    return { from, last, kind, sure: sum / forms.length, ofKind: sumOfKind / sum, form: forms.join(' ') };
  };
  const found: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = tokens[i]?.word ? labelAt(i) : 0;
    const kind = kindOfLabel[label];
    if (kind === undefined) continue;
    let last = i;
    let capitals = 0;
    for (let j = i; j < tokens.length && labelAt(j) === label && (j === i || !brokenBefore(j)); j++) {
      if (!tokens[j]?.word) continue;
      last = j;
      if (isCapital(tokens[j])) capitals++;
    }
    const stretch = { from: i, last };
    const names = capitals === 0 && !small ? [stretch] : namesIn(passage, stretch, kind);
    for (const name of names) found.push(run(name, label, kind));
    i = last;
  }
  return found.filter(({ from, last }) => {
    for (let i = from; i <= last; i++) if (!harmless(passage, i)) return true;
    return false;
  });
}
