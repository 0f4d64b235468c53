/** The pseudonym key: who is called what. Shown only here, and every showing is logged. */
import { stringify } from 'csv-stringify/sync';
import { SottoError } from '../domain/errors.ts';
import type { IdentityRuling } from '../domain/identity.ts';
import type { KeyEntry, PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import { domainOf } from '../domain/policy.ts';
import { foldKey, loadLanguages } from '../lang/index.ts';
import { refuseExisting, writeAtomic } from '../vault/files.ts';
import type { Context } from './context.ts';
import { record } from './journal.ts';
import { type ProfileRun, profileOf, runProfile } from './profile.ts';
import { shownAs } from './pseudonyms.ts';
import { readStudy, type StudyReading } from './reading.ts';
import { changing, type Session, type StudyOptions } from './session.ts';

export type KeyRow = Readonly<{
  entity: string;
  kind: Kind;
  /** Release domain that calls it so. */
  domain: string;
  pseudonym: string;
  forms: readonly string[];
  mentions: number;
  notes: number;
  fixed: boolean;
}>;

/** Entities of the kinds that get a pseudonym, as the profile calls them; the most mentioned first. */
export const listKey = (
  options: StudyOptions & Readonly<{ profile: string; kind?: Kind | undefined }>,
  context: Context,
  action: 'key.list' | 'key.export' = 'key.list',
): Promise<readonly KeyRow[]> =>
  changing(options, async (session) => {
    const reading = await readStudy(session, context);
    const run = runProfile(reading, options.profile);
    // Numbers and names are drawn once: what was shown must be what is released.
    await session.study.writeState('key', run.key);
    const rows = keyRows(reading, run, options.kind);
    // Before anybody sees them.
    record(session.study, context, session.policyDigest, [
      { action, object: options.profile, after: `entities=${rows.length}` },
    ]);
    return rows;
  });

/** The rows of `listKey`; nothing is stored or logged. */
export function keyRows(
  { entities, policy }: Pick<StudyReading, 'entities' | 'policy'>,
  { decisions, key, name }: Pick<ProfileRun, 'decisions' | 'key' | 'name'>,
  kind?: Kind,
): readonly KeyRow[] {
  const decisionOf = new Map(decisions.map((d) => [d.target, d]));
  const domain = domainOf(policy, name);
  const fixed = new Set(
    key.entries.flatMap(({ entity, fixed, domains }) =>
      (domains?.[domain]?.fixed ?? fixed) === undefined ? [] : [entity],
    ),
  );
  return entities
    .filter((e) =>
      kind === undefined ? ['person', 'place', 'organisation'].includes(e.kind) : e.kind === kind,
    )
    .map((e) => {
      const decision = decisionOf.get(e.id);
      return {
        entity: e.id,
        kind: e.kind,
        domain,
        pseudonym: decision ? shownAs(decision.replacement, e.forms) : '',
        forms: e.forms,
        mentions: e.mentions.length,
        notes: new Set(e.mentions.map((m) => m.mention.document)).size,
        fixed: fixed.has(e.id),
      };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
}

export type KeyExport = Readonly<{ file: string; rows: number }>;

/** The same as a table in a new file. It leads from pseudonyms back to names: keep it beside the study, or nowhere. */
export async function exportKey(
  options: StudyOptions & Readonly<{ profile: string; file: string }>,
  context: Context,
): Promise<KeyExport> {
  refuseExisting(options.file, 'Choose another name.');
  const rows = await listKey(options, context, 'key.export');
  const columns = ['entity', 'kind', 'domain', 'pseudonym', 'forms', 'mentions', 'notes'];
  const cells = rows.map((r) => [
    r.entity,
    r.kind,
    r.domain,
    r.pseudonym,
    r.forms.join('; '),
    r.mentions,
    r.notes,
  ]);
  writeAtomic(
    options.file,
    new TextEncoder().encode(stringify([columns, ...cells], { escape_formulas: true })),
  );
  return { file: options.file, rows: rows.length };
}

/** The argument is not repeated: who mistakes it types a name. */
export const noSuchEntity = (): SottoError =>
  new SottoError(
    'not-found',
    'no such entity in the pseudonym key',
    {},
    'Give its id; `sotto key list` shows the ids.',
  );

/** The name that a person chose for an entity, in one release domain or, without one, in all; empty where none. */
const calledBefore = (entry: KeyEntry, domain: string | undefined): string =>
  (domain === undefined ? entry.fixed : entry.domains?.[domain]?.fixed) ?? '';

/** The entry with the name a person chose, or without one where it is empty. */
export function called(entry: KeyEntry, wanted: string, domain: string | undefined): KeyEntry {
  const chosen = wanted === '' ? {} : { fixed: wanted };
  if (domain === undefined) {
    const { fixed: _, ...free } = entry;
    return { ...free, ...chosen };
  }
  const { fixed: _, ...free } = entry.domains?.[domain] ?? {};
  return { ...entry, domains: { ...entry.domains, [domain]: { ...free, ...chosen } } };
}

/** `pseudonym` empty: the tool's own again. `profile`: in its release domain alone. */
export type Renaming = Readonly<{ entity: string; pseudonym: string; profile?: string | undefined }>;

/**
 * Gives an entity a pseudonym of the researcher's choosing: in the release domain of `profile` alone, or, without one,
 * in all of them, which links them. An empty one takes it back.
 */
export const setKey = (
  options: StudyOptions & Renaming & Readonly<{ dryRun: boolean }>,
  context: Context,
): Promise<Readonly<{ entity: string; fixed: boolean }>> =>
  changing(options, async (session) => {
    await loadLanguages();
    const ruling = renaming(session, options, context);
    const fixed = ruling.after !== '';
    if (!options.dryRun) {
      record(session.study, context, session.policyDigest, [
        { action: 'key.set', object: options.entity, after: fixed ? 'fixed' : 'free' },
      ]);
      await session.study.writeState('key', renamed(session.key, ruling));
    }
    return { entity: options.entity, fixed };
  });

type Rename = Extract<IdentityRuling, Readonly<{ action: 'rename' }>>;

/** Throws `usage` for a pseudonym that is more than a line or holds a name of the study. */
export function renaming(
  { key, policy }: Pick<Session, 'key' | 'policy'>,
  { entity, pseudonym, profile }: Renaming,
  context: Context,
): Rename {
  const wanted = pseudonym.trim();
  const entry = key.entries.find((e) => e.entity === entity);
  if (!entry) throw noSuchEntity();
  if (/[\r\n\t]/.test(wanted) || wanted.length > 80)
    throw new SottoError('usage', 'a pseudonym is one line of at most 80 characters');
  const words = new Set(foldKey(wanted).split(' '));
  const taken = key.entries.filter((e) =>
    e.forms.some((f) =>
      foldKey(f)
        .split(' ')
        .some((w: string) => w.length > 1 && words.has(w)),
    ),
  ).length;
  if (wanted !== '' && taken > 0)
    throw new SottoError(
      'usage',
      'this pseudonym holds a name that occurs in the study',
      { entities: taken },
      'Choose another one.',
    );
  if (profile !== undefined) profileOf({ policy }, profile);
  const domain = profile === undefined ? undefined : domainOf(policy, profile);
  return {
    action: 'rename',
    entity,
    ...(domain === undefined ? {} : { domain }),
    before: calledBefore(entry, domain),
    after: wanted,
    by: context.actor,
    at: context.now().toISOString(),
  };
}

/** The key with the ruling in it, and the entity so called. */
export const renamed = (key: PseudonymKey, ruling: Rename): PseudonymKey => ({
  ...key,
  entries: key.entries.map((e) => (e.entity === ruling.entity ? called(e, ruling.after, ruling.domain) : e)),
  rulings: [...key.rulings, ruling],
});
