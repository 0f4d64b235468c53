/**
 * A review as it goes on: a study held open and locked, decided on step by step. Each decision is sealed and logged before it
 * is acknowledged; what follows from it for the rest of the study is read when the reviewer pauses, or when it is asked for.
 */
import type { Ruling, RulingLevel } from '../domain/decision.ts';
import { SottoError } from '../domain/errors.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import type { StudyRecords } from '../domain/study.ts';
import { formKey } from '../resolve/index.ts';
import type { Context } from './context.ts';
import { merging, splitting, type Told, takenBack, takingBack, withRuling } from './identity.ts';
import { type LogLine, record } from './journal.ts';
import { type Renaming, renamed, renaming } from './key.ts';
import { type Decided, decideProfile } from './profile.ts';
import { groupIds, readStudy, type StudyReading } from './reading.ts';
import { type Item, type Items, itemsOf } from './review-items.ts';
import { type ReviewMemory, type ReviewStep, readReviewMemory, writeReviewMemory } from './review-memory.ts';
import { merged, ruling } from './rulings.ts';
import type { Session } from './session.ts';

/** `kind`, `replacement`, `level`: absent where the proposal holds. */
export type ItemDecision = Readonly<{
  item: string;
  action: Ruling['action'];
  kind?: Kind | undefined;
  replacement?: string | undefined;
  /** Null: as the policy says. */
  level?: RulingLevel | null | undefined;
}>;
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

/** The study as it is now; what the latest decisions brought with them may still have to be read (`settled`). */
export type Now = Readonly<{
  study: StudyReading;
  items: Items;
  entityOf: ReadonlyMap<string, string>;
  memory: ReviewMemory;
  version: number;
  /** Decisions were made since this was read. */
  behind: boolean;
}>;

export type Reviewing = Readonly<{
  now(): Now;
  /** Reads what the latest decisions brought with them, if there were any. */
  settled(): Promise<Now>;
  /** What the profile makes of the study as read; what is drawn for it is stored before it is shown. */
  decided(profile: string): Promise<Decided>;
  decide(decisions: readonly ItemDecision[], position: Position): Promise<void>;
  mark(marking: Marking): Promise<void>;
  merge(ids: readonly string[]): Promise<void>;
  split(ids: readonly string[]): Promise<void>;
  rename(renaming: Renaming): Promise<void>;
  /** Where it was done; throws `not-found` when there is nothing to take back. */
  undo(): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  remember(change: (memory: ReviewMemory) => ReviewMemory): Promise<void>;
  log(event: LogLine): void;
}>;

const quiet: Context['progress'] = { start: () => {}, step: () => {}, stop: () => {} };

export async function startReviewing(session: Session, context: Context): Promise<Reviewing> {
  const { study: open, policyDigest } = session;
  const silent: Context = { ...context, progress: quiet };
  let records: StudyRecords = session.records;
  let memory = await readReviewMemory(open);
  let now = await seen(await readStudy(session, context), 1);
  let profiles = new Map<string, Promise<Decided>>();

  async function seen(study: StudyReading, version: number): Promise<Now> {
    if (version > 1 || study.key !== session.key) await open.writeState('key', study.key);
    const entityOf = new Map(
      study.entities.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)),
    );
    return { study, items: itemsOf(study), entityOf, memory, version, behind: false };
  }
  const log = (event: LogLine): void => record(open, context, policyDigest, [event]);

  // Changes go one after another, so that none is lost.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };

  const readAgain = async (key: PseudonymKey): Promise<void> => {
    const study = await readStudy({ ...session, records, key }, silent, now.study);
    now = await seen(study, now.version + 1);
    profiles = new Map();
  };
  const settle = async (): Promise<Now> => {
    if (now.behind) await readAgain(now.study.key);
    return now;
  };
  const keep = async (changed: Partial<ReviewMemory>): Promise<void> => {
    memory = { ...memory, ...changed };
    now = { ...now, memory };
    await writeReviewMemory(open, memory);
  };

  const store = async (rulings: readonly Ruling[], event: LogLine): Promise<void> => {
    records = { ...records, rulings };
    await open.writeState('records', records);
    log(event);
    now = { ...now, behind: true };
  };
  const storeKey = async (key: PseudonymKey, event: LogLine): Promise<void> => {
    await readAgain(key);
    log(event);
  };

  const onForms = (rulings: readonly Ruling[], forms: readonly string[]): readonly Ruling[] =>
    rulings.filter(({ form }) => forms.includes(form));
  const rule = async (
    added: readonly Ruling[],
    dropped: readonly string[],
    position: Position,
    item: string,
  ) => {
    const forms = [...new Set([...added.map(({ form }) => form), ...dropped])];
    const before = onForms(records.rulings, forms);
    const rulings = merged(
      records.rulings.filter((r) => !(r.marked && dropped.includes(r.form))),
      added,
    );
    const after = added.length === 1 ? added[0]?.action : '';
    await store(rulings, {
      action: 'review.decide',
      object: forms.length === 1 ? item : 'rulings',
      after: `rulings=${forms.length} ${after ?? ''}`.trim(),
    });
    const step: ReviewStep = {
      what: 'rulings',
      forms,
      before,
      after: onForms(rulings, forms),
      document: position.document,
    };
    await keep({ done: [...memory.done, step], undone: [], position });
  };
  const tell = async ({ ruling, event }: Told): Promise<void> => {
    await storeKey(withRuling(now.study.key, ruling), event);
    await keep({ done: [...memory.done, { what: 'identity', ruling }], undone: [] });
  };

  /** Carries a step out backwards or forwards. Throws `usage` where the study was changed otherwise meanwhile. */
  const carry = async (step: ReviewStep, back: boolean): Promise<string | undefined> => {
    const action = back ? 'review.undo' : 'review.redo';
    if (step.what === 'rulings') {
      const [from, to] = back ? [step.after, step.before] : [step.before, step.after];
      if (!same(onForms(records.rulings, step.forms), from)) throw await otherwise();
      const others = records.rulings.filter(({ form }) => !step.forms.includes(form));
      await store([...others, ...to], { action, object: 'rulings', after: `rulings=${step.forms.length}` });
      return step.document;
    }
    const { ruling } = step;
    await settle();
    const { key } = now.study;
    if (back) {
      if (!same(key.rulings.at(-1), ruling)) throw await otherwise();
      const taken = takenBack(key);
      await storeKey(taken.key, takingBack(taken));
    } else {
      const entity = ruling.action === 'different' ? (ruling.groups[0]?.entity ?? '') : ruling.entity;
      const again = ruling.action === 'rename' ? renamed(key, ruling) : withRuling(key, ruling);
      await storeKey(again, { action, object: entity, after: ruling.action });
    }
    return undefined;
  };
  const otherwise = async (): Promise<SottoError> => {
    await keep({ done: [], undone: [] });
    return new SottoError('usage', 'the study was changed outside of this page: nothing to take back here');
  };

  const itemOf = (id: string): Item => {
    const item = now.items.byId.get(id);
    if (!item) throw new SottoError('not-found', 'no such form in the study');
    return item;
  };

  return {
    now: () => now,
    settled: () => inTurn(settle),
    decided: (profile) => {
      const known = profiles.get(profile);
      if (known) return known;
      const made = inTurn(async () => {
        const decided = decideProfile(now.study, profile);
        if (!same(decided.key, now.study.key)) {
          await open.writeState('key', decided.key);
          now = { ...now, study: { ...now.study, key: decided.key } };
        }
        return decided;
      });
      profiles.set(profile, made);
      return made;
    },
    decide: (decisions, position) =>
      inTurn(async () => {
        const chosen = decisions.map((d) => ({ d, item: itemOf(d.item) }));
        const unmarked = chosen.filter(({ d, item }) => item.marked && d.action === 'harmless');
        const added = chosen
          .filter((one) => !unmarked.includes(one))
          .map(({ d, item }) => saying(d, item, context));
        await rule(
          added,
          unmarked.map(({ item }) => item.form),
          position,
          chosen[0]?.item.id ?? '',
        );
      }),
    mark: ({ document, hidden, start, end, kind }) =>
      inTurn(async () => {
        const transcript = now.study.documents.find((d) => d.record.id === document)?.transcript;
        const text = hidden === undefined ? transcript?.text : transcript?.hidden[hidden]?.text;
        const form = formKey((text ?? '').slice(start, end));
        if (form === '' || form.length > LONGEST) throw new SottoError('usage', 'mark a word, or a few');
        const said = ruling({ form, kind, action: 'identifier', marked: true }, true, context);
        await rule([said], [], { document, at: start }, groupIds(open)(form, kind));
      }),
    merge: (ids) => inTurn(async () => tell(merging((await settle()).study, ids, context))),
    split: (ids) => inTurn(async () => tell(splitting((await settle()).study, ids, context))),
    rename: (wanted) =>
      inTurn(async () => {
        await settle();
        const said = renaming({ ...session, key: now.study.key }, wanted, context);
        const event = {
          action: 'key.set',
          object: wanted.entity,
          after: said.after === '' ? 'free' : 'fixed',
        };
        await storeKey(renamed(now.study.key, said), event as LogLine);
        await keep({ done: [...memory.done, { what: 'identity', ruling: said }], undone: [] });
      }),
    undo: () =>
      inTurn(async () => {
        const step = memory.done.at(-1);
        if (!step) throw new SottoError('not-found', 'nothing to take back');
        const where = await carry(step, true);
        await keep({ done: memory.done.slice(0, -1), undone: [...memory.undone, step] });
        return where;
      }),
    redo: () =>
      inTurn(async () => {
        const step = memory.undone.at(-1);
        if (!step) throw new SottoError('not-found', 'nothing to do again');
        const where = await carry(step, false);
        await keep({ done: [...memory.done, step], undone: memory.undone.slice(0, -1) });
        return where;
      }),
    remember: (change) => inTurn(() => keep(change(memory))),
    log,
  };
}

const LONGEST = 200;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Harmless is said of the kind it was found as; an identifier may be one of another kind than proposed. */
function saying(decision: ItemDecision, item: Item, context: Context): Ruling {
  const { action, replacement = item.replacement ?? '', level = item.level } = decision;
  if (action === 'harmless') return ruling({ form: item.form, kind: item.foundAs, action }, true, context);
  const kind = decision.kind ?? item.kind;
  return ruling(
    {
      form: item.form,
      kind,
      action,
      ...(item.marked ? { marked: true } : kind === item.foundAs ? {} : { foundAs: item.foundAs }),
      ...(replacement.trim() === '' ? {} : { replacement: replacement.trim() }),
      ...(level === undefined || level === null ? {} : { level }),
    },
    true,
    context,
  );
}
