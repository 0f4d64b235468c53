/** What only shows when a phrase is met: every class that a lexicon names is one. */
import { expect, test } from 'vitest';
import { englishClasses, englishDetails } from '../../src/lang/en/lexicon/details.ts';
import { russianClasses, russianDetails } from '../../src/lang/ru/lexicon/details.ts';

test.each([
  ['english', englishDetails, englishClasses],
  ['russian', russianDetails, russianClasses],
] as const)('%s phrases name classes that there are', (_, groups, classes) => {
  const named = groups.flatMap(({ words }) => [...words.matchAll(/<([^>]+)>/g)].map((m) => m[1] as string));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => classes[name] === undefined)).toEqual([]);
});
