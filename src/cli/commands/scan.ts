import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { loadKnowledge } from '../../app/knowledge.ts';
import { type ScannedFile, type ScannedMention, scanFile, scanText } from '../../app/scan.ts';
import type { Knowledge } from '../../detect/index.ts';
import { SottoError } from '../../domain/errors.ts';
import { withJson } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';

type Options = Readonly<{ json?: boolean; jsonl?: boolean; explain?: boolean; show?: boolean }>;

export function registerScan(program: Command): void {
  withJson(program.command('scan').argument('[file...]', 'files to look through'))
    .description('detect only: no study, nothing stored; says where, never what, unless --show')
    .option('--jsonl', 'lines {"id","text"} on standard input, lines {"id","mentions"} on standard output')
    .option('--explain', 'name the rule that found each mention')
    .option('--show', 'print the words found, too')
    .action(async (files: string[], options: Options) => {
      if (options.jsonl && files.length > 0)
        throw new SottoError('usage', 'with --jsonl the texts come on standard input; for files give --json');
      const knowledge = await loadKnowledge();
      if (options.jsonl) return scanLines(knowledge, options.explain === true);
      if (files.length === 0)
        throw new SottoError('usage', 'name a file, or give --jsonl and lines on standard input');
      const out = makeOutput(options.json === true);
      const scanned = files.map((path) => scanFile(path, basename(path), knowledge));
      out.result(
        scanned.flatMap((file) => lines(file, options, out)),
        scanned.map(({ texts, ...file }) => (options.show ? { ...file, texts } : file)),
      );
    });
}

const Line = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One answer per line as it comes. A bad line is named on stderr, the others are answered, the status is 2. */
async function scanLines(knowledge: Knowledge, explain: boolean): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (read === null) {
      process.stderr.write(`sotto: line ${number} is not {"id": ..., "text": "..."}\n`);
      process.exitCode = 2;
      continue;
    }
    const mentions = scanText(String(read.id), read.text, knowledge).map((m) =>
      explain ? m : withoutRule(m),
    );
    if (!process.stdout.write(`${JSON.stringify({ id: read.id, mentions })}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
  }
}

function readLine(line: string): z.infer<typeof Line> | null {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

const withoutRule = ({ rule: _, ...mention }: ScannedMention): Omit<ScannedMention, 'rule'> => mention;

function lines(file: ScannedFile, options: Options, out: Output): string[] {
  const certain = file.mentions.filter((m) => m.tier === 'certain').length;
  const rows = file.mentions.map((m, i) => [
    `  ${m.line}:${m.column}`,
    m.kind,
    m.tier === 'certain' ? 'certain' : out.paint('yellow', 'candidate'),
    ...(options.explain ? [`${m.recognizer}/${m.rule}`, m.confidence.toFixed(2)] : []),
    options.show ? (file.texts[i] ?? '').replace(/\s+/g, ' ') : plural(m.end - m.start, 'character'),
  ]);
  const hidden = file.hiddenMentions.length;
  return [
    `${out.paint('bold', file.path)}  ${file.format}, ${file.encoding}, ${plural(file.words, 'word')}: ${certain} certain, ${plural(file.mentions.length - certain, 'candidate')}` +
      (hidden > 0 ? `, ${hidden} in what hides in the file` : ''),
    ...table(rows),
  ];
}
