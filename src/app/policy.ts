/** What a policy does, shown before it is done: on an example, between two profiles, and to the study at hand. */
import { decide, parsePolicy } from '../decide/index.ts';
import type { Decision } from '../domain/decision.ts';
import { groupBy } from '../domain/group.ts';
import { emptyKey } from '../domain/key.ts';
import { type Kind, kinds } from '../domain/kinds.ts';
import { mentionId } from '../domain/mention.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { Policy, Rule } from '../domain/policy.ts';
import { structureText } from '../ingest/index.ts';
import { englishExamples } from '../lang/en/examples.ts';
import { analyse } from '../lang/index.ts';
import { russianExamples } from '../lang/ru/examples.ts';
import { render } from '../render/index.ts';
import { resolve } from '../resolve/index.ts';
import { hmac } from '../vault/crypto.ts';
import { readFile } from '../vault/files.ts';
import type { Context } from './context.ts';
import { loadKnowledge } from './knowledge.ts';
import { profileOf, runProfile } from './profile.ts';
import { readStudy } from './reading.ts';
import { policyOf, reading, type StudyOptions } from './session.ts';

export type Example = Readonly<{ before: string; after: string; why: string }>;
export type Explained = Readonly<{ profile: string; rule: Rule; english: Example; russian: Example }>;

/** What the policy makes of the kind in each profile, shown on a sentence in either language by the stages of a release. */
export async function explainPolicy(
  options: Readonly<{ study: string | undefined; kind: Kind }>,
  context: Context,
): Promise<readonly Explained[]> {
  const policy = policyOf(options.study);
  const { gazetteer } = await loadKnowledge();
  return Object.entries(policy.profiles).map(([profile, { kinds: rules }]) => ({
    profile,
    rule: rules[options.kind],
    english: shown(englishExamples[options.kind], options.kind, profile, policy, gazetteer, context),
    russian: shown(russianExamples[options.kind], options.kind, profile, policy, gazetteer, context),
  }));
}

export type ProfileDifference = Readonly<{
  kind: Kind;
  rules: readonly [Rule, Rule];
  after: readonly [string, string];
}>;

/** The kinds that two profiles of the policy treat differently, each with the same English sentence under both. */
export async function diffProfiles(
  options: Readonly<{ study: string | undefined; profiles: readonly [string, string] }>,
  context: Context,
): Promise<readonly ProfileDifference[]> {
  const policy = policyOf(options.study);
  const [a, b] = options.profiles.map((name) => profileOf({ policy }, name));
  const { gazetteer } = await loadKnowledge();
  return kinds.flatMap((kind) => {
    const rules = [a?.kinds[kind], b?.kinds[kind]] as const;
    const [one, two] = rules;
    if (!one || !two || (one.strategy === two.strategy && one.level === two.level)) return [];
    const after = (profile: string): string =>
      shown(englishExamples[kind], kind, profile, policy, gazetteer, context).after;
    return [{ kind, rules: [one, two], after: [after(options.profiles[0]), after(options.profiles[1])] }];
  });
}

/** A sentence with one marked identifier, through resolve, decide and render. */
function shown(
  marked: string,
  kind: Kind,
  profile: string,
  policy: Policy,
  gazetteer: Gazetteer,
  { random }: Context,
): Example {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const transcript = structureText(text, 'example');
  const analysis = analyse(text);
  const span = { start, end };
  const mention = {
    id: mentionId('example', span),
    document: 'example',
    span,
    kind,
    recognizer: 'example',
    rule: 'marked',
    tier: 'certain' as const,
    confidence: 1,
  };
  const documents = [{ transcript, analysis, participants: [], mentions: [mention] }];
  const { entities, key } = resolve(documents, emptyKey, gazetteer, random);
  const { decisions } = decide(entities, key, {
    profile,
    policy,
    gazetteer,
    root: new Uint8Array(32),
    prf: hmac,
    participantOf: () => 'example',
    textOf: (m) => text.slice(m.span.start, m.span.end),
  });
  const rendition = render(transcript, analysis, entities, decisions, 'example');
  return { before: text, after: rendition.text, why: decisions[0]?.why ?? '' };
}

export type PreviewRow = Readonly<{
  kind: Kind;
  before: string;
  after: string;
  entities: number;
  mentions: number;
}>;
export type Preview = Readonly<{
  profile: string;
  rows: readonly PreviewRow[];
  /** Participants in a group smaller than the bound, under the policy as it stands and under the new one. */
  belowBound: readonly [number, number];
}>;

/** What another policy.yaml would change in this study's release, in counts; nothing is stored. */
export const previewPolicy = (
  options: StudyOptions & Readonly<{ file: string; profile: string }>,
  context: Context,
): Promise<Preview> =>
  reading(options, async (session) => {
    const next = parsePolicy(
      new TextDecoder().decode(readFile(options.file, { limit: 1_000_000, follow: true })),
    );
    profileOf({ policy: next }, options.profile);
    const found = await readStudy(session, context);
    const now = runProfile(found, options.profile);
    const then = runProfile({ ...found, policy: next }, options.profile);
    const before = new Map(now.decisions.map((d) => [d.target, d]));
    const mentions = new Map(found.entities.map((e) => [e.id, e.mentions.length]));
    const changed = then.decisions.flatMap((d) => {
      const old = before.get(d.target);
      return old && JSON.stringify(old.replacement) !== JSON.stringify(d.replacement) ? [{ old, d }] : [];
    });
    const rows = [
      ...groupBy(changed, ({ old, d }) => `${d.kind} ${old.strategy} ${d.strategy}`).values(),
    ].map((group): PreviewRow => {
      const [{ old, d } = {}] = group as readonly Readonly<{ old?: Decision; d?: Decision }>[];
      return {
        kind: d?.kind ?? 'other',
        before: old?.strategy ?? '',
        after: d?.strategy ?? '',
        entities: group.length,
        mentions: group.reduce((sum, { d: { target } }) => sum + (mentions.get(target) ?? 0), 0),
      };
    });
    const below = ({ risk }: typeof now): number =>
      risk.participants.filter((p) => p.group < risk.minimumGroup).length;
    return { profile: options.profile, rows, belowBound: [below(now), below(then)] };
  });
