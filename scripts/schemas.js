/** JSON Schema of everything that leaves memory: what is stored, written to a release, or printed as JSON. */
import { z } from 'zod';
import { AuditEntry } from '../src/domain/audit.js';
import { Decision, Ruling } from '../src/domain/decision.js';
import { Entity } from '../src/domain/entity.js';
import { PseudonymKey } from '../src/domain/key.js';
import { Mention } from '../src/domain/mention.js';
import { Participant } from '../src/domain/participant.js';
import { Policy } from '../src/domain/policy.js';
import { Manifest } from '../src/domain/release.js';
import { RiskReport } from '../src/domain/risk.js';
import { DocumentRecord, StudyFile } from '../src/domain/study.js';
import { Transcript } from '../src/domain/transcript.js';
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
export const schemaFiles = () => Object.entries(published).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
]);
