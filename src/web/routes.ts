/** What the review page can ask for: a table of small handlers over one review. */
import type { z } from 'zod';
import { auditFilters, auditOrders } from '../app/audit-changes.ts';
import { documentOf } from '../app/erase.ts';
import { itemsIn, placesAmong } from '../app/review-screen.ts';
import { documentView, type Occurrence, occurrencesIn, shownItem } from '../app/review-view.ts';
import type { Reviewing } from '../app/reviewing.ts';
import type { Session } from '../app/session.ts';
import { packSpots, unpackSpots } from '../app/spots.ts';
import { SottoError } from '../domain/errors.ts';
import * as api from './api.ts';
import { assets } from './assets.ts';
import { overviewOf, stepsOf } from './overview.ts';
import type { Answer, Route, Routes } from './server.ts';

const MOST_OCCURRENCES = 200;

/** What zod says of a wrong body may quote it: it is not told. */
function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const said = schema.safeParse(body);
  if (!said.success) throw new SottoError('usage', 'this is not a request that the page makes');
  return said.data;
}

const json = (body: unknown): Answer => ({ body });

export function routesOf(
  review: Reviewing,
  session: Pick<Session, 'study' | 'policy'>,
  end: () => void,
): Routes {
  const profileIn = (query: URLSearchParams): string =>
    query.get('profile') ?? Object.keys(session.policy.profiles)[0] ?? '';
  const auditIn = (query: URLSearchParams) => ({
    profile: profileIn(query),
    filter: auditFilters.find((name) => name === query.get('filter')) ?? 'all',
    by: auditOrders.find((name) => name === query.get('by')) ?? 'document',
  });
  const steps = (): Answer => json(stepsOf(review.now()));
  const post =
    <T>(schema: z.ZodType<T>, work: (body: T) => Promise<string | undefined> | Promise<void>): Route =>
    async (_, body) => {
      const document = await work(checked(schema, body));
      return json({ ...stepsOf(review.now()), ...(typeof document === 'string' ? { document } : {}) });
    };

  const shown = new Set<string>();
  /** The first showing of each in a session is logged. */
  const showing = (action: 'key.list' | 'key.why' | 'key.questions', object: string): void => {
    if (shown.has(`${action} ${object}`)) return;
    shown.add(`${action} ${object}`);
    review.log({ action, object, after: 'page' });
  };

  const reads: readonly (readonly [string, Route])[] = [
    ['overview', () => json(overviewOf(review.now(), session))],
    ['progress', () => json(review.now().progress)],
    ['settled', async () => json(overviewOf(await review.settled(), session))],
    [
      'document',
      async (query) => {
        const id = query.get('id') ?? '';
        const textAlone = query.get('text') === 'alone';
        if (!textAlone) await review.ready();
        const transcript = await review.transcript(id);
        const spots = textAlone ? packSpots([]) : await review.spots(id, profileIn(query));
        const { documents, screen, items, memory, version } = review.now();
        const record = documents.find((document) => document.id === id);
        if (!record) throw new SottoError('not-found', 'no such note in the study');
        const options = {
          version: textAlone ? -1 : version,
          text: query.get('text') !== 'no',
          notes: memory.notes,
        };
        const here = screen && !textAlone ? itemsIn(screen, items, id) : [];
        return json(documentView({ record, transcript }, spots, here, options));
      },
    ],
    ['occurrences', async (query) => json(await occurrences(review, query.get('item') ?? ''))],
    [
      'forms',
      async () => {
        const { items, memory } = await review.ready();
        return json([...items.values()].map((item) => shownItem(item, memory.notes)));
      },
    ],
    [
      'questions',
      async () => {
        showing('key.questions', 'identity');
        return json(await review.ask('questions'));
      },
    ],
    [
      'key',
      async (query) => {
        showing('key.list', profileIn(query));
        return json(await review.ask('key', profileIn(query)));
      },
    ],
    [
      'why',
      async (query) => {
        const entity = query.get('entity') ?? '';
        const why = await review.ask('why', entity, query.get('each') === 'yes');
        showing('key.why', entity);
        return json(why);
      },
    ],
    ['gates', async (query) => json(await review.ask('gates', profileIn(query)))],
    ['audit', async (query) => json(await review.ask('audit', auditIn(query)))],
    ['changes', async (query) => json(await review.ask('changes', auditIn(query), query.get('of') ?? ''))],
    [
      'report',
      async (query) => {
        const originals = query.get('originals') === 'yes';
        const body = await review.ask('report', auditIn(query), originals);
        const object = profileIn(query);
        review.log({ action: 'review.report', object, after: originals ? 'originals' : 'counts' });
        const file = originals ? 'report-with-originals.html' : 'report.html';
        return { type: 'text/html; charset=utf-8', body, file };
      },
    ],
  ];

  const writes: readonly (readonly [string, Route])[] = [
    [
      'decide',
      post(api.DecideBody, ({ document, at, decisions }) => review.decide(decisions, { document, at })),
    ],
    ['mark', post(api.MarkBody, (marking) => review.mark(marking))],
    ['merge', post(api.IdsBody, ({ ids }) => review.merge(ids))],
    ['split', post(api.IdsBody, ({ ids }) => review.split(ids))],
    ['rename', post(api.RenameBody, (renaming) => review.rename(renaming))],
    ['undo', post(api.EmptyBody, () => review.undo())],
    ['redo', post(api.EmptyBody, () => review.redo())],
    [
      'note',
      post(api.NoteBody, ({ of, text }) =>
        review.remember(({ notes, ...memory }) => {
          const { [of]: _, ...others } = notes;
          return { ...memory, notes: text.trim() === '' ? others : { ...others, [of]: text } };
        }),
      ),
    ],
    ['position', post(api.PositionBody, (position) => review.moveTo(position))],
    [
      'settings',
      post(api.SettingsBody, (settings) => review.remember((memory) => ({ ...memory, settings }))),
    ],
    [
      'sign-off',
      post(api.SignOffBody, async ({ profile, reason }) => {
        await review.ask('reason', profile, reason);
        review.log({ action: 'review.sign-off', object: profile, after: reason });
      }),
    ],
    ['awake', () => steps()],
    [
      'end',
      () => {
        end();
        return steps();
      },
    ],
  ];
  return new Map([
    ...assets,
    ...reads.map(([name, route]) => [`GET /api/${name}`, route] as const),
    ...writes.map(([name, route]) => [`POST /api/${name}`, route] as const),
  ]);
}

/** Where the mentions of a form stand, note by note. */
async function occurrences(review: Reviewing, id: string): Promise<readonly Occurrence[]> {
  const { screen, documents, items } = await review.ready();
  if (!screen) return [];
  const places = placesAmong(items.values());
  const only = items.get(id)?.place;
  const index = screen.items.findIndex((item) => item.id === id);
  const found: Occurrence[] = [];
  for (const record of documents) {
    const placed = screen.placed[record.id] ?? [];
    const isHere =
      only === undefined
        ? placed.some((value, i) => i % 2 === 0 && value === index)
        : documentOf(only) === record.id;
    if (!isHere) continue;
    const spots = unpackSpots(await review.spots(record.id, screen.profile), record.id, places);
    found.push(...occurrencesIn({ record, transcript: await review.transcript(record.id) }, spots, id));
    if (found.length >= MOST_OCCURRENCES) break;
  }
  return found.slice(0, MOST_OCCURRENCES);
}
