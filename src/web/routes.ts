/** What the review page can ask for: a table of small handlers over one review. */
import type { z } from 'zod';
import { keyRows, noSuchEntity } from '../app/key.ts';
import { textReader } from '../app/pipeline.ts';
import { documentView, occurrencesOf, shownItem } from '../app/review-view.ts';
import type { Reviewing } from '../app/reviewing.ts';
import { askedOf, whyOf } from '../app/why.ts';
import { SottoError } from '../domain/errors.ts';
import * as api from './api.ts';
import { assets } from './assets.ts';
import { auditRoutes, runsOf, signOff } from './audit-routes.ts';
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

export function routesOf(review: Reviewing, end: () => void): Routes {
  const profileIn = (query: URLSearchParams): string =>
    query.get('profile') ?? Object.keys(review.now().study.policy.profiles)[0] ?? '';
  const steps = (): Answer => json(stepsOf(review.now()));
  const post =
    <T>(schema: z.ZodType<T>, work: (body: T) => Promise<string | undefined> | Promise<void>): Route =>
    async (_, body) => {
      const document = await work(checked(schema, body));
      return json({ ...stepsOf(review.now()), ...(typeof document === 'string' ? { document } : {}) });
    };
  const runs = runsOf(review);

  const shown = new Set<string>();
  /** The first showing of each in a session is logged. */
  const showing = (action: 'key.list' | 'key.why' | 'key.questions', object: string): void => {
    if (shown.has(`${action} ${object}`)) return;
    shown.add(`${action} ${object}`);
    review.log({ action, object, after: 'page' });
  };

  const reads: readonly (readonly [string, Route])[] = [
    ['overview', () => json(overviewOf(review.now()))],
    ['settled', async () => json(overviewOf(await review.settled()))],
    [
      'document',
      async (query) => {
        const decided = await review.decided(profileIn(query));
        const { study, items, entityOf, version, memory } = review.now();
        const document = study.documents.find(({ record }) => record.id === query.get('id'));
        if (!document) throw new SottoError('not-found', 'no such note in the study');
        const options = { version, text: query.get('text') !== 'no', notes: memory.notes };
        return json(documentView(study, items, entityOf, document, decided, options));
      },
    ],
    [
      'occurrences',
      (query) => {
        const { study, items } = review.now();
        return json(
          occurrencesOf(study, items.byId.get(query.get('item') ?? '')?.mentions ?? [], MOST_OCCURRENCES),
        );
      },
    ],
    [
      'forms',
      () => {
        const { study, items, memory } = review.now();
        const textOf = textReader(study.documents);
        return json([...items.byId.values()].map((item) => shownItem(item, textOf, memory.notes)));
      },
    ],
    [
      'questions',
      async () => {
        showing('key.questions', 'identity');
        return json(askedOf((await review.settled()).study));
      },
    ],
    [
      'key',
      async (query) => {
        showing('key.list', profileIn(query));
        await review.settled();
        const decided = await review.decided(profileIn(query));
        return json(keyRows(review.now().study, decided));
      },
    ],
    [
      'why',
      async (query) => {
        const entity = query.get('entity') ?? '';
        const { study } = await review.settled();
        if (!study.entities.some(({ id }) => id === entity)) throw noSuchEntity();
        showing('key.why', entity);
        return json(whyOf(study, entity, query.get('each') === 'yes'));
      },
    ],
  ];

  const audit = auditRoutes(review, runs, profileIn);
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
    [
      'position',
      post(api.PositionBody, (position) => review.remember((memory) => ({ ...memory, position }))),
    ],
    [
      'settings',
      post(api.SettingsBody, (settings) => review.remember((memory) => ({ ...memory, settings }))),
    ],
    ['sign-off', post(api.SignOffBody, (said) => signOff(review, runs, said))],
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
    ...[...reads, ...audit].map(([name, route]) => [`GET /api/${name}`, route] as const),
    ...writes.map(([name, route]) => [`POST /api/${name}`, route] as const),
  ]);
}
