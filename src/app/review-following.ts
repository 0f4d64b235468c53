/** The screen of a review, kept up with what is decided: read in the other thread, stored, and laid under the latest rulings. */
import type { Ruling } from '../domain/decision.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Context } from './context.ts';
import type { Aside, Reader, Wanted } from './review-reader.ts';
import {
  asRuled,
  basisOf,
  digestOf,
  keepScreen,
  keptScreen,
  type Screen,
  type ScreenItem,
} from './review-screen.ts';
import { type Answer, type Progress, startThread, type Thread } from './review-thread.ts';
import type { Session } from './session.ts';

export type Following = Readonly<{
  /** Null: nothing was read yet. */
  screen: Screen | null;
  /** As the rulings of now have them. */
  items: ReadonlyMap<string, ScreenItem>;
  /** Grows with every reading; 0: as the last session left it. */
  version: number;
  /** Decisions were made since this was read, in this session or the last. */
  behind: boolean;
  progress: Progress | null;
}>;

/** What the half that decides has: what is to be read now, and the one way to store a key that a reading made grow. */
type Deciding = Readonly<{
  wanted(): Omit<Wanted, 'changed'>;
  /** Unless the key is no longer the one that it grew from. */
  storeGrown(grown: PseudonymKey, from: PseudonymKey): Promise<void>;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}>;

export type ReviewReading = Readonly<{
  now(): Following;
  /** Reads until nothing is left to be read. */
  settle(): Promise<void>;
  /** Of the study as read, with all decisions; read first where it was not in this session. Not within a turn: what has grown takes one. */
  ask<K extends keyof Reader>(what: K, ...args: Parameters<Reader[K]>): Promise<Answer<K>>;
  /** Where what stands in a note, as the profile shows it; packed. */
  spots(document: string, profile: string): Promise<string>;
  /** Rejects when the study cannot be read. */
  failed: Promise<never>;
  end(): Promise<void>;
}>;

/** Milliseconds between two keepings of the whole screen. */
const KEEP = 60_000;

export async function followReading(
  session: Session,
  context: Context,
  { wanted, storeGrown, inTurn }: Deciding,
): Promise<ReviewReading> {
  const { study } = session;
  let screen = await keptScreen(study, basisOf(session, wanted().profile));
  let spots = new Map(Object.entries(screen?.spots ?? {}));
  /** Notes whose spots are of the latest reading. */
  let told = new Set<string>();
  /** Spots of a reading whose key is being stored still. */
  let early: readonly Aside[] = [];
  let version = 0;
  /** What the screen was made of, and the key as it is after that reading. A screen that was kept whole needs no reading. */
  let read: Readonly<{ rulings: readonly Ruling[]; key: PseudonymKey; profile: string }> | undefined =
    screen?.rulings === digestOf(session.records.rulings) ? wanted() : undefined;
  let isInThread = false;
  let items: Readonly<{ of: Screen; rulings: readonly Ruling[]; byId: Following['items'] }> | undefined;
  let keeping: NodeJS.Timeout | undefined;
  let reading: Promise<void> | undefined;
  let broken: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  failed.catch(() => undefined);

  const tell = ({ document, spots: said }: Aside): void => {
    spots.set(document, said);
    told.add(document);
    if (isWhole()) keepSoon();
  };
  const isWhole = (): boolean => told.size === session.records.documents.length;

  let started: Thread | undefined;
  /** Not before something is asked of it: the first note comes from the screen that was kept. */
  const thread = (): Thread => {
    started ??= startThread(session, context, (said) => {
      if (said.version === version) tell(said);
      else early = [...early, said];
    });
    return started;
  };
  const keepNow = async (): Promise<void> => {
    clearTimeout(keeping);
    keeping = undefined;
    if (!screen || !read) return;
    const basis = basisOf({ ...session, key: read.key }, screen.profile);
    const rulings = isWhole() ? digestOf(read.rulings) : '';
    await keepScreen(study, { ...screen, basis, rulings, spots: Object.fromEntries(spots) });
  };
  const keepSoon = (): void => {
    keeping ??= setTimeout(() => void inTurn(keepNow), KEEP);
  };

  const isBehind = (): boolean => {
    const { rulings, key, profile } = wanted();
    return !read || read.rulings !== rulings || read.key !== key || read.profile !== profile;
  };
  const readOnce = async (): Promise<void> => {
    const { first, ...began } = wanted();
    const changed = read?.rulings !== began.rulings || read.key !== began.key;
    const { value, key: grown } = await thread().ask('read', { ...began, changed, first });
    if (grown) await storeGrown(grown, began.key);
    const { key } = wanted();
    if (key !== (grown ?? began.key)) return;
    const mine = early.filter((said) => said.version === value.version);
    early = [];
    // Of other notes what was read before stands until their own comes.
    if (screen?.profile !== began.profile) spots = new Map();
    told = new Set();
    ({ screen, version } = value);
    read = { ...began, key };
    isInThread = true;
    for (const [document, packed] of Object.entries(value.screen.spots))
      tell({ version, document, spots: packed });
    for (const said of mine) tell(said);
    keepSoon();
  };
  /** Asked while one goes on: another follows, which knows everything. */
  const settle = async (inThread = false): Promise<void> => {
    while (isBehind() || (inThread && !isInThread)) {
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
    await settle(true);
    const { key } = wanted();
    const { value, key: grown } = await thread().ask(what, ...args);
    if (grown) {
      await storeGrown(grown, key);
      if (read?.key === key) read = { ...read, key: wanted().key };
    }
    return value;
  };

  return {
    settle: () => settle(),
    ask,
    failed,
    now: () => {
      const { rulings } = wanted();
      if (screen && (items?.of !== screen || items.rulings !== rulings))
        items = { of: screen, rulings, byId: asRuled(screen.items, rulings) };
      const progress = started?.progress() ?? null;
      return { screen, items: items?.byId ?? new Map(), version, behind: isBehind(), progress };
    },
    spots: async (document, profile) => {
      if (profile !== screen?.profile) await settle();
      const there = profile === screen?.profile ? spots.get(document) : undefined;
      return there ?? (await ask('spots', document, profile));
    },
    end: async () => {
      await started?.end();
      if (keeping) await inTurn(keepNow);
    },
  };
}
