/** One line of the audit log. No names, no free text but a waiver's reason typed for the log. */
import { z } from 'zod';

/**
 * Every action that the log knows, in the order of a study's life, and what it does: `changes` what a release would hold, `shows` names
 * or notes, or neither. What tells nothing but counts (`status`, `risk`, `vault check`) has no line; nor has a checkpoint, which
 * every line has.
 */
const effects = {
  init: 'changes',
  ingest: 'changes',
  consent: 'changes',
  refuse: 'neither',
  'status.show': 'shows',
  'review.export': 'shows',
  'review.apply': 'changes',
  'review.accept': 'changes',
  'review.open': 'shows',
  'review.decide': 'changes',
  'review.undo': 'changes',
  'review.redo': 'changes',
  'review.sign-off': 'neither',
  'review.report': 'shows',
  'key.list': 'shows',
  'key.set': 'changes',
  'key.why': 'shows',
  'key.questions': 'shows',
  'key.merge': 'changes',
  'key.split': 'changes',
  'key.undo': 'changes',
  'key.export': 'shows',
  'release.build': 'neither',
  'release.refuse': 'neither',
  waive: 'neither',
  withdraw: 'changes',
  erase: 'changes',
  reseal: 'changes',
  sign: 'neither',
  mend: 'neither',
  'vault.passphrase': 'neither',
  'vault.rotate': 'neither',
  'vault.recovery': 'neither',
  'vault.backup': 'neither',
  'vault.pool': 'neither',
  'vault.merge': 'changes',
} as const satisfies Readonly<Record<string, 'changes' | 'shows' | 'neither'>>;
export const AuditAction = z.enum(Object.keys(effects) as (keyof typeof effects)[]);
export type AuditAction = z.infer<typeof AuditAction>;
export const auditActions: readonly AuditAction[] = AuditAction.options;
export const effectOf = (action: AuditAction): (typeof effects)[AuditAction] => effects[action];

const Hex = z.string().regex(/^[0-9a-f]*$/);

export const AuditEntry = z
  .strictObject({
    v: z.literal(1),
    seq: z.int().nonnegative(),
    /** SHA-256, hex, of the previous line's bytes without its newline; 64 zeros for the first. */
    prev: Hex.length(64),
    time: z.iso.datetime(),
    /** Role word, not a name: `researcher`, or what --actor says (checked against [a-z0-9-]). */
    actor: z.string().regex(/^[a-z0-9-]{1,40}$/),
    action: AuditAction,
    /** Random object, entity, or release id; or a profile's name. */
    object: z.string().max(200),
    /** HMAC-SHA-256, hex, of the line's number under the participant's root; empty when no participant is concerned. */
    subject: Hex,
    /** Digests or counts before and after. */
    before: z.string().max(200),
    after: z.string().max(500),
    tool: z.string(),
    /** SHA-256, hex, of policy.yaml; empty before there is one. */
    policy: Hex,
  })
  .readonly();
export type AuditEntry = z.infer<typeof AuditEntry>;
/** What the caller says; the log adds the rest. */
export type AuditEvent = Readonly<
  Pick<AuditEntry, 'action' | 'object'> & Partial<Pick<AuditEntry, 'subject' | 'before' | 'after'>>
>;
