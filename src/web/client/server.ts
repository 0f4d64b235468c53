/** Asking the server. Requests that change something go one after another, in the order of the keys. */

/** The server said no; `message` is in its words, without text of a note. */
export class Refused extends Error {}
/** Nobody answers. */
export class Lost extends Error {}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, { ...init, cache: 'no-store', credentials: 'same-origin' });
  } catch {
    throw new Lost();
  }
  if (response.ok) return (await response.json()) as T;
  const said = (await response.json().catch(() => ({}))) as { message?: string };
  throw new Refused(said.message ?? String(response.status));
}

export const read = <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> =>
  ask<T>(`${path}?${new URLSearchParams(query)}`, {});

let last: Promise<unknown> = Promise.resolve();
export function write<T>(path: string, body: unknown): Promise<T> {
  const post = (): Promise<T> =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const next = last.then(post, post);
  last = next.catch(() => undefined);
  return next;
}
