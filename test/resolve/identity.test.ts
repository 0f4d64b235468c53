/** fixtures/cases/identity.txt: who and what is the same, by what stands around the names. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.ts';
import { Kind } from '../../src/domain/kinds.ts';
import { type Mention, mentionId } from '../../src/domain/mention.ts';
import { openGazetteer } from '../../src/geo/index.ts';
import { draftParticipants, readTranscript } from '../../src/ingest/index.ts';
import { analyse, loadLanguages } from '../../src/lang/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { stream } from './inline.ts';

const lines = readFileSync(new URL('../../fixtures/cases/identity.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const gazetteer = openGazetteer(readFileSync(new URL('../../data/gazetteer.tables', import.meta.url)));

const MARK = /\[(\*?)([^|[\]]+)(?:\|([a-z]+))?\]/g;

/** What stands in braces before the text is the name of the file. */
const FILE = /^\{(.*?)\} /;

/** A document as ingest reads it, with its marks as the mentions found. */
function read(marked: string, i: number, pair: string[]) {
  const id = `d${i}`;
  const [opening = '', called = id] = FILE.exec(marked) ?? [];
  const { text: name, mentions: inName } = unmark(called, id, pair, 0);
  const { text, mentions: inText } = unmark(marked.slice(opening.length).replaceAll('\\n', '\n'), id, pair);
  const mentions = [...inText, ...inName];
  const bytes = new TextEncoder().encode(text);
  const transcript = { ...readTranscript({ name: `${name}.txt`, bytes, digest: '0'.repeat(64) }, id), id };
  expect(transcript.text).toBe(text);
  const participants = draftParticipants(transcript).flatMap(({ code, name }) => code ?? name ?? []);
  return { transcript, analysis: analyse(transcript.text), mentions, participants };
}

/** The text without its marks, and the marks as mentions; `hidden`: of which hidden text. */
function unmark(source: string, id: string, pair: string[], hidden?: number) {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, star, name = '', kind = 'person'] = match;
    text += source.slice(at, match.index);
    const span = { start: text.length, end: text.length + name.length };
    const mention = mentionId(id, span, hidden);
    if (star) pair.push(mention);
    mentions.push({
      id: mention,
      document: id,
      span,
      kind: Kind.parse(kind),
      recognizer: 'test',
      rule: 'marked',
      tier: 'certain',
      confidence: 1,
      ...(hidden === undefined ? {} : { hidden }),
    });
    text += name;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  return { text, mentions };
}

describe('who and what is the same, by what stands around', () => {
  beforeAll(loadLanguages);
  test.each(lines)('%s', (line) => {
    const [verdict, ...parts] = line.split(' ; ');
    const pair: string[] = [];
    const documents = parts.map((part, i) => read(part, i, pair));
    const { entities, questions } = resolve(documents, emptyKey, gazetteer, stream());
    const [a, b] = pair.map(
      (id) => entities.find(({ mentions }) => mentions.some(({ mention }) => mention.id === id))?.id,
    );
    expect(pair.length).toBe(2);
    expect(a).toBeDefined();
    expect(b).toBeDefined();
    const asked = questions.some((q) => q.entities.includes(a as string) && q.entities.includes(b as string));
    expect(a === b ? 'same' : asked ? 'ask' : 'different').toBe(verdict);
  });
});
