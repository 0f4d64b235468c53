/**
 * A stage holds no words: what Russian or English says lives in `src/lang/<code>/`, so that a language is added without touching
 * a stage. Cyrillic letters show where a word has slipped in; ranges of letters in an expression (`[а-яё]`) are no words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { literals } from './support/literals.ts';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const stages = ['ingest', 'detect', 'resolve', 'decide', 'render', 'verify', 'risk', 'release'];

/** Still to be cleaned. The list may only grow shorter: a file that holds no word any more fails until it is struck out. */
const unclean: ReadonlySet<string> = new Set([
  'ingest/lines.ts',
  'ingest/marks.ts',
  'ingest/participants.ts',
  'ingest/tables.ts',
  'ingest/turns.ts',
  'ingest/words.ts',
]);

const RANGES = /[\u0400-\u04ff]-[\u0400-\u04ff]ё?Ё?/gu;
/** Words of a language among the literals of a source, by line. */
const wordsIn = (code: string): readonly string[] =>
  literals(code)
    .filter(({ source }) => /\p{Script=Cyrillic}/u.test(source.replace(RANGES, '')))
    .map(({ line, source }) => `${line}: ${source.slice(0, 60)}`);

/** Words of English grammar: among the literals of a stage they show that it reads English. */
const GRAMMAR = new Set(
  (
    'the a an and or but of on at for from with than then he she we they you my his her our their this that these those who whom whose which what when ' +
    'is was were are am be been being has had have will would shall should can could after before until since'
  ).split(' '),
);
/** Truths of YAML, no words. */
const SPARED = 'decide/policy-yaml.ts';
/** The stages that read notes; what others hold of English they say to a person, or read in files. */
const READING = /^(?:detect|resolve|decide|render|verify)\//;
/** Words of English that a literal compares with: the whole of a string, or an alternative of an expression. */
const englishIn = (code: string): readonly string[] =>
  literals(code).flatMap(({ line, kind, source }) => {
    const words =
      kind === 'text' ? [source] : [...source.matchAll(/(?<=[(:|^])[a-z]+(?=[|)$])/g)].map(([word]) => word);
    return words.filter((word) => GRAMMAR.has(word)).map((word) => `${line}: ${word}`);
  });

const files = stages.flatMap((stage) =>
  readdirSync(join(src, stage), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${stage}/${file.replaceAll('\\', '/')}`),
);

test.each(files)('%s', (file) => {
  const words = wordsIn(readFileSync(join(src, file), 'utf8'));
  if (unclean.has(file)) expect(words, 'clean by now: strike it off the list').not.toEqual([]);
  else expect(words, 'words belong to src/lang').toEqual([]);
});

test.each(files.filter((file) => READING.test(file) && file !== SPARED))('%s holds no English', (file) => {
  expect(englishIn(readFileSync(join(src, file), 'utf8')), 'words belong to src/lang').toEqual([]);
});

test('files of the list exist', () => {
  expect([...unclean].filter((file) => !files.includes(file))).toEqual([]);
});

test('a word in a string, an expression or a template is seen, a range and a comment are not', () => {
  const code = [
    '// слово',
    "const a = 'год';",
    'const b = /^[а-яё]+$/u;',
    ['const c = `$', '{a} лет`;'].join(''),
    'const d = /год/;',
  ];
  expect(wordsIn(code.join('\n')).map((found) => found.slice(0, 1))).toEqual(['2', '4', '5']);
});

test('a word of English grammar is seen, a key of ours and a comment are not', () => {
  const code = [
    '// on the way',
    "const a = word === 'of';",
    'const b = /^(?:is|was)$/;',
    "const c = token.shape === 'title';",
  ];
  expect(englishIn(code.join('\n'))).toEqual(['2: of', '3: is', '3: was']);
});
