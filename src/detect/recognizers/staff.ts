/**
 * Initials of those who make the interview: `Int. K.`, «Переводчик: Л.», "transcribed by M.B.". The role before them stays. The same
 * initials are theirs again wherever a label, a bracket or a full stop sets them apart.
 */
import { staffWords } from '../../lang/lexicons.ts';
import { certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { basesAt, basesOf } from '../phrasebook.ts';
import { lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';

const LETTER = /^\p{Lu}$/u;
/** `MK`, `Zh`: initials without a point, where a role has just been named. */
const LETTERS = /^\p{Lu}(?:\p{Lu}{1,2}|\p{Ll})$/u;
const MOST = 3;

/** Initials that begin at `i`: the last token, and their letters alone. */
type Initials = Readonly<{ last: number; letters: string }>;
function initialsAt(passage: Passage, i: number): Initials | null {
  const { tokens } = passage;
  let letters = '';
  let last = i - 1;
  for (let n = 0; n < MOST; n++) {
    const token = tokens[last + 1];
    const pointed = tokens[last + 2]?.text === '.' && tokens[last + 2]?.span.start === token?.span.end;
    if (!token?.word || !(LETTER.test(token.text) || (n === 0 && LETTERS.test(token.text)))) break;
    if (n > 0 && passage.text.slice(tokens[last]?.span.end, token.span.start).includes('\n')) break;
    letters += token.text;
    last += pointed ? 2 : 1;
    if (!pointed) break;
  }
  return letters === '' ? null : { last, letters };
}

const isOne = (passage: Passage, i: number, set: ReadonlySet<string>): boolean =>
  set.has(lowerAt(passage, i)) || basesAt(passage, i).some((base) => set.has(base));
const MARK = /^[.:(—–-]$/u;
/** Few words are a role or say what was made: the others are not looked at. */
const mayAnnounce = isWord((word, token) =>
  [word.lower, ...basesOf(word, token)].some(
    (form) => staffWords.roles.has(form) || staffWords.doing.has(form) || staffWords.works.has(form),
  ),
);

/** First token after the role, or what was made, that stands at `i`; -1 where neither does. */
function nameAfter(passage: Passage, i: number): number {
  const token = passage.tokens[i];
  if (!token?.word || !mayAnnounce(passage.words(token), token)) return -1;
  let at = i + 1;
  let marked = false;
  while (at < i + 3 && MARK.test(passage.tokens[at]?.text ?? '')) {
    marked = true;
    at++;
  }
  if (isOne(passage, i, staffWords.roles)) return at;
  if (isOne(passage, i, staffWords.doing) && !marked) return at;
  if (!isOne(passage, i, staffWords.works)) return -1;
  if (staffWords.by.has(lowerAt(passage, at))) return at + 1;
  return marked ? at : -1;
}

/** A letter that nothing sets apart is a word: "Interviewer: A good question". */
const setsApart = (passage: Passage, { last }: Initials): boolean => {
  const { tokens, text } = passage;
  const next = tokens[last + 1];
  if (tokens[last]?.text === '.' || next === undefined) return true;
  return !next.word || text.slice(tokens[last]?.span.end, next.span.start).includes('\n');
};

/** `K:` at the start of its line, `(AK)`, `K.` within a sentence. */
function isSetApart(passage: Passage, i: number, initials: Initials): boolean {
  const before = passage.tokens[i - 1];
  const after = passage.tokens[initials.last + 1]?.text;
  const start = passage.tokens[i]?.span.start ?? 0;
  const opensLine = before === undefined || passage.text.slice(before.span.end, start).includes('\n');
  if (opensLine && after === ':') return true;
  if (before?.text === '(' && after === ')') return true;
  return passage.tokens[initials.last]?.text === '.' && passage.tokens[initials.last + 1]?.word === true;
}

export const staff: Recognizer = {
  name: 'staff',
  kinds: ['person'],
  find: (passage) => {
    const { tokens } = passage;
    const found: Finding[] = [];
    const known = new Set<string>();
    const taken = new Set<number>();
    for (let i = 0; i < tokens.length; i++) {
      const first = nameAfter(passage, i);
      const initials = first < 0 ? null : initialsAt(passage, first);
      if (initials === null || !setsApart(passage, initials)) continue;
      known.add(initials.letters);
      taken.add(first);
      found.push(certain(spanOf(passage, first, initials.last), 'person', 'interview-staff', 0.85));
    }
    if (known.size === 0) return found;
    for (let i = 0; i < tokens.length; i++) {
      const initials = taken.has(i) ? null : initialsAt(passage, i);
      if (initials !== null && known.has(initials.letters) && isSetApart(passage, i, initials))
        found.push(certain(spanOf(passage, i, initials.last), 'person', 'staff-again', 0.8));
    }
    return found;
  },
};
