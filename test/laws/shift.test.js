/** Laws of moved days: intervals and weekdays stay whatever the days and whoever the participant; nobody's days stand still. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withShifts } from '../../src/decide/shifts.js';
import { emptyKey } from '../../src/domain/key.js';
import { readDate, shiftedDate } from '../../src/lang/dates.js';
import { englishDate } from '../../src/lang/en/dates.js';
import { loadLanguages } from '../../src/lang/index.js';
import { inflectDate, russianDate } from '../../src/lang/ru/dates.js';
await loadLanguages();
const DAY = 86_400_000;
const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const weeks = fc.integer({ min: -26, max: 26 }).filter((n) => n !== 0);
const readingOf = (at) => ({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    whole: true,
});
const timeOf = (r) => Date.UTC(r?.year ?? 0, (r?.month ?? 0) - 1, r?.day);
test('intervals and weekdays stay, in what both languages print', () => {
    fc.assert(fc.property(day, day, weeks, (a, b, n) => {
        const [one, two] = [a, b].map((at) => shiftedDate(readingOf(at), 7 * n));
        expect(timeOf(two ?? null) - timeOf(one ?? null)).toBe(Math.floor(b.getTime() / DAY) * DAY - Math.floor(a.getTime() / DAY) * DAY);
        if (!one)
            throw new Error('a whole day was not moved');
        expect(new Date(timeOf(one)).getUTCDay()).toBe(a.getUTCDay());
        for (const label of [
            englishDate(one),
            russianDate(one),
            inflectDate(russianDate(one), 'gen'),
            inflectDate(russianDate(one), 'acc'),
        ])
            expect(readDate(label)).toEqual({ ...one, whole: true });
    }));
});
test('every participant is moved, by whole weeks, the same whoever is asked with them', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^P-[0-9A-Z]{4}$/), { minLength: 1 }), fc.nat(0xffffffff), (people, seed) => {
        const draw = (what) => [...what].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, seed);
        const together = withShifts(emptyKey, people, 'team', draw).shifts?.team ?? {};
        const oneByOne = people.reduce((key, p) => withShifts(key, [p], 'team', draw), emptyKey);
        expect(oneByOne.shifts?.team).toEqual(together);
        for (const days of Object.values(together)) {
            expect(days).not.toBe(0);
            expect(days % 7 === 0).toBe(true);
            expect(Math.abs(days)).toBeLessThanOrEqual(182);
        }
    }));
});
test('months, seasons, years and spans are not moved', () => {
    for (const text of ['сентябрь 2022', 'autumn 2021', '2019', '1990s', '21–24 мая 2021', 'early May 2020']) {
        const read = readDate(text);
        expect(read && shiftedDate(read, 70)).toBeNull();
    }
});
