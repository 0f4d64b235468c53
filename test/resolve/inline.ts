/** A small study from inline marks: `Меня зовут [Анна|person], живу в [Твери|place].` */
import type { Analysis } from '../../src/domain/analysis.ts';
import { Kind as KindSchema } from '../../src/domain/kinds.ts';
import { type Mention, mentionId } from '../../src/domain/mention.ts';
import type { Gazetteer, Place } from '../../src/domain/place.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import type { Transcript } from '../../src/domain/transcript.ts';
import { foldKey } from '../../src/lang/fold.ts';
import { analyse } from '../../src/lang/index.ts';

export type Document = Readonly<{ transcript: Transcript; analysis: Analysis; mentions: readonly Mention[] }>;

const MARK = /\[((?:[^|[\]]|\[\?\])+)\|([a-z]+)\]/g;

/** One document. Lines `Label: ` at the start become turns where `turns` is set. */
export function document(id: string, marked: string, more: Partial<Transcript> = {}): Document {
  const mentions: Mention[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(read, match.index);
    const span = { start: text.length, end: text.length + (match[1] ?? '').length };
    mentions.push({
      id: mentionId(id, span),
      document: id,
      span,
      kind: KindSchema.parse(match[2]),
      recognizer: 'test',
      rule: 'marked',
      tier: 'certain',
      confidence: 1,
    });
    text += match[1];
    read = match.index + match[0].length;
  }
  text += marked.slice(read);
  const transcript: Transcript = {
    id,
    format: 'txt',
    encoding: 'utf-8',
    text,
    turns: [],
    blocks: [],
    marks: [],
    hidden: [],
    ...more,
  };
  return { transcript, analysis: analyse(text), mentions };
}

export const textOfIn =
  (documents: readonly Document[]) =>
  (mention: Mention): string =>
    sliceSpan(
      documents.find(({ transcript }) => transcript.id === mention.document)?.transcript.text ?? '',
      mention.span,
    );

/** A stream of bytes that is the same on every run. */
export function stream(seed = 1): (n: number) => Uint8Array {
  let state = seed >>> 0;
  return (n) =>
    Uint8Array.from({ length: n }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

/** Not a cipher: only something that differs by key and message. */
export function prf(key: Uint8Array, message: Uint8Array): Uint8Array {
  let a = 2166136261;
  for (const byte of [...key, ...message]) a = Math.imul(a ^ byte, 16777619) >>> 0;
  return stream(a)(32);
}

const place = (
  key: string,
  kind: Place['kind'],
  name: string,
  russian: string,
  country: string,
  population: number,
): Place => ({
  key,
  kind,
  name,
  russian,
  country,
  population,
  capital: false,
});
const places: readonly Place[] = [
  place('1', 'settlement', 'Tver', 'Тверь', 'RU', 400_000),
  place('2', 'settlement', 'Novosibirsk', 'Новосибирск', 'RU', 1_600_000),
  place('3', 'settlement', 'Murmansk', 'Мурманск', 'RU', 270_000),
  place('4', 'settlement', 'Torzhok', 'Торжок', 'RU', 45_000),
  place('5', 'settlement', 'Nizhny Novgorod', 'Нижний Новгород', 'RU', 1_200_000),
  place('GE', 'country', 'Georgia', 'Грузия', 'GE', 3_700_000),
  place('KZ', 'country', 'Kazakhstan', 'Казахстан', 'KZ', 20_000_000),
];
const described: Readonly<Record<string, Readonly<{ en: string; ru: string }>>> = {
  1: { en: 'city in central Russia', ru: 'город в Центральной России' },
  2: { en: 'large city in Siberia', ru: 'крупный город в Сибири' },
  3: { en: 'city in north-western Russia', ru: 'город на Северо-Западе России' },
  4: { en: 'town in central Russia', ru: 'небольшой город в Центральной России' },
  5: { en: 'large city in the Volga region', ru: 'крупный город в Поволжье' },
  GE: { en: 'country in the Caucasus', ru: 'страна на Кавказе' },
  KZ: { en: 'country in Central Asia', ru: 'страна в Центральной Азии' },
};
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Seven places, for logic that needs some gazetteer. */
export const gazetteer: Gazetteer = {
  lookup: (key) => places.filter((p) => foldKey(p.name) === key || foldKey(p.russian ?? '') === key),
  opens: (key) =>
    places.some((p) => [p.name, p.russian ?? ''].some((name) => foldKey(name).startsWith(`${key} `))),
  near: (key, distance) =>
    places.filter((p) => [p.name, p.russian ?? ''].some((name) => edits(foldKey(name), key) <= distance)),
  byKey: (key) => places.find((p) => p.key === key),
  describe: (p) => described[p.key] ?? { en: '', ru: '' },
  formsOf: (p) => [p.name, p.russian ?? ''].filter((name) => name !== ''),
};
