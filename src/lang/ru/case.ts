/** In which case and number the words of a span stand, by their endings, the preposition before them, and each other. */
import { type Analysis, type Token, tokenAt } from '../../domain/analysis.ts';
import { type GrammaticalCase, type GrammaticalNumber, grammaticalCases } from '../../domain/names.ts';
import type { Span } from '../../domain/span.ts';
import { cyrillicCandidates } from '../names/candidates.ts';
import { mixedWord } from '../names/latin.ts';
import { cleanWord, scriptOf } from '../script.ts';
import { isOrdinaryNoun, isVerb } from './clause.ts';
import { parseWord } from './morphology.ts';
import { givesTo, tellsMotion } from './motion.ts';
import { governs, isPlacing, ORIGIN } from './prepositions.ts';

export type Stand = Readonly<{ case: GrammaticalCase; number: GrammaticalNumber }>;
type Score = Map<string, number>;

/** Зайцево, Мытищино: speech leaves such names as they are in every case. */
const UNDECLINED = /(?:[оеё]в|[иы]н)о$/iu;

const id = (c: GrammaticalCase, n: GrammaticalNumber): string => `${c} ${n}`;
const stands: readonly Stand[] = (['sing', 'plur'] as const).flatMap((number) =>
  grammaticalCases.map((c) => ({ case: c, number })),
);
/** Which case to take when nothing else tells. Subjects are most, then objects, then what belongs to somebody. */
const prior: Readonly<Record<GrammaticalCase, number>> = {
  nom: 0.3,
  gen: 0.2,
  acc: 0.15,
  dat: 0.1,
  ins: 0.1,
  loc: 0,
};

const ACRONYM = /^\p{Lu}\p{L}{0,5}\p{Lu}$/u;
/** How well each case and number fits one word; null when the word shows no case (a Latin word, an adverb). */
function scoresOf(word: string, named: boolean): Score | null {
  const clean = cleanWord(word);
  const script = scriptOf(clean);
  const out: Score = new Map();
  const put = (c: GrammaticalCase, n: GrammaticalNumber, weight: number): void =>
    void out.set(id(c, n), Math.max(out.get(id(c, n)) ?? 0, weight));
  if (script === null) {
    const mixed = mixedWord(clean);
    if (mixed === null) return null;
    for (const c of mixed.cases) put(c, 'sing', 1);
    return out;
  }
  // The letters of an acronym that ends in a vowel are no ending: `в ЮУрГУ`.
  if (script === 'latn' || ACRONYM.test(clean)) return null;
  const capital = clean !== clean.toLowerCase();
  if (capital && clean.length > 1)
    for (const c of cyrillicCandidates(clean.toLowerCase()))
      if (c.weight >= 0.55 || named)
        for (const grammaticalCase of c.cases) put(grammaticalCase, c.number, c.weight);
  const parses = parseWord(clean);
  const known = parses.some((p) => p.known);
  // Of a word that the dictionary does not hold, what it is likeliest to be.
  const declined = parses.filter(
    (p) =>
      p.case !== undefined &&
      ['NOUN', 'ADJF', 'PRTF', 'NPRO', 'NUMR'].includes(p.pos) &&
      (known || p.pos === parses[0]?.pos),
  );
  const names = capital && declined.some((p) => p.place || p.given || p.surname || p.organisation);
  for (const p of declined) {
    if (p.case === undefined) continue;
    const proper = p.place || p.given || p.surname || p.patronymic || p.organisation;
    // What is written as a name is read as one where the dictionary has both (Роман, Орёл).
    // How often a word that never changes stands in a case says nothing of where it stands here.
    const weight = 0.5 + (p.fixed ? 0.1 : p.score / 2) - (names && !proper ? 0.3 : 0);
    put(p.case, p.number, p.number === 'plur' && (p.given || p.surname) ? weight - 0.3 : weight);
  }
  // `Адвокатша`: no dictionary knows it, and its ending is that of a nominative.
  if (!known && /[ая]$/.test(clean)) put('nom', 'sing', 0.5);
  if (capital && UNDECLINED.test(clean)) for (const c of grammaticalCases) put(c, 'sing', 0.55);
  return out.size === 0 ? null : out;
}

const isWordToken = (t: Token): boolean => t.word && t.shape !== 'number';

/**
 * What rules a span: the cases of its preposition, the likeliest first; a noun before it, or a verb, and whether that verb
 * takes an object.
 */
type Rule = Readonly<{
  cases: readonly GrammaticalCase[];
  noun: boolean;
  verb: boolean;
  object: boolean;
  /** The verb is one of giving and telling, which are done to somebody. */
  to: boolean;
  /** Case of somebody named before, to whom a name is put: `жена Сэсэг`. */
  beside?: GrammaticalCase;
  /** Index of the preposition's token. */
  by?: number;
}>;
const free: Rule = { cases: [], noun: false, verb: false, object: false, to: false };

/**
 * The words before the span that may govern it, nearest first: over agreeing adjectives, opening quotes and brackets, and at most
 * `titles` nouns in apposition. `named`: the span is a name, to which a noun before it may be the title.
 */
function governor(analysis: Analysis, first: number, named: boolean, titles = 2): Rule {
  let skipped = 0;
  let adverb = false;
  let agreeing: readonly GrammaticalCase[] = [];
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const token = analysis.tokens[i];
    if (token === undefined || endsLine(analysis, i)) return free;
    if (!token.word) {
      if (/^["«“„'‘([]$/.test(token.text)) continue;
      if (i === first - 1 && token.text === ',' && isListed(analysis.tokens, first)) {
        const start = startOfNames(analysis.tokens, i);
        return start < i ? governor(analysis, start, named, titles) : free;
      }
      return agreeing.length > 0 ? { ...free, cases: agreeing } : free;
    }
    const lower = token.text.toLowerCase();
    const cases = governs.get(lower);
    if (cases !== undefined) return { ...free, cases, by: i };
    // `в Омске и Томске`: what governs the one governs the other.
    if (i === first - 1 && isJoined(lower)) {
      const start = startOfNames(analysis.tokens, i);
      return start < i ? governor(analysis, start, named, titles) : free;
    }
    if (skipped >= 3) return free;
    const parses = parseWord(lower);
    const top = parses[0];
    if (top === undefined) return free;
    if (top.pos === 'ADJF' || top.pos === 'PRTF' || top.pos === 'NUMR' || top.pos === 'ADVB') {
      skipped++;
      adverb ||= top.pos === 'ADVB';
      // `бывшем Нур-Султане`: an adjective right before it shows the case.
      if (i === first - 1 && top.pos !== 'ADVB') agreeing = [...new Set(parses.flatMap((p) => p.case ?? []))];
      continue;
    }
    // A noun before a name may be its title, in the same case (`у брата Игоря`), whose preposition then rules both.
    if (top.pos === 'NOUN') {
      if (adverb) return free;
      const further = skipped < 2 && titles > 0 ? governor(analysis, i, named, titles - 1) : free;
      const [preposition = ''] = further.by === undefined ? [] : [analysis.tokens[further.by]?.text];
      // `у брата порок сердца`: who has it, and what.
      if (!named && preposition.toLowerCase() === 'у') return free;
      if (named && further.cases.length === 0 && top.animate && top.case)
        return { ...free, noun: true, beside: top.case };
      return further.cases.length > 0
        ? { ...free, cases: [...further.cases, 'gen'], noun: true }
        : { ...free, noun: true };
    }
    const verb = top.pos === 'VERB' || top.pos === 'INFN' || top.pos === 'GRND';
    return { ...free, verb, object: verb && top.transitive, to: verb && givesTo(top.lemma) };
  }
  return free;
}

/** A line that ends short of the margin is done, as a heading is: what stands in the next is ruled by none of its words. */
const MARGIN = 60;
function endsLine({ text, tokens }: Analysis, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || next.span.start - token.span.end > 200) return false;
  const newline = text.slice(token.span.end, next.span.start).indexOf('\n');
  if (newline < 0) return false;
  const end = token.span.end + newline;
  return end - (text.lastIndexOf('\n', end - 1) + 1) < MARGIN && /^\p{Lu}/u.test(next.text);
}

const isJoined = (word: string): boolean => /^(?:и|или|либо)$/.test(word);
const isCapital = (token: Token | undefined): boolean =>
  token?.word === true && /^\p{Lu}/u.test(token.text) && !governs.has(token.text.toLowerCase());
/** Another name of a list stands behind the names at `at`: `Торжке` of `в Твери, Торжке и Сочи`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end - at < 4 && isCapital(tokens[end])) end++;
  const link = tokens[end]?.text ?? '';
  return (link === ',' || isJoined(link)) && isCapital(tokens[end + 1]);
}

/** Where the names begin that stand before token `end`, a comma between them: `в Дербенте, Баку и`; `end` where there are none. */
function startOfNames(tokens: readonly Token[], end: number): number {
  let start = end;
  while (end - start < 8 && isCapital(tokens[start - 1])) {
    start--;
    while (end - start < 8 && isCapital(tokens[start - 1])) start--;
    if (tokens[start - 1]?.text === ',' && isCapital(tokens[start - 2])) start--;
  }
  return start;
}

const CLAUSE = 8;
/** Whether the clause around a preposition tells of going somewhere: its nearest verb does, or a word that needs none. */
function isDirection({ tokens }: Analysis, by: number, end: number): boolean {
  for (let i = end; i < end + CLAUSE; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentenceStart || !(token.word || /^["«»“”]$/.test(token.text))) break;
    if (tellsMotion(token.text)) return true;
    if (isVerb(token.text)) return false;
  }
  for (let i = by - 1; i >= by - CLAUSE; i--) {
    const token = tokens[i];
    if (token === undefined || /^[.!?;]$/.test(token.text)) return false;
    if (token.word && tellsMotion(token.text)) return true;
    // `из Дербента в Баку`
    if (token.text.toLowerCase() === ORIGIN && isCapital(tokens[i + 1]) && by - i <= 3) return true;
    if (token.sentenceStart || (token.word && isVerb(token.text))) return false;
  }
  return false;
}

/** Nothing of its sentence stands before the token, or a stop after which another clause begins. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return tokens[first]?.sentenceStart === true || before === undefined || /^[.!?;]$/.test(before.text);
}

const MOST_TOKENS = 12;

/**
 * Case and number of the words of `span`, a name or a noun phrase, where it stands in a Russian sentence; nominative
 * singular where nothing tells. The words must agree with each other; of the cases their endings allow, the preposition
 * before the span chooses, then the place after a noun (genitive) or verb (accusative). The locative wants a preposition.
 */
export function caseAt(analysis: Analysis, span: Span): Stand {
  const { tokens } = analysis;
  const first = tokenAt(tokens, span.start);
  // The В. of `В. Кнут` rules nothing.
  const isInitial = ({ text, span: { end: at } }: Token): boolean =>
    /^\p{Lu}$/u.test(text) && analysis.text[at] === '.';
  const inside: Token[] = [];
  let end = first;
  for (; end < tokens.length && inside.length < MOST_TOKENS; end++) {
    const token = tokens[end] as Token;
    if (token.span.start >= span.end) break;
    // So has what is counted: `на юрфаке три курса`.
    if (inside.length > 0 && parseWord(token.text)[0]?.pos === 'NUMR') break;
    if (isInitial(token)) continue;
    if (isWordToken(token)) inside.push(token);
    // What follows a comma has cases of its own: `на журфаке, третий курс`.
    else if (token.text === ',' && inside.length > 0) break;
  }
  // A phrase's own preposition ends its head (`город в Сибири`); a span that starts with one is ruled by it.
  const own = inside.findIndex((t) => governs.has(t.text.toLowerCase()));
  const led = own === 0 ? governs.get((inside[0] as Token).text.toLowerCase()) : undefined;
  const words = own > 0 ? inside.slice(0, own) : own === 0 ? inside.slice(1) : inside;
  const capitalised = words.length > 0 && words.every((w) => w.text !== w.text.toLowerCase());
  // `в «Огнях Тагила»`: what is called by ordinary words is inflected in the first alone.
  const alike = capitalised && !(words.length > 1 && isOrdinaryNoun(words[0]?.text ?? ''));
  const rule =
    led === undefined ? governor(analysis, first, capitalised) : { ...free, cases: led, by: first };
  const goes =
    rule.by !== undefined && isPlacing(tokens[rule.by]?.text ?? '') && isDirection(analysis, rule.by, end);
  const cases = goes ? [...rule.cases].sort((a, b) => Number(b === 'acc') - Number(a === 'acc')) : rule.cases;
  const scores = words.map((w) => scoresOf(w.text, capitalised)).filter((s) => s !== null);
  if (scores.length === 0) return { case: cases[0] ?? 'nom', number: 'sing' };

  // What a sentence or clause begins with is likeliest its subject.
  const leads = rule === free && opensClause(tokens, first);
  const givenAfter =
    leads && parseWord(tokens[end]?.text ?? '').some(({ lemma, pos }) => pos === 'VERB' && givesTo(lemma));
  let best: Stand = { case: 'nom', number: 'sing' };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const stand of stands) {
    let score = prior[stand.case] * 0.5 - (stand.number === 'plur' ? 0.1 : 0);
    // A phrase's later nouns may be governed (`начальник отдела`): the first word weighs most, all words of a name alike.
    for (const [i, words_] of scores.entries()) {
      const fit = words_.get(id(stand.case, stand.number));
      score += fit === undefined ? (i === 0 || alike ? -2 : -0.2) : alike || i === 0 ? fit : fit * 0.3;
    }
    const place = cases.indexOf(stand.case);
    if (cases.length > 0) score += place < 0 ? -1.2 : 0.6 - place * 0.1;
    else if (stand.case === 'loc') score -= 1.5;
    else if (leads && stand.case === 'nom') score += 0.2;
    // `Зурика забрали`: whom, unless it is said that he is not there.
    else if (leads && stand.case === 'acc' && !/^не(?:т)?$/iu.test(tokens[end]?.text ?? '')) score += 0.1;
    else if (rule.beside === stand.case) score += 0.3;
    else if (rule.noun && stand.case === 'gen') score += 0.25;
    else if (rule.object && !capitalised && stand.case === 'acc') score += 0.4;
    else if (capitalised && stand.case === 'dat' && (rule.to || (leads && givenAfter)))
      score += leads ? 0.2 : 0.3;
    else if (rule.verb && (stand.case === 'acc' || stand.case === 'dat')) score += 0.12;
    if (score > bestScore) {
      best = stand;
      bestScore = score;
    }
  }
  return best;
}

/** Case in which a sum or another amount stands: figures govern, so that they show none. */
export function caseOfAmount(analysis: Analysis, span: Span): GrammaticalCase {
  const { cases, object } = governor(analysis, tokenAt(analysis.tokens, span.start), true);
  if (cases.length > 0) return cases.find((to) => to === 'acc') ?? cases[0] ?? 'nom';
  return object ? 'acc' : 'nom';
}

/** Whether a preposition or a verb right before the span rules it. */
export function isGoverned(analysis: Analysis, span: Span): boolean {
  const { cases, verb } = governor(analysis, tokenAt(analysis.tokens, span.start), true);
  return verb || cases.length > 0;
}
