/** The review page as a person has it: the built program in a process of its own, and Debian's Chromium where there is one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Overview } from '../../src/web/api.ts';
import { makeUnlockCheap, sotto } from './sotto.ts';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const executablePath = '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);

/** Minutes, not seconds: a machine with five times more to do than cores must not make the page look broken. */
export const PATIENCE = 300_000;

export type Reviewed = Readonly<{ dir: string; study: string; passphrase: string }>;

/** A study in a new folder that holds these notes, by name. */
export async function studyOf(notes: Readonly<Record<string, string>>): Promise<Reviewed> {
  const dir = mkdtempSync(join(tmpdir(), 'sotto-page-'));
  const [study, passphrase] = [join(dir, 'study'), join(dir, 'pw')];
  writeFileSync(passphrase, 'correct horse battery\n');
  await sotto('init', study, '--passphrase-file', passphrase);
  await makeUnlockCheap(study, 'correct horse battery');
  const files = Object.entries(notes).map(([name, text]) => {
    const file = join(dir, name);
    writeFileSync(file, text);
    return file;
  });
  if (files.length === 0) return { dir, study, passphrase };
  const open = ['--study', study, '--passphrase-file', passphrase];
  const { status, stderr } = await sotto('ingest', ...files, ...open, '--consent', 'archive');
  if (status !== 0) throw new Error(stderr);
  return { dir, study, passphrase };
}

export type Served = Readonly<{ url: string; port: number; process: ChildProcess; said: () => string }>;

/** `sotto review --port`, as far as the address. */
export async function serve({ study, passphrase }: Reviewed): Promise<Served> {
  const words = ['review', '--study', study, '--passphrase-file', passphrase, '--port'];
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the page did not open: ${said}`)));
  });
  return { url, port: Number(new URL(url).port), process: child, said: () => said };
}

/** Ends the process, whatever it is doing. */
export async function kill({ process: child }: Served): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

export const browser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });

export const overview = (page: Page): Promise<Overview> =>
  page.evaluate("fetch('/api/overview').then((response) => response.json())");
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe finds, in short; the script is run by the browser's own debugger, which no content policy stops. */
export async function faults(page: Page, rules: readonly string[] = everything): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')))`,
  );
}

/** Requests of each page that are not answered yet. */
const asked = new WeakMap<Page, number>();

/** A tab in which the page is there to be worked with, or as far as `there`. */
export async function openTab(chrome: Browser, { url }: Served, there = 'mark'): Promise<Page> {
  const context = await chrome.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // The first reading of a study takes its time, and a busy machine makes it minutes.
  page.setDefaultTimeout(120_000);
  const count = (by: number) => (): unknown => asked.set(page, (asked.get(page) ?? 0) + by);
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  await page.goto(url);
  await page.waitForSelector(there);
  return page;
}

/** How long nothing is asked of the server before the page is taken to know everything, in milliseconds. */
const QUIET = 250;

/** Waits until everything is stored and read again, and every view has asked for what it shows of it. */
export const settled = async (page: Page): Promise<void> => {
  const rests = '.stored:not(.busy, .behind)';
  do {
    await page.waitForSelector(rests);
    await page.evaluate("fetch('/api/settled').then((response) => response.text())");
    let since = Date.now();
    while (Date.now() - since < QUIET) {
      if ((asked.get(page) ?? 0) > 0) since = Date.now();
      await page.waitForTimeout(25);
    }
    // On a busy machine the page may begin to read only now.
  } while ((await page.locator(rests).count()) === 0);
};
