/**
 * A review by keyboard alone, recorded: the fictional notes that are plain text, about as long as one long interview, read by somebody
 * who knows the right answers (`fixtures/gold`) and presses one key after the other. What a person adds is the time to think.
 */
import { readdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { DocumentView } from '../src/app/review-view.ts';
import { unpackSpots } from '../src/app/spots.ts';
import { type GoldFile, readGold } from '../test/support/gold.ts';
import {
  browser,
  kill,
  openTab,
  overview,
  type Served,
  serve,
  settled,
  studyOf,
} from '../test/support/page.ts';
import { round, writeResults } from './report.ts';

const folder = new URL('../fixtures/gold/', import.meta.url);
const pictures = new URL('../docs/pictures/', import.meta.url);
/** Those whose note is a text file. */
const plain = [
  'P03_Zhanar',
  'Karpovich',
  'field_diary',
  'hope_call',
  'olga_sh',
  'profiles',
  'vera',
  'интервью',
  'саша',
];

const golds = (): ReadonlyMap<string, GoldFile> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.txt') && plain.some((start) => name.startsWith(start)))
      .map((name) => [
        name.replace('.gold.txt', '.txt'),
        readGold(new URL(encodeURIComponent(name), folder)),
      ]),
  );

type At = Readonly<{ note: string; start: number; end: number; state: string; form: string }>;
const here = (page: Page): Promise<At | null> =>
  page.evaluate(`(() => {
    const mark = document.querySelector('mark[aria-current]');
    if (!mark) return null;
    const note = document.querySelector('.documents [aria-current] .name').textContent;
    const state = document.querySelector('.card .chip').className.replace('chip ', '');
    return { note, start: Number(mark.dataset.start), end: Number(mark.dataset.end), state, form: document.querySelector('#current').textContent };
  })()`);
const left = async (page: Page): Promise<number> => (await overview(page)).open.forms;

/** Whether the note's right answers have something there, or name the same elsewhere: one key settles every mention of a form. */
function isIdentifier(gold: GoldFile | undefined, { start, end, form }: At): boolean {
  const spans = gold?.spans ?? [];
  return spans.some(
    (span) =>
      (span.start < end && span.end > start) ||
      gold?.text.slice(span.start, span.end).toLowerCase().includes(form.toLowerCase()),
  );
}

/** Fewer are decided one by one as quickly. */
const MANY = 3;
/** What `L` would choose at this mention, where all of it has one right answer: who sees that decides on all at once. */
async function oneAnswer(page: Page, gold: GoldFile | undefined, at: At): Promise<boolean | null> {
  const { documents, profiles } = await overview(page);
  const id = documents.find(({ name }) => name === at.note)?.id ?? '';
  const query = new URLSearchParams({ id, profile: profiles[0] ?? '' });
  const view: DocumentView = await page.evaluate(`fetch('/api/document?${query}').then((r) => r.json())`);
  const items = new Map(view.items.map((item) => [item.id, item]));
  const places = unpackSpots(view.spots, id, new Set())[0] ?? [];
  const here = places.find(({ start }) => start === at.start);
  const kind = items.get(here?.item ?? '')?.kind;
  const alike = places.filter(({ item, rule }) => {
    const other = items.get(item);
    return rule === here?.rule && other?.state === 'open' && other.kind === kind;
  });
  const text = view.sections[0]?.text ?? '';
  const answers = new Set(
    alike.map(({ start, end }) => isIdentifier(gold, { ...at, start, end, form: text.slice(start, end) })),
  );
  const [only] = answers;
  return new Set(alike.map(({ item }) => item)).size >= MANY && answers.size === 1 ? (only ?? null) : null;
}

/** A minute is left for the last reading of the study. */
const LONG = 60_000;

async function reviewed(page: Page, answers: ReadonlyMap<string, GoldFile>) {
  const keys: string[] = [];
  const began = performance.now();
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    keys.push(key);
  };
  for (let at = await here(page); ; at = await here(page)) {
    if (at?.state !== 'open') {
      await settled(page);
      if ((await left(page)) === 0) break;
      await press('j');
      await page.waitForSelector('.card .chip.open', { timeout: LONG });
    } else {
      const gold = answers.get(at.note);
      const all = await oneAnswer(page, gold, at);
      if (all !== null) await press('l');
      await press((all ?? isIdentifier(gold, at)) ? 'a' : 'r');
    }
  }
  const count = (key: string): number => keys.filter((k) => k === key).length;
  return {
    words: [...answers.values()].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    'key presses': keys.length,
    accepted: count('a'),
    rejected: count('r'),
    'on to the next': count('j'),
    'many at once': count('l'),
    'mouse clicks': 0,
    'time of the page, s': round((performance.now() - began) / 1000, 1),
    'with 2 s to think for each press, min': round((keys.length * 2) / 60, 1),
    keys: keys.join(''),
  };
}

/** What the documentation shows. */
async function takePictures(page: Page, served: Served): Promise<void> {
  const shot = (name: string): Promise<unknown> =>
    page.screenshot({ path: new URL(`${name}.png`, pictures).pathname });
  await page.keyboard.press('2');
  await page.waitForSelector('.parts li');
  await shot('review-key');
  await page.keyboard.press('3');
  await page.waitForSelector('.changes tbody tr');
  await shot('review-audit');
  const body: string = await page.evaluate(
    "fetch('/api/report?profile=archive').then((response) => response.text())",
  );
  const report = await page.context().newPage();
  await report.setViewportSize({ width: 1000, height: 1500 });
  await report.setContent(body);
  await report.screenshot({ path: new URL('report.png', pictures).pathname });
  await report.close();
  if (served.process.exitCode !== null) throw new Error('the page ended early');
}

/** `npm run bench -- keyboard [pictures]`. */
export async function keyboard(rest: readonly string[], date: string): Promise<void> {
  const answers = golds();
  const study = await studyOf(Object.fromEntries([...answers].map(([name, { text }]) => [name, text])));
  const chrome = await browser();
  const served = await serve(study);
  try {
    const page = await openTab(chrome, served);
    await settled(page);
    const begin = new URL('review-text.png', pictures).pathname;
    if (rest.includes('pictures')) await page.screenshot({ path: begin });
    const results = await reviewed(page, answers);
    console.log(results);
    if (rest.includes('pictures')) await takePictures(page, served);
    writeResults('keyboard', date, results, ['keyboard', ...rest].join(' '));
  } finally {
    await chrome.close();
    await kill(served);
    rmSync(study.dir, { recursive: true });
  }
}
