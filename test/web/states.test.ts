/** What the page says when there is nothing to decide: no note, none read yet, everything decided, one that cannot be opened. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browser,
  faults,
  hasChromium,
  kill,
  openTab,
  overview,
  PATIENCE,
  press,
  type Reviewed,
  type Served,
  serve,
  settled,
  studyOf,
} from '../support/page.ts';

const diary = readFileSync(new URL('../../fixtures/study/field_diary_march.md', import.meta.url), 'utf8');

const inBothLanguages = async (page: Page, look: (language: string) => Promise<void>): Promise<void> => {
  for (const language of ['en', 'ru']) {
    await page.selectOption('.bar select >> nth=1', language);
    await look(language);
    expect(await faults(page)).toEqual([]);
  }
};

describe.skipIf(!hasChromium)('a page with nothing to decide', { timeout: PATIENCE }, () => {
  let chrome: Browser;
  const studies: Reviewed[] = [];
  const pages: Served[] = [];
  const opened = async (notes: Readonly<Record<string, string>>): Promise<Served> => {
    const study = await studyOf(notes);
    const served = await serve(study);
    studies.push(study);
    pages.push(served);
    return served;
  };
  beforeAll(async () => {
    chrome = await browser();
  });
  afterAll(async () => {
    await chrome.close();
    for (const served of pages) await kill(served);
    for (const { dir } of studies) rmSync(dir, { recursive: true });
  });

  test('a study without notes says how notes come into it', async () => {
    const page = await openTab(chrome, await opened({}), '.opening');
    await inBothLanguages(page, async () => {
      expect(await page.innerText('.opening')).toContain('sotto ingest');
    });
  });
  test('a note that was never read is text to be read; its marks come by themselves', async () => {
    const context = await chrome.newContext();
    const page = await context.newPage();
    // Long enough that the page is there before the note is read through.
    const { url } = await opened({ 'diary.md': Array.from({ length: 60 }, () => diary).join('\n') });
    let readOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      readOn = resolve;
    });
    await page.route('**/api/settled', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(url);
    await page.waitForSelector('.said');
    await inBothLanguages(page, async (language) => {
      expect(await page.locator('mark').count()).toBe(0);
      expect(await page.innerText('#text')).toContain('March');
      await page.focus('#text');
      // Nobody is told that nothing is left to decide where nobody has looked.
      await press(page, 'j');
      expect(await page.innerText('.status')).toMatch(language === 'en' ? /^Still/ : /^Ещё/);
      expect(await page.locator('.next').count()).toBe(0);
    });
    readOn();
    await page.waitForSelector('mark[aria-current]');
    expect(await page.innerText('.card .chip')).toBe('не решено');
  });
  test('a note that cannot be opened ends the session, and the page says why', async () => {
    const study = await studyOf({ 'diary.md': diary });
    studies.push(study);
    const sealed = readdirSync(join(study.study, 'objects'), { recursive: true, encoding: 'utf8' });
    for (const name of sealed.filter((path) => path.endsWith('.age'))) {
      const file = join(study.study, 'objects', name);
      const bytes = readFileSync(file);
      const at = bytes.length - 40;
      writeFileSync(file, bytes.with(at, (bytes[at] ?? 0) ^ 1));
    }
    const served = await serve(study);
    pages.push(served);
    const page = await openTab(chrome, served, '.trouble');
    expect(await page.innerText('.trouble')).toContain('damaged');
    expect(await faults(page)).toEqual([]);
  });
  test('when everything is decided the page says what is next', async () => {
    const page = await openTab(chrome, await opened({ 'diary.md': diary }));
    await settled(page);
    expect(await page.locator('.next').count()).toBe(0);
    while ((await overview(page)).open.forms > 0) {
      await press(page, 'j', 'l', 'a');
      await settled(page);
    }
    await inBothLanguages(page, async () => {
      expect(await page.innerText('.next')).toContain('sotto status');
    });
    await page.focus('#text');
    await press(page, 'u');
    await settled(page);
    expect(await page.locator('.next').count()).toBe(0);
  });
});
