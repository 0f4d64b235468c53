/** The one place that listens: 127.0.0.1, one page, one browser. What is answered stands in `routes.ts`, who may ask in `guard.ts`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SottoError } from '../domain/errors.ts';
import { type Asked, makeGuard } from './guard.ts';

/** `type`: media type; without one the value is sent as JSON. `file`: offered for download under this name. */
export type Answer = Readonly<{ type?: string; body: unknown; file?: string }>;
export type Route = (query: URLSearchParams, body: unknown) => Answer | Promise<Answer>;
/** By `METHOD /path`. */
export type Routes = ReadonlyMap<string, Route>;

/** No inline code, nothing from elsewhere, in no frame, and no text of a note becomes markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "trusted-types 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
};

const LONGEST_BODY = 262_144;

export type Listening = Readonly<{
  /** With the token that works once. */
  url: string;
  /** Resolves when the page was ended, or nobody asked anything for `idle` milliseconds. */
  ended: Promise<'asked' | 'idle'>;
  close: () => Promise<void>;
}>;

/** `port` 0: one that is free. Throws `usage` for a port that is taken. */
export async function listen(
  port: number,
  idle: number,
  makeRoutes: (end: () => void) => Routes,
): Promise<Listening> {
  const guard = makeGuard();
  let end: (why: 'asked' | 'idle') => void = () => {};
  const ended = new Promise<'asked' | 'idle'>((resolve) => {
    end = resolve;
  });
  let timer = setTimeout(() => end('idle'), idle);
  const awake = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end('idle'), idle);
  };
  // A breath later, so that the answer to the page is out first.
  const routes = makeRoutes(() => setTimeout(() => end('asked'), 50));

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => failed(response, error));
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      token: url.searchParams.get('token'),
      header: (name) => [request.headers[name]].flat()[0],
    };
    const verdict = guard.judge(asked, portOf(server.address()));
    if (verdict.answer === 'refuse')
      return send(response, verdict.status, { type: plain, body: verdict.why });
    if (verdict.answer === 'enter') {
      response.writeHead(303, { ...headers, 'set-cookie': verdict.cookie, location: '/' }).end();
      return;
    }
    awake();
    const route = routes.get(`${asked.method} ${asked.path}`);
    if (!route) return send(response, 404, { type: plain, body: 'no such page' });
    if (asked.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return send(response, 415, { type: plain, body: 'JSON is expected' });
    send(
      response,
      200,
      await route(url.searchParams, asked.method === 'POST' ? await bodyOf(request) : null),
    );
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(
        new SottoError(
          'usage',
          'this port cannot be listened on',
          { port },
          'Leave out --port for a free one.',
        ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/?token=${guard.token}`,
    ended,
    close: () => {
      clearTimeout(timer);
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const plain = 'text/plain; charset=utf-8';
const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LONGEST_BODY) throw new SottoError('too-large', 'this request is too large');
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    throw new SottoError('usage', 'this request is no JSON');
  }
}

function send(response: ServerResponse, status: number, { type, body, file }: Answer): void {
  const isBytes = body instanceof Uint8Array;
  response
    .writeHead(status, {
      ...headers,
      'content-type': type ?? 'application/json; charset=utf-8',
      ...(file === undefined ? {} : { 'content-disposition': `attachment; filename="${file}"` }),
    })
    .end(isBytes || type !== undefined ? body : JSON.stringify(body));
}

/** Our own errors hold no text of a note; of a foreign one nothing is told. */
function failed(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const known = error instanceof SottoError ? error : undefined;
  const status = known === undefined || known.exit === 1 ? 500 : 400;
  send(response, status, {
    body: { code: known?.code ?? 'internal', message: known?.message ?? 'a fault of sotto' },
  });
}
