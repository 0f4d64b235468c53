/** Running text of a .docx: the handler for the main part, and for comments, notes, headers and footers. */
import { unreadable } from '../failures.ts';
import type { Paper, Place } from '../paper.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import { isOn } from './docx-styles.ts';
import { readableLink } from './office.ts';

/** Deleted, or moved away: no longer in the text, still in the file. */
const deletions = new Set(['w:del', 'w:moveFrom']);

/** Elements whose text is a word of the document; text anywhere else in it is kept as metadata. */
const textElements = new Set(['w:t', 'w:delText', 'm:t']);
const instructionElements = new Set(['w:instrText', 'w:delInstrText']);

/** One character each. */
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': '\t',
    'w:ptab': '\t',
    'w:br': '\n',
    'w:cr': '\n',
    'w:noBreakHyphen': '\u2011',
    'w:softHyphen': '\u00ad',
  }),
);

/** Attributes that hold words of a person, in any element of this name. */
const tellingAttributes: ReadonlyMap<string, readonly (readonly [attribute: string, place: Place])[]> =
  new Map(
    Object.entries({
      'wp:docPr': [
        ['descr', 'alt-text'],
        ['title', 'alt-text'],
        ['name', 'alt-text'],
      ],
      'pic:cNvPr': [
        ['descr', 'alt-text'],
        ['title', 'alt-text'],
        ['name', 'alt-text'],
      ],
      'wps:cNvPr': [
        ['descr', 'alt-text'],
        ['title', 'alt-text'],
        ['name', 'alt-text'],
      ],
      'v:shape': [
        ['alt', 'alt-text'],
        ['title', 'alt-text'],
        ['href', 'link-target'],
      ],
      'v:rect': [
        ['alt', 'alt-text'],
        ['title', 'alt-text'],
        ['href', 'link-target'],
      ],
      'v:textpath': [['string', 'hidden-text']],
      'v:imagedata': [['o:title', 'alt-text']],
      'w:tblCaption': [['w:val', 'alt-text']],
      'w:tblDescription': [['w:val', 'alt-text']],
      'w:hyperlink': [['w:tooltip', 'link-target']],
      'w:alias': [['w:val', 'metadata']],
      'w:tag': [['w:val', 'metadata']],
      'w:listItem': [
        ['w:displayText', 'metadata'],
        ['w:value', 'metadata'],
      ],
      'w:helpText': [['w:val', 'metadata']],
      'w:statusText': [['w:val', 'metadata']],
      'w:listEntry': [['w:val', 'metadata']],
      'w:attr': [['w:val', 'metadata']],
      'w:fldSimple': [['w:instr', 'link-target']],
      'w:default': [['w:val', 'metadata']],
    }),
  );

/** Names that Word gives to shapes and bookmarks by itself: `Picture 3`, `Рисунок 1`, `_Toc123`. */
const ownName = /^(?:(?:[\p{L}]{1,20} ){1,2}\d{1,6}|_.{0,60})$/u;

type Run = {
  hidden: boolean;
  shown: boolean;
  white: boolean;
  shaded: boolean;
  tiny: boolean;
  struck: boolean;
};
const plainRun = (): Run => ({
  hidden: false,
  shown: false,
  white: false,
  shaded: false,
  tiny: false,
  struck: false,
});

/** `hiddenStyles`: ids of styles whose text is hidden. Throws unreadable-file for imported parts (see altChunk). */
export function docxBody(paper: Paper, hiddenStyles: ReadonlySet<string>): XmlHandler {
  let run = plainRun();
  const paragraphs: { hidden: boolean; shaded: boolean }[] = [];
  let deleted = 0;
  let tables = 0;
  /** Text of the drawing as new programs show it, to tell whether the copy for old ones says anything else. */
  const choices: { shown: string; other: string | null; chosen: boolean }[] = [];
  const instruction: string[] = [];

  const isHidden = () => {
    const paragraph = paragraphs.at(-1);
    if (run.shown) return false;
    if (run.hidden || run.tiny || paragraph?.hidden === true) return true;
    // White letters in a table usually stand on a dark cell.
    return run.white && !run.shaded && paragraph?.shaded !== true && tables === 0;
  };
  const put = (text: string) => {
    const copy = choices.findLast((choice) => choice.other !== null);
    if (copy !== undefined && copy.other !== null) copy.other += text;
    else if (deleted > 0) paper.hideRun('deleted-text', text);
    else if (isHidden()) paper.hideRun('hidden-text', text);
    else paper.put(text, run.struck);
    const choice = choices.at(-1);
    if (copy === undefined && choice !== undefined) choice.shown += text;
  };
  const fact = (place: Place, text: string | undefined) => {
    if (text !== undefined && /\p{L}{2}|\d{3}/u.test(text) && !ownName.test(text)) paper.hide(place, text);
  };

  return {
    open(name, attribute, path) {
      const parent = path.at(-2);
      const author = attribute('w:author');
      if (author !== undefined) {
        paper.hide('author', author);
        paper.hide('author', attribute('w:initials') ?? '');
      }
      for (const [wanted, place] of tellingAttributes.get(name) ?? []) fact(place, attribute(wanted));
      const character = characters.get(name);
      if (character !== undefined && parent === 'w:r') put(character);
      else if (name === 'w:r') run = plainRun();
      else if (name === 'w:p') paragraphs.push({ hidden: false, shaded: false });
      else if (deletions.has(name) && parent !== 'w:rPr' && parent !== 'w:trPr') deleted++;
      else if (name === 'w:bookmarkStart') fact('metadata', attribute('w:name'));
      else if (name === 'w:sym') put(symbol(attribute('w:char')));
      else if (name === 'w:txbxContent') paper.open('body');
      else if (name === 'w:altChunk' || name === 'w:subDoc')
        throw unreadable(
          'docx',
          'holds another document that is only linked in',
          'Open it in Word, save it, and give that.',
        );
      else if (name === 'mc:AlternateContent') choices.push({ shown: '', other: null, chosen: false });
      else if (name === 'mc:Choice' || name === 'mc:Fallback') alternative();
      else if (name === 'w:tbl') {
        tables++;
        paper.beginTable();
      } else if (name === 'w:tr') paper.beginRow();
      else if (name === 'w:tc') paper.beginCell();
      else format(name, attribute, path);
    },
    text(text, path) {
      const top = path.at(-1) ?? '';
      if (textElements.has(top)) put(text.replace(/[\r\n]+/g, ' '));
      else if (instructionElements.has(top)) instruction.push(text);
      else if (
        text.trim() !== '' &&
        !path.some((name) => name.startsWith('wp:') && name !== 'wp:inline' && name !== 'wp:anchor')
      )
        paper.hide(top === 'w:fldData' ? 'metadata' : 'hidden-text', text);
    },
    close(name, path) {
      if (name === 'w:p') {
        paragraphs.pop();
        if (choices.every((choice) => choice.other === null)) paper.endParagraph();
      } else if (name === 'w:r') run = plainRun();
      else if (deletions.has(name) && path.at(-2) !== 'w:rPr' && path.at(-2) !== 'w:trPr') deleted--;
      else if (name === 'w:txbxContent') paper.close();
      else if (name === 'mc:Choice' || name === 'mc:Fallback') endAlternative();
      else if (name === 'mc:AlternateContent') {
        const done = choices.pop();
        const outer = choices.at(-1);
        if (outer !== undefined && done !== undefined) outer.shown += done.shown;
      } else if (name === 'w:tc') paper.endCell();
      else if (name === 'w:tr') paper.endRow();
      else if (name === 'w:tbl') {
        tables--;
        paper.endTable();
      } else if (instructionElements.has(name)) endInstruction();
    },
  };

  /** Properties of the run or the paragraph. A revision of properties (`rPrChange`) nests its own and is not meant. */
  function format(name: string, attribute: Attributes, path: readonly string[]): void {
    const holder = path.at(-3);
    const paragraph = paragraphs.at(-1);
    if (path.at(-2) === 'w:rPr' && holder === 'w:r') {
      if (name === 'w:vanish') run[isOn(attribute) ? 'hidden' : 'shown'] = true;
      else if (name === 'w:rStyle') run.hidden ||= hiddenStyles.has(attribute('w:val') ?? '');
      else if (name === 'w:color') run.white = /^(?:FFFFFF|FEFEFE)$/i.test(attribute('w:val') ?? '');
      else if (name === 'w:shd') run.shaded ||= isShade(attribute('w:fill'));
      else if (name === 'w:highlight') run.shaded ||= !/^(?:none|white)$/.test(attribute('w:val') ?? '');
      else if (name === 'w:sz') run.tiny = Number(attribute('w:val')) <= 4;
      else if (name === 'w:strike' || name === 'w:dstrike') run.struck = isOn(attribute);
    } else if (path.at(-2) === 'w:pPr' && holder === 'w:p' && paragraph !== undefined) {
      if (name === 'w:pStyle') paragraph.hidden = hiddenStyles.has(attribute('w:val') ?? '');
      else if (name === 'w:shd') paragraph.shaded = isShade(attribute('w:fill'));
    }
  }

  function alternative(): void {
    const choice = choices.at(-1);
    if (choice?.chosen === true) choice.other = '';
  }

  function endAlternative(): void {
    const choice = choices.at(-1);
    if (choice === undefined) return;
    if (choice.other !== null && squeeze(choice.other) !== squeeze(choice.shown))
      paper.hide('hidden-text', choice.other);
    choice.other = null;
    choice.chosen = true;
  }

  function endInstruction(): void {
    const text = instruction.splice(0).join('').trim();
    // PAGE, TOC, DATE and their kind have no words in quotes; what they show is in the text.
    if (/"/.test(text) || /^HYPERLINK/i.test(text)) paper.hide('link-target', readableLink(text));
  }
}

const isShade = (fill: string | undefined): boolean => fill !== undefined && !/^(?:auto|FFFFFF)$/i.test(fill);
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** `w:sym` names a glyph of a symbol font by its code. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return Number.isFinite(point) && point >= 32 && point <= 0xffff && (point & 0xf800) !== 0xd800
    ? String.fromCharCode(point)
    : '';
}
