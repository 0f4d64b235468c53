/** Builds files for the readers by hand, so that each hiding place of a format is there on purpose. */
import { strToU8, zipSync } from 'fflate';
import { readTranscript } from '../../src/ingest/index.js';
export const utf8 = (text) => new TextEncoder().encode(text);
export const read = (name, content) => readTranscript({ name, bytes: typeof content === 'string' ? utf8(content) : content, digest: '' }, 'D-1');
export const at = (transcript, span) => transcript.text.slice(span.start, span.end);
/** Hidden texts of one place, the file's name apart. */
export const hidden = (transcript, where) => transcript.hidden.filter((each) => each.where === where).map((each) => each.text);
/** The code of the SottoError that reading throws; fails on any other error, `null` when there is none. */
export function refusal(name, content) {
    try {
        read(name, content);
        return null;
    }
    catch (error) {
        if (error instanceof Error && error.name === 'SottoError' && 'code' in error)
            return String(error.code);
        throw error;
    }
}
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const spaces = [
    `xmlns:w="${word}"`,
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
/** An XML part with the root `w:<root>`. */
export const wordPart = (root, inner) => strToU8(`${declaration}<w:${root} ${spaces}>${inner}</w:${root}>`);
export const run = (text, properties = '') => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...inner) => `<w:p>${inner.join('')}</w:p>`;
export const relationships = (inner) => strToU8(`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
export const docxOf = (body, parts = {}) => zipSync({
    '[Content_Types].xml': strToU8(`${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    '_rels/.rels': relationships('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...parts,
});
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const odtSpaces = [
    ['office', `${oasis}:office:1.0`],
    ['text', `${oasis}:text:1.0`],
    ['table', `${oasis}:table:1.0`],
    ['style', `${oasis}:style:1.0`],
    ['draw', `${oasis}:drawing:1.0`],
    ['fo', `${oasis}:xsl-fo-compatible:1.0`],
    ['svg', `${oasis}:svg-compatible:1.0`],
    ['meta', `${oasis}:meta:1.0`],
    ['manifest', `${oasis}:manifest:1.0`],
    ['config', `${oasis}:config:1.0`],
    ['xlink', 'http://www.w3.org/1999/xlink'],
    ['dc', 'http://purl.org/dc/elements/1.1/'],
]
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');
export const odtPart = (root, inner) => strToU8(`${declaration}<${root} ${odtSpaces}>${inner}</${root}>`);
export const odtOf = (body, styles = '', parts = {}) => zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': odtPart('office:document-content', `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`),
    ...parts,
});
/** Cases of a table in fixtures/cases: title, text, expected lines. */
export function casesOf(table) {
    return table
        .split(/^=== /m)
        .slice(1)
        .map((part) => {
        const [head = '', ...expected] = part.split(/^=>$/m);
        const end = head.indexOf('\n');
        const lines = expected.join('').split('\n');
        return {
            title: head.slice(0, end),
            text: head.slice(end + 1),
            expected: lines.map((line) => line.trim()).filter((line) => line !== ''),
        };
    });
}
