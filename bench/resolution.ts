/**
 * Resolution against gold: given the mentions as marked, are those of one referent one entity? What detection misses or
 * adds is measured by `quality`; here every marked mention is taken as found, so that the figure says what joining does.
 *
 * Pairwise: pairs of mentions put together, of those that belong together. B-cubed (Bagga & Baldwin 1998): for each
 * mention the share of its entity that belongs, and of what belongs that is there; the mean over mentions. Once as
 * the tool leaves it, and once with every question it asks answered rightly by a reviewer.
 */
import { readFileSync } from 'node:fs';
import { emptyKey } from '../src/domain/key.ts';
import type { Kind } from '../src/domain/kinds.ts';
import type { Gazetteer } from '../src/domain/place.ts';
import { openGazetteer } from '../src/geo/index.ts';
import { analyse, loadLanguages } from '../src/lang/index.ts';
import { type ResolveInput, resolve } from '../src/resolve/index.ts';
import { type GoldStudy, markedFixtures, markedStudy, participantsOf } from '../test/support/marked-study.ts';
import { readCorpus, transcriptOf } from './corpora.ts';
import { crowd, dice } from './crowd.ts';
import { round, writeResults } from './report.ts';

const measured = ['person', 'place', 'organisation'] as const;

const kindOfType: Readonly<Record<string, Kind>> = {
  PERSON: 'person',
  LOC: 'place',
  ORG: 'organisation',
};
/** Sessions of three clients, who do not know each other; as one study all the same. Null when the corpus is not there. */
function confide(): GoldStudy | null {
  const documents = readCorpus('confide-ru-dev');
  return (
    documents &&
    markedStudy(
      documents.map((d) => {
        const transcript = transcriptOf(d);
        const input = { transcript, participants: participantsOf(transcript), analysis: analyse(d.text) };
        const gold = d.spans.flatMap(({ start, end, type, entity }) => {
          const kind = kindOfType[type];
          return kind && entity !== undefined ? [{ span: { start, end }, kind, entity }] : [];
        });
        return { input, gold };
      }),
    )
  );
}

type Sets = ReadonlyMap<string, string>;
type Figures = Readonly<{
  pairPrecision: number | null;
  pairRecall: number | null;
  cubedPrecision: number;
  cubedRecall: number;
}>;
const choose2 = (n: number): number => (n * (n - 1)) / 2;
const sizes = (names: Iterable<string>): Map<string, number> => {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
};

/** `gold` and `found` name for each mention of one kind its referent and its entity. */
function figures(gold: Sets, found: Sets): Figures {
  const ids = [...gold.keys()];
  const of = (id: string): readonly [string, string] => [gold.get(id) ?? '', found.get(id) ?? `alone ${id}`];
  const golden = sizes(ids.map((id) => of(id)[0]));
  const joined = sizes(ids.map((id) => of(id)[1]));
  const both = sizes(ids.map((id) => of(id).join('\n')));
  const pairs = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, n) => sum + choose2(n), 0);
  const share = (a: number, b: number): number | null => (b === 0 ? null : round(a / b));
  const mean = (of1: (id: string) => number): number =>
    round(ids.reduce((sum, id) => sum + of1(id), 0) / Math.max(1, ids.length));
  const shared = (id: string): number => both.get(of(id).join('\n')) ?? 0;
  return {
    pairPrecision: share(pairs(both), pairs(joined)),
    pairRecall: share(pairs(both), pairs(golden)),
    cubedPrecision: mean((id) => shared(id) / (joined.get(of(id)[1]) ?? 1)),
    cubedRecall: mean((id) => shared(id) / (golden.get(of(id)[0]) ?? 1)),
  };
}

/**
 * What the entities become when a reviewer takes apart those of a question that are of several referents (`sotto key
 * split`), and then joins, of those it names, the ones that are of one.
 */
function answered(
  found: Sets,
  gold: Sets,
  questions: readonly Readonly<{ entities: readonly string[] }>[],
): Sets {
  const inQuestion = new Set(questions.flatMap(({ entities }) => entities));
  const apart = new Map(
    [...found].map(([id, entity]) => [id, inQuestion.has(entity) ? `${entity} ${gold.get(id)}` : entity]),
  );
  const parts = new Map<string, Set<string>>();
  for (const [id, part] of apart) {
    const entity = found.get(id) ?? '';
    parts.set(entity, (parts.get(entity) ?? new Set()).add(part));
  }
  const referentOf = (part: string): string => part.slice(part.indexOf(' '));
  const into = new Map<string, string>();
  const root = (entity: string): string => {
    const next = into.get(entity);
    return next === undefined ? entity : root(next);
  };
  for (const { entities } of questions) {
    const asked = entities.flatMap((entity) => [...(parts.get(entity) ?? [])]);
    for (const [i, a] of asked.entries())
      for (const b of asked.slice(i + 1))
        if (referentOf(a) === referentOf(b) && root(a) !== root(b)) into.set(root(b), root(a));
  }
  return new Map([...apart].map(([id, part]) => [id, root(part)]));
}

/** Repeatable bytes. */
function bytes(): (n: number) => Uint8Array {
  const roll = dice(1);
  return (n) => Uint8Array.from({ length: n }, () => roll(256));
}

const crowds = [12_500, 25_000, 50_000, 100_000];
const perEntity = 20;

/** Time for crowds of growing size, names read afresh in each: for linear cost the last column stays the same. */
function speed(gazetteer: Gazetteer): readonly Readonly<Record<string, number>>[] {
  return crowds.map((mentions) => {
    const entities = mentions / perEntity;
    const study = crowd(entities, mentions);
    const before = process.cpuUsage();
    const start = performance.now();
    const found = resolve(study, emptyKey, gazetteer, bytes());
    const milliseconds = Math.round(performance.now() - start);
    const cpu = process.cpuUsage(before);
    return {
      mentions,
      persons: entities,
      milliseconds,
      cpuMilliseconds: Math.round((cpu.user + cpu.system) / 1000),
      entities: found.entities.length,
      questions: found.questions.length,
    };
  });
}

function measure({ inputs, referentOf }: GoldStudy, gazetteer: Gazetteer): Record<string, unknown> {
  const start = performance.now();
  const { entities, questions } = resolve(inputs, emptyKey, gazetteer, bytes());
  const milliseconds = Math.round(performance.now() - start);
  const rows = measured.map((kind) => {
    const gold = new Map([...referentOf].filter(([, referent]) => referent.startsWith(`${kind} `)));
    const ofKind = entities.filter((e) => e.kind === kind);
    const found = new Map(
      ofKind.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)),
    );
    const ids = new Set(ofKind.map(({ id }) => id));
    const asked = questions.filter((q) => q.entities.some((id) => ids.has(id)));
    return [
      kind,
      {
        mentions: gold.size,
        referents: new Set(gold.values()).size,
        entities: ofKind.length,
        questions: asked.length,
        asLeft: figures(gold, found),
        questionsAnswered: figures(gold, answered(found, gold, asked)),
      },
    ] as const;
  });
  return { documents: inputs.length, milliseconds, ...Object.fromEntries(rows) };
}

type Row = Readonly<{ mentions: number; questions: number; asLeft: Figures; questionsAnswered: Figures }>;

/** `npm run bench -- resolution`: prints a table and writes bench/results/resolution-<date>.json. */
export async function resolution(date: string): Promise<void> {
  await loadLanguages();
  const gazetteer = openGazetteer(readFileSync(new URL('../data/gazetteer.tables', import.meta.url)));
  const line = (cells: readonly (string | number | null)[]): void =>
    console.log(
      cells.map((c, i) => String(c ?? '-')[i === 0 ? 'padEnd' : 'padStart'](i === 0 ? 28 : 9)).join(' '),
    );
  line(['study, kind', 'mentions', 'pair P', 'pair R', 'B3 P', 'B3 R', 'asked', 'answered', 'P', 'R']);
  const results: Record<string, unknown> = {};
  const all = confide();
  const client = ({ transcript }: ResolveInput): string => transcript.id.replace(/-s\d+$/, '');
  const clients = all ? [...new Set(all.inputs.map(client))] : [];
  const studies: readonly (readonly [string, GoldStudy])[] = [
    ['fixtures', markedFixtures()],
    ...(all ? [['confide, one study', all] as const] : []),
    ...clients.map((name): readonly [string, GoldStudy] => {
      const inputs = all?.inputs.filter((input) => client(input) === name) ?? [];
      const ids = new Set(inputs.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
      const referentOf = new Map([...(all?.referentOf ?? [])].filter(([id]) => ids.has(id)));
      return [`confide, ${name}`, { inputs, referentOf }];
    }),
  ];
  if (!all) console.error('confide-ru-dev: not there, skipped');
  for (const [name, study] of studies) {
    const result = measure(study, gazetteer);
    results[name] = result;
    for (const kind of measured) {
      const { mentions, questions, asLeft, questionsAnswered } = result[kind] as Row;
      if (mentions === 0) continue;
      line([
        `${name}, ${kind}`,
        mentions,
        asLeft.pairPrecision,
        asLeft.pairRecall,
        asLeft.cubedPrecision,
        asLeft.cubedRecall,
        questions,
        '',
        questionsAnswered.pairPrecision,
        questionsAnswered.pairRecall,
      ]);
    }
  }
  line([]);
  line(['mentions', 'persons', 'ms', 'cpu ms', 'entities', 'asked', 'us each']);
  const timed = speed(gazetteer);
  for (const t of timed)
    line([
      String(t.mentions),
      t.persons ?? 0,
      t.milliseconds ?? 0,
      t.cpuMilliseconds ?? 0,
      t.entities ?? 0,
      t.questions ?? 0,
      Math.round((1000 * (t.milliseconds ?? 0)) / (t.mentions ?? 1)),
    ]);
  results.speed = timed;
  writeResults('resolution', date, results);
}
