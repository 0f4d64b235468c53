/** Notes released in memory under each profile of the default policy, every candidate taken for what it is proposed to be. */
import { find, readDocument, textReader } from '../../src/app/pipeline.js';
import { decide, defaultPolicy } from '../../src/decide/index.js';
import { emptyKey } from '../../src/domain/key.js';
import { structureText } from '../../src/ingest/index.js';
import { foldKey } from '../../src/lang/index.js';
import { render } from '../../src/render/index.js';
import { prf, stream } from '../resolve/inline.js';
import { readKnowledge } from './knowledge.js';
export const profiles = ['team', 'archive', 'publication'];
const at = '2026-01-01T00:00:00Z';
const documentOf = (text, id) => readDocument({
    id,
    original: id,
    transcript: id,
    name: id,
    digest: '',
    format: 'txt',
    participants: [`participant ${id}`],
    ingestedAt: at,
}, structureText(text, id));
const quiet = { start: () => undefined, step: () => undefined, stop: () => undefined };
const ROUNDS = 5;
/** Notes of one study; the same texts give the same words again. */
export async function released(texts) {
    const { gazetteer, tagger } = await readKnowledge();
    const documents = texts.map((text, i) => documentOf(text, `d${i}`));
    const random = stream();
    let rulings = [];
    const search = (key = emptyKey) => find({
        documents,
        rulings,
        key,
        gazetteer,
        tagger,
        random,
        groupId: (form, kind) => `${kind} ${form}`,
        progress: quiet,
        before: new Map(),
    });
    let found = search();
    for (let round = 0; round < ROUNDS && found.open.length > 0; round++) {
        rulings = [
            ...rulings,
            ...found.open.map(({ form, kind }) => ({
                form,
                kind,
                action: 'identifier',
                reviewed: false,
                by: 'test',
                at,
            })),
        ];
        found = search(found.key);
    }
    const textOf = textReader(documents);
    const words = documents.flatMap((d) => d.analysis.tokens.filter((t) => t.word).map((t) => foldKey(t.text)));
    const under = (profile) => {
        const { decisions } = decide(found.entities, found.key, {
            profile,
            policy: defaultPolicy,
            gazetteer,
            root: new Uint8Array(32),
            prf,
            textOf,
            rulings,
            words,
        });
        return documents.map((d) => render(d.transcript, d.analysis, found.entities, decisions, 'note').text);
    };
    const [team = [], archive = [], publication = []] = profiles.map(under);
    return texts.map((before, i) => ({
        before,
        after: { team: team[i] ?? '', archive: archive[i] ?? '', publication: publication[i] ?? '' },
    }));
}
