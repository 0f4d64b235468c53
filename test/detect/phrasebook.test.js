/** What only shows when a phrase is met: every class that a lexicon names is one. */
import { expect, test } from 'vitest';
import { englishClasses, englishDetails } from '../../src/lang/en/lexicon/details.js';
import { russianClasses, russianDetails } from '../../src/lang/ru/lexicon/details.js';
test.each([
    ['english', englishDetails, englishClasses],
    ['russian', russianDetails, russianClasses],
])('%s phrases name classes that there are', (_, groups, classes) => {
    const named = groups.flatMap(({ words }) => [...words.matchAll(/<([^>]+)>/g)].map((m) => m[1]));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => classes[name] === undefined)).toEqual([]);
});
