/**
 * The half of a review that reads the whole study, in a thread of its own: what takes seconds must keep nobody from deciding. It
 * changes nothing; what is to be stored (a key that has grown, detections) goes to the half that holds the lock (`reviewing.ts`).
 */
import type { PseudonymKey } from '../domain/key.ts';
import { loadLanguages } from '../lang/index.ts';
import {
  type AuditChange,
  type AuditFilter,
  type AuditGroup,
  type AuditOrder,
  auditChanges,
  groupsOf,
  inGroup,
  passesFilter,
} from './audit-changes.ts';
import { auditReportPage } from './audit-report.ts';
import type { Context } from './context.ts';
import { type Gates, shownGates } from './gates.ts';
import { merging, splitting, type Told } from './identity.ts';
import { type KeyRow, keyRows, noSuchEntity, type Renaming, renaming } from './key.ts';
import { releasesOf } from './memory.ts';
import { textReader } from './pipeline.ts';
import { type Decided, decideProfile, type ProfileRun, runProfile } from './profile.ts';
import { type Before, readStudy, type StudyReading } from './reading.ts';
import { type Items, itemsOf } from './review-items.ts';
import type { Screen, ScreenItem } from './review-screen.ts';
import { spotsOf } from './review-view.ts';
import type { Session } from './session.ts';
import { packSpots } from './spots.ts';
import { checkReasons } from './waivers.ts';
import { type AskedQuestion, askedOf, type Why, whyOf } from './why.ts';

/** One reading, and what can be looked up in it. */
export type Seen = Readonly<{ study: StudyReading; items: Items; entityOf: ReadonlyMap<string, string> }>;

/** What to read: with which rulings and key, for which profile; and the note that is wanted first. */
export type Wanted = Pick<Session, 'key'> &
  Readonly<{
    rulings: Session['records']['rulings'];
    /** Whether rulings or key are others than at the last reading; else only the profile is. */
    changed: boolean;
    profile: string;
    first: string | undefined;
  }>;
type AuditWanted = Readonly<{ profile: string; filter: AuditFilter; by: AuditOrder }>;

/** Told without being asked: spots of one note after another. */
export type Aside = Readonly<{ version: number; document: string; spots: string }>;

/** A screen as far as it is made; `version` grows with every reading. */
export type Read = Readonly<{ version: number; screen: Screen }>;

const MOST_CHANGES = 300;
const SAMPLES = 5;

/** `tell`: where asides go. `session.study.writeState` hands over what is to be stored. */
export function readerOf(session: Session, context: Context, tell: (said: Aside) => void) {
  let version = 0;
  let seen: Seen | undefined;
  let profiles = new Map<string, Decided>();
  let tried: ProfileRun | undefined;
  let audited: Readonly<{ run: ProfileRun; changes: readonly AuditChange[] }> | undefined;

  const here = async (): Promise<Seen> => {
    if (!seen) throw new Error('nothing was read yet');
    return seen;
  };
  const decidedFor = ({ study, ...looked }: Seen, profile: string): Decided => {
    const known = profiles.get(profile);
    if (known) return known;
    const made = decideProfile(study, profile);
    profiles.set(profile, made);
    // Drawn and stored before it is shown: what is shown is what will be released.
    seen = { ...looked, study: { ...study, key: made.key } };
    return made;
  };
  const run = async (profile: string): Promise<ProfileRun> => {
    decidedFor(await here(), profile);
    if (tried?.name !== profile) tried = runProfile((await here()).study, profile);
    return tried;
  };
  const changesOf = async ({ profile, filter }: AuditWanted): Promise<readonly AuditChange[]> => {
    const made = await run(profile);
    const now = await here();
    if (audited?.run !== made)
      audited = { run: made, changes: auditChanges(now, made, await releasesOf(now.study.study)) };
    return audited.changes.filter((change) => passesFilter(change, filter));
  };

  /** Spots of every note, the wanted one and those after it first; another reading ends it. */
  const tellSpots = async (profile: string, first: string | undefined): Promise<void> => {
    const mine = version;
    const { study } = await here();
    const from = Math.max(
      0,
      study.documents.findIndex(({ record }) => record.id === first),
    );
    for (const document of [...study.documents.slice(from), ...study.documents.slice(0, from)]) {
      await new Promise((resolve) => setImmediate(resolve));
      if (version !== mine) return;
      const { id } = document.record;
      tell({ version, document: id, spots: spotsIn(id, profile) });
    }
  };
  const spotsIn = (id: string, profile: string): string => {
    if (!seen) return packSpots([]);
    const document = seen.study.documents.find(({ record }) => record.id === id);
    const { items, entityOf } = seen;
    return document
      ? packSpots(spotsOf(items, entityOf, document, decidedFor(seen, profile)))
      : packSpots([]);
  };

  return {
    read: async ({ rulings, key, changed, profile, first }: Wanted): Promise<Read> => {
      version += 1;
      if (changed || !seen) {
        const records = { ...session.records, rulings };
        const before = seen && takenOver(seen.study);
        // Of a large study two readings at once are a gigabyte too many.
        seen = undefined;
        profiles = new Map();
        tried = undefined;
        audited = undefined;
        const study = await readStudy({ ...session, records, key }, context, before);
        seen = { study, items: itemsOf(study), entityOf: entitiesOf(study) };
      }
      decidedFor(seen, profile);
      const spots = first === undefined ? {} : { [first]: spotsIn(first, profile) };
      const screen = screenOf(seen, profile, spots);
      void tellSpots(profile, first);
      return { version, screen };
    },
    spots: async (document: string, profile: string): Promise<string> => spotsIn(document, profile),
    key: async (profile: string): Promise<readonly KeyRow[]> => {
      const decided = decidedFor(await here(), profile);
      return keyRows((await here()).study, decided);
    },
    why: async (entity: string, each: boolean): Promise<Why> => {
      const { study } = await here();
      if (!study.entities.some(({ id }) => id === entity)) throw noSuchEntity();
      return whyOf(study, entity, each);
    },
    questions: async (): Promise<readonly AskedQuestion[]> => askedOf((await here()).study),
    gates: async (profile: string): Promise<Gates> => {
      const made = await run(profile);
      return shownGates((await here()).study, made);
    },
    audit: async (wanted: AuditWanted): Promise<readonly AuditGroup[]> =>
      groupsOf(await changesOf(wanted), wanted.by),
    changes: async (wanted: AuditWanted, of: string) => {
      const all = inGroup(await changesOf(wanted), wanted.by, of);
      return { all: all.length, changes: all.slice(0, MOST_CHANGES) };
    },
    report: async (wanted: AuditWanted, originals: boolean): Promise<string> => {
      const changes = await changesOf(wanted);
      return auditReportPage(await here(), await run(wanted.profile), changes, originals, context);
    },
    /** Throws `usage` for a reason that holds a name of the study. */
    reason: async (profile: string, reason: string): Promise<void> =>
      checkReasons([reason], await run(profile)),
    merging: async (ids: readonly string[]): Promise<Told> => merging((await here()).study, ids, context),
    splitting: async (ids: readonly string[]): Promise<Told> => splitting((await here()).study, ids, context),
    renaming: async (key: PseudonymKey, wanted: Renaming) => {
      await loadLanguages();
      return renaming({ ...session, key }, wanted, context);
    },
    /** The key as it is after all that was asked. */
    grown: (): PseudonymKey | undefined => seen?.study.key,
  };
}
export type Reader = ReturnType<typeof readerOf>;

const takenOver = ({ documents, detected, gazetteer, tagger, details }: StudyReading): Before => ({
  documents,
  detected,
  gazetteer,
  tagger,
  details,
});

const entitiesOf = ({ entities }: StudyReading): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)));

function screenOf({ study, items }: Seen, profile: string, spots: Screen['spots']): Screen {
  const textOf = textReader(study.documents);
  const shown = [...items.byId.values()].map(
    ({ mentions, replacement, level, ...item }): ScreenItem => ({
      ...item,
      forms: [...new Set(mentions.map(textOf))].slice(0, SAMPLES),
      count: mentions.length,
      notes: new Set(mentions.map((m) => m.document)).size,
      ...(replacement === undefined ? {} : { replacement }),
      ...(level === undefined ? {} : { level }),
    }),
  );
  const indexOf = new Map(shown.map(({ id }, index) => [id, index]));
  const placed = Object.fromEntries(
    [...items.inDocument].map(([id, mentions]) => {
      const counts = new Map<number, number>();
      for (const [, item] of mentions) {
        const index = indexOf.get(item.id) ?? 0;
        counts.set(index, (counts.get(index) ?? 0) + 1);
      }
      return [id, [...counts].flat()];
    }),
  );
  return { basis: '', rulings: '', profile, questions: study.questions.length, items: shown, placed, spots };
}
