/**
 * The law of the canary: names planted wherever a note, a table, a policy or a person at the keyboard can hold one are
 * found in nothing that the program says and in nothing that it leaves readable, on good input and on bad.
 *
 * What shows names because it is asked to, and is not under the law:
 *   key list            prints the pseudonym key (logged); so do key why and key questions; key export writes it to a file
 *   review --export     writes the table to the file that was named (said on stderr, logged)
 *   scan --show         prints the words found
 *   demo                speaks of the fictional study alone
 *   paths               a path is told as it was typed; `ingest` names by its path a file that it refuses or skips, and
 *                       `release verify` one that is not as signed: somebody must find it
 *   --waive, --profile  a reason and a profile's name are repeated; a reason that names somebody of the study is refused
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readReviewTable } from '../../src/app/review-table.ts';
import { parsePolicy } from '../../src/decide/index.ts';
import { SottoError } from '../../src/domain/errors.ts';
import { readManifest } from '../../src/release/index.ts';
import { openStudy } from '../../src/vault/study.ts';
import { docxOf, paragraph, read, run, wordPart } from '../ingest/helpers.ts';
import { watchFolder, watchFor } from '../support/canaries.ts';
import { type Ended, makeUnlockCheap, sotto } from '../support/sotto.ts';
import { temporaryFolder } from '../vault/helpers.ts';

/** Where each stands. Invented, and like no word that the program says. */
const planted = {
  russianText: 'Охлопугин',
  transliterated: 'Dzhafarkulov',
  englishText: 'Tilverley',
  headerField: 'Шкворецкая',
  speakerLabel: 'Кобзаруля',
  fileName: 'Pumpyanitsky',
  badFileName: 'Брыльгунов',
  comment: 'Фрязинобуев',
  hiddenText: 'Gladsturm',
  metadata: 'Mirskovec',
  frontMatter: 'Stratholby',
  table: 'Трындычеев',
  policy: 'Zhmykhovets',
  typed: 'Пухляшкина',
  passphrase: 'Крамазюка',
  scanned: 'Vrublensky',
} as const;
const watch = watchFor(Object.values(planted));

const passphrase = `one ${planted.passphrase} two three`;
const properties = (creator: string): Uint8Array =>
  strToU8(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
  );
const docx = docxOf(
  paragraph(run('R: I left.')) + paragraph(run('seen '), run(planted.hiddenText, '<w:vanish/>')),
  {
    'word/comments.xml': wordPart(
      'comments',
      `<w:comment w:id="0" w:author="${planted.comment}" w:initials="X">${paragraph(run(`ask ${planted.comment}`))}</w:comment>`,
    ),
    'docProps/core.xml': properties(planted.metadata),
  },
);
const notes: Readonly<Record<string, string | Uint8Array>> = {
  'one.txt': `Участник: P1\nИмя: Ирлана ${planted.headerField}\nСогласие: архив\n\nИ: Кто помог?\nР: Вельзимир ${planted.russianText}, а потом и Dima ${planted.transliterated}.\n`,
  'two.txt': `Consent: archive\n\n${planted.speakerLabel}: Мы уехали. Встретил нас ${planted.russianText}.\nI: When?\n${planted.speakerLabel}: In May.\n`,
  'three.md': `---\nname: Olwenka ${planted.frontMatter}\nconsent: archive\n---\n\nI: Who?\nR: Brannoch ${planted.englishText} drove us.\n`,
  [`${planted.fileName}_interview.docx`]: docx,
};

const home = temporaryFolder();
const at = (...parts: readonly string[]): string => join(home, ...parts);
const study = at('study');
const withStudy = ['--study', study, '--passphrase-file', at('pw')] as const;
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const truncated = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 40);

/** Runs one command line twice, plainly and with --json, and holds what it said to the law. */
async function lawful(status: number, ...words: readonly string[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const each of [words, [...words, '--json']]) {
    const end = await sotto(...each);
    expect(end.status, `${end.stdout}\n${end.stderr}`).toBe(status);
    expect(watch(end.stdout), end.stdout).toEqual([]);
    expect(watch(end.stderr), end.stderr).toEqual([]);
    ended.push(end);
  }
  return ended;
}

beforeAll(async () => {
  mkdirSync(at('notes'));
  for (const [name, content] of Object.entries(notes)) writeFileSync(at('notes', name), content);
  put('pw', `${passphrase}\n`);
  put('wrong', `${passphrase}x\n`);
  const made = await sotto('init', study, '--passphrase-file', at('pw'));
  expect(made.status).toBe(0);
  expect(watch(made.stdout + made.stderr)).toEqual([]);
  await makeUnlockCheap(study, passphrase);
});

/** Bad input is put into a copy, so that every test begins with the same study. */
const kept = at('kept');
const keep = (): void => {
  rmSync(kept, { recursive: true, force: true });
  cpSync(study, kept, { recursive: true });
};
const restore = (): void => {
  rmSync(study, { recursive: true, force: true });
  cpSync(kept, study, { recursive: true });
};

test('the watch sees a name in every spelling', () => {
  const name = planted.russianText;
  for (const spelling of [
    name.toUpperCase(),
    name.normalize('NFD'),
    encodeURIComponent(name),
    Buffer.from(`ab${name}cd`).toString('base64'),
    'Okhlopugin',
    'okhlopugina',
    JSON.stringify({ name }).replace(/[^ -~]/g, (c) => `\\u0${c.charCodeAt(0).toString(16)}`),
  ])
    expect(watch(`x ${spelling} y`), spelling).toEqual([name]);
  expect(watch(Buffer.from(name, 'utf16le'))).toEqual([name]);
});

describe.sequential('good input', () => {
  test('notes go in, all of them', async () => {
    const [end] = await lawful(0, 'ingest', at('notes'), ...withStudy);
    expect(end?.stdout).toContain('4 notes sealed');
    await lawful(0, 'ingest', at('notes'), ...withStudy, '--dry-run');
  });
  test('the names are in the study: what shows by design shows them', async () => {
    const list = await sotto('key', 'list', ...withStudy);
    expect(watch(list.stdout)).toContain(planted.headerField);
    const exported = await sotto('review', '--export', at('review.csv'), ...withStudy);
    expect(watch(exported.stdout + exported.stderr)).toEqual([]);
    const { badFileName, table, policy, typed, passphrase, scanned, ...inStudy } = planted;
    expect([...watch(readFileSync(at('review.csv')))].sort()).toEqual(Object.values(inStudy).sort());
    const shown = await sotto('scan', at('notes', 'one.txt'), '--show');
    expect(watch(shown.stdout)).toContain(planted.russianText);
  });
  test('every command that looks', async () => {
    await lawful(0, 'status', ...withStudy);
    await lawful(0, 'review', ...withStudy);
    await lawful(0, 'risk', ...withStudy);
    await lawful(0, 'audit', 'log', '--study', study);
    await lawful(0, 'audit', 'verify', '--study', study);
    await lawful(0, 'audit', 'report', '--study', study);
    await lawful(0, 'audit', 'checkpoint', '--study', study);
    await lawful(0, 'vault', 'check', ...withStudy);
    await lawful(0, 'withdraw', 'P1', '--dry-run', ...withStudy);
    await lawful(2, 'withdraw', planted.headerField, '--yes', ...withStudy);
    await lawful(0, 'scan', at('notes', 'one.txt'), at('notes', 'three.md'), '--explain');
    await lawful(3, 'release', 'build', '--profile', 'archive', '--out', at('no'), ...withStudy);
  });
  test('a table is applied, the rest accepted, a release built and checked', async () => {
    await lawful(0, 'review', '--apply', at('review.csv'), ...withStudy);
    await lawful(0, 'review', '--accept', ...withStudy);
    const list = await sotto('key', 'list', '--kind', 'person', '--json', ...withStudy);
    const [one = '', other = ''] = [...list.stdout.matchAll(/"entity": "(E-[^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    // Each changes what the next finds: told in words, then as JSON.
    for (const format of [[], ['--json']])
      for (const words of [['merge', one, other], ['undo']]) {
        const done = await sotto('key', ...words, ...withStudy, ...format);
        expect(done.status, done.stderr).toBe(0);
        expect(watch(done.stdout + done.stderr)).toEqual([]);
      }
    await lawful(0, 'key', 'split', one, other, ...withStudy, '--dry-run');
    const why = await sotto('key', 'why', one, ...withStudy);
    expect(watch(why.stdout).length).toBeGreaterThan(0);
    expect(watch(why.stderr)).toEqual([]);
    expect(watch((await sotto('key', 'questions', ...withStudy)).stderr)).toEqual([]);
    const waive = ['--waive', 'risk=invented people'];
    const build = ['release', 'build', '--profile', 'archive', ...waive, ...withStudy];
    await lawful(0, ...build, '--out', at('dry'), '--dry-run');
    const built = await sotto(...build, '--out', at('release'));
    expect(built.status, built.stderr).toBe(0);
    expect(watch(built.stdout + built.stderr)).toEqual([]);
    await lawful(0, 'release', 'verify', at('release'));
    expect(watchFolder(at('release'), watch)).toEqual([]);
    keep();
  });
  test('a participant withdraws, keys are cared for', async () => {
    const quiet = async (...words: readonly string[]): Promise<void> => {
      const end = await sotto(...words);
      expect(end.status, end.stderr).toBe(0);
      expect(watch(end.stdout + end.stderr)).toEqual([]);
    };
    await quiet('withdraw', 'P1', '--yes', '--notices', at('notices'), ...withStudy);
    expect(watchFolder(at('notices'), watch)).toEqual([]);
    await quiet('vault', 'backup', at('backup'), ...withStudy);
    await quiet('vault', 'recovery', '--page', at('page.txt'), '--yes', ...withStudy);
    for (const folder of ['backup', 'study'])
      expect(watchFolder(at(folder), watch, ['policy.yaml'])).toEqual([]);
    expect(watch(readFileSync(at('page.txt')))).toEqual([]);
  });
});

describe.sequential('bad input', () => {
  beforeEach(restore);

  test('what is typed: entities, pseudonyms, reasons, options', async () => {
    const { typed, headerField, russianText, transliterated } = planted;
    await lawful(2, 'key', 'set', `Анна ${typed}`, 'x', ...withStudy);
    const entity = /^(\S+)\s+person/m.exec((await sotto('key', 'list', ...withStudy)).stdout)?.[1] ?? '';
    await lawful(2, 'key', 'set', entity, `Anna ${headerField}`, ...withStudy);
    await lawful(2, 'key', 'set', entity, `${typed}\n${typed}`, ...withStudy);
    await lawful(2, 'key', 'list', '--kind', typed, ...withStudy);
    await lawful(2, 'key', 'set', entity, 'a', typed, ...withStudy);
    await lawful(2, 'key', 'why', typed, ...withStudy);
    await lawful(2, 'key', 'merge', entity, typed, ...withStudy);
    await lawful(2, 'key', 'split', entity, `N-${typed}`, ...withStudy);
    await lawful(2, 'key', 'undo', typed, ...withStudy);
    await lawful(2, 'key', 'undo', ...withStudy);
    await lawful(2, 'ingest', at('notes'), '--consent', typed, ...withStudy);
    await lawful(2, typed);
    await lawful(2, 'key', typed);
    await lawful(2, 'status', `--${typed}`, ...withStudy);
    await lawful(2, 'status', '--profile', typed, ...withStudy);
    await lawful(2, 'risk', '--profile', typed, ...withStudy);
    await lawful(2, 'review', '--actor', typed, ...withStudy);
    const build = ['release', 'build', '--profile', 'archive', '--out', at('r'), ...withStudy, '--waive'];
    await lawful(2, ...build, `${typed}=because`);
    // Whoever is known to the study: as written, inflected, in small letters, in another script.
    for (const reason of [
      `${headerField} agreed`,
      `согласовано со Шкворецкой`,
      `${russianText.toLowerCase()} agreed`,
      `Okhlopugin agreed`,
      `Джафаркулов не против`,
      transliterated.toUpperCase(),
    ])
      await lawful(2, ...build, `risk=${reason}`);
  });

  test('files that cannot be read', async () => {
    const { badFileName, russianText, frontMatter } = planted;
    const bad = at('bad');
    mkdirSync(bad, { recursive: true });
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'cut.docx': truncated(docx),
      'broken.docx': docxOf(`<w:p><w:r><w:t>${russianText}</w:p>`),
      'front.md': `---\nname: ${frontMatter}: ${frontMatter}\n---\nText.`,
      'twice.md': `---\n${frontMatter}: 1\n${frontMatter}: 2\n---\nText.`,
      'whisper.json': `{"segments":[{"start":0,"end":"${russianText}","text":"${russianText}"}]}`,
      'broken.json': `{"text": "${russianText}" ${russianText}}`,
      'a.vtt': `${russianText}\n\n${russianText}`,
      'a.srt': `${russianText} --> ${russianText}`,
      'odd.txt': Buffer.concat([Buffer.from(russianText, 'utf16le'), Buffer.from([0xff, 0, 0xd8])]),
      'a.rtf': `{\\rtf1 ${russianText}}`,
      [`${badFileName}.bin`]: russianText,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(bad, name), content);
    for (const end of [
      await sotto('ingest', bad, ...withStudy),
      await sotto('ingest', bad, '--json', ...withStudy),
    ]) {
      expect(end.status).toBe(2);
      // The one name that is told is that of the file to mend.
      const said = (end.stdout + end.stderr).replaceAll(join(bad, `${badFileName}.bin`), '');
      expect(watch(said), said).toEqual([]);
    }
    for (const name of Object.keys(files).filter((f) => !f.includes(badFileName)))
      for (const words of [
        ['scan', join(bad, name)],
        ['scan', join(bad, name), '--json'],
      ]) {
        const end = await sotto(...words);
        expect(watch(end.stdout + end.stderr), name).toEqual([]);
      }
  });

  test('tables that are none, or say what they must not', async () => {
    const { table } = planted;
    const whole = readFileSync(at('review.csv'), 'utf8');
    const [head = '', row = '', ...rest] = whole.split('\n');
    const cells = row.split(',');
    const tables: readonly string[] = [
      table,
      `"${table}`,
      `id,decision\n${table},harmless\n`,
      `id,decision\n"${table}\n`,
      `id,decision\n${cells[0]},${table}\n`,
      `id,decision,kind\n${cells[0]},harmless,${table}\n`,
      `${head}\n${row},${table}\n${rest.join('\n')}`,
      `id,decision\n${cells[0]},harmless\n${cells[0]},identifier\n${table}`,
    ];
    for (const text of tables) await lawful(2, 'review', '--apply', put('bad.csv', text), ...withStudy);
    put('bad.csv', Buffer.from(`id,decision\n${table}`, 'utf16le'));
    await lawful(2, 'review', '--apply', at('bad.csv'), ...withStudy);
  });

  test('a policy that cannot be followed', async () => {
    const { policy } = planted;
    const file = join(study, 'policy.yaml');
    const good = readFileSync(file, 'utf8');
    for (const bad of [
      good.replace(/^version: 1/m, `version: 1\n${policy}: 1`),
      good.replace(/^version: 1/m, `version: ${policy}`),
      good.replace(/^version: 1/m, `version: 1\n${policy}: [`),
      good.replace(/^version: 1/m, `version: 1\n? ${policy}\n&${policy} x: *${policy}`),
      good.replace(/consent: team/, `consent: ${policy}`),
      good.replace(/ {6}person: .*/, `      ${policy}: { strategy: keep }`),
      good.replace(/ {6}person: .*/, `      person: { strategy: ${policy} }`),
      good.replace(/ {6}person: .*/, `      person: { strategy: keep, ${policy}: 1 }`),
      good.replace(/omit: \[.*?\]/, `omit: [${policy}]`),
      good.replace(/^allow:/m, `allow:\n  - { form: ${policy}, kind: person }`),
      good.replace(/^profiles:/m, `profiles:\n  ${policy}: { consent: x }`),
      `${policy}`,
    ]) {
      expect(bad).not.toBe(good);
      writeFileSync(file, bad);
      await lawful(2, 'status', ...withStudy);
      await lawful(2, 'review', '--accept', ...withStudy);
    }
  });

  test('a wrong passphrase', async () => {
    const wrong = ['--study', study, '--passphrase-file', at('wrong')];
    for (const words of [['status'], ['risk'], ['review', '--accept'], ['ingest', at('notes')]])
      await lawful(5, ...words, ...wrong);
  });

  test('records, keys, the log and study.json, each changed, cut and swapped', async () => {
    const files = readdirSync(study, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$/.test(f));
    const sealed = files.filter((f) => f.endsWith('.age'));
    expect(sealed.length).toBeGreaterThan(8);
    for (const [i, file] of files.entries()) {
      if (file === 'policy.yaml') continue;
      const path = join(study, file);
      const good = readFileSync(path);
      const swapped = readFileSync(join(study, sealed[(i + 1) % sealed.length] ?? ''));
      const written = Buffer.concat([good.subarray(0, 30), Buffer.from(planted.typed), good.subarray(30)]);
      for (const bad of [good.subarray(0, -1), swapped, written]) {
        writeFileSync(path, bad);
        const end = await sotto('status', '--profile', 'team', ...withStudy, ...(i % 2 ? ['--json'] : []));
        // An audit log shows what stands in it, to whoever wrote that into it.
        const log = file.startsWith('audit') ? '' : (await sotto('audit', 'verify', '--study', study)).stdout;
        expect(watch(end.stdout + end.stderr + log), file).toEqual([]);
      }
      writeFileSync(path, good);
    }
  });

  test('records of another form, sealed with the right key', async () => {
    const open = await openStudy(study, passphrase);
    await open.lock();
    await open.writeState('records', { documents: planted.russianText, [planted.typed]: 1 });
    open.close();
    await lawful(4, 'status', ...withStudy);
  });

  test('a release that was changed', async () => {
    const release = at('release');
    cpSync(release, at('changed'), { recursive: true });
    const manifest = at('changed', 'manifest.json');
    const good = readFileSync(manifest, 'utf8');
    for (const bad of [
      good.replace('"format"', `"${planted.typed}"`),
      good.slice(0, -20),
      planted.typed,
      good.replace(/"profile": "\w+"/, `"profile": ${planted.typed}`),
    ]) {
      writeFileSync(manifest, bad);
      await lawful(4, 'release', 'verify', at('changed'));
    }
    writeFileSync(manifest, good);
    for (const file of ['participants.csv', 'checkpoint.txt', 'segments.csv']) {
      const path = at('changed', file);
      writeFileSync(path, `${readFileSync(path, 'utf8')}${planted.typed}\n`);
      await lawful(4, 'release', 'verify', at('changed'));
      await lawful(0, 'audit', 'verify', '--study', study);
    }
    renameSync(at('changed', 'checkpoint.txt'), at('checkpoint.txt'));
    await lawful(4, 'audit', 'verify', '--study', study, at('checkpoint.txt'));
  });

  test('lines for scan --jsonl, good and bad', () => {
    const { scanned } = planted;
    const main = join(import.meta.dirname, '../../dist/cli/main.js');
    const input = [
      JSON.stringify({ id: 1, text: `My name is Anna ${scanned}.` }),
      `{"id": 2, "text": "${scanned}`,
      `{"id": {"a": "${scanned}"}, "text": 3}`,
      scanned,
      `["${scanned}"]`,
    ];
    const end = spawnSync('node', [main, 'scan', '--jsonl', '--explain'], {
      input: input.join('\n'),
      encoding: 'utf8',
    });
    expect(end.status).toBe(2);
    expect(end.stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(end.stdout).mentions).toHaveLength(1);
    expect(watch(end.stdout + end.stderr)).toEqual([]);
  });
});

test('after all that, nothing readable is in the study folder, nor in its names and its log', () => {
  restore();
  expect(watchFolder(study, watch)).toEqual([]);
});

describe('whatever the bytes', () => {
  const name = planted.typed;
  const said = (work: () => unknown): string => {
    try {
      work();
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(SottoError);
      const { message, facts, advice, stack } = error as SottoError;
      return JSON.stringify({ error, message, facts, advice, stack });
    }
  };
  /** The name among arbitrary text and the signs that parsers stumble over. */
  const hostile = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(name) },
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(
          ...[
            '\n',
            ': ',
            '"',
            "'",
            ',',
            ';',
            '{',
            '[',
            '&',
            '*',
            '---\n',
            'id,decision\n',
            '<',
            '\0',
            '| ',
            '- ',
          ],
          ...[
            'profiles:\n',
            'version: 1\n',
            '  ',
            'WEBVTT\n\n',
            '00:01.000 --> 00:02.000\n',
            '{"segments":[',
          ],
          ...['{"text":"', 'name: ', '\u202e', '\ud800'],
        ),
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((parts) => parts.join(''));

  test.each(['a.txt', 'a.md', 'a.vtt', 'a.srt', 'a.json', 'a.docx', 'a.odt'])('a reader of %s', (file) => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('', '---\n', 'WEBVTT\n\n', '{"segments":[{"text":"'),
        (text, head) => {
          const whole = file === 'a.docx' ? docxOf(text) : head + text;
          expect(watch(said(() => read(file, whole)))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
  test('a review table, a policy, a manifest', () => {
    const policyText = readFileSync(join(study, 'policy.yaml'), 'utf8');
    fc.assert(
      fc.property(hostile, fc.nat(), (text, cut) => {
        const middle = cut % policyText.length;
        const table = new TextEncoder().encode(`id,decision,kind\n${text}`);
        const policies = [text, policyText.slice(0, middle) + text + policyText.slice(middle)];
        expect(watch(said(() => readReviewTable(table, [])))).toEqual([]);
        for (const policy of policies) expect(watch(said(() => parsePolicy(policy)))).toEqual([]);
        const bytes = new TextEncoder().encode(`{"format":"${text}"}`);
        expect(watch(said(() => readManifest([{ path: 'manifest.json', bytes }])))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
