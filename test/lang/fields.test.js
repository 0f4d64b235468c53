import { describe, expect, test } from 'vitest';
import { attributeOf, consentFormOf, consentOf, isMaleOrFemale, speakerRole } from '../../src/lang/index.js';
import { lines } from './cases.js';
const asked = {
    key: attributeOf,
    role: speakerRole,
    consent: consentOf,
    form: consentFormOf,
    gender: isMaleOrFemale,
};
describe('fields', () => {
    test.each(lines('fields'))('%s', (line) => {
        const [question = '', answer = ''] = line.split(' -> ');
        const space = question.indexOf(' ');
        const ask = asked[question.slice(0, space)];
        expect(ask?.(question.slice(space + 1)) ?? 'null').toBe(answer);
    });
    test.each(Object.entries(asked))('%s of hostile text is quick and null', (_, ask) => {
        for (const text of ['', ' ', '('.repeat(50), 'x'.repeat(100_000), '/'.repeat(59)])
            expect(ask(text)).toBeNull();
    });
});
