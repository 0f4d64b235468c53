/**
 * docs/read-aloud.md: notes of the fictional study before and after, one person with the evidence that joins his forms,
 * and the questions that were asked. Made by the code that makes a release, of the notes as marked by hand: a study that
 * was reviewed without fault. `npm run read-aloud` writes the page; a test holds it to the code.
 */
import { readFileSync } from 'node:fs';
import { partsOf } from '../src/app/parts.ts';
import { textReader } from '../src/app/pipeline.ts';
import { askedBecause, joinedBecause } from '../src/app/rule-words.ts';
import { wishesOf } from '../src/app/wishes.ts';
import { decide, defaultPolicy } from '../src/decide/index.ts';
import type { Entity } from '../src/domain/entity.ts';
import { openGazetteer } from '../src/geo/index.ts';
import { foldKey, loadLanguages } from '../src/lang/index.ts';
import { render } from '../src/render/index.ts';
import { hmac } from '../src/vault/crypto.ts';
import { markedFixtures, resolveMarked } from '../test/support/marked-study.ts';

const PROFILE = 'archive';
/** Notes shown whole, each with its heading. */
const shown: readonly (readonly [string, string])[] = [
  ['In Russian', 'interview_Shcherbakov_Tbilisi.docx'],
  ['In English', 'P03_Zhanar_Kostanay.md'],
  ['Mixed', 'olga_sh_15-03.txt'],
];
/** Somebody with many forms: in both scripts, short and full, in several cases, with an initial. */
const EXPLAINED = 'person kochetkov-r';

/** Bytes that are the same on every run. */
function stream(): (n: number) => Uint8Array {
  let state = 1;
  return (n) =>
    Uint8Array.from({ length: n }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

/** Lines of a note that changed, as a patch shows them; what stayed is left out. */
function patch(before: string, after: string): readonly string[] {
  const [old, made] = [before.split('\n'), after.split('\n')];
  if (old.length !== made.length) throw new Error('a replacement changed the number of lines');
  return old.flatMap((line, i) => (line === made[i] ? [] : [`- ${line}`, `+ ${made[i]}`]));
}

const fenced = (language: string, lines: readonly string[]): readonly string[] => [
  `\`\`\`${language}`,
  ...lines,
  '```',
  '',
];

/** The page. */
export async function readAloud(): Promise<string> {
  await loadLanguages();
  const gazetteer = openGazetteer(readFileSync(new URL('../data/gazetteer.tables', import.meta.url)));
  const study = markedFixtures(true);
  const { inputs, referentOf } = study;
  const { asLeft, answered } = resolveMarked(study, gazetteer, stream());
  const textOf = textReader(inputs);
  const root = new Uint8Array(32).fill(1);
  const { decisions } = decide(answered.entities, answered.key, {
    profile: PROFILE,
    policy: defaultPolicy,
    gazetteer,
    root,
    prf: hmac,
    textOf,
    wishes: wishesOf(inputs, answered.entities, textOf),
    words: inputs.flatMap(({ analysis }) =>
      (analysis?.tokens ?? []).filter(({ word }) => word).map(({ text }) => foldKey(text)),
    ),
  });

  const notes = shown.flatMap(([heading, file]): readonly string[] => {
    const input = inputs.find(({ transcript }) => transcript.id === file);
    if (!input?.analysis) throw new Error(`no such note: ${file}`);
    const { text } = render(input.transcript, input.analysis, answered.entities, decisions, file);
    return [`## ${heading}: \`${file}\``, '', ...fenced('diff', patch(input.transcript.text, text))];
  });

  const formsOf = ({ mentions }: Entity): readonly string[] => [
    ...new Set(mentions.map(({ mention }) => textOf(mention))),
  ];
  const explained = asLeft.entities
    .filter(({ mentions }) => mentions.some(({ mention }) => referentOf.get(mention.id) === EXPLAINED))
    .sort((a, b) => b.mentions.length - a.mentions.length)[0];
  const why = explained
    ? partsOf({ documents: inputs, study: { pseudonymRoot: root } }, explained, false).map(
        ({ document, form, mentions, rule, beside }) => {
          const names = [...new Set(beside.map((id) => nameOf(id)))];
          return `| ${document} | ${form} ×${mentions.length} | ${joinedBecause(rule, names)} |`;
        },
      )
    : [];
  function nameOf(id: string): string {
    const found = inputs.flatMap(({ mentions }) => mentions).find((mention) => mention.id === id);
    return found ? textOf(found) : '';
  }

  const byId = new Map(asLeft.entities.map((entity) => [entity.id, entity]));
  const questions = asLeft.questions
    .map(({ entities, rule }) => {
      const asked = entities
        .flatMap((id) => byId.get(id) ?? [])
        .map((entity) => `${formsOf(entity).slice(0, 3).join(', ')} ×${entity.mentions.length}`)
        .sort();
      return `- ${askedBecause(rule)}: ${asked.join(' · ')}`;
    })
    .sort();

  return [
    '# Read aloud',
    '',
    `Three notes of the fictional study (\`fixtures/study\`) as they are released under the profile \`${PROFILE}\`: what stood`,
    'there (`-`) and what stands there now (`+`). The identifiers are those that `fixtures/gold` marks, so that the page shows',
    'what replacing does and not what detection misses; every question was answered. People, places and events are invented.',
    '',
    'Made by `npm run read-aloud`; a test fails when the page is not what the code makes.',
    '',
    ...notes,
    '## One person, and why',
    '',
    `As \`sotto key why ENTITY\` tells it, before any question is answered: ${explained ? `${explained.mentions.length} mentions, ${formsOf(explained).join(', ')}` : ''}.`,
    '',
    '| note | written | one with the others because |',
    '|---|---|---|',
    ...why,
    '',
    `## The ${questions.length} questions`,
    '',
    'As `sotto key questions` asks them of the whole study; until they are answered these are kept apart.',
    '',
    ...questions,
    '',
  ].join('\n');
}
