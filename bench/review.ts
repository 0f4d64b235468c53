/**
 * The review page in Chromium: first paint of the note, from the navigation on, and how long after a key press the page has
 * answered, on a study of many notes and on one of a single long note. Notes are repeated from the fictional study, renamed.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { browser, kill, type Served, serve, studyOf } from '../test/support/page.ts';
import { round, writeResults } from './report.ts';

const folder = new URL('../fixtures/study/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(encodeURIComponent(name), folder), 'utf8'))
  .filter((text) => !text.includes('\ufffd'));

/** The same story of somebody else: participants' codes and figures differ, and with them the digest. */
const retold = (i: number): string => `${texts[i % texts.length]}\n\nNo. ${i}\n`;
const manyNotes = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`note-${i}.txt`, retold(i)]));
/** `size` in letters. */
function longNote(size: number): Readonly<Record<string, string>> {
  const bodies = texts.map((text) => text.replace(/^[^\n]{1,40}:[^\n]*\n/gm, ''));
  let text = 'Participant: P1\n\n';
  for (let i = 0; text.length < size; i++) text += bodies[i % bodies.length];
  return { 'long.txt': text.slice(0, size) };
}

const PRESSES = 60;
const middle = (sorted: readonly number[], at: number): number =>
  round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN, 1);

/** Milliseconds from a key's event to the second frame after it: by then what it changed is on the screen. */
async function keyTimes(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(`(() => {
    window.times = [];
    addEventListener('keydown', (event) => {
      const pressed = event.timeStamp;
      requestAnimationFrame(() => requestAnimationFrame(() => window.times.push(performance.now() - pressed)));
    }, true);
  })()`);
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press(keys[i % keys.length] ?? 'j');
    await page.waitForTimeout(150);
  }
  const times: number[] = await page.evaluate('window.times');
  return [...times].sort((a, b) => a - b);
}

const LONG = 900_000;
const readOn = async (page: Page): Promise<void> => {
  await page.waitForSelector('.stored:not(.busy, .behind)', { timeout: LONG });
};
/** Resident, as the kernel counts it. */
const memoryOf = ({ process: { pid } }: Served): number =>
  round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024, 0);

/** Processor time so far, in seconds; the kernel counts hundredths, behind the name in brackets. */
function workOf({ process: { pid } }: Served): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return round(((user ?? 0) + (system ?? 0)) / 100, 1);
}
/** One decision, and what follows from it read in the whole study. */
async function workOfDecision(page: Page, served: Served): Promise<number> {
  const before = workOf(served);
  await page.keyboard.press('a');
  await readOn(page);
  return round(workOf(served) - before, 1);
}

async function measured(notes: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> {
  const study = await studyOf(notes);
  const chrome = await browser();
  // The first opening looks through all notes; what it found is kept, as in daily use.
  const began = performance.now();
  const before = await serve(study);
  const first = await chrome.newPage();
  await first.goto(before.url);
  await first.waitForSelector('.said', { timeout: LONG });
  const firstEver = performance.now() - began;
  await first.waitForSelector('mark', { timeout: LONG });
  const firstMarks = performance.now() - began;
  await readOn(first);
  const firstWork = workOf(before);
  const firstMemory = memoryOf(before);
  await first.evaluate(
    "fetch('/api/end', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })",
  );
  await new Promise((resolve) => before.process.once('exit', resolve));
  const opening = performance.now();
  const served = await serve(study);
  const opened = performance.now() - opening;
  try {
    const page = await chrome.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(served.url);
    await page.waitForSelector('mark', { timeout: LONG });
    const firstText = await page.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0].startTime",
    );
    const marked = await page.evaluate<number>('performance.now()');
    const whileReading = await keyTimes(page, ['j', 'n']);
    await readOn(page);
    const read = performance.now() - opening;
    const walking = await keyTimes(page, ['j', 'n']);
    const firstDecision = await workOfDecision(page, served);
    const decision = await workOfDecision(page, served);
    const deciding = await keyTimes(page, ['a', 'r']);
    await readOn(page);
    const heap = await page.evaluate<number>('performance.memory.usedJSHeapSize');
    const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
    return {
      letters: Object.values(notes).reduce((sum, text) => sum + text.length, 0),
      notes: Object.keys(notes).length,
      'first opening ever: text after, s': round(firstEver / 1000, 1),
      'first opening ever: marks after, s': round(firstMarks / 1000, 1),
      'first opening ever: processor time, s': firstWork,
      'first opening ever: memory of the server, MB': firstMemory,
      'server ready, s': round(opened / 1000, 1),
      'first paint, ms': round(firstText, 0),
      'text and marks on the page, ms': round(marked, 0),
      'whole study read, s': round(read / 1000, 1),
      'walk while it is read, median ms': middle(whileReading, 0.5),
      'walk, median ms': middle(walking, 0.5),
      'walk, 95% ms': middle(walking, 0.95),
      'decide, median ms': middle(deciding, 0.5),
      'decide, 95% ms': middle(deciding, 0.95),
      'processor time of the first decision, s': firstDecision,
      'processor time of another decision, s': decision,
      'heap of the page, MB': round(heap / 2 ** 20, 0),
      'memory of the server, MB': memoryOf(served),
      elements,
    };
  } finally {
    await chrome.close();
    await kill(served);
    rmSync(study.dir, { recursive: true });
  }
}

/** `npm run bench -- review [notes] [letters]`: 2,000 notes, and one note of 2 million letters, when nothing is said. */
export async function review(rest: readonly string[], date: string): Promise<void> {
  const [count = 2000, letters = 2_000_000] = rest.map(Number);
  const results = { long: await measured(longNote(letters)), many: await measured(manyNotes(count)) };
  console.log(results);
  writeResults('review', date, results, ['review', ...rest].join(' '));
}
