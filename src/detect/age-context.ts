/** Numbers that are ages by what stands around them: of whom, after which verb, in answer to which question. */

import { beforeBound } from '../lang/ages.ts';
import * as ru from '../lang/ru/lexicon/ages.ts';
import { russianYearsOfAge } from '../lang/ru/lexicon/calendar.ts';
import { ageAlone } from './age-alone.ts';
import { englishAge } from './age-english.ts';
import { russianAge } from './age-russian.ts';
import { certain, type Finding, type Passage } from './passage.ts';
import { readNumber } from './small-numbers.ts';
import { lowerAt } from './tokens.ts';

const BOUND = new RegExp(`(?<!\\p{L})${beforeBound} $`, 'u');
const LONGEST_BOUND = 24;
/** With what says that it is above or below: "over 60", «не старше сорока лет». */
function withBound({ small }: Passage, finding: Finding): Finding {
  const { start, end } = finding.span;
  const [bound = ''] = BOUND.exec(small.slice(Math.max(0, start - LONGEST_BOUND), start)) ?? [];
  return bound === '' ? finding : { ...finding, span: { start: start - bound.length, end } };
}

const isYears = (word: string): boolean =>
  russianYearsOfAge.has(word) || ru.transliteratedYearsOfAge.has(word);

/**
 * Ages among the numbers of a passage. A number in words that was somebody's age once is theirs when it is said again
 * («Двадцать девять, ага»).
 */
export function agesInContext(passage: Passage): Finding[] {
  const { tokens, words } = passage;
  const found: Readonly<{ finding: Finding; value: number; said: boolean }>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || (words(token).cardinal === undefined && !token.text.includes('-'))) continue;
    if (ru.russianHalves.has(lowerAt(passage, i))) continue;
    const read = readNumber(passage, i);
    if (!read) continue;
    const finding =
      ageAlone(passage, i, read) ??
      (token.lang === 'ru' || (token.shape === 'number' && isYears(lowerAt(passage, read.next)))
        ? russianAge(passage, i, read)
        : englishAge(passage, i, read));
    if (finding)
      found.push({
        // «дожил до ста лет»: no bound.
        finding: ru.russianLivedTo.test(lowerAt(passage, i - 2)) ? finding : withBound(passage, finding),
        value: read.value,
        said: read.words === 2,
      });
    i = read.next - 1;
  }
  const sure = new Set(
    found.flatMap(({ finding, value, said }) => (said && finding.tier === 'certain' ? [value] : [])),
  );
  return found.map(({ finding, value, said }) =>
    said && finding.tier === 'candidate' && sure.has(value)
      ? certain(finding.span, 'age', 'said-again', 0.7)
      : finding,
  );
}
