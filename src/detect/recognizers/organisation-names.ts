/** Names of organisations that stand without a noun before them: English runs of capitals, acronyms, known names, quotes. */
import { englishI, englishOf, englishPossessive } from '../../lang/en/lexicon/grammar.ts';
import * as en from '../../lang/en/lexicon/organisations.ts';
import { englishTitles } from '../../lang/en/lexicon/persons.ts';
import { bodyWords, placeWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/organisations.ts';
import { isLoud, isNaming } from '../loud.ts';
import { candidate, certain, type Finding, type Passage } from '../passage.ts';
import {
  closingQuote,
  harmless,
  isAdjacent,
  isCapital,
  isDeclinedAcronym,
  isIn,
  isOf,
  lowerAt,
  spanOf,
} from '../tokens.ts';
import { isWord } from '../words.ts';

/** «Совкомбанк», "Uralmash": an unknown word that ends as firms' names do. */
export const isFirm = (lower: string): boolean => ru.isRussianFirm(lower) || en.isLatinFirm(lower);

export type Found = Readonly<{ finding: Finding; last: number }>;

/** Whether a title or a given name stands between two tokens. */
function holdsPerson(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const token = passage.tokens[at];
    if (token?.word && (englishTitles.has(lowerAt(passage, at)) || passage.words(token).facts().given))
      return true;
  }
  return false;
}
/** "Bristol Crown Court", "University of Ankara", "Acme Ltd": a run of capitals that holds a noun of organisations. */
export function englishRun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const first = tokens[i];
  if (first === undefined || !isCapital(first) || first.lang !== 'en') return null;
  const loud = isLoud(passage, i);
  const isNoun = (at: number): boolean => en.englishOrganisationNouns.has(lowerAt(passage, at));
  // In capitals an everyday word belongs to the name right before its noun, or behind it: "CROWN COURT", "MINISTRY OF DEFENCE".
  const isPart = (at: number): boolean =>
    isCapital(tokens[at]) &&
    (!loud ||
      isNoun(at) ||
      isNaming(passage, at) ||
      (!passage.words(tokens[at]).functional() &&
        (isNoun(at + 1) || (isNoun(at - 2) && englishOf.has(lowerAt(passage, at - 1))))));
  if (loud && !isNoun(i) && !isNaming(passage, i)) return null;
  let last = i;
  let nouns = 0;
  let names = 0;
  const count = (at: number): void => {
    const word = lowerAt(passage, at);
    if (en.englishOrganisationNouns.has(word) || en.englishLegalForms.has(word)) nouns++;
    else if (!(at === i && harmless(passage, at))) names++;
  };
  count(i);
  for (let at = i; at - i < 9; ) {
    let next = at + 1;
    if (!isAdjacent(passage, at)) break;
    // "Prosecutor General's Office", "Doctors' Alliance"
    if (englishPossessive.has(lowerAt(passage, next)) && isPart(next + 1)) next++;
    while (
      en.englishNameLinks.has(lowerAt(passage, next)) &&
      (loud || !isCapital(tokens[next])) &&
      isAdjacent(passage, next) &&
      next - at <= 2
    )
      next++;
    if (!isPart(next) || tokens[next]?.sentenceStart) break;
    // "Pastor Oleksii of the Grace Church": a person of a body is none.
    if (next > at + 1 && nouns === 0 && holdsPerson(passage, i, at)) return null;
    if (englishI.has(lowerAt(passage, next))) break;
    if (tokens[next]?.text === "'") break;
    count(next);
    at = next;
    last = next;
  }
  if (nouns === 0 || last === i || names === 0) return null;
  // "City Hospital No. 4"
  for (let at = last; at <= last + 3; at++)
    if (
      /^\d{1,5}$/.test(lowerAt(passage, at)) &&
      (bodyWords.numberSigns.has(lowerAt(passage, at - 1)) || /^[.#№]$/u.test(lowerAt(passage, at - 1)))
    )
      last = at;
  const start = first.sentenceStart && passage.words(first).facts().known && last - i === 1 && names === 1;
  return {
    finding: (start ? candidate : certain)(
      spanOf(passage, i, last),
      'organisation',
      'capitals-with-noun',
      start ? 0.5 : 0.85,
    ),
    last,
  };
}

/** «СИЗО-1», «сизо-2» */
const isNumbered = isWord(({ lower }) => {
  const letters = /^(\p{L}{2,6})-\d{1,4}$/u.exec(lower)?.[1];
  return (
    letters !== undefined &&
    (ru.russianNumberedAcronyms.has(letters) || en.englishNumberedAcronyms.has(letters))
  );
});
const isKnown = isWord(
  ({ lower }) => ru.russianOrganisations.has(lower) || en.englishOrganisations.has(lower),
);
/** Whether a word in small letters may be the name of a body by itself. */
export const maySingle = isWord(
  (word, token) =>
    isNumbered(word, token) || isKnown(word, token) || isOf(ru.russianOrganisations, word, token),
);

export function single(passage: Passage, i: number): Found | null {
  const token = passage.tokens[i];
  if (!token?.word || token.shape === 'number') return null;
  const { span } = token;
  const word = passage.words(token);
  if (isNumbered(word, token))
    return { finding: certain(token.span, 'organisation', 'acronym-and-number', 0.9), last: i };
  const known =
    isKnown(word, token) ||
    (token.lang === 'ru' && (isCapital(token) || !word.plain()) && isIn(ru.russianOrganisations, passage, i));
  if (isCapital(token)) {
    const whole = known ? extended(passage, i) : i;
    if (
      known &&
      (token.shape !== 'title' || !word.facts().known || !token.sentenceStart) &&
      !(token.lang === 'en' && token.shape === 'title' && word.facts().known)
    )
      return { finding: certain(spanOf(passage, i, whole), 'organisation', 'known', 0.9), last: whole };
    // "Memorial", "Bolt", «Дождь»: a word that is a body's name too.
    if (known && !token.sentenceStart && !word.functional())
      return {
        finding: candidate(spanOf(passage, i, whole), 'organisation', 'known-or-word', 0.55),
        last: whole,
      };
    if (isFirm(word.lower) && !word.facts().known && !word.facts().given && token.shape !== 'lower')
      return { finding: certain(token.span, 'organisation', 'firm-ending', 0.75), last: i };
    if (
      ((token.shape === 'upper' && token.text.length >= 2 && token.text.length <= 8) ||
        isDeclinedAcronym(token)) &&
      !harmless(passage, i) &&
      !word.facts().known &&
      !loud(passage, i)
    )
      return {
        finding: candidate(spanOf(passage, i, extended(passage, i)), 'organisation', 'acronym', 0.5),
        last: i,
      };
    if (word.facts().organisation && !word.facts().known && !token.sentenceStart)
      return { finding: certain(token.span, 'organisation', 'dictionary', 0.7), last: i };
    return null;
  }
  return known && !word.facts().known && word.lower.length > 2
    ? { finding: candidate(span, 'organisation', 'known-in-small', 0.5), last: i }
    : null;
}

/** «МГТУ имени Баумана», «Яндекс.Еда», «УВКБ ООН»: last token of what belongs to the name behind an acronym, a noun or a known word. */
export function extended(passage: Passage, i: number): number {
  const { tokens, text } = passage;
  const end = tokens[i]?.span.end ?? 0;
  const next = tokens[i + 2];
  if (text[end] === '.' && next?.span.start === end + 1 && isCapital(next)) return i + 2;
  if (!isAdjacent(passage, i)) return i;
  const word = lowerAt(passage, i + 1);
  if (bodyWords.namedAfter.has(word)) {
    let last = lowerAt(passage, i + 2) === '.' ? i + 2 : i + 1;
    while (
      last - i < 8 &&
      (isCapital(tokens[last + 1]) || (lowerAt(passage, last + 1) === '.' && tokens[last]?.text.length === 1))
    )
      last++;
    return isCapital(tokens[last]) ? last : i;
  }
  return tokens[i]?.shape === 'upper' && tokens[i + 1]?.shape === 'upper' && ru.russianOrganisations.has(word)
    ? i + 1
    : i;
}

/** Whether the words around are in capitals too: a heading or shouting, not an acronym. */
const loud = ({ tokens }: Passage, i: number): boolean =>
  [i - 2, i - 1, i + 1, i + 2].filter((at) => tokens[at]?.shape === 'upper').length >= 2;

/** A name in quotes of one to six words that starts with a capital inside a sentence: «Волна», "Golden Horn". */
export function quoted(passage: Passage, i: number): Found | null {
  const close = closingQuote(passage, i);
  if (close < 0 || close - i > 7) return null;
  const first = passage.tokens[i + 1];
  const last = passage.tokens[close - 1];
  if (!isCapital(first) || !last?.word || lowerAt(passage, i - 1) === ':') return null;
  if (isIn(placeWords.vehicles, passage, i + 1) && close - i <= 3) return null;
  const before = passage.tokens[i - 1];
  if (before && !before.word && before.text !== '(' && before.text !== '-' && before.text !== ',')
    return null;
  if (first.sentenceStart) {
    // «Малой» погиб: a name in quotes that begins a sentence, no speech, which a comma or dash would follow.
    const next = passage.tokens[close + 1];
    if (
      next?.shape !== 'lower' ||
      close - i > 3 ||
      passage.words(first).functional() ||
      harmless(passage, i + 1)
    )
      return null;
    const person = ru.russianNickname.test(lowerAt(passage, i + 1)) && close - i === 2;
    const kind = person ? 'person' : 'organisation';
    return { finding: candidate(spanOf(passage, i + 1, close - 1), kind, 'quotes-at-start', 0.4), last: i };
  }
  const inside = lowerAt(passage, i - 1);
  const sure = bodyWords.prepositions.has(inside) && passage.words(first).facts().given === false;
  return {
    finding: (sure ? certain : candidate)(
      spanOf(passage, i + 1, close - 1),
      'organisation',
      sure ? 'quotes-after-preposition' : 'quotes',
      sure ? 0.65 : 0.5,
    ),
    last: i,
  };
}
