/** What the study keeps of those who withdrew: keyed digests, so that what is gone does not come back by oversight. */
import type { Participant } from '../domain/participant.ts';
import type { DocumentRecord, StudyRecords } from '../domain/study.ts';
import { hmac, toHex } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';

/** Tells nothing to who lacks the study's key, and not who it was to who has it. */
const digestOf = (study: OpenStudy, what: 'note' | 'person', of: string): string =>
  toHex(hmac(study.pseudonymRoot, `withdrawn ${what} ${of}`));

export const digestsOf = (
  study: OpenStudy,
  { code }: Participant,
  notes: readonly DocumentRecord[],
): readonly string[] => [
  ...notes.map(({ digest }) => digestOf(study, 'note', digest)),
  ...(code === undefined ? [] : [digestOf(study, 'person', code)]),
];

/** Asks of a note's digest, or of what identifies one of its people, whether it is of somebody who withdrew. */
export const whoWithdrew =
  (study: OpenStudy, { withdrawn }: StudyRecords) =>
  (what: 'note' | 'person', of: string): boolean =>
    withdrawn.length > 0 && withdrawn.includes(digestOf(study, what, of));
