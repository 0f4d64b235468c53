/**
 * Reads a mention of a person as written: which word is what, in which case, of which gender. Every word brings its
 * candidates; the slots that such names have, agreement in case and gender, and the hint of the sentence choose.
 */
import type { RunLanguage } from '../../domain/analysis.ts';
import type { Gender, GrammaticalCase, NamePart, NameReading, NameSlot, Script } from '../../domain/names.ts';
import { grammaticalCases } from '../../domain/names.ts';
import type { Span } from '../../domain/span.ts';
import { cleanWord, remember, scriptOf, titleCase } from '../script.ts';
import { cyrillicCandidates } from './candidates.ts';
import { cultureOf } from './cultures.ts';
import { familyOf, latinCandidates, mixedWord } from './latin.ts';
import type { Candidate } from './listed.ts';
import { isLetters, nameWords } from './words.ts';

export type ReadHint = Readonly<{ case?: GrammaticalCase; gender?: Gender }>;

const allCases: readonly GrammaticalCase[] = grammaticalCases;
/** How much likelier a case is than another when nothing else tells: oblique ones are seldom said of a whole name alone. */
const casePrior: Readonly<Record<GrammaticalCase, number>> = {
  nom: 0.3,
  gen: 0.1,
  acc: 0.09,
  dat: 0.08,
  ins: 0.08,
  loc: 0.05,
};

/** Orders of slots that names come in, with how usual each is: G given, P patronymic, S surname, I initial. */
const orders: ReadonlyMap<string, number> = new Map([
  ['G', 0.1],
  ['S', 0],
  ['P', 0],
  ['I', 0],
  ['GP', 0.3],
  ['GS', 0.3],
  ['SG', 0.2],
  ['IS', 0.4],
  ['SI', 0.3],
  ['IG', 0],
  ['GI', 0.2],
  ['II', 0.1],
  ['GG', -0.1],
  ['PS', 0.1],
  ['SP', -0.1],
  ['GPS', 0.4],
  ['SGP', 0.4],
  ['GSP', 0.2],
  ['IIS', 0.5],
  ['SII', 0.5],
  ['GIS', 0.4],
  ['IGS', 0.1],
  ['GSS', 0.1],
  ['GGS', 0.1],
  ['SGI', 0.3],
  ['GGPS', 0.1],
  ['GPSS', 0.1],
  ['SSGP', 0.1],
  ['GGSS', 0],
  ['GIIS', 0],
]);
const letterOf: Readonly<Record<NameSlot, string>> = {
  given: 'G',
  patronymic: 'P',
  surname: 'S',
  initial: 'I',
  nickname: 'N',
};

type Word = Readonly<{
  span: Span;
  text: string;
  script: Script;
  candidates: readonly Candidate[];
  nickname: boolean;
}>;

const initialCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const initial = (text: string): Candidate => ({
  slot: 'initial',
  base: text,
  cases: allCases,
  number: 'sing',
  weight: 1,
});

function candidatesOf(
  text: string,
  dotted: boolean,
): Readonly<{ script: Script; candidates: readonly Candidate[] }> | null {
  const lower = text.toLowerCase();
  const script = scriptOf(lower);
  if (script === null) {
    const mixed = mixedWord(text);
    if (mixed === null) return null;
    const candidates = latinCandidates(mixed.stem.toLowerCase()).filter((c) => c.cases.includes('nom'));
    return { script: 'latn', candidates: candidates.map((c) => ({ ...c, cases: mixed.cases })) };
  }
  if (lower.length === 1 || (dotted && lower.length <= 3 && text !== lower) || isLetters(text))
    return { script, candidates: [initial(text)] };
  return { script, candidates: script === 'cyrl' ? cyrillicCandidates(lower) : latinCandidates(lower) };
}

type Choice = Readonly<{ score: number; case: GrammaticalCase; picks: readonly Candidate[] }>;

/** The best candidate of a word for a slot that agrees with case and gender. */
function pick(word: Word, slot: NameSlot, gender: Gender, wanted: GrammaticalCase): Candidate | null {
  let best: Candidate | null = null;
  for (const c of word.candidates) {
    if (c.slot !== slot || (c.gender !== undefined && c.gender !== gender)) continue;
    // A Latin word takes no ending: it agrees with any case, best with its own.
    if (!c.cases.includes(wanted) && !(word.script === 'latn' && c.cases[0] === 'nom')) continue;
    if (best === null || c.weight > best.weight) best = c;
  }
  return best;
}

type Assignment = Readonly<{ slots: readonly NameSlot[]; usual: number }>;

/** How likely the words are in these slots and this case, before the sentence is heard; null where one fits none. */
function scoreOf(
  words: readonly Word[],
  { slots, usual }: Assignment,
  gender: Gender,
  wanted: GrammaticalCase,
): number | null {
  let score = usual;
  for (let i = 0; i < words.length; i++) {
    const best = pick(words[i] as Word, slots[i] as NameSlot, gender, wanted);
    if (best === null) return null;
    score += best.weight;
  }
  return score;
}

/** Every way to give slots to words that a word's candidates allow; names have few words, each few slots. */
function assignments(words: readonly Word[]): readonly Assignment[] {
  let out: (readonly NameSlot[])[] = [[]];
  for (const word of words) {
    const slots = [...new Set(word.candidates.map((c) => c.slot))];
    out = out.flatMap((start) =>
      slots
        .filter((s) => s === 'initial' || start.filter((x) => x === s).length < (s === 'patronymic' ? 1 : 2))
        .map((s) => [...start, s]),
    );
  }
  return out.map((slots) => ({ slots, usual: orders.get(slots.map((s) => letterOf[s]).join('')) ?? -0.3 }));
}

function bestFor(
  words: readonly Word[],
  ways: readonly Assignment[],
  gender: Gender,
  hint: ReadHint,
): Choice | null {
  let best: Readonly<{ score: number; slots: readonly NameSlot[]; case: GrammaticalCase }> | null = null;
  for (const way of ways)
    for (const wanted of allCases) {
      const said = scoreOf(words, way, gender, wanted);
      if (said === null) continue;
      const hinted = said + (hint.case === wanted ? 1 : casePrior[wanted]);
      const score = hint.gender === gender ? hinted + 0.5 : hinted;
      if (best === null || score > best.score) best = { score, slots: way.slots, case: wanted };
    }
  if (best === null) return null;
  const { slots, case: wanted, score } = best;
  const picks = words.flatMap((word, i) => pick(word, slots[i] as NameSlot, gender, wanted) ?? []);
  return { score, case: wanted, picks };
}

const partOf = (
  word: Word,
  pickOf: Candidate,
  caseIs: GrammaticalCase,
  gender: Gender | undefined,
): NamePart => {
  const partGender = pickOf.slot === 'initial' ? gender : (gender ?? pickOf.gender);
  const short = pickOf.shortOf?.filter((n) => gender === undefined || n.gender === gender);
  return {
    slot: pickOf.slot,
    span: word.span,
    base: pickOf.slot === 'initial' ? initialCase(pickOf.base) : titleCase(pickOf.base),
    script: word.script,
    case:
      word.script === 'latn' && pickOf.cases.includes('nom') && pickOf.cases.length === 1 ? 'nom' : caseIs,
    number: pickOf.number,
    ...(partGender === undefined ? {} : { gender: partGender }),
    ...(short === undefined
      ? {}
      : { diminutiveOf: [...new Set(short.map((n) => (word.script === 'cyrl' ? n.cyrl : n.latn)))] }),
  };
};

const nickname = (word: Word, gender: Gender | undefined): NamePart => ({
  slot: 'nickname',
  span: word.span,
  base: word.text,
  script: word.script,
  case: 'nom',
  number: 'sing',
  ...(gender === undefined ? {} : { gender }),
});

const MOST_WORDS = 5;
/** `The Harrows`. */
const THE = /^the\s/i;
/** Two genders this close in score are not told apart. */
const TIE = 0.06;

type Words = Readonly<{ plain: readonly Word[]; nicknames: readonly Word[]; ways: readonly Assignment[] }>;
/** The words of a mention with all that each may be, worked out once for every case in which the mention is read. */
const wordsOf = remember(60_000, (text: string): Words => {
  const found = nameWords(text);
  const words: Word[] = [];
  for (const word of found) {
    const clean = cleanWord(word.text);
    const read = candidatesOf(clean, word.dotted);
    if (read === null || read.candidates.length === 0) continue;
    // After `Mr` or `г-н` stands a surname, whatever else the word may be.
    const titled =
      word.titled && found.length === 1 ? read.candidates.filter((c) => c.slot === 'surname') : [];
    const family = found.length === 1 && THE.test(text) ? familyOf(clean.toLowerCase()) : null;
    const candidates = family ? [family] : titled.length > 0 ? titled : read.candidates;
    words.push({
      span: word.span,
      text: clean,
      nickname: word.quoted && found.length > 1,
      script: read.script,
      candidates,
    });
  }
  const plain = words.filter((w) => !w.nickname);
  const ways = plain.length === 0 || plain.length > MOST_WORDS ? [] : assignments(plain);
  return { plain, nicknames: words.filter((w) => w.nickname), ways };
});

function readUncached(text: string, hint: ReadHint): NameReading | null {
  const { plain, nicknames, ways } = wordsOf(text);
  if (ways.length === 0) return null;
  const masc = bestFor(plain, ways, 'masc', hint);
  const femn = bestFor(plain, ways, 'femn', hint);
  const tied = masc !== null && femn !== null && Math.abs(masc.score - femn.score) < TIE;
  // `Иванову` may be his dative or her accusative: his base is written, the gender left open.
  const best = masc !== null && (femn === null || tied || masc.score >= femn.score) ? masc : femn;
  if (best === null) return null;
  const gender: Gender | undefined = tied ? undefined : best === masc ? 'masc' : 'femn';
  const parts = [
    ...plain.map((word, i) => {
      const picked = best.picks[i] as Candidate;
      // Where the genders tie, a short form stands for the full names of both.
      const twin = tied ? (best === masc ? femn : masc)?.picks[i] : undefined;
      const both =
        tied && picked.shortOf !== undefined && twin?.shortOf !== undefined && twin.base === picked.base
          ? { ...picked, shortOf: [...picked.shortOf, ...twin.shortOf] }
          : picked;
      if (!tied) return partOf(word, both, best.case, gender);
      const { gender: _, ...neutral } = both;
      return partOf(word, neutral, best.case, undefined);
    }),
    ...nicknames.map((w) => nickname(w, gender)),
  ].sort((a, b) => a.span.start - b.span.start);
  return { parts, ...(gender === undefined ? {} : { gender }), culture: cultureOf(best.picks, plain) };
}

const memory = remember(60_000, (key: string): Readonly<{ reading: NameReading | null }> => {
  const [hintCase = '', hintGender = '', ...text] = key.split('\u0000');
  const hint = {
    ...(hintCase === '' ? {} : { case: hintCase as GrammaticalCase }),
    ...(hintGender === '' ? {} : { gender: hintGender as Gender }),
  };
  return { reading: readUncached(text.join('\u0000'), hint) };
});

/** Longest mention that is read: names are shorter, and hostile text is not worth reading. */
const LONGEST = 200;

/**
 * Reads a mention of a person in any case of letters and either script. Spans of the parts are relative to `text`.
 * Null when no word of it can be a name's, or when it has more than five. `hint` is what the sentence tells.
 */
export function readName(text: string, _lang: RunLanguage, hint: ReadHint = {}): NameReading | null {
  if (text.length > LONGEST) return null;
  return memory([hint.case ?? '', hint.gender ?? '', text].join('\u0000')).reading;
}
