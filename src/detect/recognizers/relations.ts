/**
 * A third party told by tie and office: «дядя служит в полиции», "a cop, my uncle", «у соседки сын погиб под Бахмутом». A word of
 * kin or acquaintance joined within a clause to an office, an employer or a fate, in either order. The mention covers both.
 */
import {
  englishBetweenTie,
  englishBodyEnds,
  englishCommands,
  englishFates,
  englishLinks,
  englishPossessors,
  englishStops,
} from '../../lang/en/lexicon/relations.ts';
import { englishNotWorkplaces, englishPhraseEnds } from '../../lang/en/lexicon/work.ts';
import { tieWords } from '../../lang/lexicons.ts';
import { isOccupation } from '../../lang/occupations.ts';
import {
  russianBetweenTie,
  russianCommands,
  russianFates,
  russianLinks,
  russianMotion,
  russianPossessors,
  russianStops,
} from '../../lang/ru/lexicon/relations.ts';
import { russianNotWorkplaces, stemOfAdjective } from '../../lang/ru/lexicon/work.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { endOf, startOf } from '../extent.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import {
  breaksAt,
  isGrave,
  isOne,
  isStop,
  isTie,
  isVerb,
  officeAt,
  PAUSE,
  sectorAt,
  tieAround,
} from '../ties.ts';
import { isAdjacent, isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';

const REACH = 10;
const BACK = 6;
const MOST_FILLERS = 2;
const MOST_ADDED = 4;

const AFTERTHOUGHT = new RegExp(`^(?:${tieWords.afterthoughts})$`, 'u');

const AREA = new RegExp(`^(?:${tieWords.areas})$`, 'u');

/** Whether the word after the one at `i` ends the name of the body that it begins. */
const endsName = (passage: Passage, i: number): boolean => {
  if (passage.tokens[i]?.lang !== 'ru') return englishBodyEnds.has(lowerAt(passage, i + 1));
  const [best] = parseWord(lowerAt(passage, i));
  return best?.pos === 'ADJF' && parseWord(lowerAt(passage, i + 1))[0]?.pos === 'NOUN';
};

/** «…, в Чите», ", retired, tank troops": what is added to an office belongs to it. */
function withAdded(passage: Passage, office: number): number {
  const { tokens } = passage;
  let last = Math.max(office, endOf(passage, office));
  // «в миграционной службе», "the migration service"
  if (isAdjacent(passage, last) && endsName(passage, last)) last++;
  // «в полиции работает»
  if (isAdjacent(passage, last) && isOne(passage, last + 1, russianLinks, englishLinks)) last++;
  // "the mayor's driver"
  if (lowerAt(passage, last + 1) === "'s" && tokens[last + 2]?.word) last += 2;
  for (let n = 0; n < MOST_ADDED; n++) {
    let at = last + 1;
    const paused = PAUSE.has(lowerAt(passage, at));
    if (paused) at++;
    let placed = 0;
    while (
      placed < 3 &&
      tieWords.placing.has(lowerAt(passage, at)) &&
      !AFTERTHOUGHT.test(lowerAt(passage, at))
    ) {
      at++;
      placed++;
    }
    const token = tokens[at];
    if (!token?.word || breaksAt(passage, at) || isTie(passage, at)) break;
    if (token.sentenceStart && isCapital(token)) break;
    const named = isCapital(token) && (placed > 0 || (paused && !passage.words(token).facts().given));
    const word = passage.words(token);
    const numeric =
      word.cardinal !== undefined || word.ordinal !== undefined || /^\d{2,4}-\p{L}{1,3}$/u.test(token.text);
    const dated = numeric && (placed > 0 || at === last + 1);
    const joined =
      (placed > 0 || (at === last + 1 && isAdjacent(passage, last))) && sectorAt(passage, at) !== null;
    const fits =
      named ||
      dated ||
      joined ||
      isCommanded(passage, last, at) ||
      (placed > 0 && isAdjacent(passage, at) && sectorAt(passage, at + 1) !== null) ||
      AFTERTHOUGHT.test(lowerAt(passage, at)) ||
      officeAt(passage, at, true) !== null ||
      (paused && placed === 0 && isOne(passage, at + 1, russianFates, englishFates)) ||
      (paused && placed === 0 && officeAt(passage, at + 1, true) === 'body');
    if (!fits) {
      if (placed > 0 && isPlain(passage, at)) last = plainEnd(passage, at);
      break;
    }
    const next = at + 1;
    const followed =
      isAdjacent(passage, at) && tokens[next]?.word === true && !breaksAt(passage, next) && named
        ? parseWord(lowerAt(passage, at)).some((p) => p.pos === 'ADJF') || isCapital(tokens[next])
        : officeAt(passage, at, true) === null && isAdjacent(passage, at) && sectorAt(passage, next) !== null;
    last = Math.max(followed ? next : at, endOf(passage, followed ? next : at));
    // "Kherson direction"
    if (named && AREA.test(lowerAt(passage, last + 1)) && isAdjacent(passage, last)) last++;
    // "in the tax inspectorate": the noun that the word of a sector stands before.
    if (token.lang === 'en' && (joined || word.ordinal !== undefined)) last = plainEnd(passage, last);
  }
  return last;
}

/** A word in small letters that may stand in what is added to an office, and is no time or room: "on the official payroll". */
function isPlain(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (!token?.word || token.shape !== 'lower' || passage.words(token).functional() || isVerb(passage, i))
    return false;
  return token.lang === 'ru'
    ? !isIn(russianNotWorkplaces, passage, i)
    : !englishNotWorkplaces.has(lowerAt(passage, i)) && !englishPhraseEnds.has(lowerAt(passage, i));
}
const MOST_PLAIN = 3;
/** «в новом пристрое»: last of the adjectives and the noun that begin at `i`; of English words up to three. */
function plainEnd(passage: Passage, i: number): number {
  let last = i;
  while (last - i < MOST_PLAIN - 1 && isAdjacent(passage, last) && isPlain(passage, last + 1)) {
    if (passage.tokens[last]?.lang === 'ru' && parseWord(lowerAt(passage, last))[0]?.pos !== 'ADJF') break;
    last++;
  }
  return last;
}

/** «командует ротой»: what is commanded or headed. */
const isCommanded = (passage: Passage, verb: number, i: number): boolean =>
  i === verb + 1 &&
  isOne(passage, verb, russianCommands, englishCommands) &&
  parseWord(lowerAt(passage, i)).some((p) => (p.case === 'ins' || p.case === 'acc') && p.pos !== 'NPRO');

type Hit = Readonly<{ from: number; last: number; serious: boolean }>;

/** The office after the tie: «дядя — следователь», "her father-in-law is a colonel". */
function after(passage: Passage, from: number, tie: number): Hit | null {
  let linked = false;
  let worked = false;
  let moved = false;
  let loose = false;
  let fillers = 0;
  for (let at = tie + 1; at <= tie + REACH; at++) {
    const token = passage.tokens[at];
    if (!token || breaksAt(passage, at)) return null;
    if (PAUSE.has(token.text)) continue;
    if (!token.word) return null;
    const office = officeAt(passage, at, linked);
    if (office !== null && !(isTie(passage, at) && office !== 'fate' && at - tie > 3)) {
      const last = withAdded(passage, at);
      const serious = isGrave(passage, tie + 1, last);
      if (moved && !serious) return null;
      // «переводит для спецслужбы»: whatever one does there.
      if (loose) return serious && office === 'body' ? { from, last, serious: false } : null;
      return { from, last, serious };
    }
    if (isOne(passage, at, russianStops, englishStops)) return null;
    const lower = lowerAt(passage, at);
    const preposition = tieWords.prepositions.has(lower);
    if (isOne(passage, at, russianLinks, englishLinks)) {
      linked = true;
      worked = true;
    } else if (isOne(passage, at, russianMotion, russianMotion)) moved = true;
    else if (preposition) linked = true;
    else if ((worked || token.shape === 'upper') && isCapital(token) && !passage.words(token).facts().given) {
      // An employer by its name.
      if (tieWords.within.has(lowerAt(passage, at - 1))) {
        const last = withAdded(passage, at);
        return { from, last, serious: isGrave(passage, at, last) };
      }
      fillers++;
    } else if (isTie(passage, at) || isOne(passage, at, russianBetweenTie, englishBetweenTie)) continue;
    else if (isVerb(passage, at)) loose = true;
    else fillers++;
    if (fillers > MOST_FILLERS) return null;
  }
  return null;
}

/** "an FSB major": first token of the office that stands at `i`. */
const wider = (passage: Passage, i: number): number => {
  const first = startOf(passage, i);
  const before = passage.tokens[first - 1];
  return before?.word && isAdjacent(passage, first - 1) && sectorAt(passage, first - 1) !== null
    ? first - 1
    : first;
};
/** "the prosecutor's son": the office stands within the words of the tie. */
function within(passage: Passage, from: number, last: number): Hit | null {
  for (let at = from; at < last; at++)
    if (!isTie(passage, at) && officeAt(passage, at, false) === 'person')
      return { from: wider(passage, from), last, serious: isGrave(passage, from, last) };
  return null;
}

/** «техник, её родители»: one is not the other. */
const differ = (passage: Passage, office: number, tie: number): boolean => {
  if (passage.tokens[office]?.lang !== 'ru' || passage.tokens[tie]?.lang !== 'ru') return false;
  const numbers = (i: number): readonly string[] =>
    parseWord(lowerAt(passage, i))
      .slice(0, 1)
      .map((p) => p.number);
  return !numbers(office).some((n) => numbers(tie).includes(n));
};

/** The office before the tie: «в полиции у него дядя», "a cop, my uncle", «прокурорская дочка». */
function before(passage: Passage, from: number, last: number): Hit | null {
  let paused = false;
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    const token = passage.tokens[at];
    if (!token || isStop(token) || breaksAt(passage, at + 1)) return null;
    if (PAUSE.has(token.text)) {
      paused = true;
      continue;
    }
    if (!token.word) return null;
    const office =
      officeAt(passage, at, !paused) ?? (isMadeOfOffice(passage, at) && at === from - 1 ? 'person' : null);
    // «Врач, мама и я»: after a comma only what the tie is put in apposition to.
    const own =
      at === from - 1 ||
      tieWords.joining.has(lowerAt(passage, at + 1)) ||
      isOne(passage, at + 1, russianLinks, NO_WORDS) ||
      (paused && at >= from - 3);
    if (office !== null && own && !(office === 'fate' && paused) && !(paused && differ(passage, at, from))) {
      const first = wider(passage, at);
      return { from: first, last, serious: isGrave(passage, first, at) };
    }
    const small =
      isOne(passage, at, russianBetweenTie, englishBetweenTie) ||
      isOne(passage, at, russianLinks, englishLinks) ||
      (isCapital(token) && at === from - 1);
    if (!small) return null;
  }
  return null;
}
const NO_WORDS: ReadonlySet<string> = new Set();
const SUBJECT = 10;
const OPENING = 3;
/** "The judge who tried him is my cousin", «Начальник колонии — муж моей матери»: the office begins the sentence that ends with the tie. */
function predicate(passage: Passage, from: number, last: number): Hit | null {
  let at = from - 1;
  while (at > 0 && isOne(passage, at, russianPossessors, englishPossessors)) at--;
  const comma = lowerAt(passage, at) === ',' && passage.tokens[from]?.lang === 'ru';
  if (!comma && !tieWords.isTie.has(lowerAt(passage, at))) return null;
  let start = at;
  while (start > 0 && at - start < SUBJECT && !breaksAt(passage, start)) start--;
  for (let i = start; i <= start + OPENING && i < at; i++)
    if (officeAt(passage, i, false) === 'person') {
      const first = wider(passage, i);
      return { from: first, last, serious: isGrave(passage, first, i) };
    }
  return null;
}
/** «прокурорский», «поповский»: an adjective of an office. */
const isMadeOfOffice = (passage: Passage, i: number): boolean => {
  const stem = stemOfAdjective(lowerAt(passage, i));
  return stem !== null && isOccupation(stem);
};

export const relations: Recognizer = {
  name: 'relations',
  kinds: ['relation'],
  find: (passage) => {
    const found: Finding[] = [];
    for (let i = 0; i < passage.tokens.length; i++) {
      if (!isTie(passage, i)) continue;
      const [from, tie] = tieAround(passage, i);
      const hit =
        after(passage, from, tie) ??
        within(passage, from, tie) ??
        before(passage, from, tie) ??
        predicate(passage, from, tie);
      if (hit === null) continue;
      found.push(
        (hit.serious ? certain : candidate)(
          spanOf(passage, hit.from, hit.last),
          'relation',
          hit.serious ? 'tie-and-force' : 'tie-and-office',
          hit.serious ? 0.8 : 0.45,
        ),
      );
      i = Math.max(i, hit.last);
    }
    return found;
  },
};
