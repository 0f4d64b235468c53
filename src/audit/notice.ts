/**
 * A signed note that a release is superseded because somebody withdrew. It goes to whoever has a copy, and names its
 * people as that release does: one notice for each release, for two domains in one would tell who is who in both.
 */
import type { Hash } from './log.ts';
import { type NoteSigner, type NoteVerifier, openNote, signNote } from './note.ts';

export type Notice = Readonly<{
  study: string;
  release: string;
  /** ISO 8601. */
  issued: string;
  /** As the release calls them. */
  participant: string;
  documents: readonly string[];
}>;

const title = 'sottovoce-withdrawal-1';
const advice = [
  'A participant has withdrawn. Stop using this release and destroy every copy of it; a release',
  'built later takes its place. Until it has come, take out at least this row and these texts.',
];

export function makeNotice(notice: Notice, signer: NoteSigner, hash: Hash): string {
  const { study, release, issued, participant, documents } = notice;
  const lines = [
    title,
    `study ${study}`,
    `release ${release}`,
    `issued ${issued}`,
    `participant ${participant}`,
    ...[...documents].sort().map((document) => `text ${document}`),
    ...advice,
  ];
  return signNote(`${lines.join('\n')}\n`, signer, hash);
}

const fact = /^(study|release|issued|participant|text) ([^\n]{1,200})$/;

/** What the notice says, or null when it is malformed or not signed by this key. */
export function openNotice(note: string, verifier: NoteVerifier, hash: Hash): Notice | null {
  const [first, ...lines] = (openNote(note, verifier, hash) ?? '').split('\n');
  if (first !== title) return null;
  const facts = lines.flatMap((line) => {
    const [, name, value] = fact.exec(line) ?? [];
    return name && value ? [[name, value] as const] : [];
  });
  const only = (name: string): string => facts.find(([of]) => of === name)?.[1] ?? '';
  return {
    study: only('study'),
    release: only('release'),
    issued: only('issued'),
    participant: only('participant'),
    documents: facts.flatMap(([of, value]) => (of === 'text' ? [value] : [])),
  };
}
