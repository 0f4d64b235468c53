/**
 * Who may speak to the review page: this browser, told by a cookie that it got for a token which works once; and only from the
 * page itself. A hostile page open beside it has neither the cookie (SameSite=Strict, HttpOnly) nor the right Origin, and a name
 * that it points at 127.0.0.1 (DNS rebinding) is not the right Host.
 * See https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
import { randomBytes, sha256, toHex } from '../vault/crypto.ts';

/** What a request says of itself, header names in small letters. */
export type Asked = Readonly<{
  method: string;
  path: string;
  token: string | null;
  header: (name: string) => string | undefined;
}>;
/** `enter`: the token was right; the cookie to set. */
export type Verdict =
  | Readonly<{ answer: 'pass' }>
  | Readonly<{ answer: 'enter'; cookie: string }>
  | Readonly<{ answer: 'refuse'; status: 403 | 421; why: string }>;

export type Guard = Readonly<{ token: string; judge: (asked: Asked, port: number) => Verdict }>;

const secret = (): string => toHex(randomBytes(32));
/** Equal digests, so that the time of the comparison tells nothing of the secret. */
const isSame = (a: string, b: string): boolean => {
  const digest = (text: string): string => toHex(sha256(new TextEncoder().encode(text)));
  return digest(a) === digest(b);
};

const refuse = (why: string, status: 403 | 421 = 403): Verdict => ({ answer: 'refuse', status, why });

export function makeGuard(): Guard {
  const token = secret();
  const session = secret();
  let unused = true;
  return {
    token,
    judge: (asked, port) => {
      const here = `127.0.0.1:${port}`;
      if (asked.header('host') !== here) return refuse('another host', 421);
      const origin = asked.header('origin');
      if (origin !== undefined && origin !== `http://${here}`) return refuse('another origin');
      const from = asked.header('sec-fetch-site');
      const entering = asked.method === 'GET' && asked.path === '/';
      // A link from elsewhere may lead to the page; what the page itself asks for, it alone may ask.
      if (
        from !== undefined &&
        from !== 'same-origin' &&
        !(entering && from === 'none') &&
        !(entering && asked.token)
      )
        return refuse('another site');
      if (asked.method !== 'GET' && origin === undefined) return refuse('no origin');
      if (entering && asked.token !== null) {
        if (!unused || !isSame(asked.token, token)) return refuse('this link was used');
        unused = false;
        return { answer: 'enter', cookie: `${nameOf(port)}=${session}; HttpOnly; SameSite=Strict; Path=/` };
      }
      const cookie = cookieOf(asked.header('cookie'), nameOf(port));
      return cookie !== undefined && isSame(cookie, session)
        ? { answer: 'pass' }
        : refuse('not this browser');
    },
  };
}

/** Cookies know no ports: two studies under review must not take each other's. */
const nameOf = (port: number): string => `sotto-${port}`;

function cookieOf(header: string | undefined, name: string): string | undefined {
  const found = header?.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1);
}
