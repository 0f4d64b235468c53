/**
 * Names that are part of a longer word: «Светкин муж», «бабы-Дусина хата», «тётя-Люба», `pro-Petrenko`, «Ольга-соседка», and a name
 * of the note in a hashtag. Of what is joined on before a name only the name is found.
 */
import type { RunLanguage, Token } from '../../domain/analysis.ts';
import type { Span } from '../../domain/span.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import { foldKey, wordFacts } from '../../lang/index.ts';
import { possessiveOfName } from '../../lang/names/possessives.ts';
import { isSaidOfNoun } from '../../lang/ru/address.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { titleCase, withoutYo } from '../../lang/script.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { harmless, settledAt } from '../tokens.ts';
import { peoples } from './peoples.ts';

function ofPossessive(passage: Passage, i: number): Finding | null {
  const { span, text, lang, shape } = passage.tokens[i] as Token;
  if (lang !== 'ru' || text.length < 4 || !/^(?:lower|title|upper)$/.test(shape)) return null;
  const word = passage.words(passage.tokens[i] as Token);
  const made = word.cardinal === undefined && !word.functional() ? possessiveOfName(text) : null;
  if (made === null || harmless(passage, i)) return null;
  if (!made.sure && !isSaidOfNoun(text, passage.text.slice(span.end, span.end + 32))) return null;
  if (shape === 'lower') return candidate(span, 'person', 'small-possessive', 0.5);
  return (made.sure ? certain : candidate)(span, 'person', 'possessive', 0.75);
}

const HALVES = /^(\p{L}{2,20})[-\u2010\u2011](\p{L}[\p{L}\p{M}'’-]{1,40})$/u;
const startsLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

const isKin = (word: string): boolean =>
  en.englishKin.has(word) || parseWord(word).some(({ lemma }) => ru.russianKin.has(withoutYo(lemma)));

const isPlace = (passage: Passage, word: string): boolean =>
  passage.gazetteer.lookup(foldKey(word)).length > 0;

/** «тётя-Люба», `anti-Petrenko`: the name behind a word that is joined to it; small: «дядя-вова». */
function behind(
  passage: Passage,
  span: Span,
  first: string,
  second: string,
  lang: RunLanguage,
): Finding | null {
  const kin = isKin(first);
  if (!kin && !ru.russianBeforeHyphen.has(first) && !en.englishBeforeHyphen.has(first)) return null;
  const { known, given, surname, place } = wordFacts(titleCase(second), lang);
  if (kin && possessiveOfName(second)) return certain(span, 'person', 'kin-and-possessive', 0.7);
  if (!startsLarge(second))
    return kin && given && !known ? candidate(span, 'person', 'small-joined', 0.5) : null;
  if (given || (surname && !known))
    return (known && !kin ? candidate : certain)(span, 'person', 'joined', 0.8);
  const isOther = known || place || peoples.has(second.toLowerCase()) || second === second.toUpperCase();
  return isOther || isPlace(passage, second) ? null : candidate(span, 'person', 'joined', 0.5);
}

/** «Ольга-соседка», «Ира-рыжая»: who of that name is meant. */
function withEpithet({ span }: Token, first: string, second: string): Finding | null {
  if (startsLarge(second)) return null;
  if (!wordFacts(titleCase(first), 'ru').given) return null;
  // Роман, but not «Кати», which is a form of катить besides.
  const isWord = parseWord(first.toLowerCase()).some((p) => p.known && p.pos === 'NOUN' && !p.given);
  if (isWord && !startsLarge(first)) return null;
  const [word] = parseWord(second);
  const isOfPerson = word?.pos === 'ADJF' || (word?.pos === 'NOUN' && word.animate);
  if (!isOfPerson) return null;
  return (isWord || !startsLarge(first) ? candidate : certain)(span, 'person', 'name-and-epithet', 0.8);
}

function ofHalves(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i] as Token;
  const [, first = '', second = ''] = HALVES.exec(token.text) ?? [];
  if (first === '') return null;
  const span = { start: token.span.end - second.length, end: token.span.end };
  const found = behind(passage, span, passage.words(token).lower.slice(0, first.length), second, token.lang);
  return found ?? (token.lang === 'ru' ? withEpithet(token, first, second) : null);
}

const HASHTAG = /#([\p{L}\p{M}\p{N}_]{4,60})/gu;
const SHORTEST_IN_TAG = 5;

/** `#freekrupka`: the tail of a hashtag that is a name of the note. */
function inHashtags(passage: Passage, before: readonly Finding[]): readonly Finding[] {
  const { text, tokens, words } = passage;
  const tags = [...text.matchAll(HASHTAG)];
  if (tags.length === 0) return [];
  const named = settledAt(
    passage,
    before.filter(({ kind }) => kind === 'person'),
  );
  const keys = new Set(
    tokens
      .filter((token, i) => named[i] === 1 && token.text.length >= SHORTEST_IN_TAG - 1)
      .flatMap((token) => words(token).keys()),
  );
  return tags.flatMap((tag) => {
    const [, written = ''] = tag;
    for (let at = 0; at + SHORTEST_IN_TAG <= written.length; at++) {
      if (!keys.has(foldKey(written.slice(at)))) continue;
      const end = tag.index + tag[0].length;
      return [certain({ start: end - written.length + at, end }, 'person', 'hashtag', 0.8)];
    }
    return [];
  });
}

export const joinedNames: Recognizer = {
  name: 'joined-names',
  kinds: ['person'],
  find(passage, before) {
    const settled = settledAt(
      passage,
      before.filter(({ kind }) => kind === 'person'),
    );
    const found = passage.tokens.flatMap((token, i) =>
      token.word && settled[i] !== 1 ? (ofHalves(passage, i) ?? ofPossessive(passage, i) ?? []) : [],
    );
    return [...found, ...inHashtags(passage, before)];
  },
};
