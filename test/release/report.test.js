import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { composeRelease } from '../../src/release/index.js';
import { gates, sample } from './sample.js';
const pageOf = (change = {}) => new TextDecoder().decode(composeRelease(sample(change)).find(({ path }) => path === 'report.html')?.bytes);
/** Names of all elements; throws unless tags are balanced (void elements are closed here first). */
function elements(page) {
    const names = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.on('error', (error) => {
        throw error;
    });
    const body = page.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/, '');
    parser.write(body.replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>')).close();
    return names;
}
describe('report.html', () => {
    const page = pageOf();
    test('is balanced markup, in a language, without scripts or anything from elsewhere', () => {
        const names = elements(page);
        expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
        for (const forbidden of ['script', 'link', 'img', 'iframe', 'form', 'a'])
            expect(names).not.toContain(forbidden);
        expect(page).not.toMatch(/https?:|@import|url\((?!#)/);
        expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    });
    test('names each table, its columns and its rows for those who cannot see it', () => {
        const count = (part) => page.split(part).length - 1;
        expect(count('<table')).toBe(5);
        expect(count('<caption>')).toBe(5);
        expect(page).not.toMatch(/<th(?! scope=)[ >]/);
        for (const svg of page.match(/<svg[^>]*>/g) ?? [])
            expect(svg).toContain('aria-hidden="true"');
    });
    test('tells what was replaced, and what risk is left, in words', () => {
        expect(page).toContain('8 places changed, of 6 kinds.');
        expect(page).toContain('<th scope="row">Names of people</th>');
        expect(page).toContain('All 2 participants are unique by all attributes together.');
        expect(page).toContain('3 decisions were applied without a person having looked at them.');
        expect(page).toContain('Nobody: stands alone');
    });
    test('tells a waiver with its reason', () => {
        const waived = gates.map((gate) => gate.gate === 'risk' ? { ...gate, holds: false, waived: 'team only' } : gate);
        expect(pageOf({ gates: waived })).toContain('! waived');
        expect(pageOf({ gates: waived })).toContain('Reason given: <bdi>team only</bdi>');
        expect(page).not.toContain('! waived');
    });
    test('is whole when there is nothing to tell', () => {
        const empty = pageOf({ documents: [], participants: [], attributes: [], otherChanges: [] });
        expect(elements(empty).length).toBeGreaterThan(20);
        expect(empty).toContain('Nothing was replaced in this release.');
        expect(empty).not.toMatch(/NaN|Infinity|undefined|null/);
    });
});
