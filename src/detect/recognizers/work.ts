/** What somebody works as or where, after a verb of work: no lexicon need know it. «работаю оверлочницей в подвале» */
import {
  englishAs,
  englishBeforePost,
  englishIndefinite,
  englishIs,
  englishWorkLinks,
} from '../../lang/en/lexicon/grammar.ts';
import {
  englishCrafts,
  englishNotOccupations,
  englishNotWares,
  englishNotWorkplaces,
  englishOccupationEnding,
  englishPhraseEnds,
  englishWork,
  englishWorkers,
} from '../../lang/en/lexicon/work.ts';
import { tieWords } from '../../lang/lexicons.ts';
import {
  russianBetween,
  russianNotWorkplaces,
  russianOccupationEnding,
  russianSubjects,
  russianWork,
} from '../../lang/ru/lexicon/work.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { endOf, startOf } from '../extent.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { hasBaseIn } from '../phrasebook.ts';
import { isAdjacent, isIn, lowerAt, spanOf } from '../tokens.ts';

const REACH = 4;
const isEnglishWork = hasBaseIn(englishWork);
const isCraft = hasBaseIn(englishCrafts);

/** «работаю в цеху технологом»: an animate noun in the instrumental. */
function russianAs(passage: Passage, i: number): Finding | null {
  for (let at = i + 1; at <= i + REACH; at++) {
    const token = passage.tokens[at];
    if (!token?.word || token.lang !== 'ru' || !isAdjacent(passage, at - 1)) return null;
    const lower = lowerAt(passage, at);
    const parses = lower.length > 3 ? parseWord(lower) : [];
    const person = parses.find((p) => p.pos === 'NOUN' && p.case === 'ins' && !p.given && !p.surname);
    if (person?.animate && (person.known || russianOccupationEnding.test(person.lemma)))
      return certain(
        spanOf(passage, startOf(passage, at), endOf(passage, at)),
        'profession',
        'after-work',
        0.75,
      );
    const adjective = parses.some((p) => (p.pos === 'ADJF' || p.pos === 'PRTF') && p.case === 'ins');
    if (!adjective && !isIn(russianBetween, passage, at)) return null;
  }
  return null;
}

/** «работаю в шиномонтаже», «сижу на оверлоке». */
function russianWhere(passage: Passage, i: number): Finding | null {
  let at = i + 1;
  while (at < i + 3 && isIn(russianBetween, passage, at)) at++;
  if (!tieWords.within.has(lowerAt(passage, at))) return null;
  const first = at + 1;
  for (at = first; at <= first + 2; at++) {
    const token = passage.tokens[at];
    if (!token?.word || token.lang !== 'ru' || token.shape === 'number' || !isAdjacent(passage, at - 1))
      return null;
    const [best] = parseWord(lowerAt(passage, at));
    if (best?.pos === 'ADJF' || best?.pos === 'PRTF') continue;
    if (
      best?.pos !== 'NOUN' ||
      best.case !== 'loc' ||
      best.animate ||
      best.place ||
      isIn(russianNotWorkplaces, passage, at)
    )
      return null;
    return candidate(spanOf(passage, first, endOf(passage, at)), 'organisation', 'workplace', 0.5);
  }
  return null;
}

/** "works as a senior analyst"; "works at a tyre shop". */
function afterEnglishWork(passage: Passage, i: number): Finding | null {
  const { tokens } = passage;
  let at = i + 1;
  const link = lowerAt(passage, at);
  if (!englishWorkLinks.has(link)) return null;
  at++;
  const article = englishBeforePost.has(lowerAt(passage, at));
  if (article) at++;
  if (!article && !englishAs.has(link)) return null;
  let last = at - 1;
  while (
    last - i < 6 &&
    isAdjacent(passage, last) &&
    tokens[last + 1]?.word &&
    tokens[last + 1]?.lang !== 'ru' &&
    !englishPhraseEnds.has(lowerAt(passage, last + 1))
  )
    last++;
  if (last < at || (last === at && !englishAs.has(link) && englishNotWorkplaces.has(lowerAt(passage, at))))
    return null;
  return englishAs.has(link)
    ? certain(spanOf(passage, at, last), 'profession', 'after-work', 0.8)
    : candidate(spanOf(passage, at, last), 'organisation', 'workplace', 0.5);
}

/** "repairs telescopes", "I pack eyelashes": somebody, a verb of making or mending, and things in the plural without an article. */
function englishTrade(passage: Passage, i: number): Finding | null {
  if (!englishWorkers.has(lowerAt(passage, i - 1))) return null;
  let last = i;
  while (last - i < 3 && isAdjacent(passage, last)) {
    const token = passage.tokens[last + 1];
    if (!token?.word || token.shape !== 'lower' || token.lang === 'ru' || passage.words(token).functional())
      break;
    last++;
  }
  const lower = lowerAt(passage, last);
  return last > i && /[^s]s$/.test(lower) && !englishNotWares.has(lower)
    ? candidate(spanOf(passage, i, last), 'profession', 'trade', 0.4)
    : null;
}

const NOT_ADJACENT = -1;
/** Token after "is a", "was an", or after «она —»; -1 where none stands. */
function predicateAt(passage: Passage, i: number): number {
  const word = lowerAt(passage, i);
  if (englishIs.has(word) && englishIndefinite.has(lowerAt(passage, i + 1))) return i + 2;
  if (isIn(russianSubjects, passage, i) && /^[—–-]$/.test(lowerAt(passage, i + 1))) return i + 2;
  return NOT_ADJACENT;
}

/** "she is a glazier", «отец — клепальщик»: an unlisted noun with the ending of an occupation. */
function byEnding(passage: Passage, i: number): Finding | null {
  const from = predicateAt(passage, i);
  if (from < 0) return null;
  for (let at = from; at < from + 3; at++) {
    const token = passage.tokens[at];
    if (!token?.word || token.shape !== 'lower') return null;
    const lower = lowerAt(passage, at);
    if (token.lang === 'ru') {
      const [best] = parseWord(lower);
      if (best?.pos === 'ADJF') continue;
      return best?.pos === 'NOUN' &&
        best.animate &&
        best.case === 'nom' &&
        russianOccupationEnding.test(lower)
        ? candidate(spanOf(passage, from, endOf(passage, at)), 'profession', 'by-ending', 0.4)
        : null;
    }
    const next = passage.tokens[at + 1];
    const ends = !next?.word || !isAdjacent(passage, at) || englishPhraseEnds.has(lowerAt(passage, at + 1));
    if (!ends) continue;
    return lower.length > 4 && englishOccupationEnding.test(lower) && !englishNotOccupations.has(lower)
      ? candidate(spanOf(passage, from, at), 'profession', 'by-ending', 0.4)
      : null;
  }
  return null;
}

export const work: Recognizer = {
  name: 'work',
  kinds: ['profession', 'organisation'],
  find: (passage) => {
    const found: Finding[] = [];
    const add = (finding: Finding | null): void => {
      if (finding) found.push(finding);
    };
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token?.word || (token.shape !== 'lower' && !token.sentenceStart)) continue;
      if (token.lang === 'ru') {
        if (isIn(russianWork, passage, i)) {
          add(russianAs(passage, i));
          add(russianWhere(passage, i));
        }
      } else if (isEnglishWork(passage.words(token), token)) add(afterEnglishWork(passage, i));
      else if (isCraft(passage.words(token), token)) add(englishTrade(passage, i));
      add(byEnding(passage, i));
    }
    return found;
  },
};
