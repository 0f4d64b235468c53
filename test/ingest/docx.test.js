import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { hiddenReport } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/lang/index.js';
import { at, docxOf, hidden, paragraph, read, refusal, relationships, run, wordPart } from './helpers.js';
beforeAll(loadLanguages);
describe('text of a .docx', () => {
    it('paragraphs, tabs, breaks and special hyphens', () => {
        const body = paragraph(run('I: One'), '<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>') +
            paragraph() +
            paragraph(run('R: &lt;four&gt;'));
        expect(read('n.docx', docxOf(body)).text).toBe('I: One\ttwo\nthree\u2011\u00ad\n\nR: <four>');
    });
    it('a table of people gives profiles, their keys in the header row', () => {
        const row = (...cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
        const table = `<w:tbl>${row('Participant', 'Age', 'From')}${row('P1', '34', 'Omsk')}${row('P2', '31', '')}</w:tbl>`;
        const transcript = read('n.docx', docxOf(paragraph(run('People')) + table + paragraph(run('After.'))));
        expect(transcript.text).toBe('People\nParticipant\tAge\tFrom\nP1\t34\tOmsk\nP2\t31\t\nAfter.');
        expect(transcript.blocks.map((block) => block.fields.map((field) => [at(transcript, field.key), at(transcript, field.value)]))).toEqual([
            [
                ['Participant', 'P1'],
                ['Age', '34'],
                ['From', 'Omsk'],
            ],
            [
                ['Participant', 'P2'],
                ['Age', '31'],
            ],
        ]);
    });
    it('a table of keys and values is a header; a table of speech is turns', () => {
        const row = (a, b) => `<w:tr><w:tc>${paragraph(run(a))}</w:tc><w:tc>${paragraph(run(b))}</w:tc></w:tr>`;
        const transcript = read('n.docx', docxOf(`<w:tbl>${row('Возраст', '34')}${row('Из', 'Твери')}</w:tbl>${paragraph()}<w:tbl>${row('И', 'Когда?')}${row('Р', 'В мае.')}</w:tbl>`));
        expect(transcript.blocks.map((block) => [
            block.role,
            ...block.fields.map((field) => at(transcript, field.value)),
        ])).toEqual([['header', '34', 'Твери']]);
        expect(transcript.turns.map((turn) => [turn.role, at(transcript, turn.span)])).toEqual([
            ['interviewer', 'И\tКогда?'],
            ['participant', 'Р\tВ мае.'],
        ]);
    });
    it('struck text is text and marked crossed out', () => {
        const transcript = read('n.docx', docxOf(paragraph(run('met '), run('An', '<w:strike/>'), run('ton', '<w:dstrike/>'), run(' there', '<w:strike w:val="0"/>'))));
        expect(transcript.text).toBe('met Anton there');
        expect(transcript.marks.map((mark) => [mark.kind, at(transcript, mark.span)])).toEqual([
            ['crossed-out', 'Anton'],
        ]);
    });
    it('text boxes are text, and the copy for old programs is not read twice', () => {
        const inner = (text) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
        const box = (choice, fallback) => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="Text Box 2" descr="photo of Zarina"/><wps:wsp><wps:txbx>${inner(choice)}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt="old alt">${inner(fallback)}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
        const same = read('n.docx', docxOf(paragraph(run('before'), box('in the box', 'in the box'), run(' after'))));
        expect(same.text).toBe('before after\nin the box');
        expect(hidden(same, 'hidden-text')).toEqual([]);
        expect(hidden(same, 'alt-text')).toEqual(['photo of Zarina', 'old alt']);
        const other = read('n.docx', docxOf(paragraph(run('before'), box('shown', 'Rustam was here'))));
        expect(hidden(other, 'hidden-text')).toEqual(['Rustam was here']);
    });
});
describe('what hides in a .docx', () => {
    const change = 'w:id="1" w:author="Olga Petrova" w:date="2023-05-04T10:00:00Z"';
    it('tracked changes: what was deleted or moved away is hidden, what was inserted is text', () => {
        const body = paragraph(run('He is '), `<w:del ${change}><w:r><w:delText>Ma</w:delText></w:r></w:del><w:del ${change}><w:r><w:delText>rat</w:delText></w:r></w:del>`, `<w:ins ${change}>${run('P4')}</w:ins>`, `<w:moveFrom ${change}>${run('Kazan')}</w:moveFrom>`, `<w:moveTo ${change}>${run(' there')}</w:moveTo>`);
        const transcript = read('n.docx', docxOf(body));
        expect(transcript.text).toBe('He is P4 there');
        expect(hidden(transcript, 'deleted-text')).toEqual(['Marat', 'Kazan']);
        expect(hidden(transcript, 'author')).toEqual(['Olga Petrova']);
    });
    it('a deleted paragraph mark deletes no text', () => {
        const body = `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${run('stays')}</w:p>`;
        expect(read('n.docx', docxOf(body)).text).toBe('stays');
    });
    it('comments, their authors and initials, people', () => {
        const parts = {
            'word/comments.xml': wordPart('comments', `<w:comment w:id="0" w:author="A. Lind" w:initials="AL">${paragraph(run('really '), run('Timur'))}${paragraph(run('ask again'))}</w:comment>`),
            'word/people.xml': strToU8('<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="B. Ek"><w15:presenceInfo w15:userId="b.ek@example.org"/></w15:person></w15:people>'),
        };
        const transcript = read('n.docx', docxOf(paragraph(run('Text.')), parts));
        expect(transcript.text).toBe('Text.');
        expect(hidden(transcript, 'comment')).toEqual(['really Timur\nask again']);
        expect(hidden(transcript, 'author')).toEqual(['A. Lind', 'AL', 'B. Ek', 'b.ek@example.org']);
    });
    it('hidden runs: by switch, by style, by white or tiny letters; white on a dark ground is shown', () => {
        const styles = wordPart('styles', '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Secret"/></w:style>');
        const body = [
            paragraph(run('a'), run('one', '<w:vanish/>'), run('b', '<w:vanish w:val="0"/>')),
            paragraph(run('two', '<w:rStyle w:val="Child"/>'), run('c')),
            `<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>${run('three')}</w:p>`,
            paragraph(run('four', '<w:color w:val="FFFFFF"/>'), run('d', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>')),
            paragraph(run('five', '<w:sz w:val="2"/>'), run('e')),
            paragraph(run('f', '<w:rPrChange w:author="X"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
        ].join('');
        const transcript = read('n.docx', docxOf(body, { 'word/styles.xml': styles }));
        expect(transcript.text.split('\n')).toEqual(['ab', 'c', '', 'd', 'e', 'f']);
        expect(hidden(transcript, 'hidden-text')).toEqual(['one', 'two', 'three', 'four', 'five']);
    });
    it('headers, footers, footnotes, endnotes', () => {
        const parts = {
            'word/header1.xml': wordPart('hdr', paragraph(run('Interview with Lena'))),
            'word/footer1.xml': wordPart('ftr', paragraph(run('Omsk archive'))),
            'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="0" w:type="separator">${paragraph()}</w:footnote><w:footnote w:id="1">${paragraph(run('his uncle'))}</w:footnote>`),
            'word/endnotes.xml': wordPart('endnotes', `<w:endnote w:id="1">${paragraph(run('her aunt'))}</w:endnote>`),
        };
        const transcript = read('n.docx', docxOf(paragraph(run('Text.'), '<w:r><w:footnoteReference w:id="1"/></w:r>'), parts));
        expect(transcript.text).toBe('Text.');
        expect(hidden(transcript, 'header')).toEqual(['Interview with Lena']);
        expect(hidden(transcript, 'footer')).toEqual(['Omsk archive']);
        expect([...hidden(transcript, 'footnote')].sort()).toEqual(['her aunt', 'his uncle']);
    });
    it('link targets, from relationships and from fields', () => {
        const rels = relationships('<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/%D0%9C%D0%B0%D1%80%D0%B0%D1%82" TargetMode="External"/>');
        const body = paragraph(`<w:hyperlink r:id="rId9" w:tooltip="page of Marat">${run('here')}</w:hyperlink>`, '<w:r><w:instrText>HYPERLINK "mailto:lena@example.org"</w:instrText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>');
        const transcript = read('n.docx', docxOf(body, { 'word/_rels/document.xml.rels': rels }));
        expect(transcript.text).toBe('here');
        expect([...hidden(transcript, 'link-target')].sort()).toEqual([
            'HYPERLINK "mailto:lena@example.org"',
            'https://example.org/Марат',
            'page of Marat',
        ]);
    });
    it('properties: core, app and custom; settings and names of pictures', () => {
        const vt = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
        const parts = {
            'docProps/core.xml': strToU8('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>O. Berg</dc:creator><dc:title>Timur, second talk</dc:title><cp:revision>4</cp:revision></cp:coreProperties>'),
            'docProps/app.xml': strToU8(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ${vt}><Application>Microsoft Office Word</Application><Company>North Lab</Company><Template>Normal.dotm</Template></Properties>`),
            'docProps/custom.xml': strToU8(`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ${vt}><property name="Client"><vt:lpwstr>Zarina</vt:lpwstr></property></Properties>`),
            'word/settings.xml': wordPart('settings', '<w:docVars><w:docVar w:name="who" w:val="Rustam"/></w:docVars><w:rsids><w:rsid w:val="00A12B34"/></w:rsids>'),
            'customXml/item1.xml': strToU8('<people><person name="Ira"/>and Lev</people>'),
            'word/media/image1.png': strToU8('x'),
            'word/media/passport Orlova.jpg': strToU8('x'),
        };
        const transcript = read('n.docx', docxOf(paragraph(run('Text.')), parts));
        expect(hidden(transcript, 'property')).toEqual(['North Lab', 'O. Berg', 'Timur, second talk', 'Client: Zarina'].sort((a, b) => hidden(transcript, 'property').indexOf(a) - hidden(transcript, 'property').indexOf(b)));
        expect([...hidden(transcript, 'metadata')].sort()).toEqual([
            'Ira',
            'and Lev',
            'passport Orlova.jpg',
            'who: Rustam',
        ]);
        expect(hiddenReport(transcript)).toEqual({ 'file-name': 1, property: 4, metadata: 4 });
    });
    it('reads strict OOXML and other prefixes', () => {
        const xml = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>';
        expect(read('n.docx', zipSync({ 'word/document.xml': strToU8(xml) })).text).toBe('Strict');
    });
});
describe('what is refused', () => {
    it('parts that are linked in and would be lost', () => {
        expect(refusal('n.docx', docxOf(`${paragraph(run('Text.'))}<w:altChunk r:id="rId5"/>`))).toBe('unreadable-file');
    });
    it('another archive, an empty document, damaged XML, a document type', () => {
        expect(refusal('n.docx', zipSync({ 'a.txt': strToU8('hello') }))).toBe('unreadable-file');
        expect(refusal('n.docx', docxOf(paragraph(run('  '))))).toBe('empty-file');
        expect(refusal('n.docx', zipSync({ 'word/document.xml': strToU8('<w:document') }))).toBe('unreadable-file');
        const entities = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
        expect(refusal('n.docx', zipSync({ 'word/document.xml': strToU8(entities) }))).toBe('unreadable-file');
    });
});
