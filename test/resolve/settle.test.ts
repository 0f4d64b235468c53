import { beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/kinds.ts';
import { type Mention, mentionId } from '../../src/domain/mention.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { settle } from '../../src/resolve/index.ts';

beforeAll(loadLanguages);

const text = 'моя тётя Анна Петровна Волкова из банка в Твери, улица Анны Волковой 5, 12 мая';
const at = (words: string, kind: Kind, more: Partial<Mention> = {}): Mention => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    id: mentionId('d', span),
    document: 'd',
    span,
    kind,
    recognizer: 'test',
    rule: 'r',
    tier: 'certain',
    confidence: 0.8,
    ...more,
  };
};
const textOf = ({ span }: Mention): string => text.slice(span.start, span.end);
const settled = (...mentions: readonly Mention[]): readonly string[] =>
  settle(mentions, textOf).map((m) => `${m.kind}${m.tier === 'candidate' ? '?' : ''}:${textOf(m)}`);

describe('settle', () => {
  test('the s of what is somebody’s is no question', () => {
    const owned = 'to Madina’s house';
    const mention = (start: number, end: number, kind: Kind, tier: Mention['tier']): Mention => {
      const span = { start, end };
      return { ...at('Анна', kind, { tier }), id: mentionId('d', span), span };
    };
    const found = settle(
      [mention(3, 9, 'person', 'certain'), mention(3, 11, 'place', 'candidate')],
      ({ span }) => owned.slice(span.start, span.end),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['person']);
  });
  test('nor is it the beginning of one', () => {
    const owned = 'When Dan’s brother Will came';
    const mention = (words: string, kind: Kind, tier: Mention['tier']): Mention => {
      const span = { start: owned.indexOf(words), end: owned.indexOf(words) + words.length };
      return { ...at('Анна', kind, { tier }), id: mentionId('d', span), span };
    };
    const found = settle(
      [mention('Dan', 'person', 'certain'), mention('Dan’s brother', 'relation', 'candidate')],
      ({ span }) => owned.slice(span.start, span.end),
    );
    expect(found.map(({ span }) => owned.slice(span.start, span.end))).toEqual(['Dan', 'brother']);
  });
  test('the longer of one kind wins', () =>
    expect(settled(at('Анна', 'person'), at('Анна Петровна Волкова', 'person'))).toEqual([
      'person:Анна Петровна Волкова',
    ]));
  test('two that overlap in part become one', () =>
    expect(settled(at('Анна Петровна', 'person'), at('Петровна Волкова', 'person'))).toEqual([
      'person:Анна Петровна Волкова',
    ]));
  test('a name inside a description is cut out, whatever a policy keeps', () =>
    expect(
      settled(
        at('моя тётя Анна Петровна Волкова из банка', 'relation'),
        at('Анна Петровна Волкова', 'person'),
      ),
    ).toEqual(['relation:моя тётя', 'person:Анна Петровна Волкова', 'relation:из банка']));
  test('an office inside a relation belongs to it', () =>
    expect(
      settled(at('тётя Анна Петровна Волкова из банка', 'relation'), at('банка', 'organisation')),
    ).toEqual(['relation:тётя Анна Петровна Волкова из банка']));
  test('a person that a street is named after belongs to the address', () =>
    expect(settled(at('улица Анны Волковой 5', 'address'), at('Анны Волковой', 'person'))).toEqual([
      'address:улица Анны Волковой 5',
    ]));
  test('the same span: a typed field wins, then confidence', () => {
    const field = { recognizer: 'fields', confidence: 0.5 };
    expect(settled(at('Твери', 'person'), at('Твери', 'place', field))).toEqual(['place:Твери']);
    expect(settled(at('Твери', 'person', { confidence: 0.5 }), at('Твери', 'place'))).toEqual([
      'place:Твери',
    ]);
  });
  test('a candidate yields to what is certain and keeps the rest', () => {
    const candidate = { tier: 'candidate' as const };
    expect(settled(at('Анна', 'person'), at('Анна', 'place', candidate))).toEqual(['person:Анна']);
    expect(settled(at('Анна', 'person'), at('Анна Петровна', 'person', candidate))).toEqual([
      'person:Анна',
      'person?:Петровна',
    ]);
    // «из» and «в» ask nothing.
    expect(
      settled(at('банка', 'organisation'), at('Твери', 'place'), at('из банка в Твери', 'event', candidate)),
    ).toEqual(['organisation:банка', 'place:Твери']);
    // Nor is «из» asked about with what stands before it.
    expect(settled(at('банка', 'organisation'), at('Волкова из банка', 'event', candidate))).toEqual([
      'event?:Волкова',
      'organisation:банка',
    ]);
  });
  test('hidden texts and documents are apart', () => {
    const hidden = { hidden: 0, id: 'd#0:1' };
    expect(settled(at('Анна', 'person'), at('Анна Петровна', 'person', hidden))).toHaveLength(2);
    expect(settled(at('Анна', 'person'), at('Анна', 'place', { document: 'e' }))).toHaveLength(2);
  });
  test('an empty span is no mention', () =>
    expect(settle([{ ...at('Анна', 'person'), span: { start: 3, end: 3 } }], textOf)).toEqual([]));
});
