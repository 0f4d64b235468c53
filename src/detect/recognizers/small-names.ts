/** Names written in small letters, in notes that have capitals and in notes that have none. */
import { englishNoSurnameEnding } from '../../lang/en/lexicon/grammar.ts';
import {
  englishDeterminers,
  englishForeignAddress,
  englishForeignAddressOrWord,
  englishNaming,
  englishNeverSmallNames,
} from '../../lang/en/lexicon/persons.ts';
import { russianCutAdjective, russianDeterminers, russianNaming } from '../../lang/ru/lexicon/persons.ts';
import { writtenSmall } from '../evidence.ts';
import { candidate, certain, type Finding, type Passage } from '../passage.ts';
import { isRussianInLatin } from '../tagger/index.ts';
import { isVerb } from '../ties.ts';
import { harmless, inCyrillic, isAdjacent, lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';
import { type Role, SURNAME_ENDING, triggerBefore } from './name-roles.ts';

/** Part of a link or e-mail address. */
const inAddress = ({ text, tokens }: Passage, i: number): boolean => {
  const span = tokens[i]?.span;
  return (
    span !== undefined &&
    (/[.@/_:=]/.test(text.charAt(span.start - 1)) ||
      /[@/_=]|\.\p{Ll}/u.test(text.slice(span.end, span.end + 2)))
  );
};

/** Whether a word in small letters can be one of a name at all, whatever stands beside it: spares most words the questions after. */
const mayBeName = isWord((word): boolean => {
  if (word.plain() || word.functional()) return false;
  const { given, surname, patronymic, known, place } = word.facts();
  return given || surname || patronymic || !(known || place);
});

/** `ewww`, «дааа»: drawn out in speech. */
const STRETCHED = /(\p{L})\1\1/u;
/** `rfp`, `yrs`: letters that nobody can be called by. */
const SHORTENED = /^[bcdfghjklmnpqrstvwxz]+$/;

/** What a word in small letters can be in a name. In a note written without capitals, unknown words count too. */
function smallRole(passage: Passage, i: number): Role | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (word.plain() || word.functional() || harmless(passage, i)) return null;
  if (englishNeverSmallNames.has(word.lower) || saysName(word.lower) || isCutAdjective(passage, i))
    return null;
  const facts = word.facts();
  const loose = writtenSmall(passage);
  if (facts.patronymic) return 'patronymic';
  if (
    facts.given &&
    (!facts.known || (loose && !afterDeterminer(passage, i)) || smallRoleIsPatronymic(passage, i + 1))
  )
    return 'given';
  if (facts.surname && !facts.known && (loose || SURNAME_ENDING.test(word.lower))) return 'surname';
  if (token.lang === 'en' && isRussianInLatin(word, token)) return null;
  return loose &&
    !facts.known &&
    !facts.place &&
    /^\p{L}{3,}$/u.test(word.lower) &&
    !STRETCHED.test(word.lower) &&
    !SHORTENED.test(word.lower) &&
    !inAddress(passage, i)
    ? 'plain'
    : null;
}
/** «ник», "nick": a word of naming is none itself. */
const saysName = (lower: string): boolean => russianNaming.has(lower) || englishNaming.has(lower);
/** «бывш. муэдзин» */
export const isCutAdjective = (passage: Passage, i: number): boolean =>
  lowerAt(passage, i + 1) === '.' && russianCutAdjective.test(lowerAt(passage, i));
const smallRoleIsPatronymic = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.shape === 'lower' &&
    token.text.length > 5 &&
    isAdjacent(passage, i - 1) &&
    passage.words(token).facts().patronymic
  );
};

/** In a note without capitals an ordinary word after a plain given name is taken for a surname: `pam butler`. */
function smallSurname(passage: Passage, i: number): Role | null {
  const token = passage.tokens[i];
  const next = passage.tokens[i + 1];
  if (
    next?.shape === 'lower' &&
    next.text.length > 3 &&
    passage.words(next).facts().surname &&
    !passage.words(next).functional()
  )
    return 'surname';
  if (
    !token ||
    next?.shape !== 'lower' ||
    next.lang !== 'en' ||
    next.text.length < 3 ||
    !writtenSmall(passage) ||
    passage.words(token).facts().known
  )
    return null;
  const isNone =
    passage.words(next).functional() || isVerb(passage, i + 1) || englishNoSurnameEnding.test(next.text);
  return isNone ? null : 'surname';
}

/** `olga ch.`, «ольга к.»: a surname of which a letter or two are left before a stop. */
const isCutShort = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.shape === 'lower' &&
    token.text.length <= 2 &&
    passage.text[token.span.end] === '.' &&
    isAdjacent(passage, i - 1) &&
    !passage.words(token).functional()
  );
};

/** `frau wenzel`, `ma khin`: what stands behind a form of address that another language lent. */
function isAddressed(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  const before = lowerAt(passage, lowerAt(passage, i - 1) === '.' ? i - 2 : i - 1);
  const outright = englishForeignAddress.has(before);
  if (!token || !(outright || englishForeignAddressOrWord.has(before)) || !isAdjacent(passage, i - 1))
    return false;
  const word = passage.words(token);
  if (token.lang !== 'en' || word.functional() || isVerb(passage, i) || inCyrillic(passage, i) !== null)
    return false;
  return outright || !word.facts().known;
}

/** Names in small letters: certain with a patronymic or after «зовут», candidates else. */
export function smallNames(passage: Passage, i: number): { finding: Finding; last: number } | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (isAddressed(passage, i) && smallRole(passage, i) === null)
    return { finding: candidate(token.span, 'person', 'small-after-address', 0.5), last: i };
  if (!mayBeName(word, token)) return null;
  const first = smallRole(passage, i);
  if (first === null) {
    const trigger = triggerBefore(passage, i);
    return (trigger === 'naming' && word.facts().given) ||
      (trigger === 'title' && word.facts().surname && SURNAME_ENDING.test(word.lower))
      ? { finding: candidate(token.span, 'person', `small-after-${trigger}`, 0.6), last: i }
      : null;
  }
  const roles = [first];
  let last = i;
  while (last - i < 3 && isAdjacent(passage, last)) {
    const next =
      smallRole(passage, last + 1) ?? (last === i && first === 'given' ? smallSurname(passage, i) : null);
    if (next === null) break;
    roles.push(next);
    last++;
  }
  if (roles.includes('given') && isCutShort(passage, last + 1)) last++;
  const span = spanOf(passage, i, last);
  if (roles.includes('patronymic'))
    return { finding: certain(span, 'person', 'small-patronymic', 0.8), last };
  const trigger = roles.includes('given') ? triggerBefore(passage, i) : null;
  if (trigger) return { finding: certain(span, 'person', `small-after-${trigger}`, 0.7), last };
  if (roles.length > 1 && roles.includes('given'))
    return { finding: candidate(span, 'person', 'small-names', 0.6), last };
  if (first === 'surname' && !writtenSmall(passage) && triggerBefore(passage, i) === null) return null;
  return {
    finding: candidate(
      span,
      'person',
      first === 'given' ? 'small-given' : first === 'surname' ? 'small-surname' : 'small-unknown',
      0.4,
    ),
    last,
  };
}

const afterDeterminer = (passage: Passage, i: number): boolean =>
  englishDeterminers.has(lowerAt(passage, i - 1)) || russianDeterminers.has(lowerAt(passage, i - 1));
