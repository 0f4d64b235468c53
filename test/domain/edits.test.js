import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, mapSpan } from '../../src/domain/edits.js';
const edit = (start, end, replacement) => ({
    span: { start, end },
    replacement,
});
/** A text and edits that do not overlap, in any order. */
const textWithEdits = fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.tuple(fc.nat(60), fc.string({ maxLength: 8 })), { maxLength: 8 }))
    .map(([text, raw]) => {
    const cuts = raw.map(([at]) => at % (text.length + 1)).sort((a, b) => a - b);
    const edits = [];
    for (let i = 0; i + 1 < cuts.length; i += 2)
        edits.push(edit(cuts[i], cuts[i + 1], raw[i]?.[1] ?? ''));
    return { text, edits };
});
describe('applyEdits', () => {
    test('replaces in one pass, whatever the order given', () => {
        const { text, applied } = applyEdits('Anna met Igor.', [edit(9, 13, 'Anna'), edit(0, 4, 'Olga')]);
        expect(text).toBe('Olga met Anna.');
        expect(applied.map((a) => a.at)).toEqual([
            { start: 0, end: 4 },
            { start: 9, end: 13 },
        ]);
    });
    test.each([
        ['overlapping', [edit(0, 5, 'x'), edit(4, 6, 'y')]],
        ['outside the text', [edit(10, 99, 'x')]],
    ])('refuses edits that are %s', (_, edits) => {
        expect(() => applyEdits('Anna met Igor.', edits)).toThrow(/overlap|leave/);
    });
    test('law: what is not edited stays, in order, and every replacement stands where it says', () => {
        fc.assert(fc.property(textWithEdits, ({ text, edits }) => {
            const edited = applyEdits(text, edits);
            let rest = '';
            let read = 0;
            for (const { edit: e, at } of edited.applied) {
                expect(edited.text.slice(at.start, at.end)).toBe(e.replacement);
                rest += text.slice(read, e.span.start);
                read = e.span.end;
            }
            rest += text.slice(read);
            let kept = '';
            let from = 0;
            for (const { at } of edited.applied) {
                kept += edited.text.slice(from, at.start);
                from = at.end;
            }
            expect(kept + edited.text.slice(from)).toBe(rest);
        }));
    });
});
describe('mapSpan', () => {
    const { text, applied } = applyEdits('I: Anna met Igor. R: yes', [
        edit(3, 7, 'Antonina'),
        edit(12, 16, 'X'),
    ]);
    test.each([
        ['before every edit', { start: 0, end: 2 }, 'I:'],
        ['around both', { start: 0, end: 17 }, 'I: Antonina met X.'],
        ['after both', { start: 18, end: 24 }, 'R: yes'],
        ['cutting a name', { start: 5, end: 11 }, 'Antonina met'],
        ['exactly a name', { start: 12, end: 16 }, 'X'],
    ])('%s', (_, span, expected) => {
        const at = mapSpan(applied, span);
        expect(text.slice(at.start, at.end)).toBe(expected);
    });
});
