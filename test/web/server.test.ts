/** The page over bare HTTP: what it refuses, what it says with every answer, and that nothing acknowledged is lost. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentView } from '../../src/app/review-view.ts';
import type { Overview } from '../../src/web/api.ts';
import { kill, type Reviewed, type Served, serve, studyOf } from '../support/page.ts';
import { sotto } from '../support/sotto.ts';

const note = `Participant: P1
Consent: archive

I: Where do you live now?
R: In a village near Zaretsk. My neighbour Ignat Polozov drives me to Mormonsk. A man called Kvashin came twice.
R: Kvashin asked about Bertrand.
`;

type Got = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>;

const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body = '',
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

describe('the page over HTTP', () => {
  let study: Reviewed;
  let served: Served;
  let cookie = '';
  const enter = async (): Promise<void> => {
    served = await serve(study);
    const { pathname, search } = new URL(served.url);
    const entered = await ask(served.port, pathname + search);
    expect(entered.status).toBe(303);
    cookie = String((entered.headers['set-cookie'] as readonly string[])[0]).split(';')[0] ?? '';
  };
  const get = async <T>(path: string): Promise<T> => {
    const got = await ask(served.port, `/api/${path}`, { cookie });
    expect(got.status).toBe(200);
    return JSON.parse(got.body) as T;
  };
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Got> =>
    ask(
      served.port,
      `/api/${path}`,
      { cookie, origin: `http://127.0.0.1:${served.port}`, 'content-type': 'application/json', ...headers },
      'POST',
      typeof body === 'string' ? body : JSON.stringify(body),
    );

  const first = async () => {
    const { documents } = await get<Overview>('overview');
    const document = await get<DocumentView>(`document?id=${documents[0]?.id}`);
    const item = document.items.find(({ state }) => state !== 'harmless');
    if (!item) throw new Error('nothing was found');
    return { document: document.id, item };
  };

  beforeAll(async () => {
    study = await studyOf({
      'one.txt': note,
      'two.txt': note.replace('P1', 'P2').replace('Zaretsk', 'Lugovoye'),
    });
    await enter();
  });
  afterAll(async () => {
    await kill(served);
    rmSync(study.dir, { recursive: true });
  });

  test('the link works once', async () => {
    const { pathname, search } = new URL(served.url);
    expect((await ask(served.port, pathname + search)).status).toBe(403);
    expect((await ask(served.port, pathname + search, { cookie })).status).toBe(403);
  });
  test('every answer forbids to keep, to frame, to run what is not the page’s own', async () => {
    for (const [path, headers] of [
      ['/', { cookie }],
      ['/page.js', { cookie }],
      ['/api/overview', { cookie }],
      ['/api/nothing', { cookie }],
      ['/', {}],
    ] as const) {
      const got = await ask(served.port, path, headers);
      expect(got.headers['cache-control']).toBe('no-store');
      expect(got.headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(got.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
      expect(got.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(got.headers['x-content-type-options']).toBe('nosniff');
      expect(got.headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(got.headers['access-control-allow-origin']).toBeUndefined();
    }
    expect((await ask(served.port, '/', { cookie })).body).not.toMatch(
      /<script(?![^>]*src=)|<style|style=| on\w+=/,
    );
  });
  test('rebinding, other origins, other ways of sending: refused, and nothing of a note is told', async () => {
    const { document, item } = await first();
    const body = { document, at: 0, decisions: [{ item: item.id, action: 'harmless' }] };
    const refused = [
      await ask(served.port, '/api/overview', { cookie, host: `evil.example:${served.port}` }),
      await ask(served.port, '/api/overview', { cookie, origin: 'https://evil.example' }),
      await ask(served.port, '/api/overview', {}),
      await post('decide', body, { origin: 'https://evil.example' }),
      await post('decide', body, { cookie: '' }),
      await post('decide', body, { 'content-type': 'text/plain' }),
      await post('decide', body, { 'sec-fetch-site': 'cross-site' }),
      await post('decide', { ...body, more: 1 }),
      await post('decide', 'no JSON: Kvashin'),
      await post('note', { of: document, text: 'x'.repeat(300_000) }),
      await ask(served.port, '/../../../etc/passwd', { cookie }),
      await ask(served.port, '/api/decide', { cookie, 'content-type': 'application/json' }, 'PUT', '{}'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([
      421, 403, 403, 403, 403, 415, 403, 400, 400, 400, 404, 403,
    ]);
    for (const { body: said } of refused) expect(said).not.toMatch(/Kvashin|Polozov|Mormonsk/i);
    expect((await first()).item.id).toBe(item.id);
  });
  test('a decision that was acknowledged outlives the process, and can be taken back by the next', async () => {
    const { document, item } = await first();
    const decided = await post('decide', {
      document,
      at: 5,
      decisions: [{ item: item.id, action: 'harmless' }],
    });
    expect(decided.status).toBe(200);
    await kill(served);
    await enter();
    const after = await get<DocumentView>(`document?id=${document}`);
    expect(after.items.find(({ id }) => id === item.id)?.state).toBe('harmless');
    const overview = await get<Overview>('overview');
    expect(overview.position).toEqual({ document, at: 5 });
    expect(overview.done).toBe(1);
    expect((await post('undo', {})).status).toBe(200);
    await get('settled');
    expect(
      (await get<DocumentView>(`document?id=${document}`)).items.find(({ id }) => id === item.id)?.state,
    ).toBe(item.state);
    expect((await post('redo', {})).status).toBe(200);
    await get('settled');
    expect(
      (await get<DocumentView>(`document?id=${document}`)).items.find(({ id }) => id === item.id)?.state,
    ).toBe('harmless');
    expect((await post('undo', {})).status).toBe(200);
    expect((await post('undo', {})).status).toBe(400);
  });
  test('killed at any moment of many decisions, what was acknowledged is there and the log holds', async () => {
    const { documents } = await get<Overview>('overview');
    const { id, items } = await get<DocumentView>(`document?id=${documents[0]?.id}`);
    const open = items.slice(0, 4);
    expect(open.length).toBeGreaterThan(1);
    const acknowledged: string[] = [];
    const posting = (async () => {
      for (const item of open) {
        const got = await post('decide', {
          document: id,
          at: 0,
          decisions: [{ item: item.id, action: 'identifier' }],
        });
        if (got.status === 200) acknowledged.push(item.id);
        if (acknowledged.length === 2) void kill(served);
      }
    })().catch(() => undefined);
    await posting;
    await kill(served);
    // Who only reads sees them before anybody has folded them in.
    const { stdout } = await sotto(
      ...['status', '--json', '--study', study.study, '--passphrase-file', study.passphrase],
    );
    expect(JSON.parse(stdout).rulings.reviewed).toBeGreaterThanOrEqual(acknowledged.length);
    await enter();
    const after = await get<DocumentView>(`document?id=${id}`);
    expect(acknowledged.length).toBeGreaterThanOrEqual(2);
    const states = new Map(after.items.map((item) => [item.id, item.state]));
    expect(acknowledged.map((item) => states.get(item))).toEqual(acknowledged.map(() => 'identifier'));
    const log = await sotto('audit', 'verify', '--study', study.study);
    expect(log.status).toBe(0);
  });
  test('words marked by hand are found in every note', async () => {
    const { documents } = await get<Overview>('overview');
    const view = await get<DocumentView>(`document?id=${documents[0]?.id}`);
    const text = view.sections[0]?.text ?? '';
    const start = text.indexOf('neighbour');
    const marked = await post('mark', { document: view.id, start, end: start + 9, kind: 'relation' });
    expect(marked.status).toBe(200);
    await get('settled');
    for (const { id } of documents) {
      const { items } = await get<DocumentView>(`document?id=${id}`);
      expect(items.find(({ forms }) => forms.includes('neighbour'))).toMatchObject({
        state: 'identifier',
        kind: 'relation',
        count: 2,
        notes: 2,
      });
    }
  });
  test('nobody else changes the study meanwhile; who reads may; the log says what was done without a name', async () => {
    const open = ['--study', study.study, '--passphrase-file', study.passphrase];
    expect((await sotto('review', '--accept', ...open)).status).toBe(6);
    expect((await sotto('status', ...open)).status).toBe(0);
    const { stdout } = await sotto('audit', 'log', '--json', '--study', study.study);
    for (const action of ['review.open', 'review.decide', 'review.undo', 'review.redo'])
      expect(stdout).toContain(action);
    expect(stdout + served.said()).not.toMatch(/Kvashin|Polozov|Mormonsk|neighbour/i);
  });
  test('what is said of one mention alone holds there, in the release too', async () => {
    const { documents } = await get<Overview>('overview');
    const id = documents[0]?.id ?? '';
    const { items, sections } = await get<DocumentView>(`document?id=${id}`);
    const at = (sections[0]?.text ?? '').lastIndexOf('Kvashin');
    const item = items.find(({ forms }) => forms.includes('Kvashin'));
    const place = `${id}:${at}-${at + 'Kvashin'.length}`;
    const said = { action: 'identifier', replacement: 'the visitor', place };
    const elsewhere = { ...said, place: `D-00000000:${at}-${at + 1}` };
    const decide = (decision: object): Promise<Got> =>
      post('decide', { document: id, at: 0, decisions: [{ item: item?.id, ...decision }] });
    expect((await decide(elsewhere)).status).toBe(400);
    expect((await decide(said)).status).toBe(200);
    for (const path of ['overview', 'settled']) {
      await get(path);
      const after = await get<DocumentView>(`document?id=${id}`);
      expect(after.items.find((one) => one.place === place)).toMatchObject({ state: 'identifier', count: 1 });
    }
    const town = items.find(({ forms }) => forms.includes('Mormonsk'));
    const from = (sections[0]?.text ?? '').indexOf('Mormonsk');
    const stays = { item: town?.id, action: 'harmless', place: `${id}:${from}-${from + 'Mormonsk'.length}` };
    expect((await decide(stays)).status).toBe(200);
    await get('settled');
  });
  test('the report to share holds counts and no words; the auditor’s holds what was changed', async () => {
    const audit = (query: string): Promise<Got> => ask(served.port, `/api/report?${query}`, { cookie });
    const [plain, whole] = await Promise.all([
      audit('profile=archive'),
      audit('profile=archive&originals=yes'),
    ]);
    expect([plain.status, whole.status]).toEqual([200, 200]);
    expect(plain.headers['content-disposition']).toContain('report.html');
    expect(plain.body).not.toMatch(/Kvashin|Polozov|Zaretsk|neighbour|one\.txt/i);
    expect(whole.body).toMatch(/Kvashin/);
    for (const { body } of [plain, whole]) {
      expect(body).toMatch(/<svg/);
      // One file, and nothing asked of anybody.
      expect(body).not.toMatch(/<script[^>]+src=|<link[^>]+href="?http|<img[^>]+src="?http|@import/);
    }
  });
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => served.process.once('exit', resolve));
    expect((await post('end', {})).status).toBe(200);
    expect(await ended).toBe(0);
  };
  test('a study that nothing was changed in is not read again before something is asked that needs it', async () => {
    await get('settled');
    // Told after the reading, note by note.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { document, item } = await first();
    const before = await get<Overview>('overview');
    await end();
    await enter();
    const overview = await get<Overview>('settled');
    expect([overview.version, overview.behind]).toEqual([0, false]);
    expect([overview.open, overview.documents]).toEqual([before.open, before.documents]);
    expect((await get<DocumentView>(`document?id=${document}`)).items).toContainEqual(item);
    // What is asked of the whole study, or follows from a decision, is as ever.
    expect(await get<readonly unknown[]>('key?profile=archive')).not.toEqual([]);
    const decided = await post('decide', {
      document,
      at: 0,
      decisions: [{ item: item.id, action: 'identifier' }],
    });
    expect(decided.status).toBe(200);
    expect((await get<Overview>('overview')).behind).toBe(true);
    const after = await get<Overview>('settled');
    expect([after.behind, after.version > 0]).toEqual([false, true]);
    await post('undo', {});
  });
  test('ends when asked, and gives the study back', async () => {
    await end();
    expect(
      (
        await sotto(
          'review',
          '--accept',
          '--dry-run',
          '--study',
          study.study,
          '--passphrase-file',
          study.passphrase,
        )
      ).status,
    ).toBe(0);
  });
  test('a release is as it was decided; who withdraws takes steps, notes and screen along', async () => {
    const open = ['--study', study.study, '--passphrase-file', study.passphrase];
    expect((await sotto('review', '--accept', ...open)).status).toBe(0);
    const out = join(study.dir, 'out');
    const build = [
      'release',
      'build',
      '--profile',
      'archive',
      '--out',
      out,
      '--waive',
      'risk=two notes only',
    ];
    const built = await sotto(...build, ...open);
    expect([built.status, built.stderr]).toEqual([0, expect.anything()]);
    const texts = readdirSync(join(out, 'transcripts')).map((name) =>
      readFileSync(join(out, 'transcripts', name), 'utf8'),
    );
    expect(texts.join()).not.toMatch(/Kvashin|Polozov/);
    // Of one note, and there once.
    expect(texts.filter((text) => text.includes('the visitor'))).toHaveLength(1);
    expect(texts.join().split('the visitor')).toHaveLength(2);
    expect(texts.filter((text) => text.includes('Mormonsk'))).toHaveLength(1);
    expect((await sotto('withdraw', 'P1', '--yes', '--notices', join(study.dir, 'n'), ...open)).status).toBe(
      0,
    );
    await enter();
    const overview = await get<Overview>('settled');
    expect([overview.documents.length, overview.done, overview.undone]).toEqual([1, 0, 0]);
    const left = await get<readonly { forms: readonly string[]; place?: string }[]>('forms');
    expect(left.filter(({ place }) => place !== undefined)).toEqual([]);
    expect(JSON.stringify(left)).not.toContain('Zaretsk');
  });
});
