/**
 * What the review page shows of one reading of the study: forms, how many of each stand in which note, and where. Kept sealed, so
 * that the next session begins with it while the study is read behind; and so that a decision, a walk and another note never wait
 * for the whole study: what was ruled since is laid over it.
 */
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { onForms, onPlaces, type Ruling, RulingLevel } from '../domain/decision.ts';
import { Kind } from '../domain/kinds.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';
import { documentOf } from './erase.ts';
import type { Session } from './session.ts';

/** `open`: undecided. `found`: certain by itself. `unreviewed`: accepted by --accept, without a look. */
export const ItemState = z.enum(['open', 'found', 'identifier', 'unreviewed', 'harmless']);
export type ItemState = z.infer<typeof ItemState>;

/** All mentions of one folded form and kind: what one decision settles. */
const ScreenItem = z
  .strictObject({
    id: z.string(),
    form: z.string(),
    kind: Kind,
    /** The kind it was found as, where a person says another. */
    foundAs: Kind,
    state: ItemState,
    marked: z.boolean(),
    /** Id of the one mention that was ruled on by itself. */
    place: z.string().exactOptional(),
    /** Up to five spellings, as written. */
    forms: z.array(z.string()).readonly(),
    count: z.int(),
    notes: z.int(),
    replacement: z.string().exactOptional(),
    level: RulingLevel.exactOptional(),
  })
  .readonly();
export type ScreenItem = z.infer<typeof ScreenItem>;

const Screen = z
  .strictObject({
    /** Of everything but rulings that it was made of; another basis, another screen. */
    basis: z.string(),
    /** Digest of the rulings that it was made of; empty where spots of some notes are still those of an earlier reading. */
    rulings: z.string(),
    profile: z.string(),
    questions: z.int(),
    items: z.array(ScreenItem).readonly(),
    /** By note: index of an item and how many of its mentions stand there, one after the other. */
    placed: z.record(z.string(), z.array(z.int()).readonly()),
    /** By note: where they stand, packed (`spots.ts`). */
    spots: z.record(z.string(), z.string()),
  })
  .readonly();
export type Screen = z.infer<typeof Screen>;

const stateName = 'review-screen';
/** Another program's may be of another form: then it is as if there were none. */
const KeptScreen = Screen.nullable().catch(null);

/** What a screen depends on beside the rulings. */
export const basisOf = (
  { records, key, policyDigest }: Pick<Session, 'records' | 'key' | 'policyDigest'>,
  profile: string,
): string => {
  const { documents, participants } = records;
  const build = process.env.SOTTO_BUILD ?? '';
  return digestOf([build, policyDigest, profile, documents, participants, key]);
};
/** In one order of members: what was read back has another than what was made. */
export const digestOf = (value: unknown): string =>
  toHex(sha256(new TextEncoder().encode(canonicalize(value))));

/** The screen that was kept of this basis; null where none was, or another. */
export async function keptScreen(study: OpenStudy, basis: string): Promise<Screen | null> {
  const kept = await study.readState(stateName, KeptScreen);
  return kept?.basis === basis ? kept : null;
}
export const keepScreen = (study: OpenStudy, screen: Screen): Promise<void> =>
  study.writeState(stateName, screen);
/** Somebody withdrew: of what the page showed, nothing is kept. */
export async function forgetScreen(study: OpenStudy): Promise<void> {
  const none: Screen = {
    basis: '',
    rulings: '',
    profile: '',
    questions: 0,
    items: [],
    placed: {},
    spots: {},
  };
  if ((await study.readState(stateName, z.unknown())) !== null) await study.writeState(stateName, none);
}

/** Items as the rulings of now have them; those on which nothing else was said are the same objects. */
export function asRuled(
  items: readonly ScreenItem[],
  rulings: readonly Ruling[],
): ReadonlyMap<string, ScreenItem> {
  const places = onPlaces(rulings);
  const ofForms = onForms(rulings);
  const exact = new Map(ofForms.map((r) => [`${r.foundAs ?? r.kind} ${r.form}`, r]));
  const identifier = new Map(
    ofForms.flatMap((r) => (r.action === 'identifier' ? [[r.form, r] as const] : [])),
  );
  const ruled = new Map(
    items.map((item) => {
      const said =
        places.get(item.place ?? '') ??
        exact.get(`${item.foundAs} ${item.form}`) ??
        (item.state === 'found' ? undefined : identifier.get(item.form));
      return [item.id, ruledItem(item, said)] as const;
    }),
  );
  // What was ruled on one mention since the reading was one of its form's.
  for (const [place, said] of places) {
    const form = items.find((i) => i.form === said.form && i.foundAs === (said.foundAs ?? said.kind));
    if (form && !ruled.has(place))
      ruled.set(place, ruledItem({ ...form, id: place, place, count: 1, notes: 1, marked: false }, said));
  }
  return ruled;
}

function ruledItem(item: ScreenItem, said: Ruling | undefined): ScreenItem {
  const { replacement: _, level: __, ...bare } = item;
  if (said === undefined) {
    if (item.state === 'open' || item.state === 'found') return item;
    // Taken back: what was marked by hand is nothing any more.
    return { ...bare, kind: item.foundAs, state: item.marked ? 'harmless' : 'open' };
  }
  const state =
    said.action === 'harmless' ? 'harmless' : said.reviewed ? 'identifier' : ('unreviewed' as ItemState);
  if (
    state === item.state &&
    said.kind === item.kind &&
    said.replacement === item.replacement &&
    said.level === item.level
  )
    return item;
  return {
    ...bare,
    state,
    kind: said.kind,
    ...(said.replacement === undefined ? {} : { replacement: said.replacement }),
    ...(said.level === undefined ? {} : { level: said.level }),
  };
}

/** Items that stand in a note, those of one mention among them. */
export const itemsIn = (
  { placed, items: all }: Screen,
  ruled: ReadonlyMap<string, ScreenItem>,
  document: string,
): readonly ScreenItem[] => {
  const forms = (placed[document] ?? []).flatMap((index, i) => {
    const item = i % 2 === 0 ? ruled.get(all[index]?.id ?? '') : undefined;
    return item && item.place === undefined ? [item] : [];
  });
  const places = [...ruled.values()].filter((i) => i.place !== undefined && documentOf(i.place) === document);
  return [...forms, ...places];
};
/** Ids of mentions that were ruled on by themselves. */
export const placesAmong = (items: Iterable<Pick<ScreenItem, 'place'>>): ReadonlySet<string> =>
  new Set([...items].flatMap(({ place }) => place ?? []));
