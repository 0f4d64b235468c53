import { describe, expect, test } from 'vitest';
import { md, txt } from '../../src/ingest/readers/text.js';
const read = (text) => txt.read(new TextEncoder().encode(text)).text;
describe('text is read as it would be shown', () => {
    test.each([
        ['&#1048;&#1075;&#1086;&#1088;&#1100; молчал', 'Игорь молчал'],
        ['&#x418;горь', 'Игорь'],
        ['Ser*gey* and **Iv**an', 'Sergey* and **Ivan'],
        ['I<b>go</b>r', 'Igor'],
        ['𝐈𝐠𝐨𝐫 𝐋𝐞𝐛𝐞𝐝𝐞𝐯', 'Igor Lebedev'],
        ['2 * 3, a_b, *Igor* and <b>Igor</b>', '2 * 3, a_b, *Igor* and <b>Igor</b>'],
        ['&#32; &#xd800; &#9999999; &amp;', '&#32; &#xd800; &#9999999; &amp;'],
    ])('%s', (written, shown) => {
        expect(read(written)).toBe(shown);
        expect(md.read(new TextEncoder().encode(written)).text).toBe(shown);
    });
});
