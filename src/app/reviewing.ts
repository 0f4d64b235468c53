/**
 * A review as it goes on: a study held open and locked, decided on step by step. Each decision is sealed and logged before it
 * is acknowledged, whatever the reading half (`review-reader.ts`) is busy with; what follows from it for the rest of the study is
 * read when the reviewer pauses, or when it is asked for, and until then laid over what was read last.
 */
import type { Ruling, RulingLevel } from '../domain/decision.ts';
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
import { groupIds, openTranscript } from './reading.ts';
import { appendEntry, foldEntries, type ReviewEntry, remembered, withEntries } from './review-entries.ts';
import { type ReviewMemory, type ReviewStep, readReviewMemory, writeReviewMemory } from './review-memory.ts';
import type { Aside, Reader } from './review-reader.ts';
import { asRuled, basisOf, keepScreen, keptScreen, type Screen, type ScreenItem } from './review-screen.ts';
import { type Answer, type Progress, startThread, type Thread } from './review-thread.ts';
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
  /** Said of this one mention of the item alone. */
  place?: string | undefined;
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

/** The study as it is now. `screen` null: nothing was read yet. */
export type Now = Readonly<{
  documents: Session['records']['documents'];
  rulings: readonly Ruling[];
  screen: Screen | null;
  items: ReadonlyMap<string, ScreenItem>;
  memory: ReviewMemory;
  /** Grows with every reading; 0: as the last session left it. */
  version: number;
  /** Decisions were made since this was read, or nothing was read in this session yet. */
  behind: boolean;
  progress: Progress | null;
}>;

export type Reviewing = Readonly<{
  now(): Now;
  /** Reads what the latest decisions brought with them, if there were any. */
  settled(): Promise<Now>;
  /** A screen, of this session or the last; read first where there is none. */
  ready(): Promise<Now>;
  transcript: ReturnType<typeof transcripts>;
  /** Where what stands in a note, as the profile shows it; packed. */
  spots(document: string, profile: string): Promise<string>;
  /** Of the study as read, with all decisions. */
  ask<K extends keyof Reader>(what: K, ...args: Parameters<Reader[K]>): Promise<Answer<K>>;
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
/** Milliseconds between two keepings of the whole screen. */
const KEEP = 15_000;

export async function startReviewing(session: Session, context: Context): Promise<Reviewing> {
  const { study, policyDigest, policy } = session;
  let { records, key } = session;
  let memory = await readReviewMemory(study);
  let entries: readonly ReviewEntry[] = [];
  const profileNow = (): string => {
    const { profile = '' } = memory.settings;
    return Object.hasOwn(policy.profiles, profile) ? profile : (Object.keys(policy.profiles)[0] ?? '');
  };

  let screen = await keptScreen(study, basisOf(session, profileNow()));
  let spots = new Map(Object.entries(screen?.spots ?? {}));
  let version = 0;
  /** What the latest reading began with; another: there is more to read. */
  let read: Readonly<{ rulings: readonly Ruling[]; key: PseudonymKey; profile: string }> | undefined;
  let items: Readonly<{ of: Screen; rulings: readonly Ruling[]; byId: Now['items'] }> | undefined;
  let keeping: NodeJS.Timeout | undefined;

  /** Spots of a reading whose key is being stored still. */
  let early: readonly Aside[] = [];

  let started: Thread | undefined;
  /** Not before something is asked of it: the first note comes from the screen that was kept. */
  const thread = (): Thread => {
    started ??= startThread(session, context, (said) => {
      if (said.version === version) spots.set(said.document, said.spots);
      else early = [...early, said];
    });
    return started;
  };
  const keepNow = async (): Promise<void> => {
    clearTimeout(keeping);
    keeping = undefined;
    if (!screen || read === undefined) return;
    const basis = basisOf({ ...session, key: read.key }, screen.profile);
    await keepScreen(study, { ...screen, basis, spots: Object.fromEntries(spots) });
  };

  // Changes go one after another, so that none is lost.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const log = (event: LogLine): void => record(study, context, policyDigest, [event]);
  const storeKey = async (changed: PseudonymKey): Promise<void> => {
    key = changed;
    await study.writeState('key', changed);
  };

  const isBehind = (): boolean =>
    read === undefined ||
    read.rulings !== records.rulings ||
    read.key !== key ||
    read.profile !== profileNow();
  let broken: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  failed.catch(() => undefined);
  let reading: Promise<void> | undefined;
  const readOnce = async (): Promise<void> => {
    const began = { rulings: records.rulings, key, profile: profileNow() };
    const first = memory.position?.document;
    const changed = read?.rulings !== began.rulings || read.key !== key;
    const { value, key: grown } = await thread().ask('read', { ...began, changed, first });
    // Somebody was merged or taken back meanwhile: what was drawn without knowing it does not count.
    if (key !== began.key) return;
    if (grown) await inTurn(async () => (key === began.key ? storeKey(grown) : undefined));
    // Of other notes what was read before stands until their own comes.
    spots = new Map([
      ...(screen?.profile === began.profile ? spots : []),
      ...Object.entries(value.screen.spots),
      ...early
        .filter((said) => said.version === value.version)
        .map((said) => [said.document, said.spots] as const),
    ]);
    early = [];
    ({ screen, version } = value);
    read = { ...began, key };
    keeping ??= setTimeout(() => void inTurn(keepNow), KEEP);
  };
  /** Asked while one goes on: another follows, which knows everything. */
  const settle = async (): Promise<void> => {
    while (isBehind()) {
      reading ??= readOnce()
        .catch((error: unknown) => {
          broken(error);
          throw error;
        })
        .finally(() => {
          reading = undefined;
        });
      await reading;
    }
  };
  const ask = async <K extends keyof Reader>(what: K, ...args: Parameters<Reader[K]>): Promise<Answer<K>> => {
    await settle();
    const asked = key;
    const { value, key: grown } = await thread().ask(what, ...args);
    if (grown && key === asked) {
      await inTurn(async () => (key === asked ? storeKey(grown) : undefined));
      if (read) read = { ...read, key };
    }
    return value;
  };

  const now = (): Now => {
    if (screen && (items?.of !== screen || items.rulings !== records.rulings))
      items = { of: screen, rulings: records.rulings, byId: asRuled(screen.items, records.rulings) };
    return {
      documents: records.documents,
      rulings: records.rulings,
      screen,
      items: items?.byId ?? new Map(),
      memory,
      version,
      behind: isBehind(),
      progress: started?.progress() ?? null,
    };
  };

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

  const onForms = (rulings: readonly Ruling[], forms: readonly string[]): readonly Ruling[] =>
    rulings.filter(({ form }) => forms.includes(form));
  const rule = async (
    added: readonly Ruling[],
    dropped: readonly string[],
    position: Position,
    item: string,
  ): Promise<void> => {
    const forms = [...new Set([...added.map(({ form }) => form), ...dropped])];
    const before = onForms(records.rulings, forms);
    const after = merged(
      before.filter((r) => !(r.marked && dropped.includes(r.form))),
      added,
    );
    const step: ReviewStep = { what: 'rulings', forms, before, after, document: position.document };
    await append({ position, rulings: { forms, after }, done: step });
    const action = added.length === 1 ? added[0]?.action : '';
    log({
      action: 'review.decide',
      object: forms.length === 1 ? item : 'rulings',
      after: `rulings=${forms.length} ${action ?? ''}`.trim(),
    });
  };
  const identify = async (ruling: IdentityRuling, changed: PseudonymKey, event: LogLine): Promise<void> => {
    await storeKey(changed);
    log(event);
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
      if (!same(onForms(records.rulings, forms), from)) throw await otherwise();
      await append({ rulings: { forms, after }, done });
      log({ action, object: 'rulings', after: `rulings=${forms.length}` });
      return document;
    }
    const { ruling } = step;
    if (back) {
      if (!same(key.rulings.at(-1), ruling)) throw await otherwise();
      const taken = takenBack(key);
      await storeKey(taken.key);
      log(takingBack(taken));
    } else {
      const entity = ruling.action === 'different' ? (ruling.groups[0]?.entity ?? '') : ruling.entity;
      await storeKey(ruling.action === 'rename' ? renamed(key, ruling) : withRuling(key, ruling));
      log({ action, object: entity, after: ruling.action });
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
    failed,
    transcript,
    ask,
    settled: async () => {
      await settle();
      return now();
    },
    ready: async () => {
      if (!screen) await settle();
      return now();
    },
    spots: async (document, profile) => {
      if (profile !== screen?.profile) await settle();
      const there = profile === screen?.profile ? spots.get(document) : undefined;
      return there ?? (await ask('spots', document, profile));
    },
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
      const { value: said } = await thread().ask('renaming', key, wanted);
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
      await started?.end();
      await inTurn(fold);
      if (keeping) await keepNow();
    },
  };
}

const LONGEST = 200;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Notes opened one at a time, when they are shown; the last few are held. */
function transcripts({ study, records }: Session) {
  const MOST = 32;
  const byId = new Map(records.documents.map((document) => [document.id, document]));
  const held = new Map<string, ReturnType<typeof openTranscript>>();
  return (id: string): ReturnType<typeof openTranscript> => {
    const document = byId.get(id);
    if (!document) throw new SottoError('not-found', 'no such note in the study');
    const opened = held.get(id) ?? openTranscript(study, document);
    held.delete(id);
    held.set(id, opened);
    const [oldest] = held.keys();
    if (held.size > MOST && oldest !== undefined) held.delete(oldest);
    return opened;
  };
}

/** Harmless is said of the kind it was found as; an identifier may be one of another kind than proposed. */
function saying(decision: ItemDecision, item: ScreenItem, context: Context): Ruling {
  const { action, replacement = item.replacement ?? '', level = item.level } = decision;
  const place = decision.place ?? item.place;
  const at = place === undefined ? {} : { place };
  if (action === 'harmless')
    return ruling({ form: item.form, kind: item.foundAs, action, ...at }, true, context);
  const kind = decision.kind ?? item.kind;
  return ruling(
    {
      form: item.form,
      kind,
      action,
      ...at,
      ...(item.marked && place === undefined
        ? { marked: true }
        : kind === item.foundAs
          ? {}
          : { foundAs: item.foundAs }),
      ...(replacement.trim() === '' ? {} : { replacement: replacement.trim() }),
      ...(level === undefined || level === null ? {} : { level }),
    },
    true,
    context,
  );
}
