/**
 * A review as it goes on: a study held open and locked, decided on step by step. Each decision is sealed and logged before it
 * is acknowledged, whatever the reading half (`review-reader.ts`) is busy with; what follows from it for the rest of the study is
 * read when the reviewer pauses, or when it is asked for, and until then laid over what was read last.
 */
import type { Ruling } from '../domain/decision.ts';
import { SottoError } from '../domain/errors.ts';
import type { IdentityRuling } from '../domain/identity.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import { loadLanguages } from '../lang/index.ts';
import { formKey } from '../resolve/index.ts';
import type { Context } from './context.ts';
import { documentOf } from './erase.ts';
import { takenBack, takingBack, withRuling } from './identity.ts';
import { type LogLine, record } from './journal.ts';
import { type Renaming, renamed } from './key.ts';
import { groupIds } from './reading.ts';
import { appendEntry, foldEntries, type ReviewEntry, remembered, withEntries } from './review-entries.ts';
import { type Following, followReading, type ReviewReading } from './review-following.ts';
import { type ReviewMemory, type ReviewStep, readReviewMemory, writeReviewMemory } from './review-memory.ts';
import type { ScreenItem } from './review-screen.ts';
import { type ItemDecision, merged, ruling, saying } from './rulings.ts';
import type { Session } from './session.ts';
import { transcripts } from './transcripts.ts';

/** Words that a person marked. `hidden`: number of the hidden text, if not in the text itself. */
export type Marking = Readonly<{
  document: string;
  hidden?: number | undefined;
  start: number;
  end: number;
  kind: Kind;
}>;

/** Where in which note. */
type Position = NonNullable<ReviewMemory['position']>;

/** The study as it is now. */
export type Now = Following &
  Readonly<{
    documents: Session['records']['documents'];
    rulings: readonly Ruling[];
    memory: ReviewMemory;
  }>;

export type Reviewing = Readonly<{
  now(): Now;
  /** Reads what the latest decisions brought with them, if there were any. */
  settled(): Promise<Now>;
  /** A screen, of this session or the last; read first where there is none. */
  ready(): Promise<Now>;
  transcript: ReturnType<typeof transcripts>;
  spots: ReviewReading['spots'];
  ask: ReviewReading['ask'];
  decide(decisions: readonly ItemDecision[], position: Position): Promise<void>;
  mark(marking: Marking): Promise<void>;
  merge(ids: readonly string[]): Promise<void>;
  split(ids: readonly string[]): Promise<void>;
  rename(renaming: Renaming): Promise<void>;
  /** Where it was done; throws `not-found` when there is nothing to take back. */
  undo(): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  moveTo(position: Position): Promise<void>;
  remember(change: (memory: ReviewMemory) => ReviewMemory): Promise<void>;
  log(event: LogLine): void;
  /** Rejects when the study cannot be read. */
  failed: Promise<never>;
  /** Everything stored as other commands read it; the reading half ends. */
  close(): Promise<void>;
}>;

/** Small records before they are folded in: to open a study reads each. */
const MOST_ENTRIES = 64;

export async function startReviewing(session: Session, context: Context): Promise<Reviewing> {
  const { study, policyDigest, policy } = session;
  let { records, key } = session;
  let memory = await readReviewMemory(study);
  let entries: readonly ReviewEntry[] = [];
  const profileNow = (): string => {
    const { profile = '' } = memory.settings;
    return Object.hasOwn(policy.profiles, profile) ? profile : (Object.keys(policy.profiles)[0] ?? '');
  };

  // Changes go one after another, so that none is lost.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  // Written before what it tells of: a crash may leave a line of what was not done, never the reverse.
  const log = (event: LogLine): void => record(study, context, policyDigest, [event]);
  const storeKey = async (changed: PseudonymKey): Promise<void> => {
    key = changed;
    await study.writeState('key', changed);
  };

  const follow = await followReading(session, context, {
    wanted: () => ({
      rulings: records.rulings,
      key,
      profile: profileNow(),
      first: memory.position?.document,
    }),
    // Somebody may have been merged or taken back meanwhile: what was drawn without knowing it does not count.
    storeGrown: (grown, from) => inTurn(async () => (key === from ? storeKey(grown) : undefined)),
    inTurn,
  });
  const { settle, ask } = follow;

  const now = (): Now => ({
    documents: records.documents,
    rulings: records.rulings,
    memory,
    ...follow.now(),
  });

  const fold = async (): Promise<void> => {
    if (entries.length === 0) return;
    await foldEntries(study, records, entries);
    entries = [];
  };
  const append = async (said: Omit<ReviewEntry, 'n'>): Promise<void> => {
    const entry: ReviewEntry = { ...said, n: (memory.folded ?? 0) + 1 };
    await appendEntry(study, entry);
    entries = [...entries, entry];
    if (entry.rulings) records = withEntries(records, [entry]);
    memory = remembered(memory, [entry]);
    if (entries.length >= MOST_ENTRIES) await fold();
  };
  const keep = async (changed: ReviewMemory): Promise<void> => {
    await fold();
    memory = changed;
    await writeReviewMemory(study, memory);
  };

  const ofForms = (rulings: readonly Ruling[], forms: readonly string[]): readonly Ruling[] =>
    rulings.filter(({ form }) => forms.includes(form));
  const rule = async (
    added: readonly Ruling[],
    dropped: readonly string[],
    position: Position,
    item: string,
  ): Promise<void> => {
    const forms = [...new Set([...added.map(({ form }) => form), ...dropped])];
    const before = ofForms(records.rulings, forms);
    const after = merged(
      before.filter((r) => !(r.marked && dropped.includes(r.form))),
      added,
    );
    const step: ReviewStep = { what: 'rulings', forms, before, after, document: position.document };
    const action = added.length === 1 ? added[0]?.action : '';
    log({
      action: 'review.decide',
      object: forms.length === 1 ? item : 'rulings',
      after: `rulings=${forms.length} ${action ?? ''}`.trim(),
    });
    await append({ position, rulings: { forms, after }, done: step });
  };
  const identify = async (ruling: IdentityRuling, changed: PseudonymKey, event: LogLine): Promise<void> => {
    log(event);
    await storeKey(changed);
    await append({ done: { what: 'identity', ruling } });
  };
  const tell = async (what: 'merging' | 'splitting', ids: readonly string[]): Promise<void> => {
    const { ruling, event } = await ask(what, ids);
    await inTurn(() => identify(ruling, withRuling(key, ruling), event));
  };

  /** Carries a step out backwards or forwards. Throws `usage` where the study was changed otherwise meanwhile. */
  const carry = async (step: ReviewStep, back: boolean): Promise<string | undefined> => {
    const action = back ? 'review.undo' : 'review.redo';
    const done = back ? 'back' : 'again';
    if (step.what === 'rulings') {
      const { forms, document } = step;
      const [from, after] = back ? [step.after, step.before] : [step.before, step.after];
      if (!same(ofForms(records.rulings, forms), from)) throw await otherwise();
      log({ action, object: 'rulings', after: `rulings=${forms.length}` });
      await append({ rulings: { forms, after }, done });
      return document;
    }
    const { ruling } = step;
    if (back) {
      if (!same(key.rulings.at(-1), ruling)) throw await otherwise();
      const taken = takenBack(key);
      log(takingBack(taken));
      await storeKey(taken.key);
    } else {
      const entity = ruling.action === 'different' ? (ruling.groups[0]?.entity ?? '') : ruling.entity;
      log({ action, object: entity, after: ruling.action });
      await storeKey(ruling.action === 'rename' ? renamed(key, ruling) : withRuling(key, ruling));
    }
    await append({ done });
    return undefined;
  };
  const otherwise = async (): Promise<SottoError> => {
    await keep({ ...memory, done: [], undone: [] });
    return new SottoError('usage', 'the study was changed outside of this page: nothing to take back here');
  };

  const itemOf = (id: string): ScreenItem => {
    const item = now().items.get(id);
    if (!item) throw new SottoError('not-found', 'no such form in the study');
    return item;
  };
  const transcript = transcripts(session);

  return {
    now,
    failed: follow.failed,
    transcript,
    ask,
    settled: async () => {
      await settle();
      return now();
    },
    ready: async () => {
      if (!now().screen) await settle();
      return now();
    },
    spots: follow.spots,
    decide: (decisions, position) =>
      inTurn(async () => {
        if (decisions.some(({ place }) => place !== undefined && documentOf(place) !== position.document))
          throw new SottoError('usage', 'this mention is of another note');
        const chosen = decisions.map((d) => ({ d, item: itemOf(d.item) }));
        const unmarked = chosen.filter(
          ({ d, item }) => item.marked && d.place === undefined && d.action === 'harmless',
        );
        const added = chosen
          .filter((one) => !unmarked.includes(one))
          .map(({ d, item }) => saying(d, item, context));
        const dropped = unmarked.map(({ item }) => item.form);
        await rule(added, dropped, position, chosen[0]?.item.id ?? '');
      }),
    mark: ({ document, hidden, start, end, kind }) =>
      inTurn(async () => {
        await loadLanguages();
        const { text, hidden: others } = await transcript(document);
        const form = formKey(((hidden === undefined ? text : others[hidden]?.text) ?? '').slice(start, end));
        if (form === '' || form.length > LONGEST) throw new SottoError('usage', 'mark a word, or a few');
        const said = ruling({ form, kind, action: 'identifier', marked: true }, true, context);
        await rule([said], [], { document, at: start }, groupIds(study)(form, kind));
      }),
    merge: (ids) => tell('merging', ids),
    split: (ids) => tell('splitting', ids),
    rename: async (wanted) => {
      await settle();
      const said = await ask('renaming', key, wanted);
      const after = said.after === '' ? 'free' : 'fixed';
      const event: LogLine = { action: 'key.set', object: wanted.entity, after };
      await inTurn(() => identify(said, renamed(key, said), event));
    },
    undo: () =>
      inTurn(async () => {
        const step = memory.done.at(-1);
        if (!step) throw new SottoError('not-found', 'nothing to take back');
        return carry(step, true);
      }),
    redo: () =>
      inTurn(async () => {
        const step = memory.undone.at(-1);
        if (!step) throw new SottoError('not-found', 'nothing to do again');
        return carry(step, false);
      }),
    moveTo: (position) => inTurn(() => append({ position })),
    remember: (change) => inTurn(() => keep(change(memory))),
    log,
    close: async () => {
      await follow.end();
      await inTurn(fold);
    },
  };
}

const LONGEST = 200;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
