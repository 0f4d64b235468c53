/**
 * Recall first: a capital inside a sentence that is not known to be harmless, or at its start when the word is unknown or
 * capitalised elsewhere, is a candidate for a person to decide. Runs last and fills what nobody else found.
 */
import type { Kind } from '../../domain/kinds.ts';
import { englishForeignArticles } from '../../lang/en/lexicon/persons.ts';
import { evidenceOf, provenCapital } from '../evidence.ts';
import { candidate, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { isRussianInLatin, namingAt } from '../tagger/index.ts';
import { harmless, inCyrillic, isAdjacent, isCapital, isIn, lowerAt, touchedBy } from '../tokens.ts';
import { isCar } from './name-roles.ts';
import { peoples } from './peoples.ts';
import { OF_KIND } from './tagger.ts';
import { kindOfLabel } from './tagger-runs.ts';
import { TOLD } from './told.ts';

/**
 * Below these the tagger's word is taken that a capital is no name's: of an ordinary word that the note has in small letters
 * too, and of a word unknown to dictionaries at the start of its sentence (`Uh-huh`, `Dwibbling`). Of 121 and 45 such words in the
 * development corpora 1 and 0 were names.
 */
const ORDINARY = 0.1;
const NEVER = 0.01;
/**
 * The same of an English word among Russian ones, a title («альбом The Fat of the Land»), where the note has it nowhere in small
 * letters; of 18 such words in the development corpora none was a person's.
 */
const FOREIGN = 0.001;

const REACH = 80;
/** After a transcriber's bracket that opens what is said, or the mark that opens a quotation: «[пауза] Ладно», «он: „Поймали“». */
const OPENS = /(?:^|[\n.!?…:*»])[ *]{0,3}(?:[[(][^\])\n]{1,40}[\])][ *]{0,3}){1,2}$|[:,—–-] ?["«“„]$/u;
/** Whether the capital is that of a sentence, though no full stop stands before. */
const opensSpeech = ({ text, tokens }: Passage, i: number): boolean => {
  const start = tokens[i]?.span.start ?? 0;
  return OPENS.test(text.slice(Math.max(0, start - REACH), start));
};

/**
 * "to l' Opera", "at la Scala": the article of another language stands before a name, whatever word it is in this one. Index of the
 * article, or -1.
 */
function foreignArticle(passage: Passage, i: number): number {
  const at = lowerAt(passage, i - 1) === "'" ? i - 2 : i - 1;
  return passage.tokens[i]?.lang === 'en' && englishForeignArticles.has(lowerAt(passage, at)) ? at : -1;
}

/** Whether a capital that is no word of grammar stands right beside: "the Sport Management Program". */
const isInRun = (passage: Passage, i: number): boolean =>
  [i - 1, i + 1].some(
    (at) =>
      isCapital(passage.tokens[at]) &&
      passage.tokens[Math.max(at, i)]?.sentenceStart === false &&
      isAdjacent(passage, Math.min(at, i)) &&
      !harmless(passage, at),
  );

/** Words to either side that show in which language a sentence is. */
const AROUND = 8;
const isAmongRussian = ({ tokens }: Passage, i: number): boolean =>
  tokens.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ lang, word }) => word && lang === 'ru');

/** Why the word at `i` may be a name, or null. */
function reason(passage: Passage, i: number): string | null {
  const token = passage.tokens[i];
  if (!token || harmless(passage, i) || isCar(passage, i)) return null;
  const { text } = token;
  if (!isCapital(token)) return /^\p{Ll}{1,20}\p{Lu}\p{Ll}{2,20}$/u.test(text) ? 'capital-within' : null;
  const word = passage.words(token);
  // «Ну да», «Это я»: a capital after a bracket or a quotation mark. Ли and Пак are surnames too.
  const isDouble = /-\p{Lu}/u.test(text);
  if (word.functional() && !word.facts().given && !word.facts().surname && !isDouble) return null;
  if (token.shape === 'upper' && token.text.length > 1)
    return word.facts().known || token.text.length < 2 ? null : 'capitals';
  // "in bad Russian": `details` says where it is a people.
  if (token.text.length === 1 || isIn(peoples, passage, i)) return null;
  const { known, given, surname, place } = word.facts();
  const small = evidenceOf(passage).small.has(word.lower);
  const { sure } = namingAt(passage.tags(), i);
  if (!token.sentenceStart && !(known && opensSpeech(passage, i))) {
    const isForeign = token.lang === 'en' && !given && !surname && !place && isAmongRussian(passage, i);
    const isOrdinary = small ? sure < ORDINARY : isForeign && sure < FOREIGN;
    return known && isOrdinary && !isInRun(passage, i) && foreignArticle(passage, i) < 0
      ? null
      : 'capital-inside';
  }
  if (provenCapital(passage, i) && !small) return 'capital-elsewhere';
  if (known || sure < NEVER) return null;
  const russian = inCyrillic(passage, i);
  if (russian && (russian.plain() || isRussianInLatin(word, token))) return null;
  return 'unknown-at-start';
}

/**
 * A name within what is told of somebody is a question of its own, or it would get no pseudonym: Doc of "Doc drove a hearse". A word of
 * the dictionary is one there only if the tagger takes it for one.
 */
const looksNamed = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token) return false;
  const { known, given, surname } = passage.words(token).facts();
  return !known || given || surname || namingAt(passage.tags(), i).sure >= HINT;
};

/** From this on the tagger's hint is better than none. */
const HINT = 0.15;
/** "Quiet Harbour", "l' Opera": ordinary words in a row, or behind another language's article, name a body sooner than a person. */
function namesBody(passage: Passage, i: number, last: number): boolean {
  if (last === i) return foreignArticle(passage, i) >= 0;
  return passage.tokens.slice(i, last + 1).every((token) => {
    const { known, given, surname } = passage.words(token).facts();
    return known && !given && !surname;
  });
}
const guess = (passage: Passage, i: number, last: number): Kind => {
  const token = passage.tokens[i];
  if (!token) return 'person';
  if (namesBody(passage, i, last)) return 'organisation';
  const word = passage.words(token);
  if (token.shape === 'upper' || (token.text.match(/\p{Lu}/gu)?.length ?? 0) > 2) return 'organisation';
  const { label, sure, ofKind } = namingAt(passage.tags(), i);
  if (sure >= HINT && ofKind >= OF_KIND) return kindOfLabel[label] ?? 'person';
  return passage.gazetteer.lookup(word.key()).length > 0 && !word.facts().given && !word.facts().surname
    ? 'place'
    : 'person';
};

export const candidates: Recognizer = {
  name: 'candidates',
  kinds: ['person', 'place', 'organisation'],
  find: (passage, before) => {
    const { tokens } = passage;
    const covered = before
      .filter(({ tier, rule }) => tier === 'certain' || rule !== TOLD)
      .map((f) => f.span)
      .sort((a, b) => a.start - b.start);
    const isTold = touchedBy(
      passage,
      before.filter(({ rule }) => rule === TOLD),
    );
    const found: Finding[] = [];
    let next = 0;
    let reach = 0;
    const isCovered = (i: number): boolean => {
      const span = tokens[i]?.span;
      if (!span) return true;
      while (next < covered.length && (covered[next]?.start ?? 0) <= span.start)
        reach = Math.max(reach, covered[next++]?.end ?? 0);
      return reach >= span.end;
    };
    for (let i = 0; i < tokens.length; i++) {
      if (!(isCapital(tokens[i]) || tokens[i]?.shape === 'mixed') || isCovered(i)) continue;
      const rule = reason(passage, i);
      if (rule === null || (isTold[i] === 1 && !looksNamed(passage, i))) continue;
      let last = i;
      while (
        last - i < 3 &&
        isAdjacent(passage, last) &&
        isCapital(tokens[last + 1]) &&
        !tokens[last + 1]?.sentenceStart &&
        !isCovered(last + 1) &&
        reason(passage, last + 1) !== null &&
        isTold[last + 1] === isTold[i]
      )
        last++;
      const article = foreignArticle(passage, i);
      found.push(
        candidate(
          { start: tokens[article < 0 ? i : article]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 },
          guess(passage, i, last),
          rule,
          0.4,
        ),
      );
      i = last;
    }
    return found;
  },
};
