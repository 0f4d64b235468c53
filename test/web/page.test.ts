/** The page in a browser, by keyboard alone: every action, every view, and what a hostile page beside it can do. */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Overview } from '../../src/web/api.ts';
import {
  browser,
  everything,
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

const fixtures = new URL('../../fixtures/study/', import.meta.url);
const fixture = (name: string, encoding: BufferEncoding = 'utf8'): string =>
  readFileSync(new URL(encodeURIComponent(name), fixtures), encoding);

const current = (page: Page): Promise<string> => page.innerText('#current');
const state = (page: Page): Promise<string> => page.innerText('.card .chip');

describe.skipIf(!hasChromium)('the page in Chromium', { timeout: PATIENCE }, () => {
  let study: Reviewed;
  let served: Served;
  let chrome: Browser;
  let page: Page;
  const trouble: string[] = [];
  beforeAll(async () => {
    study = await studyOf({
      'hope.txt': fixture('hope_call.txt', 'utf16le'),
      'diary.md': fixture('field_diary_march.md'),
      'profiles.txt': fixture('profiles_nine.txt'),
    });
    [served, chrome] = await Promise.all([serve(study), browser()]);
    page = await openTab(chrome, served);
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
  }, PATIENCE);
  afterAll(async () => {
    await chrome.close();
    await kill(served);
    rmSync(study.dir, { recursive: true });
  });

  test('J and K go through what is undecided; A and R decide and go on; U and Y take back and do again', async () => {
    const before = await overview(page);
    const first = await current(page);
    expect(await state(page)).toBe('undecided');
    await press(page, 'j');
    expect(await current(page)).not.toBe(first);
    await press(page, 'k');
    expect(await current(page)).toBe(first);
    await press(page, 'a');
    expect(await current(page)).not.toBe(first);
    expect(await state(page)).toBe('undecided');
    await press(page, 'r');
    await settled(page);
    const after = await overview(page);
    expect(after.open.forms).toBeLessThanOrEqual(before.open.forms - 2);
    expect(after.done).toBe(2);
    // The panes scroll, the page does not.
    expect(await page.evaluate('document.scrollingElement.scrollHeight - innerHeight')).toBe(0);
    await press(page, 'u');
    await settled(page);
    await press(page, 'Control+z');
    await settled(page);
    expect((await overview(page)).open).toEqual(before.open);
    await press(page, 'y');
    await settled(page);
    expect((await overview(page)).done).toBe(1);
    await press(page, 'u');
    await settled(page);
  });
  test('E corrects kind, words and level; N and P go to what is decided', async () => {
    await press(page, 'j', 'e');
    const form = await page.innerText('dialog h2');
    await page.selectOption('dialog select >> nth=0', 'event');
    await press(page, 'Tab');
    await page.keyboard.type('something told');
    await press(page, 'Enter');
    await settled(page);
    await page.fill('#filter', form);
    await press(page, 'Escape');
    const corrected = page.locator('.forms li', { has: page.getByText(form, { exact: true }) });
    expect(await corrected.first().innerText()).toContain('event');
    await page.fill('#filter', '');
    await press(page, 'Escape', 'n', 'p', 'u');
    await settled(page);
  });
  test('a key right behind the Escape that leaves a dialog is not lost', async () => {
    await press(page, '?');
    await page.waitForSelector('dialog');
    await page.evaluate(`(() => {
      const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      press('Escape');
      press('2');
    })()`);
    await page.waitForSelector('.view.key');
    await press(page, '1');
    await page.waitForSelector('mark');
    await settled(page);
  });
  test('a key pressed while the next note is on its way is for that note', async () => {
    const before = await overview(page);
    const title = await page.getAttribute('#text', 'aria-label');
    const late = '**/api/document?*';
    await page.route(late, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await press(page, ']', 'r');
    await page.waitForSelector(`#text:not([aria-label=${JSON.stringify(title)}])`);
    await page.unroute(late);
    await settled(page);
    const after = await overview(page);
    expect(after.done).toBe(before.done + 1);
    const now = after.position?.document;
    const left = ({ documents }: Overview) => documents.find(({ id }) => id === now)?.open ?? 0;
    expect(now).not.toBe(before.position?.document);
    expect(left(after)).toBeLessThan(left(before));
    await press(page, 'u', '[');
    await page.waitForSelector(`#text[aria-label=${JSON.stringify(title)}]`);
    await settled(page);
    expect((await overview(page)).open).toEqual(before.open);
  });
  test('a key held down decides once', async () => {
    const { done } = await overview(page);
    await page.keyboard.down('a');
    await page.keyboard.down('a');
    await page.keyboard.up('a');
    await settled(page);
    expect((await overview(page)).done).toBe(done + 1);
    await press(page, 'u');
    await settled(page);
  });
  test('X chooses forms, and one key decides on all of these', async () => {
    const before = await overview(page);
    await press(page, 'j', 'x', 'j', 'x');
    expect(await page.innerText('.chosen')).toContain('2 forms');
    await press(page, 'r');
    await settled(page);
    expect((await overview(page)).open.forms).toBeLessThanOrEqual(before.open.forms - 2);
    await press(page, 'u');
    await settled(page);
    expect((await overview(page)).open).toEqual(before.open);
  });
  test('L chooses what the same rule found in this note; J and K walk among these, X leaves one out, Esc all', async () => {
    const before = await overview(page);
    await press(page, '1', 'j');
    const chosen = page.locator('.forms li', { has: page.locator('input:checked') });
    // A rule that asks twice at least in one note.
    const said = page.locator('.forms .chosen');
    let all = 0;
    for (let i = 0; i < 60; i++) {
      await press(page, 'l');
      await said.waitFor();
      all = Number.parseInt(await said.innerText(), 10);
      if (all > 1) break;
      await press(page, 'Escape', 'j');
      await said.waitFor({ state: 'detached' });
    }
    expect(all).toBeGreaterThan(1);
    await expect.poll(() => chosen.count()).toBe(all);
    // Each is shown with the words around it.
    expect(await chosen.locator('.context').count()).toBe(all);
    await press(page, 'j');
    const left = await current(page);
    expect(await chosen.locator('.name').allInnerTexts()).toContain(left);
    await press(page, 'x');
    await expect.poll(() => chosen.count()).toBe(all - 1);
    await press(page, 'r');
    await settled(page);
    const after = await overview(page);
    expect(after.done).toBe(before.done + 1);
    expect(after.open.forms).toBeLessThanOrEqual(before.open.forms - (all - 1));
    await press(page, 'u');
    await settled(page);
    expect((await overview(page)).open).toEqual(before.open);
    await press(page, 'j', 'l');
    await chosen.first().waitFor();
    await press(page, 'Escape');
    await chosen.first().waitFor({ state: 'detached' });
    await press(page, '[', '[');
    await settled(page);
  });
  test('H decides on one mention alone: its form stays as it was, and it can be taken back', async () => {
    await press(page, '1', 'j');
    // A form that stands twice at least in this note.
    const many = page.locator('.card .facts', { hasText: /([2-9]|\d\d) times/ });
    for (let i = 0; i < 60 && (await many.count()) === 0; i++) await press(page, 'j');
    const form = await current(page);
    const before = await overview(page);
    const marks = page.locator('mark.open .words').getByText(form, { exact: true });
    const standing = await marks.count();
    await press(page, 'h');
    await page.waitForSelector('.card [aria-pressed=true]');
    await press(page, 'r');
    await settled(page);
    const after = await overview(page);
    expect(after.open.mentions).toBe(before.open.mentions - 1);
    expect(after.open.forms).toBe(before.open.forms);
    if (standing > 0) expect(await marks.count()).toBe(standing - 1);
    await press(page, 'u');
    await settled(page);
    expect((await overview(page)).open).toEqual(before.open);
  });
  test('M marks words by keyboard alone', async () => {
    await press(page, 'j', 'm', 'ArrowRight', 'Shift+ArrowRight', 'Enter');
    const words = await page.innerText('dialog strong');
    expect(words.split(/\s+/).length).toBeGreaterThan(1);
    await press(page, 'Enter');
    await settled(page);
    await page.fill('#filter', words.split(' ')[0] ?? '');
    expect(await page.innerText('.forms ul')).toContain(words.split(' ')[0]);
    await page.fill('#filter', '');
    await press(page, 'Escape', 'u');
    await settled(page);
  });
  test('O shows originals; T and D note; [ and ] change the note', async () => {
    const released = await page.locator('mark.replaced').count();
    expect(released).toBeGreaterThan(0);
    await press(page, 'o');
    expect(await page.locator('mark.replaced').count()).toBe(0);
    await press(page, 'o', 't');
    await page.keyboard.type('ask again');
    await press(page, 'Tab', 'Enter');
    expect(await page.innerText('.noted')).toBe('ask again');
    const title = await page.getAttribute('#text', 'aria-label');
    await press(page, ']');
    await page.waitForSelector(`#text:not([aria-label=${JSON.stringify(title)}])`);
    await press(page, '[');
    await page.waitForSelector(`#text[aria-label=${JSON.stringify(title)}]`);
  });
  test('who is who: walk, choose, merge, split, rename, answer; each can be taken back', async () => {
    await press(page, '2');
    await page.waitForSelector('.choose [role=option]');
    const entities = async (): Promise<number> => page.locator('.choose [role=option]').count();
    const before = await entities();
    await page.focus('.choose');
    await press(page, 'Space', 'ArrowDown', 'Space', 'g');
    await settled(page);
    // One person fewer, or more: what was doubtful beside two may be settled beside one.
    expect(await entities()).toBeLessThan(before);
    await press(page, 'u');
    await settled(page);
    expect(await entities()).toBe(before);
    await page.focus('#rename');
    await page.keyboard.type('Quillon Oakbarrow');
    await press(page, 'Enter');
    await settled(page);
    const chosen = page.locator('.detail .becomes', { hasText: 'chosen by a person' });
    await chosen.waitFor();
    await page.focus('.choose');
    await press(page, 'u');
    await settled(page);
    await chosen.waitFor({ state: 'detached' });
    await settled(page);
    // Somebody who has two parts at least: of one nothing can be split off.
    const parts = page.locator('.parts input');
    for (await parts.first().waitFor(); (await parts.count()) < 2; await settled(page)) {
      await page.focus('.choose');
      await press(page, 'ArrowDown');
    }
    await page.focus('.parts input >> nth=0');
    await press(page, 'Space');
    await page.waitForSelector('#split:not([disabled])');
    await press(page, 's');
    await settled(page);
    expect((await overview(page)).done).toBeGreaterThan(0);
    await press(page, 'u');
    await settled(page);
    await press(page, 'q');
    await page.waitForSelector('#question');
    const asked = (await overview(page)).questions;
    await press(page, 'r');
    await settled(page);
    expect((await overview(page)).questions).toBeLessThan(asked);
    await press(page, 'u');
    await settled(page);
    await press(page, '1');
  });
  test('audit: by note, entity and rule, filtered; a sign-off without names is logged, one with a name refused', async () => {
    await press(page, '3');
    await page.waitForSelector('.changes tbody tr');
    expect(await page.locator('.changes del').count()).toBeGreaterThan(3);
    for (const by of ['entity', 'rule', 'document']) {
      await page.selectOption('.tabs select >> nth=0', by);
      await page.waitForSelector('.changes tbody tr');
    }
    await page.selectOption('.tabs select >> nth=1', 'unreviewed');
    await page.getByText('No change of that sort.').waitFor();
    await page.selectOption('.tabs select >> nth=1', 'all');
    await page.waitForSelector('.changes tbody tr');
    await page.focus('.sign-off textarea');
    await page.keyboard.type('read every change of the direct kinds');
    await press(page, 'Tab', 'Enter');
    await page.getByText('Logged.').waitFor();
    await page.focus('.sign-off textarea');
    await page.keyboard.type('talked about it with Marta Vetrova');
    await press(page, 'Tab', 'Enter');
    await page.waitForSelector('.trouble');
    await page.focus('.trouble button');
    await press(page, 'Enter', '1');
  });
  test('keys can be changed, and single keys be turned off', async () => {
    await press(page, '?');
    await page.getByRole('button', { name: /Next undecided/ }).focus();
    await press(page, 'Enter', 'w', 'Escape');
    const before = await current(page);
    await settled(page);
    await press(page, 'j');
    expect(await current(page)).toBe(before);
    await press(page, 'w');
    expect(await current(page)).not.toBe(before);
    await press(page, '?');
    await page.getByText('Default keys').focus();
    await press(page, 'Enter', 'Escape');
    await settled(page);
    await press(page, 'k');
    expect(await current(page)).toBe(before);
  });
  test('a hostile page in the same browser reads nothing and does nothing', async () => {
    const home = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>evil</title><body></body>');
    });
    await new Promise<void>((resolve) => home.listen(0, '127.0.0.1', resolve));
    const evil = await page.context().newPage();
    const before = await overview(page);
    try {
      await evil.goto(`http://localhost:${(home.address() as AddressInfo).port}/`);
      const here = `http://127.0.0.1:${served.port}`;
      const got = await evil.evaluate(`(async () => {
        const tried = async (work) => { try { return await work(); } catch { return 'refused'; } };
        const image = (src) => new Promise((done) => { const i = new Image(); i.onload = () => done('loaded'); i.onerror = () => done('refused'); i.src = src; });
        const frame = (src) => new Promise((done) => { const f = document.createElement('iframe'); f.src = src; f.onload = () => { try { done(f.contentDocument && f.contentDocument.title === 'Sottovoce' ? 'loaded' : 'refused'); } catch { done('refused'); } }; document.body.append(f); });
        const script = (src) => new Promise((done) => { const s = document.createElement('script'); s.onload = () => done('loaded'); s.onerror = () => done('refused'); s.src = src; document.body.append(s); });
        return [
          await tried(async () => (await fetch('${here}/api/forms', { credentials: 'include' })).text()),
          await tried(async () => { const r = await fetch('${here}/api/forms', { credentials: 'include', mode: 'no-cors' }); return r.type === 'opaque' ? 'refused' : 'loaded'; }),
          await tried(async () => (await fetch('${here}/api/undo', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{}' })).text()),
          await image('${here}/icon.svg'),
          await frame('${here}/'),
          await script('${here}/page.js'),
        ];
      })()`);
      expect(got).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'refused']);
      // A form is the one thing that a page may send anywhere.
      await evil.evaluate(
        `(() => { const f = document.createElement('form'); f.method = 'post'; f.action = '${here}/api/end'; document.body.append(f); f.submit(); })()`,
      );
      await evil.waitForURL(`${here}/**`);
      expect(await evil.content()).toMatch(/another (origin|site)/);
      expect(await overview(page)).toEqual(before);
    } finally {
      await evil.close();
      home.close();
    }
  });
  // In the dark only colours are others: the rest was looked at in the light.
  test.each([
    ['light', 'en', everything],
    ['light', 'ru', everything],
    ['dark', 'en', ['color-contrast']],
    ['dark', 'ru', ['color-contrast']],
  ] as const)(
    'axe finds nothing on any view: %s, %s',
    async (scheme, language, rules) => {
      const found: Record<string, readonly string[]> = {};
      await page.emulateMedia({ colorScheme: scheme });
      await page.selectOption('.bar select >> nth=1', language);
      await settled(page);
      await page.focus('#text');
      for (const [key, there] of [
        ['1', 'mark'],
        ['e', 'dialog'],
        ['?', 'dialog'],
        ['2', '.parts li'],
        ['q', '#question'],
        ['3', '.changes tr'],
      ] as const) {
        await press(page, key);
        await page.waitForSelector(there);
        const faulty = await faults(page, rules);
        if (faulty.length > 0) found[key] = faulty;
        if (there === 'dialog') await press(page, 'Escape');
      }
      await press(page, '1');
      await page.waitForSelector('mark');
      expect(found).toEqual({});
    },
    300_000,
  );
  test('200% and a small screen lose nothing', async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // A small laptop: in Russian too one row above the text.
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await page.evaluate("document.querySelector('.bar').clientHeight")).toBeLessThan(50);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.selectOption('.bar select >> nth=1', 'en');
    await settled(page);
  });
  test('nothing is kept by the browser, and it complained of nothing', async () => {
    expect(
      await page.evaluate(
        `(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, document.cookie])()`,
      ),
    ).toEqual([0, 0, 0, 0, '']);
    expect(trouble.filter((line) => !/status of 400/.test(line))).toEqual([]);
  });
  test('when nobody answers any more the page says that nothing is stored, and takes nothing more', async () => {
    await press(page, '1');
    await page.waitForSelector('mark');
    await kill(served);
    await press(page, 'a');
    await page.waitForSelector('.stored.bad');
    const here = await current(page);
    await press(page, 'a', 'r');
    expect(await current(page)).toBe(here);
    expect(await page.innerText('.stored')).toMatch(/^Not stored/);
  });
});
