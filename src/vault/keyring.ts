/**
 * The keyring: every secret of a study but the three that lead to it. As text it is a plain age identity file, so
 * that `age -d -i keyring.txt` opens any object; a comment above each key says, in JSON, what the key is for.
 */
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import {
  type AgeKey,
  fromHex,
  generateAgeKey,
  isIdentity,
  type KeyType,
  keyTypeOf,
  randomBytes,
  randomSymbols,
  toHex,
} from './crypto.ts';
import { padme } from './sealed.ts';

/** A participant's age key, and the root under which their log subject is made. */
export type ParticipantKey = AgeKey & Readonly<{ root: Uint8Array }>;

export type Keyring = Readonly<{
  study: string;
  /** Root of all pseudonyms, 32 bytes. */
  pseudonymRoot: Uint8Array;
  /** Ed25519 seed, 32 bytes. */
  signingSeed: Uint8Array;
  /** Seals state. */
  state: AgeKey;
  /** Seals objects that concern no participant. */
  nobody: AgeKey;
  participants: ReadonlyMap<string, ParticipantKey>;
  /** Keys that were replaced and still open files which are being sealed anew; empty at all other times. */
  retired: readonly RetiredKey[];
}>;
/** `was`: what the key sealed, a participant's id or `state` or `nobody`. */
export type RetiredKey = AgeKey & Readonly<{ was: string }>;

const Secret32 = z.string().regex(/^[0-9a-f]{64}$/);
const StudyLine = z.strictObject({ study: z.string(), pseudonymRoot: Secret32, signingSeed: Secret32 });
const KeyLine = z.union([
  z.strictObject({ seals: z.enum(['state', 'nobody']), recipient: z.string() }),
  z.strictObject({ was: z.string(), recipient: z.string() }),
  z.strictObject({ participant: z.string().regex(/^P-[0-9A-Z]{8}$/), root: Secret32, recipient: z.string() }),
]);
type KeyLine = z.infer<typeof KeyLine>;

const title =
  '# Sottovoce keyring. Opens every object of the study: age -d -i THIS-FILE objects/ab/x.age | tar x';
/** About 70 participants fit the least size: the file's length must not count them. */
const leastSize: Readonly<Record<KeyType, number>> = { x25519: 16_384, hybrid: 163_840 };

export function formatKeyring(keyring: Keyring): string {
  const key = (line: KeyLine, identity: string): string => `# ${JSON.stringify(line)}\n${identity}\n`;
  const { study, pseudonymRoot, signingSeed, state, nobody, retired } = keyring;
  const body = [
    `${title}\n`,
    `# ${JSON.stringify({ study, pseudonymRoot: toHex(pseudonymRoot), signingSeed: toHex(signingSeed) })}\n`,
    key({ seals: 'state', recipient: state.recipient }, state.identity),
    key({ seals: 'nobody', recipient: nobody.recipient }, nobody.identity),
    ...Array.from(keyring.participants, ([participant, { identity, recipient, root }]) =>
      key({ participant, root: toHex(root), recipient }, identity),
    ),
    ...retired.map(({ was, identity, recipient }) => key({ was, recipient }, identity)),
  ].join('');
  const least = leastSize[typeOf(keyring)];
  return body + filler(Math.max(least, padme(Math.ceil(body.length / 1024)) * 1024) - body.length);
}

/** Exactly `length` characters of comment, in short lines: age reads no long ones. */
function filler(length: number): string {
  const rest = length % 64;
  const last = rest > 1 ? `${'#'.padEnd(rest - 1)}\n` : '\n'.repeat(rest);
  return `${'#'.padEnd(63)}\n`.repeat(Math.floor(length / 64)) + last;
}

/** Throws `broken-integrity` for anything `formatKeyring` would not write. */
export function parseKeyring(text: string): Keyring {
  try {
    const [first, head, ...lines] = text.split('\n');
    if (first !== title || !head) throw new Error('no head');
    const facts = StudyLine.parse(JSON.parse(head.slice(1)));
    const sealing = new Map<string, AgeKey>();
    const participants = new Map<string, ParticipantKey>();
    const retired: RetiredKey[] = [];
    for (const [at, line] of lines.entries()) {
      const identity = lines[at + 1] ?? '';
      if (!line.startsWith('# {') || !isIdentity(identity)) continue;
      const said = KeyLine.parse(JSON.parse(line.slice(1)));
      const key = { identity, recipient: said.recipient };
      if ('seals' in said) sealing.set(said.seals, key);
      else if ('was' in said) retired.push({ ...key, was: said.was });
      else participants.set(said.participant, { ...key, root: fromHex(said.root) });
    }
    const state = sealing.get('state');
    const nobody = sealing.get('nobody');
    if (!state || !nobody) throw new Error('no study keys');
    return {
      study: facts.study,
      pseudonymRoot: fromHex(facts.pseudonymRoot),
      signingSeed: fromHex(facts.signingSeed),
      state,
      nobody,
      participants,
      retired,
    };
  } catch {
    throw new SottoError('broken-integrity', 'the keyring does not hold what it should');
  }
}

/** Of which type every key of the study is. */
export const typeOf = ({ state }: Keyring): KeyType => keyTypeOf(state.recipient) ?? 'x25519';

/** The keyring with `count` new participants, and their ids. */
export async function withParticipants(
  keyring: Keyring,
  count: number,
): Promise<Readonly<{ keyring: Keyring; ids: readonly string[] }>> {
  const participants = new Map(keyring.participants);
  const ids: string[] = [];
  while (ids.length < count) {
    const id = `P-${randomSymbols(8)}`;
    if (participants.has(id)) continue;
    participants.set(id, { ...(await generateAgeKey(typeOf(keyring))), root: randomBytes(32) });
    ids.push(id);
  }
  return { keyring: { ...keyring, participants }, ids };
}

/**
 * The keyring with fresh keys in place of those that seal `what` (`state`, or everything), the old ones retired, and
 * without the keys of `dropped`, which open nothing from now on. Roots stay: who is called what does not change.
 */
export async function withFreshKeys(
  keyring: Keyring,
  what: 'state' | 'all',
  dropped: readonly string[] = [],
): Promise<Keyring> {
  const type = typeOf(keyring);
  const retired: RetiredKey[] = [...keyring.retired];
  const fresh = async (was: string, key: AgeKey): Promise<AgeKey> => {
    retired.push({ was, identity: key.identity, recipient: key.recipient });
    return generateAgeKey(type);
  };
  const participants = new Map<string, ParticipantKey>();
  for (const [id, key] of keyring.participants)
    if (!dropped.includes(id))
      participants.set(id, what === 'all' ? { ...(await fresh(id, key)), root: key.root } : key);
  const state = await fresh('state', keyring.state);
  const nobody = what === 'all' ? await fresh('nobody', keyring.nobody) : keyring.nobody;
  return {
    ...keyring,
    state,
    nobody,
    participants,
    retired: retired.filter((r) => !dropped.includes(r.was)),
  };
}

/** Overwrites what is held as bytes. Identities are JavaScript strings, which nothing can overwrite. */
export function wipeKeyring(keyring: Keyring): void {
  keyring.pseudonymRoot.fill(0);
  keyring.signingSeed.fill(0);
  for (const { root } of keyring.participants.values()) root.fill(0);
}
