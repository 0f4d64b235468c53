/**
 * The text of subtitles and of recognised speech: one line per utterance, the speaker's name before it. Pieces by one
 * speaker make one line as long as the sentence is not over, so that names cut by a cue stay whole.
 */
import type { HiddenText } from '../domain/transcript.ts';
import { textTooLarge, tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { normalise } from './normalise.ts';
import type { Cue, Reading } from './reader.ts';

/** One subtitle or segment as it stands in the file. `time` in seconds. */
export type Piece = Readonly<{ text: string; speaker?: string | undefined; time?: number | undefined }>;

const endsSentence = /[.?!…:;]["”»')\]]{0,3}$/u;

export function composeCues(
  pieces: Iterable<Piece>,
  encoding: string,
  hidden: readonly HiddenText[],
): Reading {
  const out: string[] = [];
  const cues: Cue[] = [];
  let length = 0;
  let speaker: string | undefined;
  let last = '';
  const write = (text: string) => {
    out.push(text);
    length += text.length;
    if (length > limits.textUnits) throw textTooLarge();
  };
  for (const piece of pieces) {
    const text = normalise(piece.text).trim();
    const label =
      piece.speaker === undefined ? undefined : normalise(piece.speaker).replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const goesOn = cues.length > 0 && label === speaker && !(label === undefined && startsLine(text));
    if (goesOn && (label !== undefined || !endsSentence.test(last.slice(-8)))) {
      write(endsSentence.test(last.slice(-8)) ? '\n' : ' ');
    } else {
      if (length > 0) write('\n');
      if (cues.length >= limits.items) throw tooManyItems('utterances');
      const named = label !== undefined && label !== '';
      const cue: Cue = {
        start: length,
        ...(named ? { label: { start: length, end: length + label.length } } : {}),
        ...(piece.time === undefined ? {} : { time: piece.time }),
      };
      cues.push(cue);
      if (named) write(`${label}: `);
    }
    write(text);
    last = text;
    speaker = label;
  }
  return { text: out.join(''), encoding, hidden, cues, tables: [], marks: [] };
}

/** A dash of dialogue, or what looks like a speaker's label: the line must begin here. */
const startsLine = (text: string): boolean => /^[-–—] |^[>[({]|^\p{Lu}[^\n:.?!,;]{0,40}:(?!\S)/u.test(text);
