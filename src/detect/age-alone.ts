/** Numbers that are ages by the marks around them: between commas, in brackets, at the start of a note's sentence. */
import { englishOr } from '../lang/en/lexicon/ages.ts';
import { ageWords } from '../lang/lexicons.ts';
import { russianOr } from '../lang/ru/lexicon/ages.ts';
import { candidate, certain, type Finding, type Passage } from './passage.ts';
import { type Read, readNumber } from './small-numbers.ts';
import { lowerAt, nextInLine, spanOf, stopsAt } from './tokens.ts';

/** "fifty or fifty-one", «сорок или сорок один»: the number that may be meant as well. */
function alternative(passage: Passage, read: Read): Read | null {
  const link = lowerAt(passage, read.next);
  if (!englishOr.has(link) && !russianOr.has(link)) return null;
  const other = readNumber(passage, read.next + 1);
  return other !== null && other.value > read.value && other.value <= read.value + MOST_APART ? other : null;
}
/** Years between two ages of which one is meant. */
const MOST_APART = 5;

/**
 * A number in words that is all there is between two marks: of two words after anything (`Anna, forty-one, cook`; `Пётр. Сорок два.`),
 * of one after a given name (`Hanna, seven.`).
 */
function spoken(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens, words } = passage;
  const other = alternative(passage, read);
  const end = other?.next ?? read.next;
  const [open, close, before] = [tokens[i - 1]?.text ?? '', nextInLine(passage, end), tokens[i - 2]];
  if (!before || read.value > 99) return null;
  const span = spanOf(passage, i, end - 1);
  const named = before.word && before.shape === 'title';
  const isSentence = (open === '.' || open === ')') && close === '.';
  if (read.words === 1 && other === null && isSentence && read.value >= 16)
    return candidate(span, 'age', 'bare-number', 0.35);
  if (read.words === 1 && other === null)
    return open === ',' && /^[,;.)]?$/.test(close) && read.value >= 2 && named && words(before).facts().given
      ? candidate(span, 'age', 'after-name', 0.5)
      : null;
  if (read.value < 16) return null;
  // `[crossed out: forty-two]`
  const marked = open === ':' && close === ']';
  if (!isSentence && !marked && !(open === ',' && /^[,;.)]?$/.test(close))) return null;
  return named || other !== null
    ? certain(span, 'age', 'after-name', 0.7)
    : candidate(span, 'age', isSentence ? 'bare-number' : 'in-list', 0.4);
}

/** `u3 m 53, sawmill owner`, «ж, около сорока»: behind the sex of the one who is told of. */
function afterSex(passage: Passage, i: number, read: Read): Finding | null {
  if (
    read.value < 14 ||
    read.value > 99 ||
    !(stopsAt(passage, read.next) || lowerAt(passage, read.next) === '(')
  )
    return null;
  let at = i - 1;
  while (i - at <= 2 && ageWords.about.has(lowerAt(passage, at))) at--;
  if (/^[.,]$/.test(lowerAt(passage, at))) at--;
  // `5 m 53`: metres.
  if (!ageWords.sexes.has(lowerAt(passage, at)) || passage.tokens[at - 1]?.shape === 'number') return null;
  return certain(spanOf(passage, i, read.next - 1), 'age', 'in-list', 0.8);
}

/** A figure alone between commas or brackets after a short word or a name: `P4, f, 41, nurse`, `son (9)`. */
export function ageAlone(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens, words } = passage;
  const sexed = afterSex(passage, i, read);
  if (sexed) return sexed;
  if (tokens[i]?.shape !== 'number') return spoken(passage, i, read);
  const open = tokens[i - 1]?.text;
  const close = nextInLine(passage, read.next);
  const before = tokens[i - 2];
  const { value } = read;
  // `29, chemistry teacher`, «33 — возраст Христа»: a sentence that begins with it.
  const apart = (tokens[i - 1]?.span.end ?? -1) < (tokens[i]?.span.start ?? 0);
  if (tokens[i]?.sentenceStart && apart && /^[,—–]$/.test(close))
    return value >= 16 && value < 95 ? candidate(spanOf(passage, i, i), 'age', 'opens', 0.4) : null;
  // `A trainee. 22. No details.`
  if (open === '.' && close === '.' && apart && nextInLine(passage, i) !== '')
    return value >= 16 && value < 95 ? candidate(spanOf(passage, i, i), 'age', 'bare-number', 0.35) : null;
  if ((open !== ',' && open !== '(' && open !== '/') || !/^[,;).]?$/.test(close) || before === undefined)
    return null;
  const span = spanOf(passage, i, i);
  // «старший сын тимур, 17, …» in a note without capitals.
  const named =
    before.shape === 'title' ||
    (before.shape === 'lower' && words(before).facts().given && !words(before).facts().known);
  const sex = ageWords.sexes.has(lowerAt(passage, i - 2));
  if (open === '(') {
    if (close !== ')' || value > 99 || !(before.shape === 'title' || before.shape === 'lower')) return null;
    return value >= 16 && before.shape === 'title'
      ? certain(span, 'age', 'after-name', 0.7)
      : candidate(span, 'age', 'in-list', 0.5);
  }
  if (value < 14 || value > 99) return null;
  if (sex) return certain(span, 'age', 'in-list', 0.8);
  if (open === '/') return null;
  if (value >= 16 && close === ',' && named) return certain(span, 'age', 'after-name', 0.7);
  const fits =
    before.shape === 'title' ||
    /^[."»”]$/.test(before.text) ||
    (before.word && words(before).lower.length <= 2);
  return fits ? candidate(span, 'age', 'in-list', 0.5) : null;
}
