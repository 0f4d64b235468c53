/** A study of marked notes through resolve, decide and render. */
import { decide, defaultPolicy } from '../../src/decide/index.ts';
import { emptyKey, type PseudonymKey } from '../../src/domain/key.ts';
import { foldKey } from '../../src/lang/index.ts';
import { render } from '../../src/render/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { type Document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.ts';

export function released(documents: readonly Document[], profile = 'team', known: PseudonymKey = emptyKey) {
  const { entities, key } = resolve(documents, known, gazetteer, stream());
  const decided = decide(entities, key, {
    profile,
    policy: defaultPolicy,
    gazetteer,
    root: new Uint8Array(32),
    prf,
    textOf: textOfIn(documents),
    words: documents.flatMap(({ analysis }) =>
      analysis.tokens.filter((t) => t.word).map((t) => foldKey(t.text)),
    ),
  });
  const renditions = documents.map(({ transcript, analysis }) =>
    render(transcript, analysis, entities, decided.decisions, 'note'),
  );
  return { entities, ...decided, renditions };
}
