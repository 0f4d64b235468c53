/**
 * Names that are ordinary words: in small letters right behind a word that gives a name («погоняло у него хмурый», "her name is
 * rain"), and whatever the note once gave as a name, where it comes again («Его зовут Муха. Муха плачет»). A person decides.
 */
import { type Token, tokenAt } from '../../domain/analysis.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import * as english from '../../lang/en/lexicon/subjects.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import * as subjects from '../../lang/ru/lexicon/subjects.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import {
  closingQuote,
  harmless,
  isAdjacent,
  isCapital,
  isIn,
  lowerAt,
  nextInLine,
  settledAt,
  spanOf,
  stopsAt,
} from '../tokens.ts';

const SHORTEST = 3;
const MARK = /^[:—–"«“„]$/u;

/** First token behind the word of naming at `i`, over what may stand between; `marked`: a mark of punctuation is there. */
function behind(
  passage: Passage,
  i: number,
  bridges: ReadonlySet<string>,
): Readonly<{ at: number; marked: boolean; bridged: boolean }> {
  let at = i + 1;
  let marked = false;
  for (; at - i <= 4; at++) {
    if (MARK.test(nextInLine(passage, at))) marked = true;
    else if (!bridges.has(lowerAt(passage, at))) break;
  }
  return { at, marked, bridged: at > i + 1 };
}

const isSmallWord = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.shape === 'lower' &&
    token.text.length >= SHORTEST &&
    nextInLine(passage, i) !== '' &&
    !passage.words(token).functional()
  );
};

/** A noun in the nominative, or an adjective that does not belong to the word of naming: «кличка обидная» describes it. */
function russianByname(passage: Passage, i: number): Token | null {
  const { at, marked } = behind(passage, i, ru.russianBridges);
  if (!isSmallWord(passage, at) || !isAdjacent(passage, at - 1)) return null;
  if (isIn(ru.russianKin, passage, at) || isIn(ru.russianAnybody, passage, at)) return null;
  const token = passage.tokens[at] as Token;
  const naming = parseWord(lowerAt(passage, i))[0];
  const parses = parseWord(passage.words(token).lower);
  const isVerb = naming?.pos === 'VERB';
  const said = parses.find(
    (p) =>
      p.pos === parses[0]?.pos &&
      p.number === 'sing' &&
      (p.case === 'nom' || (isVerb && p.case === 'ins')) &&
      !(isVerb && p.case === 'nom' && p.pos === 'NOUN' && !p.animate),
  );
  if (said?.pos === 'NOUN') return token;
  return said?.pos === 'ADJF' && (marked || said.gender !== naming?.gender) ? token : null;
}

/** "his name is rain": a word that ends its clause and is none that describes a name. */
function englishByname(passage: Passage, i: number): Token | null {
  const { at, bridged } = behind(passage, i, en.englishBridges);
  const whose = en.englishPossessives.has(lowerAt(passage, i - 1));
  if (!bridged || !isSmallWord(passage, at)) return null;
  const naming = lowerAt(passage, i);
  if (naming === 'name' && !whose) return null;
  // "they call me auntie", "she called the line"
  const isCalling = en.englishCalling.has(naming);
  if (isCalling && !en.englishCalled.has(lowerAt(passage, i + 1))) return null;
  if (isCalling && (isIn(en.englishKin, passage, at) || at !== i + 2)) return null;
  const token = passage.tokens[at] as Token;
  const { lower } = passage.words(token);
  const ends = stopsAt(passage, at + 1) || en.englishAndSo.has(lowerAt(passage, at + 1));
  return ends && !en.englishOfNames.test(lower) ? token : null;
}

const given = (passage: Passage): readonly Token[] =>
  passage.tokens.flatMap((token, i) => {
    if (!token.word || token.shape === 'number') return [];
    const { lower } = passage.words(token);
    if (ru.russianBynames.has(lower)) return russianByname(passage, i) ?? [];
    return en.englishBynames.has(lower) ? (englishByname(passage, i) ?? []) : [];
  });

/** «Муха плачет», «Бурый не пришёл»: what a verb of people behind it shows to be a name. */
function russianSubject(passage: Passage, i: number): boolean {
  const verb = lowerAt(passage, i + 1) === subjects.russianNot ? i + 2 : i + 1;
  const does = lowerAt(passage, verb);
  const is = subjects.russianBeen.has(does) && subjects.russianBeing.has(lowerAt(passage, verb + 1));
  const says = is || subjects.russianSays.test(does);
  if (!says && !subjects.russianDoes.test(does)) return false;
  const { lower } = passage.words(passage.tokens[i] as Token);
  const parses = parseWord(lower);
  const nominative = parses.filter((p) => p.case === 'nom' && p.number === 'sing');
  // «Косой» is a scythe's form too.
  const said = nominative.find((p) => p.pos === parses[0]?.pos) ?? nominative.find((p) => p.pos === 'ADJF');
  if (said?.pos === 'ADJF') return !subjects.russianAnyoneAdjectives.has(lower);
  if (said?.pos !== 'NOUN') return false;
  return (
    subjects.russianBeasts.has(lower) ||
    subjects.russianOldTrades.has(lower) ||
    (says && !said.animate && !subjects.russianSpeakingThings.has(lower))
  );
}
/** "Summer said no", "Snow was hiding": a noun without an article. */
const englishSubject = (passage: Passage, i: number): boolean =>
  (english.englishSays.has(
    lowerAt(passage, english.englishBeforeSays.has(lowerAt(passage, i + 1)) ? i + 2 : i + 1),
  ) ||
    (english.englishBeen.has(lowerAt(passage, i + 1)) &&
      english.englishBeing.has(lowerAt(passage, i + 2)))) &&
  !english.englishAnySpeaker.has(lowerAt(passage, i)) &&
  !/(?:s|ly|ing|ed)$|['’]/.test(lowerAt(passage, i));

/** «нач. Шпилевой», «м/с Черная», «Подпись: Толстой»: an ordinary word where a form or a paper names somebody. */
function isInOffice(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.shape !== 'title' || token.text.length < SHORTEST || harmless(passage, i)) return false;
  const word = passage.words(token);
  const { known, organisation } = word.facts();
  if (!known || organisation || word.functional() || isIn(ru.russianTitles, passage, i)) return false;
  const mark = nextInLine(passage, i - 1);
  const before = lowerAt(passage, i - 2);
  if (nextInLine(passage, i) === '') return false;
  if (mark === ':')
    return (
      (subjects.russianSigning.has(before) || english.englishSigning.has(before)) && stopsAt(passage, i + 1)
    );
  if (mark === '.') return subjects.russianShortOffices.has(before) && isAdjacent(passage, i - 1);
  return subjects.russianSlashedOffices.has(`${lowerAt(passage, i - 3)}${before}${lowerAt(passage, i - 1)}`);
}

/** Whether an ordinary word with the capital of its sentence is a name by what it does. */
function isSubject(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (!token?.sentenceStart || token.shape !== 'title' || token.text.length < SHORTEST) return false;
  if (passage.tokens[i + 1]?.shape !== 'lower' || !isAdjacent(passage, i)) return false;
  const word = passage.words(token);
  if (word.functional() || !word.facts().known || harmless(passage, i)) return false;
  return token.lang === 'ru' ? russianSubject(passage, i) : englishSubject(passage, i);
}

const ALIAS_REACH = 12;
const isAfterAlias = ({ text }: Passage, start: number): boolean =>
  english.englishAlias.test(text.slice(Math.max(0, start - ALIAS_REACH), start));

/** 'A guard, "Lipstick", let us out', «„Кот“ ушёл»: one or two words in quotes that somebody bears. Index of the last, or -1. */
function quotedName(passage: Passage, i: number): number {
  const close = closingQuote(passage, i);
  const first = passage.tokens[i + 1];
  if (close < 0 || close - i > 3 || !isCapital(first) || first.shape === 'upper') return -1;
  if (!passage.tokens[close - 1]?.word || passage.words(first).functional()) return -1;
  const start = passage.tokens[i]?.span.start ?? 0;
  const at = lowerAt(passage, i - 1) === ',' || lowerAt(passage, i - 1) === ':' ? i - 2 : i - 1;
  const isBorne =
    isIn(subjects.russianBearers, passage, at) ||
    english.englishBearers.has(lowerAt(passage, at)) ||
    isAfterAlias(passage, start);
  // «„Кот“ и „Батя“ ушли»
  const other = closingQuote(passage, close + 2);
  const does = lowerAt(passage, Math.max(close, other) + 1);
  const acts = subjects.russianBodily.test(does) || english.englishBodily.has(does);
  return isBorne || acts ? close - 1 : -1;
}

const REACH = 40;
/** «Мозоль — так меня звали», "a.k.a. Moth" */
function isAlsoCalled(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.shape !== 'title' || token.text.length < SHORTEST || passage.words(token).functional())
    return false;
  if (subjects.russianSoCalled.test(passage.text.slice(token.span.end, token.span.end + REACH))) return true;
  return isAfterAlias(passage, token.span.start);
}

/** Rules whose one word is a name by what stands before it, whatever else it means. */
const BY_NAMING: ReadonlySet<string> = new Set(['after-naming', 'unknown-capital']);

/** The words of the note that are names given in it, base forms. */
function namesGiven(passage: Passage, before: readonly Finding[], small: readonly Token[]): Set<string> {
  const tokens = before.flatMap(({ kind, rule, tier, span }) => {
    if (kind !== 'person' || tier !== 'certain' || !BY_NAMING.has(rule)) return [];
    const token = passage.tokens[tokenAt(passage.tokens, span.start)];
    return token?.span.end === span.end ? [token] : [];
  });
  return new Set([...tokens, ...small].flatMap((token) => passage.words(token).bases()));
}

export const bynames: Recognizer = {
  name: 'bynames',
  kinds: ['person'],
  find(passage, before) {
    const small = given(passage);
    const settled = settledAt(passage, before);
    const acting = passage.tokens.filter((_, i) => settled[i] !== 1 && isSubject(passage, i));
    const inOffice = passage.tokens.filter((_, i) => settled[i] !== 1 && isInOffice(passage, i));
    const names = namesGiven(passage, before, small);
    const again = passage.tokens.filter((token, i) => {
      if (names.size === 0 || !token.word || token.text.length < SHORTEST || settled[i] === 1) return false;
      const word = passage.words(token);
      return !word.functional() && !harmless(passage, i) && word.bases().some((base) => names.has(base));
    });
    const as = (rule: string, found: readonly Token[]): readonly Finding[] =>
      found.map(({ span }) => candidate(span, 'person', rule, 0.5));
    const quoted = passage.tokens.flatMap((_, i) => {
      const last = settled[i + 1] === 1 ? -1 : quotedName(passage, i);
      return last < 0 ? [] : [certain(spanOf(passage, i + 1, last), 'person', 'quoted-name', 0.8)];
    });
    const called = passage.tokens.filter((_, i) => settled[i] !== 1 && isAlsoCalled(passage, i));
    return [
      ...quoted,
      ...as('also-called', called),
      ...as('small-byname', small),
      ...as('acts', acting),
      ...as('in-office', inOffice),
      ...as('named-before', again),
    ];
  },
};
