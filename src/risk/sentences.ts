/** A risk report in plain English, for `sotto status`, `sotto risk` and the report of a release. */
import type { RiskReport } from '../domain/risk.ts';

/** Sets of attributes named in the summary; the full list stands beside each participant. */
const setsNamed = 3;

/**
 * Short sentences, the most important first. They hold counts and names of attributes, never a value: safe on stdout
 * and in a log.
 */
export function riskSentences(report: RiskReport): readonly string[] {
  const total = report.participants.length;
  if (total === 0) return ['There are no participants to compare.'];
  if (total === 1) return ['There is only one participant: nobody to be confused with.'];
  const many = (count: number, verb: string, verbs: string): string =>
    `${count === total ? `All ${total}` : `${count} of ${total}`} participants ${count === 1 ? verb : verbs}`;
  const below = report.participants.filter(({ group }) => group < report.minimumGroup).length;
  const boundSentence = (): string => {
    if (report.minimumGroup === 1) return 'The policy sets no bound.';
    if (below > 0)
      return `${many(below, 'stands', 'stand')} in a group smaller than ${report.minimumGroup}, the policy's bound.`;
    const others = report.minimumGroup - 1;
    return `Everybody shares their attributes with at least ${others === 1 ? '1 other' : `${others} others`}, as the policy asks.`;
  };
  const sentences = [
    report.unique === 0
      ? `Nobody is unique by all attributes together; the smallest group is ${report.smallestGroup}.`
      : `${many(report.unique, 'is', 'are')} unique by all attributes together.`,
    // An empty table would else read as a reassurance.
    ...(report.smallestGroup === total
      ? [
          'Nothing in the table of participants tells any two of them apart, which may be because little of it is filled in; what their notes tell is not counted here.',
        ]
      : []),
    ...commonestUniques(report).map(
      ([set, count]) =>
        `${many(count, 'is', 'are')} unique by ${set.length === 1 ? `${set[0]} alone` : set.join(' + ')}.`,
    ),
    boundSentence(),
  ];
  if (report.smallestGroupIfWithheldMatches > report.smallestGroup)
    sentences.push(
      `Withheld values are counted as a value of their own; if they may be anything, the smallest group is ${report.smallestGroupIfWithheldMatches}.`,
    );
  const removed = report.proposals.map(({ attribute }) => attribute);
  const first = report.proposals[0];
  if (first !== undefined && removed.length > 1 && first.below < below)
    sentences.push(`Leaving out ${first.attribute} would leave ${first.below} below the bound.`);
  if (removed.length > 0)
    sentences.push(`Leaving out ${enumerate(removed)} would bring everybody up to the bound.`);
  else if (below > 0)
    sentences.push(
      `With ${total} participants no choice of attributes reaches a group of ${report.minimumGroup}.`,
    );
  return sentences;
}

const enumerate = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * Small sets before large ones; of one size, those that single out the most participants first, then by name: the order of
 * participants must not show.
 */
function commonestUniques(report: RiskReport): readonly (readonly [set: readonly string[], count: number])[] {
  const counts = new Map<string, [set: readonly string[], count: number]>();
  for (const set of report.participants.flatMap(({ minimalUniques }) => minimalUniques)) {
    const entry = counts.get(set.join('\n'));
    if (entry) entry[1]++;
    else counts.set(set.join('\n'), [set, 1]);
  }
  return [...counts.values()]
    .sort(
      ([a, countA], [b, countB]) => a.length - b.length || countB - countA || (a.join() < b.join() ? -1 : 1),
    )
    .slice(0, setsNamed);
}
