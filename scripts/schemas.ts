/** JSON Schema of everything that leaves memory: what is stored, written to a release, or printed as JSON. */
import { z } from 'zod';
import { AuditEntry } from '../src/domain/audit.ts';
import { Decision, Ruling } from '../src/domain/decision.ts';
import { Entity } from '../src/domain/entity.ts';
import { PseudonymKey } from '../src/domain/key.ts';
import { Mention } from '../src/domain/mention.ts';
import { Participant } from '../src/domain/participant.ts';
import { Policy } from '../src/domain/policy.ts';
import { Manifest } from '../src/domain/release.ts';
import { RiskReport } from '../src/domain/risk.ts';
import { DocumentRecord, StudyFile } from '../src/domain/study.ts';
import { Transcript } from '../src/domain/transcript.ts';

const published = {
  'audit-entry': AuditEntry,
  decision: Decision,
  'document-record': DocumentRecord,
  entity: Entity,
  manifest: Manifest,
  mention: Mention,
  participant: Participant,
  policy: Policy,
  'pseudonym-key': PseudonymKey,
  'risk-report': RiskReport,
  ruling: Ruling,
  'study-file': StudyFile,
  transcript: Transcript,
};

export const schemaFiles = (): readonly (readonly [name: string, text: string])[] =>
  Object.entries(published).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]);
