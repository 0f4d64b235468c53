/** A study of marked notes through resolve, decide and render. */
import { decide, defaultPolicy } from '../../src/decide/index.js';
import { emptyKey } from '../../src/domain/key.js';
import { foldKey } from '../../src/lang/index.js';
import { render } from '../../src/render/index.js';
import { resolve } from '../../src/resolve/index.js';
import { gazetteer, prf, stream, textOfIn } from '../resolve/inline.js';
export function released(documents, profile = 'team', known = emptyKey) {
    const { entities, key } = resolve(documents, known, gazetteer, stream());
    const decided = decide(entities, key, {
        profile,
        policy: defaultPolicy,
        gazetteer,
        root: new Uint8Array(32),
        prf,
        textOf: textOfIn(documents),
        words: documents.flatMap(({ analysis }) => analysis.tokens.filter((t) => t.word).map((t) => foldKey(t.text))),
    });
    const renditions = documents.map(({ transcript, analysis }) => render(transcript, analysis, entities, decided.decisions, 'note'));
    return { entities, ...decided, renditions };
}
