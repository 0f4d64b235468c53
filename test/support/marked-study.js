/** Notes with the mentions that gold marks, taken as found: what resolving and rendering make of a study read without fault. */
import { readFileSync } from 'node:fs';
import { goldOf, readManifest, studyFolder } from '../../scripts/fixtures/study.js';
import { emptyKey } from '../../src/domain/key.js';
import { mentionId } from '../../src/domain/mention.js';
import { draftParticipants, readTranscript } from '../../src/ingest/index.js';
import { analyse } from '../../src/lang/index.js';
import { newEntityId, resolve } from '../../src/resolve/index.js';
import { readGold } from './gold.js';
import { placeGold } from './place-gold.js';
/** As the tool would know them from the document alone. */
export const participantsOf = (transcript) => draftParticipants(transcript).flatMap(({ code, name }) => code ?? name ?? []);
export function markedStudy(documents) {
    const referentOf = new Map();
    const inputs = documents.map(({ input, gold }) => {
        const mentions = [];
        for (const { span, kind, entity } of gold) {
            const id = mentionId(input.transcript.id, span);
            if (entity === undefined || referentOf.has(id))
                continue;
            referentOf.set(id, `${kind} ${entity}`);
            mentions.push({
                id,
                document: input.transcript.id,
                span,
                kind,
                recognizer: 'gold',
                rule: 'marked',
                tier: 'certain',
                confidence: 1,
            });
        }
        return { ...input, mentions };
    });
    return { inputs, referentOf };
}
/**
 * The fictional study, mentions as marked by hand: those of which the gold says who or what is meant, or `all`, each of the
 * others being one by itself.
 */
export function markedFixtures(all = false) {
    return markedStudy(readManifest().documents.map(({ file }) => {
        const bytes = readFileSync(new URL(encodeURIComponent(file), studyFolder));
        const transcript = readTranscript({ name: file, bytes, digest: '0'.repeat(64) }, file);
        const { spans } = placeGold(readGold(goldOf(file)), transcript.text);
        return {
            input: { transcript, participants: participantsOf(transcript), analysis: analyse(transcript.text) },
            gold: spans.map(({ start, end, kind, entity }) => ({
                span: { start, end },
                kind,
                ...(entity === undefined ? (all ? { entity: `${file} ${start}` } : {}) : { entity }),
            })),
        };
    }));
}
const ROUNDS = 8;
/** What a reviewer who knows the gold says of the entities of one question. */
function answer(asked, referentOf, random) {
    const groups = new Map();
    for (const { id, mentions } of asked)
        for (const { mention } of mentions) {
            const referent = referentOf.get(mention.id) ?? mention.id;
            const group = groups.get(referent) ?? [];
            group.push({ entity: id, mention: mention.id });
            groups.set(referent, group);
        }
    const taken = new Set();
    const said = [...groups.values()].map((group) => {
        const entity = group.find((one) => !taken.has(one.entity))?.entity ?? newEntityId(random);
        taken.add(entity);
        return { entity, mentions: group.map(({ mention }) => mention) };
    });
    const by = 'reviewer';
    const at = '2026-01-01T00:00:00Z';
    const [only, other] = said;
    if (!only || other)
        return { action: 'different', groups: said, by, at };
    const others = asked.map(({ id }) => id).filter((id) => id !== only.entity);
    return { action: 'same', ...only, others, before: { keys: [], forms: [], seen: [] }, by, at };
}
/** A study resolved, and resolved again with every question answered as the gold has it until none is left. */
export function resolveMarked({ inputs, referentOf }, gazetteer, random) {
    const asLeft = resolve(inputs, emptyKey, gazetteer, random);
    let answered = asLeft;
    for (let round = 0; round < ROUNDS && answered.questions.length > 0; round++) {
        const byId = new Map(answered.entities.map((entity) => [entity.id, entity]));
        const rulings = answered.questions.map(({ entities }) => answer(entities.flatMap((id) => byId.get(id) ?? []), referentOf, random));
        const key = { ...answered.key, rulings: [...answered.key.rulings, ...rulings] };
        answered = resolve(inputs, key, gazetteer, random);
    }
    return { asLeft, answered };
}
