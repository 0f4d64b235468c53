/** Notes released in memory under each profile of the default policy, every candidate taken for what it is proposed to be. */
import { find, type ReadDocument, readDocument, textReader } from '../../src/app/pipeline.ts';
import { decide, defaultPolicy } from '../../src/decide/index.ts';
import type { Ruling } from '../../src/domain/decision.ts';
import { emptyKey } from '../../src/domain/key.ts';
import { structureText } from '../../src/ingest/index.ts';
import { foldKey } from '../../src/lang/index.ts';
import { render } from '../../src/render/index.ts';
import { prf, stream } from '../resolve/inline.ts';
import { readKnowledge } from './knowledge.ts';

export const profiles = ['team', 'archive', 'publication'] as const;
export type Released = Readonly<{
  before: string;
  after: Readonly<Record<(typeof profiles)[number], string>>;
}>;

const at = '2026-01-01T00:00:00Z';
const documentOf = (text: string, id: string): ReadDocument =>
  readDocument(
    {
      id,
      original: id,
      transcript: id,
      name: id,
      digest: '',
      format: 'txt',
      participants: [`participant ${id}`],
      ingestedAt: at,
    },
    structureText(text, id),
  );
const quiet = { start: () => undefined, step: () => undefined, stop: () => undefined };
const ROUNDS = 5;

/** Notes of one study; the same texts give the same words again. */
export async function released(texts: readonly string[]): Promise<readonly Released[]> {
  const { gazetteer, tagger, details } = await readKnowledge();
  const documents = texts.map((text, i) => documentOf(text, `d${i}`));
  const random = stream();
  let rulings: readonly Ruling[] = [];
  const search = (key = emptyKey) =>
    find({
      documents,
      rulings,
      key,
      gazetteer,
      tagger,
      details,
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
        action: 'identifier' as const,
        reviewed: false,
        by: 'test',
        at,
      })),
    ];
    found = search(found.key);
  }
  const textOf = textReader(documents);
  const words = documents.flatMap((d) => d.analysis.tokens.filter((t) => t.word).map((t) => foldKey(t.text)));
  const under = (profile: string): readonly string[] => {
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
