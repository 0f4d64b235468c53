/** Results on stdout, messages on stderr, and errors without a stack or a word of a note. */
import { stripVTControlCharacters, styleText } from 'node:util';
import { SottoError } from '../domain/errors.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export type Output = Readonly<{
  json: boolean;
  /** The command's result: lines for a person, or one JSON document. */
  result: (human: string | readonly string[], json: unknown) => void;
  /** Something worth knowing that is no result. */
  note: (line: string) => void;
  /** What to type next. */
  next: (command: string, why: string) => void;
  paint: (style: Style, text: string) => string;
}>;

const colours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

export const painter =
  (stream: NodeJS.WriteStream) =>
  (style: Style, text: string): string =>
    colours(stream) ? styleText(style, text) : text;

/** A name of a file or a changed log may hold signs that a terminal obeys; only our own colours pass. */
const plain = (line: string): string =>
  line.replace(/(?!\x1b\[\d{1,2}m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '�');

export function makeOutput(json: boolean): Output {
  const paint = painter(process.stdout);
  const aside = painter(process.stderr);
  return {
    json,
    paint,
    result: (human, value) => {
      if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
      else for (const line of [human].flat()) process.stdout.write(`${plain(line)}\n`);
    },
    note: (line) => {
      process.stderr.write(`${plain(line)}\n`);
    },
    next: (command, why) => {
      if (!json)
        process.stderr.write(`${aside('dim', 'next:')} ${aside('bold', command)}  ${aside('dim', why)}\n`);
    },
  };
}

/** The file and line of our own code where a foreign error passed, for a report: no message, no foreign text. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? /^ {4}at [^\n]*\/(?:dist|src)\/([a-z/-]{1,80}\.[jt]s:\d{1,6}:\d{1,6})/m.exec(error.stack ?? '')?.[1]
    : undefined;

/** Prints the error and gives the exit status. Foreign errors are named by class alone: their message may quote a note. */
export function report(error: unknown, json: boolean): number {
  const known = error instanceof SottoError ? error : undefined;
  const code = known?.code ?? 'internal';
  const message =
    known?.message ??
    `unexpected ${error instanceof Error ? error.name : 'failure'} (a fault of sotto, not of your file)`;
  const facts = known?.facts ?? { at: placeOf(error) };
  if (json) {
    process.stderr.write(`${JSON.stringify({ error: { code, message, facts, advice: known?.advice } })}\n`);
  } else {
    const paint = painter(process.stderr);
    process.stderr.write(`${paint('red', 'sotto:')} ${message}\n`);
    const shown = Object.entries(facts).filter(([, v]) => v !== undefined);
    if (shown.length > 0)
      process.stderr.write(
        `  ${paint('dim', plain(shown.map(([k, v]) => `${k}: ${typeof v === 'object' ? JSON.stringify(v) : v}`).join('   ')))}\n`,
      );
    if (known?.advice) process.stderr.write(`  ${known.advice}\n`);
  }
  return known?.exit ?? 1;
}

/** Cells as wide as they look: colours take no room. */
const width = (cell: string): number => [...stripVTControlCharacters(cell)].length;

/** Columns of text padded to their widest cell. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    rows.reduce((widest, row) => Math.max(widest, width(row[i] ?? '')), 0),
  );
  const pad = (cell: string, i: number): string => cell + ' '.repeat((widths[i] ?? 0) - width(cell));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
