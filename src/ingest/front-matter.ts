/**
 * YAML front matter between `---` lines at the top of a text. It is read for its fields, and stays in the text.
 * Strict: what YAML refuses is refused here. Aliases are never followed, so that they cannot multiply.
 */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { AttributeName } from '../domain/attributes.ts';
import { SottoError } from '../domain/errors.ts';
import type { Span } from '../domain/span.ts';
import type { Field, FieldBlock } from '../domain/transcript.ts';
import { limits } from './limits.ts';
import { keyAttribute } from './words.ts';

export type FrontMatter = Readonly<{ blocks: readonly FieldBlock[]; end: number }>;

const refused = (problem: string, line: number): SottoError =>
  new SottoError(
    'unreadable-file',
    `The front matter (between the --- lines) ${problem}.`,
    { line },
    'Put values that hold a colon or a bracket in quotes, and write each key once.',
  );

const opening = /^\ufeff?---[ \t]{0,20}\n(?=[ \t]{0,8}(?:#|["']?[\p{L}_][^\n:]{0,80}:(?:[ \t\n]|$)))/u;

/** Null when the text does not begin with front matter. Throws unreadable-file when it does and it is not YAML. */
export function readFrontMatter(text: string): FrontMatter | null {
  const head = opening.exec(text.slice(0, 400))?.[0];
  if (head === undefined) return null;
  const close = /\n(?:---|\.\.\.)[ \t]{0,20}(?=\n|$)/.exec(
    text.slice(head.length - 1, head.length + limits.frontMatterUnits),
  );
  if (close === null) return null;
  const start = head.length;
  const bodyEnd = start - 1 + close.index + 1;
  const source = text.slice(start, bodyEnd);
  if (nesting(source) > limits.frontMatterDepth) throw refused('nests too deeply', 1);
  const document = parsed(source);
  const fields: Field[] = [];
  const profiles: FieldBlock[] = [];
  collect(document, { text, start, fields, profiles }, null, 0);
  const end = start - 1 + close.index + close[0].length;
  const header: FieldBlock = { role: 'header', span: { start: 0, end }, fields };
  return { blocks: [header, ...profiles], end };
}

/** Brackets open at once, and columns of indentation by two: the parser recurses on both. */
function nesting(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const char of source) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, ++open);
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
  }
  const indented = /\n[ -]{64}/.test(source) ? limits.frontMatterDepth + 1 : 0;
  return Math.max(deepest, indented);
}

function parsed(source: string): unknown {
  try {
    const document = parseDocument(source, {
      strict: true,
      uniqueKeys: true,
      version: '1.2',
      merge: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined)
      throw refused('is not well-formed YAML', source.slice(0, error.pos[0]).split('\n').length + 1);
    return document.contents;
  } catch (error) {
    throw error instanceof SottoError ? error : refused('is not well-formed YAML', 1);
  }
}

type Sink = Readonly<{ text: string; start: number; fields: Field[]; profiles: FieldBlock[] }>;

/** Walks maps; `parent` is the attribute of the key above (`interviewer: {name: ...}` names the interviewer). */
function collect(node: unknown, sink: Sink, parent: AttributeName | null, depth: number): void {
  if (!isMap(node) || depth > limits.frontMatterDepth) return;
  for (const { key, value } of node.items) {
    const keySpan = isScalar(key) ? spanOf(key, sink) : null;
    if (keySpan === null) continue;
    const attribute = attributeFor(sink.text.slice(keySpan.start, keySpan.end), parent);
    const inner = attribute === 'other' ? parent : attribute;
    if (isMap(value)) collect(value, sink, inner, depth + 1);
    else if (isSeq(value)) {
      for (const item of value.items) {
        if (isMap(item)) profileOf(item, sink, inner, depth);
        else push(item, attribute, keySpan, sink);
      }
    } else push(value, attribute, keySpan, sink);
  }
}

function attributeFor(key: string, parent: AttributeName | null): AttributeName {
  const own = keyAttribute(key) ?? 'other';
  if (parent !== 'interviewer' && parent !== 'translator') return own;
  return own === 'name' || own === 'participant' ? parent : 'other';
}

/** An item of a list of people: a profile of its own, unless it is about the interviewer. */
function profileOf(item: unknown, sink: Sink, parent: AttributeName | null, depth: number): void {
  const inner: Sink = { ...sink, fields: [] };
  collect(item, inner, parent, depth + 1);
  const [first] = inner.fields;
  const last = inner.fields.at(-1);
  if (first === undefined || last === undefined) return;
  if (parent === 'interviewer' || parent === 'translator') sink.fields.push(...inner.fields);
  else
    sink.profiles.push({
      role: 'profile',
      span: { start: first.key.start, end: last.value.end },
      fields: inner.fields,
    });
}

function push(node: unknown, attribute: AttributeName, key: Span, sink: Sink): void {
  const value = isScalar(node) && node.value !== null && node.value !== '' ? spanOf(node, sink) : null;
  if (value !== null && value.start < value.end) sink.fields.push({ attribute, key, value });
}

/** Where a scalar stands in the text, its quotes and block marks apart. */
function spanOf(
  node: { range?: readonly number[] | null | undefined; type?: string | undefined },
  sink: Sink,
): Span | null {
  const [from, to] = node.range ?? [];
  if (from === undefined || to === undefined) return null;
  let start = sink.start + from;
  let end = sink.start + to;
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
    start++;
    end--;
  } else if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const line = sink.text.indexOf('\n', start);
    if (line >= 0 && line < end) start = line + 1;
  }
  while (start < end && /\s/u.test(sink.text.charAt(start))) start++;
  while (end > start && /\s/u.test(sink.text.charAt(end - 1))) end--;
  return { start, end: Math.max(start, end) };
}
