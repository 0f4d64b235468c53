/**
 * Speech recognised by Whisper and its kin, as JSON: `{text, segments: [{start, end, text, speaker?}]}`, or the array
 * of segments alone. The segments give the text. Any other string in the file is hidden text.
 */
import { composeCues, type Piece } from '../cues.ts';
import { decodeText } from '../encoding.ts';
import { unreadable } from '../failures.ts';
import { hiddenTexts } from '../hidden.ts';
import { limits } from '../limits.ts';
import { normalise } from '../normalise.ts';
import type { Reader } from '../reader.ts';

/** Members that Whisper, faster-whisper and WhisperX write; a key that is none of them is text too. */
const knownKeys = new Set([
  'text',
  'segments',
  'language',
  'language_probability',
  'duration',
  'id',
  'seek',
  'start',
  'end',
  'tokens',
  'temperature',
  'avg_logprob',
  'compression_ratio',
  'no_speech_prob',
  'words',
  'word',
  'word_segments',
  'score',
  'probability',
  'speaker',
  'confidence',
  'task',
  'model',
  'version',
  'channel',
  'chars',
  'char',
]);
const wordLists = new Set(['words', 'word_segments', 'chars', 'tokens']);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const whisper: Reader = {
  name: 'json',
  extensions: ['.json'],
  read(bytes) {
    const { text, encoding } = decodeText(bytes, 'json');
    const root = parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    const { hide: hideIn, texts } = hiddenTexts();
    const hide = (value: string) => hideIn('metadata', value);
    const segments: unknown = Array.isArray(root) ? root : isObject(root) ? root.segments : undefined;
    const whole = isObject(root) && typeof root.text === 'string' ? root.text : undefined;
    if (!Array.isArray(segments) && (whole === undefined || segments !== undefined)) throw notWhisper();
    const list: readonly unknown[] = Array.isArray(segments) ? segments : [{ text: whole }];
    const pieces = list.map((segment) => pieceOf(segment, hide));
    if (isObject(root)) {
      const said = squeeze(pieces.map((piece) => piece.text).join(''));
      if (whole !== undefined && squeeze(whole) !== said) hide(whole);
      for (const [key, value] of Object.entries(root)) {
        if (!knownKeys.has(key)) hide(key);
        if (wordLists.has(key)) compareWords(value, said, hide);
        else if (key !== 'text' && key !== 'segments' && !isLanguage(key, value)) strings(value, hide);
      }
    }
    return composeCues(pieces, encoding, texts);
  },
};

/** `ru`, `russian`: what the program heard, no word of a person. */
const isLanguage = (key: string, value: unknown): boolean =>
  (key === 'language' || key === 'task') && typeof value === 'string' && /^[a-z]{2,12}$/.test(value);

const notWhisper = () =>
  unreadable(
    'json',
    'is not a transcript: it has no segments',
    'Give the .json that Whisper wrote, or save the text as .txt.',
  );

/** Brackets open at once, outside strings: the parser builds an object for each before anybody can look. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > limits.jsonDepth) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}

function parse(text: string): unknown {
  if (nestsTooDeep(text)) throw unreadable('json', 'nests its parts too deeply');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('json', 'is not well-formed JSON', 'It may be cut off; export it again.');
  }
}

/** Throws unreadable-file when the segment is no object with a text. */
function pieceOf(segment: unknown, hide: (text: string) => void): Piece {
  if (!isObject(segment) || typeof segment.text !== 'string') throw notWhisper();
  const text = segment.text;
  for (const [key, value] of Object.entries(segment)) {
    if (!knownKeys.has(key)) hide(key);
    if (wordLists.has(key)) compareWords(value, squeeze(text), hide);
    else if (key !== 'text' && key !== 'speaker') strings(value, hide);
  }
  const { speaker, start } = segment;
  const label =
    typeof speaker === 'string' ? speaker : typeof speaker === 'number' ? `Speaker ${speaker}` : undefined;
  if (label === undefined && speaker !== undefined) strings(speaker, hide);
  const time = typeof start === 'number' && Number.isFinite(start) && start >= 0 ? start : undefined;
  return { text: oneLine(text), speaker: label, time };
}

const oneLine = (text: string): string => text.replace(/[^\S\n]+/gu, ' ');
const squeeze = (text: string): string => normalise(text).replace(/\s+/gu, '');

/** Words repeat the text of their segment; words that do not are text of their own. */
function compareWords(value: unknown, said: string, hide: (text: string) => void): void {
  const found: string[] = [];
  strings(value, (text) => found.push(text), true);
  const words = found.filter((text) => !/^SPEAKER_\d{1,4}$/.test(text));
  if (words.length > 0 && squeeze(words.join('')) !== said) hide(words.join(' '));
}

/** Every string below a value, and every unknown key. Without recursion. */
function strings(value: unknown, take: (text: string) => void, values = false): void {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === 'string') take(next);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next).reverse()) {
        if (!Array.isArray(next) && !knownKeys.has(key) && !values) take(key);
        stack.push(inner);
      }
    }
  }
}
