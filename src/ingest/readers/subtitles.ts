/** .vtt (W3C WebVTT) and .srt. Voices become speakers; NOTE, STYLE, REGION, headers and ids of cues are hidden text. */
import { composeCues, type Piece } from '../cues.ts';
import { decodeText } from '../encoding.ts';
import { tooManyItems, unreadable } from '../failures.ts';
import { type Hide, hiddenTexts } from '../hidden.ts';
import { limits } from '../limits.ts';
import { normalise } from '../normalise.ts';
import type { Reader } from '../reader.ts';
import { seconds } from '../time.ts';

const timing =
  /^\s{0,8}((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)\s{0,8}-->\s{0,8}(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?(.{0,400})$/u;
/** Where a cue stands on the screen: no words. */
const setting = /^(?:(?:vertical|line|position|size|align|region):\S{1,60}|[XY][12]:\d{1,6})$/;
const areSettings = (text: string): boolean =>
  text.split(/\s/u).every((word) => word === '' || setting.test(word));

export const vtt: Reader = {
  name: 'vtt',
  extensions: ['.vtt'],
  read(bytes) {
    const { text, encoding } = decodeText(bytes, 'vtt');
    const clean = withoutMark(normalise(text));
    if (!/^WEBVTT(?:[ \t\n]|$)/.test(clean))
      throw unreadable('vtt', 'does not begin with WEBVTT', 'If it is plain text, rename it to .txt.');
    const { hide, texts } = hiddenTexts();
    const pieces = [...blocks(clean)].flatMap((block, index) => vttBlock(block, index === 0, hide));
    return composeCues(pieces, encoding, texts);
  },
};

export const srt: Reader = {
  name: 'srt',
  extensions: ['.srt'],
  read(bytes) {
    const { text, encoding } = decodeText(bytes, 'srt');
    const { hide, texts } = hiddenTexts();
    const clean = withoutMark(normalise(text));
    if (!clean.includes('-->'))
      throw unreadable('srt', 'holds no subtitles', 'If it is plain text, rename it to .txt.');
    const pieces = [...blocks(clean)].flatMap((block) => cuesOf(block, hide, false));
    return composeCues(pieces, encoding, texts);
  },
};

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** Lines up to the next blank one. */
function* blocks(text: string): Generator<readonly string[]> {
  let lines: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      if (lines.length >= limits.items) throw tooManyItems('lines without a break');
      lines.push(line);
    } else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
    at = end + 1;
  }
  if (lines.length > 0) yield lines;
}

function vttBlock(lines: readonly string[], first: boolean, hide: Hide): readonly Piece[] {
  const head = lines[0] ?? '';
  if (first) {
    const rest = [head.slice('WEBVTT'.length), ...lines.slice(1).filter((line) => !line.includes('-->'))];
    hide('metadata', rest.join('\n'));
    const cue = lines.findIndex((line) => line.includes('-->'));
    return cue < 0 ? [] : cuesOf(lines.slice(cue), hide, true);
  }
  if (/^NOTE(?:\s|$)/.test(head)) {
    hide('comment', [head.slice(4), ...lines.slice(1)].join('\n'));
    return [];
  }
  if (/^(?:STYLE|REGION)\s*$/.test(head)) {
    hide('metadata', lines.slice(1).join('\n'));
    return [];
  }
  return cuesOf(lines, hide, true);
}

/** The cues of one block; some programs leave out the blank line between two. Text without a time stays text. */
function cuesOf(lines: readonly string[], hide: Hide, voices: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let time: number | undefined;
  let payload: string[] = [];
  const finish = () => {
    if (payload.length > 0) for (const piece of spoken(payload, time, voices, hide)) pieces.push(piece);
    payload = [];
  };
  for (const line of lines) {
    const match = timing.exec(line.slice(0, 500));
    if (match === null) {
      payload.push(line);
      continue;
    }
    // The line before a timing is the id of the cue: a number, or words.
    const id = payload.pop();
    finish();
    if (id !== undefined && !/^\s*\d{1,9}\s*$/.test(id)) hide('metadata', id);
    if (!areSettings(match[2] ?? '')) hide('metadata', match[2] ?? '');
    time = seconds(match[1] ?? '');
  }
  finish();
  return pieces;
}

/** Tags: a voice starts a new utterance; classes and languages are hidden text; the rest only sets type. */
const tag = /<(\/?)([a-z]{0,8})([^<>\n]{0,300})>|\{\\[^{}\n]{0,80}\}/giu;

function spoken(
  lines: readonly string[],
  time: number | undefined,
  voices: boolean,
  hide: Hide,
): readonly Piece[] {
  const text = joinLines(lines);
  const pieces: Piece[] = [];
  let speaker: string | undefined;
  let said = '';
  let at = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, slash, name = '', rest = ''] = match;
    const known =
      whole.startsWith('{') ||
      (/^(?:v|c|i|b|u|s|lang|ruby|rt|font|)$/i.test(name) && (name !== '' || /^[\d:.]+$/.test(rest)));
    if (!known) continue;
    said += text.slice(at, match.index);
    at = match.index + whole.length;
    if (name.toLowerCase() === 'v' && voices && slash === '') {
      if (said.trim() !== '') pieces.push({ text: withoutEntities(said), speaker, time });
      said = '';
      speaker = withoutEntities(rest.replace(/^\.\S{0,80}/, '')).trim();
    } else if (rest.trim() !== '' && name !== '')
      hide('metadata', withoutEntities(rest.replace(/^[.\s]/, '')));
  }
  pieces.push({ text: withoutEntities(said + text.slice(at)), speaker, time });
  return pieces;
}

/** Lines of a cue are broken to fit the screen, but a line that begins with a dash is another speaker's. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, n) => (n === 0 ? '' : /^\s*[-–—] ?\S/u.test(line.slice(0, 20)) ? '\n' : ' ') + line.trim())
    .join('');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
};

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:([a-z]{2,4})|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0x1f && point <= 0x10ffff && (point & 0xfff800) !== 0xd800
        ? String.fromCodePoint(point)
        : whole;
    },
  );
