/** Organisations: known bodies, legal forms, nouns of organisations beside names or numbers, names in quotes, acronyms. */
import type { Token } from '../../domain/analysis.ts';
import { englishHelpers } from '../../lang/en/lexicon/namesakes.ts';
import * as en from '../../lang/en/lexicon/organisations.ts';
import { bodyWords } from '../../lang/lexicons.ts';
import { russianHelpers, russianNamesakeClasses, russianNamesakes } from '../../lang/ru/lexicon/namesakes.ts';
import * as ru from '../../lang/ru/lexicon/organisations.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import { harmless, isAdjacent, isCapital, isIn, isOf, lowerAt, settledAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';
import { apartFromPersons } from './apart.ts';
import { englishRun, extended, type Found, maySingle, quoted, single } from './organisation-names.ts';
import { afterNoun, beforeNoun, nounAndGenitive } from './organisation-nouns.ts';
import { peoples } from './peoples.ts';
import { unitsIn } from './units.ts';

/** `Employment Appeal Tribunal (“EAT”)`: from then on the capitals are the body's name. */
function definedAcronyms(passage: Passage, found: readonly Finding[]): readonly Finding[] {
  const ends = new Set(found.filter((f) => f.tier === 'certain').map((f) => f.span.end));
  const names = new Set<string>();
  const { tokens } = passage;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || !ends.has(tokens[i - 1]?.span.end ?? -1)) continue;
    const at = tokens[i + 1]?.word ? i + 1 : i + 2;
    const token = tokens[at];
    if (token?.shape === 'upper' && token.text.length <= 8 && !tokens[at + 1]?.word) names.add(token.text);
  }
  return names.size === 0
    ? []
    : tokens
        .filter((t) => names.has(t.text))
        .map((t) => certain(t.span, 'organisation', 'defined-acronym', 0.9));
}

/** "Beyoglu court", "Kirovsky draft office": a name before a noun written small. */
function nameAndNoun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (token?.lang !== 'en' || token.shape !== 'title' || token.sentenceStart || !isAdjacent(passage, i))
    return null;
  const facts = passage.words(token).facts();
  if (facts.known || facts.given || harmless(passage, i) || isIn(peoples, passage, i)) return null;
  const noun =
    en.englishBeforeNoun.has(lowerAt(passage, i + 1)) && isAdjacent(passage, i + 1) ? i + 2 : i + 1;
  return tokens[noun]?.shape === 'lower' && en.englishNounsAfterName.has(lowerAt(passage, noun))
    ? { finding: certain(spanOf(passage, i, noun), 'organisation', 'name-and-noun', 0.75), last: noun }
    : null;
}

/** «кафе под названием Угол», "a bar called The Corner". */
function calledSo(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const noun =
    isIn(ru.russianOrganisationNouns, passage, i) || en.englishOrganisationNouns.has(lowerAt(passage, i));
  if (!noun) return null;
  const two = bodyWords.called.has(`${lowerAt(passage, i + 1)} ${lowerAt(passage, i + 2)}`);
  if (!two && !bodyWords.called.has(lowerAt(passage, i + 1))) return null;
  const at = two ? i + 2 : i + 1;
  let last = at;
  while (last - at < 4 && isAdjacent(passage, last) && isCapital(tokens[last + 1])) last++;
  return last > at
    ? { finding: certain(spanOf(passage, at + 1, last), 'organisation', 'called', 0.9), last }
    : null;
}

/** «хор имени Пятницкого»: a body and whose name it bears. */
function nounAndNamesake(passage: Passage, i: number): Found | null {
  const last = isIn(ru.russianOrganisationNouns, passage, i) ? extended(passage, i) : i;
  return last > i
    ? { finding: certain(spanOf(passage, i, last), 'organisation', 'noun-and-namesake', 0.9), last }
    : null;
}

const phrases = phrasebook([ru.russianOrganisationPhrases, en.englishOrganisationPhrases]);
const namesakes = phrasebook([russianNamesakes, russianHelpers, englishHelpers], russianNamesakeClasses);

/** Whether a word in small letters may begin what is looked for here: few do. */
const mayBegin = isWord(
  (word, token) =>
    isOf(ru.russianOrganisationNouns, word, token) ||
    isOf(ru.russianNumbered, word, token) ||
    en.englishOrganisationNouns.has(word.lower) ||
    en.englishNumbered.has(word.lower) ||
    ru.russianGarden.test(word.lower) ||
    ru.russianBodyAdjective.test(word.lower) ||
    maySingle(word, token),
);
const isPassedOver = ({ words }: Passage, token: Token): boolean =>
  token.word && !isCapital(token) && !mayBegin(words(token), token);

export const organisations: Recognizer = {
  name: 'organisations',
  kinds: ['organisation'],
  find: (passage, before) => {
    const settled = settledAt(passage, before);
    const found: Finding[] = [];
    for (const { from, last } of phrases(passage))
      if (isCapital(passage.tokens[from]))
        found.push(certain(spanOf(passage, from, last), 'organisation', 'known-phrase', 0.9));
    for (const { from, last, group } of namesakes(passage)) {
      const span = spanOf(passage, from, last);
      found.push(
        isCapital(passage.tokens[from]) && group !== russianNamesakes
          ? certain(span, 'organisation', group.rule, 0.96)
          : candidate(span, 'organisation', group.rule),
      );
    }
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token || isPassedOver(passage, token)) continue;
      const hit = token.word
        ? (calledSo(passage, i) ??
          nounAndNamesake(passage, i) ??
          afterNoun(passage, i) ??
          nameAndNoun(passage, i) ??
          beforeNoun(passage, i) ??
          englishRun(passage, i) ??
          nounAndGenitive(passage, i, settled) ??
          single(passage, i))
        : quoted(passage, i);
      if (!hit) continue;
      found.push(hit.finding);
      i = hit.last;
    }
    return [
      ...apartFromPersons(passage, found, before),
      ...unitsIn(passage),
      ...definedAcronyms(passage, found),
    ];
  },
};
