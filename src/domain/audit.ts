/** One line of the audit log. No names, no free text but a waiver's reason typed for the log. */
import { z } from 'zod';

export const auditActions = [
  'init',
  'ingest',
  'consent',
  'refuse',
  'status.show',
  'review.export',
  'review.apply',
  'review.accept',
  'review.open',
  'review.decide',
  'review.undo',
  'review.redo',
  'review.sign-off',
  'review.report',
  'key.list',
  'key.set',
  'key.why',
  'key.questions',
  'key.merge',
  'key.split',
  'key.undo',
  'key.export',
  'risk',
  'release.build',
  'release.refuse',
  'waive',
  'withdraw',
  'erase',
  'reseal',
  'checkpoint',
  'sign',
  'mend',
  'vault.passphrase',
  'vault.rotate',
  'vault.recovery',
  'vault.backup',
  'vault.pool',
  'vault.merge',
] as const;
export const AuditAction = z.enum(auditActions);
export type AuditAction = z.infer<typeof AuditAction>;

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
