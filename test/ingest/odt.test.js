import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { at, hidden, odtOf, odtPart, read, refusal } from './helpers.js';
beforeAll(loadLanguages);
const p = (inner, style = 'P1') => `<text:p text:style-name="${style}">${inner}</text:p>`;
describe('text of an .odt', () => {
    it('white space collapses, spaces and tabs have elements', () => {
        const body = p('I: One\n   two<text:tab/>three<text:s text:c="3"/>x<text:line-break/>y') +
            p('') +
            p('  <text:span>R: four </text:span> five');
        expect(read('n.odt', odtOf(body)).text).toBe('I: One two\tthree   x\ny\n\nR: four five');
    });
    it('a row of spaces is bounded', () => {
        expect(read('n.odt', odtOf(p('a<text:s text:c="999999999"/>b'))).text.length).toBeLessThan(200);
    });
    it('tables give profiles', () => {
        const row = (...cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
        const transcript = read('n.odt', odtOf(`<table:table table:name="Table1">${row('Имя', 'Возраст')}${row('Лена', '31')}</table:table>`));
        expect(transcript.blocks.map((block) => block.fields.map((field) => `${at(transcript, field.key)}=${at(transcript, field.value)}`))).toEqual([['Имя=Лена', 'Возраст=31']]);
        expect(hidden(transcript, 'metadata')).toEqual([]);
    });
});
describe('what hides in an .odt', () => {
    it('comments, deleted text, notes; the text around them stays whole', () => {
        const body = [
            '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Olga Petrova</dc:creator><dc:date>2023-01-01</dc:date></office:change-info>',
            `${p('Marat')}</text:deletion></text:changed-region></text:tracked-changes>`,
            p(`one<office:annotation><dc:creator>A. Lind</dc:creator><dc:date>2023-01-01</dc:date>${p('ask Timur')}</office:annotation> two<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('his uncle')}</text:note-body></text:note> three`),
        ].join('');
        const transcript = read('n.odt', odtOf(body));
        expect(transcript.text).toBe('one two three');
        expect(hidden(transcript, 'deleted-text')).toEqual(['Marat']);
        expect(hidden(transcript, 'comment')).toEqual(['ask Timur']);
        expect(hidden(transcript, 'footnote')).toEqual(['his uncle']);
        expect(hidden(transcript, 'author')).toEqual(['Olga Petrova', 'A. Lind']);
    });
    it('hidden styles, sections, rows and fields; white letters; struck text is marked', () => {
        const style = (name, properties) => `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
        const styles = style('H', 'text:display="none"') +
            style('W', 'fo:color="#ffffff"') +
            style('D', 'fo:color="#ffffff" fo:background-color="#000000"') +
            style('S', 'style:text-line-through-style="solid"');
        const span = (name, text) => `<text:span text:style-name="${name}">${text}</text:span>`;
        const body = [
            p(`a${span('H', 'one')}b`),
            p(`${span('W', 'two')}${span('D', 'shown')}`),
            p(`met ${span('S', 'Anton')}`),
            `<text:section text:name="Section1" text:display="none">${p('three')}</text:section>`,
            p('c<text:hidden-text text:string-value="four">four</text:hidden-text>'),
        ].join('');
        const transcript = read('n.odt', odtOf(body, styles));
        expect(transcript.text.split('\n').filter((line) => line !== '')).toEqual([
            'ab',
            'shown',
            'met Anton',
            'c',
        ]);
        expect([...hidden(transcript, 'hidden-text')].sort()).toEqual(['four', 'one', 'three', 'two']);
        expect(transcript.marks.map((mark) => [mark.kind, at(transcript, mark.span)])).toEqual([
            ['crossed-out', 'Anton'],
        ]);
    });
    it('links, alt texts, text boxes, headers, footers, properties, printer', () => {
        const body = p('see <text:a xlink:href="https://example.org/lena">this</text:a><draw:frame draw:name="Passport Orlova"><draw:image xlink:href="Pictures/1.png"/><svg:desc>photo of Zarina</svg:desc></draw:frame><draw:frame draw:name="Frame1"><draw:text-box>' +
            `${p('boxed')}</draw:text-box></draw:frame>`);
        const parts = {
            'styles.xml': odtPart('office:document-styles', `<office:master-styles><style:master-page><style:header>${p('Talk with Lena')}</style:header><style:footer>${p('Omsk')}</style:footer></style:master-page></office:master-styles>`),
            'meta.xml': odtPart('office:document-meta', '<office:meta><meta:generator>LibreOffice/7.4</meta:generator><meta:initial-creator>O. Berg</meta:initial-creator><dc:title>Timur</dc:title><meta:user-defined meta:name="Client">Zarina</meta:user-defined></office:meta>'),
            'settings.xml': odtPart('office:document-settings', '<config:config-item config:name="PrinterName">Berg home printer</config:config-item><config:config-item config:name="ViewId">view2</config:config-item>'),
        };
        const transcript = read('n.odt', odtOf(body, '', parts));
        expect(transcript.text).toBe('see this\nboxed');
        expect(hidden(transcript, 'link-target')).toEqual(['https://example.org/lena']);
        expect(hidden(transcript, 'alt-text')).toEqual(['photo of Zarina']);
        expect(hidden(transcript, 'header')).toEqual(['Talk with Lena']);
        expect(hidden(transcript, 'footer')).toEqual(['Omsk']);
        expect(hidden(transcript, 'property')).toEqual(['O. Berg', 'Timur', 'Client: Zarina']);
        expect(hidden(transcript, 'metadata')).toEqual(['Passport Orlova', 'Berg home printer']);
    });
});
it('refuses a locked document, a spreadsheet, a cut archive', () => {
    const lock = odtPart('manifest:manifest', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    expect(refusal('n.odt', odtOf(p('x'), '', { 'META-INF/manifest.xml': lock }))).toBe('unreadable-file');
    expect(refusal('n.odt', zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
    }))).toBe('unreadable-file');
    const whole = odtOf(p('x'));
    expect(refusal('n.odt', whole.subarray(0, whole.length - 30))).toBe('unreadable-file');
});
