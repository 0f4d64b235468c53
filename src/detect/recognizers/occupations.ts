/**
 * Occupations and posts by lexicon, with what belongs to them on either side. A word that everybody uses of others (doctor,
 * начальник) is certain only where it is said of a person: "she is a doctor", «муж — начальник цеха»; elsewhere a person decides.
 */

import {
  englishBeforePredicate,
  englishBeing,
  englishIndefinite,
  englishSomebody,
  englishVerbEnding,
} from '../../lang/en/lexicon/grammar.ts';
import { englishPhraseEnds } from '../../lang/en/lexicon/work.ts';
import {
  englishAmbiguous,
  englishMetByOffice,
  englishOccupations,
  englishPublicOffices,
  englishRoles,
} from '../../lang/en/occupations.ts';
import { isPlural } from '../../lang/en/plural.ts';
import type { LexiconGroup } from '../../lang/lexicon.ts';
import { staffWords, tieWords } from '../../lang/lexicons.ts';
import type { OccupationTable } from '../../lang/occupations.ts';
import { russianNaming } from '../../lang/ru/lexicon/persons.ts';
import {
  russianBeing,
  russianSubjects,
  russianWork,
  stemOfAdjective,
  withoutSoftSign,
} from '../../lang/ru/lexicon/work.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import {
  russianAmbiguous,
  russianMetByOffice,
  russianOccupations,
  russianPublicOffices,
  russianRoles,
} from '../../lang/ru/occupations.ts';
import { withoutYo } from '../../lang/script.ts';
import { employerAfter } from '../employers.ts';
import { endOf, startOf } from '../extent.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import { isAdjacent, isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';

const phrases = (table: OccupationTable): readonly string[] =>
  Object.values(table).flatMap((t) => t.split(', '));
const groups = (
  table: OccupationTable,
  roles: ReadonlySet<string>,
  ambiguous: ReadonlySet<string>,
  example: string,
): readonly LexiconGroup[] => {
  const all = phrases(table);
  const of = (rule: string, sure: boolean, words: readonly string[]): LexiconGroup => ({
    kind: 'profession',
    rule,
    sure,
    example,
    words: words.join(','),
  });
  return [
    of(
      'occupation',
      true,
      all.filter((w) => !roles.has(w) && !ambiguous.has(w)),
    ),
    of(
      'role',
      false,
      all.filter((w) => roles.has(w) && !ambiguous.has(w)),
    ),
    of(
      'ambiguous',
      false,
      all.filter((w) => ambiguous.has(w)),
    ),
  ];
};
const lexicon = phrasebook([
  ...groups(russianOccupations, russianRoles, russianAmbiguous, 'she is a nurse'),
  ...groups(englishOccupations, englishRoles, englishAmbiguous, 'he was a welder'),
]);

/** «вся моя политика», «в технике»: a thing by its likeliest reading, though a person has the same form. */
function isThing(lower: string, base: ReadonlySet<string>): boolean {
  const [best] = parseWord(lower);
  return best?.pos === 'NOUN' && !best.animate && !base.has(withoutYo(best.lemma));
}
const russianHeads: ReadonlySet<string> = new Set(phrases(russianOccupations));

const englishHeads: ReadonlySet<string> = new Set(
  phrases(englishOccupations).map((p) => p.slice(p.lastIndexOf(' ') + 1)),
);
/** "cooked" is no cook. */
const isVerbForm = (lower: string): boolean => englishVerbEnding.test(lower) && !englishHeads.has(lower);

/** «рабочая почта»: an adjective before its noun. */
function isAttribute(passage: Passage, i: number): boolean {
  if (!isAdjacent(passage, i)) return false;
  const adjectives = parseWord(lowerAt(passage, i)).filter((p) => p.pos === 'ADJF');
  return (
    adjectives.length > 0 &&
    parseWord(lowerAt(passage, i + 1)).some(
      (p) =>
        p.pos === 'NOUN' &&
        !p.given &&
        !p.surname &&
        adjectives.some(
          (a) =>
            a.case === p.case && a.number === p.number && (a.gender === undefined || a.gender === p.gender),
        ),
    )
  );
}

const DASH = /^[-–—=:]$/;

/** Whether what begins at `first` is said of a person. */
function saidOfPerson(passage: Passage, first: number): boolean {
  const { tokens } = passage;
  let at = first - 1;
  if (tokens[first]?.lang !== 'ru') {
    const article = englishBeforePredicate.has(lowerAt(passage, at));
    if (article) at--;
    const before = lowerAt(passage, at);
    if (englishBeing.has(before)) return true;
    return (
      article &&
      /^[,(—–-]$/.test(before) &&
      englishIndefinite.has(lowerAt(passage, first - 1)) &&
      isPerson(passage, at - 1)
    );
  }
  if (DASH.test(lowerAt(passage, at))) at--;
  if (at < first - 1) return isPerson(passage, at);
  if (tieWords.byNow.has(lowerAt(passage, at))) return isNominative(passage, first);
  if (isIn(russianBeing, passage, at) || isIn(russianWork, passage, at))
    return parseWord(lowerAt(passage, first)).some((p) => p.case === 'ins' || p.case === 'nom');
  // «Он врач», «отец — капитан»; «моя врач» is not.
  return isAdjacent(passage, at) && isIn(russianSubjects, passage, at) && isNominative(passage, first);
}
const isNominative = (passage: Passage, i: number): boolean =>
  parseWord(lowerAt(passage, i)).some((p) => p.case === 'nom');
const isPerson = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.word === true &&
    (isIn(russianSubjects, passage, i) || isCapital(token) || englishSomebody.has(lowerAt(passage, i)))
  );
};

const isPublicOffice = (passage: Passage, from: number, last: number): boolean =>
  isIn(russianPublicOffices, passage, from) ||
  englishPublicOffices.has(
    passage.text.slice(passage.tokens[from]?.span.start, passage.tokens[last]?.span.end).toLowerCase(),
  );
/**
 * "the officer asked for papers", «к пастору не пойду»: a word for an office within a clause, with nobody's name behind it. At the end of
 * its clause it may be what somebody is («Я по жизни таксист»), and so may the instrumental («солдатом он не был»).
 */
function isMetByOffice(passage: Passage, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (!isIn(russianMetByOffice, passage, i) && !englishMetByOffice.has(lower.replace(/s$/, ''))) return false;
  const next = passage.tokens[i + 1];
  const goesOn = isAdjacent(passage, i) && next?.word === true;
  if (goesOn && isCapital(next)) return false;
  if (passage.tokens[i]?.lang !== 'ru') return goesOn;
  const cases = parseWord(lower).map((p) => p.case);
  return (
    !cases.includes('ins') &&
    (goesOn || !cases.includes('nom')) &&
    !russianNaming.has(lowerAt(passage, i + 1))
  );
}

/** "a major breakthrough": a noun before its noun. */
const beforeNoun = (passage: Passage, i: number): boolean => {
  const next = passage.tokens[i + 1];
  return (
    next?.word === true &&
    next.lang !== 'ru' &&
    next.shape === 'lower' &&
    isAdjacent(passage, i) &&
    !passage.words(next).functional() &&
    !englishPhraseEnds.has(passage.words(next).lower)
  );
};

/** «учительский», «по-режиссёрски»: made of an occupation. */
export function isOfOccupation(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  return token?.word === true && token.lang === 'ru' && isMadeOfOccupation(passage.words(token), token);
}
const isMadeOfOccupation = isWord(({ lower }) => {
  const stem = stemOfAdjective(lower.slice(lower.lastIndexOf('-') + 1));
  if (stem === null) return false;
  if (russianPublicOffices.has(stem)) return false;
  return russianHeads.has(stem) || russianHeads.has(withoutSoftSign(stem));
});

/** `musicians`, «дипломаты»: a calling of many is nobody's. */
function areMany(passage: Passage, i: number): boolean {
  const lower = lowerAt(passage, i);
  if (passage.tokens[i]?.lang !== 'ru') return isPlural(lower);
  const nouns = parseWord(lower).filter(({ pos }) => pos === 'NOUN');
  return nouns.length > 0 && nouns.every(({ number }) => number === 'plur');
}

export const occupations: Recognizer = {
  name: 'occupations',
  kinds: ['profession', 'organisation'],
  find: (passage) => {
    const found: Finding[] = [];
    for (const { from, last, group } of lexicon(passage)) {
      const token = passage.tokens[from];
      if (token?.lang === 'ru' && from === last && isThing(lowerAt(passage, from), russianHeads)) continue;
      if (
        token?.lang === 'ru'
          ? from === last && isAttribute(passage, from)
          : isVerbForm(lowerAt(passage, last))
      )
        continue;
      // «Исследовательница: Н.»: a role in the interview, which stays.
      if (passage.tokens[last + 1]?.text === ':' && staffWords.roles.has(lowerAt(passage, from))) continue;
      // A name in the text: «Майор» in a title page, "Mr Cook", "Will Baker".
      if (token?.lang !== 'ru' && from === last && token?.shape === 'title' && !token.sentenceStart) {
        if (!group.sure) found.push(candidate(spanOf(passage, from, last), 'profession', group.rule, 0.3));
        continue;
      }
      const first = startOf(passage, from);
      const end = endOf(passage, last);
      const said = saidOfPerson(passage, first);
      if (group.rule === 'role' && !said && first === end && isMetByOffice(passage, first)) continue;
      if (group.rule === 'role' && !said && first === end && areMany(passage, first)) continue;
      if (end === last && !said && (group.rule === 'ambiguous' || isPublicOffice(passage, from, last)))
        continue;
      if (group.rule === 'ambiguous' && beforeNoun(passage, last)) continue;
      const sure = group.sure || said || (end > last && group.rule !== 'ambiguous');
      found.push(
        (sure ? certain : candidate)(
          spanOf(passage, first, end),
          'profession',
          said ? 'said-of-person' : group.rule,
          sure ? 0.75 : 0.4,
        ),
      );
      const employer = employerAfter(passage, end);
      if (employer) found.push(employer);
    }
    for (let i = 0; i < passage.tokens.length; i++)
      if (isOfOccupation(passage, i))
        found.push(candidate(spanOf(passage, i, i), 'profession', 'adjective', 0.35));
    return found;
  },
};
