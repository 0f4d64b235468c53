/** A small fictional release, with keys made for the test. */
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { gateNames } from '../../src/domain/release.js';
import { assessRisk, riskSentences } from '../../src/risk/index.js';
const keys = generateKeyPairSync('ed25519');
const signingKey = keys.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
export const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
export const signWith = (bytes) => sign(null, bytes, keys.privateKey).toString('hex');
const checkpointText = 'sottovoce/test\n12\nq6bLH0kGm5mM0u2q0C8hPq3g6cyvYb1uY7o8jz0bT1c=\n';
const checkpoint = `${checkpointText}\n— ${signWith(new TextEncoder().encode(checkpointText))}\n`;
export const checks = {
    hash,
    checkSignature: (key, message, signature) => key === signingKey && verify(null, message, keys.publicKey, Buffer.from(signature, 'hex')),
    checkCheckpoint: (text, key) => key === signingKey && text === checkpoint,
};
/** Only `verify/` makes the brand in earnest. */
const verified = (rendition) => rendition;
/** An edit as far as writers look at it; positions do not matter to them. */
export const edit = (kind, strategy, rule) => ({
    span: { start: 0, end: 0 },
    at: { start: 0, end: 0 },
    replacement: '',
    rule,
    decision: {
        target: 'E-00000000',
        kind,
        strategy,
        replacement: { type: 'keep' },
        by: 'policy',
        why: 'ORIGINAL-WHY',
    },
});
export const document = (name, text, more = {}) => ({
    rendition: verified({ document: `ORIGINAL-${name}`, name, text, edits: more.edits ?? [] }),
    turns: more.turns ?? [],
    participants: more.participants ?? [],
});
const interview = 'Interview, [autumn 2022]\n\nI: Where did you work?\nR: – В [банке], [в крупном городе в Сибири].\n   Then Anton called.\n';
const interviewTurns = [
    { span: { start: 26, end: 48 }, label: { start: 26, end: 27 }, role: 'interviewer', time: 0 },
    {
        span: { start: 49, end: interview.length },
        label: { start: 49, end: 50 },
        role: 'participant',
        speaker: 'P-7F3K',
        time: 3.5,
    },
];
const attributes = ['age', 'origin', 'profession'];
const participants = [
    {
        participant: 'P-9QXA',
        values: { age: '[35-39]', origin: null, profession: '[a teacher]', name: 'ORIGINAL-NAME' },
    },
    { participant: 'P-7F3K', values: { age: '[30-34]', origin: '[Siberia]', profession: '=1+1' } },
];
export const gates = gateNames.map((gate) => ({
    gate,
    holds: true,
    detail: `${gate}: 0 open`,
}));
export function sample(change = {}) {
    const risk = assessRisk(change.participants ?? participants, change.attributes ?? attributes, 1);
    return {
        facts: {
            release: 'R-5T0V9WQK',
            study: 'S-2M4N6P8R',
            profile: 'archive',
            consent: 'archive',
            created: '2024-03-05T10:20:30.000Z',
            tool: 'sottovoce 0.1.0',
            policy: hash(new TextEncoder().encode('policy')),
            unreviewed: 3,
            signingKey,
        },
        documents: [
            document('P-7F3K-1', interview, {
                turns: interviewTurns,
                participants: ['P-7F3K'],
                edits: [
                    edit('date', 'generalise', 'season'),
                    edit('organisation', 'generalise', 'sector'),
                    edit('place', 'generalise', 'size-and-region'),
                    edit('person', 'pseudonym', 'surrogate'),
                    edit('person', 'pseudonym', 'surrogate'),
                ],
            }),
            document('P-9QXA-1', 'Notes.\n\n=== met at [a café]\n- left soon', {
                participants: ['P-9QXA'],
                edits: [edit('phone', 'suppress', 'typed'), edit('place', 'keep', 'allow-list')],
            }),
        ],
        participants,
        attributes,
        otherChanges: [
            { document: 'participants.csv', kind: 'age', strategy: 'generalise', rule: 'band-5', count: 2 },
        ],
        gates,
        risk,
        riskSentences: riskSentences(risk),
        checkpoint,
        hash,
        sign: signWith,
        ...change,
    };
}
