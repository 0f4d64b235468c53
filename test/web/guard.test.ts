import { describe, expect, test } from 'vitest';
import { type Asked, makeGuard, type Verdict } from '../../src/web/guard.ts';

const port = 4242;
const asked = (change: Partial<Asked> = {}, headers: Readonly<Record<string, string>> = {}): Asked => {
  const all: Readonly<Record<string, string>> = { host: `127.0.0.1:${port}`, ...headers };
  return { method: 'GET', path: '/', token: null, header: (name) => all[name], ...change };
};
const cookieIn = (verdict: Verdict): string =>
  verdict.answer === 'enter' ? (verdict.cookie.split(';')[0] ?? '') : '';

describe('guard', () => {
  const guard = makeGuard();
  const entered = guard.judge(asked({ token: guard.token }), port);
  const cookie = cookieIn(entered);
  const post = (headers: Readonly<Record<string, string>>): Verdict =>
    guard.judge(asked({ method: 'POST', path: '/api/decide' }, { cookie, ...headers }), port);

  test('the token lets one browser in, once, by a cookie that scripts and other sites do not get', () => {
    expect(entered.answer).toBe('enter');
    expect(entered.answer === 'enter' && entered.cookie).toMatch(
      /^sotto-4242=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    expect(guard.judge(asked({ token: guard.token }), port).answer).toBe('refuse');
    expect(guard.judge(asked({ path: '/api/overview' }, { cookie }), port).answer).toBe('pass');
  });
  test.each([
    ['without a cookie', asked({ path: '/api/overview' })],
    ['with another cookie', asked({ path: '/api/overview' }, { cookie: `sotto-4242=${'0'.repeat(64)}` })],
    ['with the cookie of another port', asked({ path: '/' }, { cookie: cookie.replace('4242', '4243') })],
    ['by a name pointed at 127.0.0.1', asked({}, { cookie, host: `evil.example:${port}` })],
    ['by localhost', asked({}, { cookie, host: `localhost:${port}` })],
    ['at another port', asked({}, { cookie, host: '127.0.0.1:80' })],
    ['from another origin', asked({}, { cookie, origin: 'https://evil.example' })],
    ['from an opaque origin', asked({}, { cookie, origin: 'null' })],
    [
      'from another site, for what only the page asks',
      asked({ path: '/api/forms' }, { cookie, 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'typed by hand, for what only the page asks',
      asked({ path: '/api/forms' }, { cookie, 'sec-fetch-site': 'none' }),
    ],
    ['with a wrong token', asked({ token: '0'.repeat(64) }, { cookie })],
  ])('refuses what comes %s', (_, request) => {
    expect(guard.judge(request, port).answer).toBe('refuse');
  });
  test('what changes something says its origin', () => {
    expect(post({}).answer).toBe('refuse');
    expect(post({ origin: `http://127.0.0.1:${port}` }).answer).toBe('pass');
    expect(post({ origin: `https://127.0.0.1:${port}` }).answer).toBe('refuse');
  });
  test('no two tokens are the same', () => {
    expect(makeGuard().token).not.toBe(guard.token);
  });
});
