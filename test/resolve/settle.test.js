import { describe, expect, test } from 'vitest';
import { mentionId } from '../../src/domain/mention.js';
import { settle } from '../../src/resolve/index.js';
const text = 'моя тётя Анна Петровна Волкова из банка в Твери, улица Анны Волковой 5, 12 мая';
const at = (words, kind, more = {}) => {
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
const textOf = ({ span }) => text.slice(span.start, span.end);
const settled = (...mentions) => settle(mentions, textOf).map((m) => `${m.kind}${m.tier === 'candidate' ? '?' : ''}:${textOf(m)}`);
describe('settle', () => {
    test('the longer of one kind wins', () => expect(settled(at('Анна', 'person'), at('Анна Петровна Волкова', 'person'))).toEqual([
        'person:Анна Петровна Волкова',
    ]));
    test('two that overlap in part become one', () => expect(settled(at('Анна Петровна', 'person'), at('Петровна Волкова', 'person'))).toEqual([
        'person:Анна Петровна Волкова',
    ]));
    test('a name inside a description is cut out, whatever a policy keeps', () => expect(settled(at('моя тётя Анна Петровна Волкова из банка', 'relation'), at('Анна Петровна Волкова', 'person'))).toEqual(['relation:моя тётя', 'person:Анна Петровна Волкова', 'relation:из банка']));
    test('an office inside a relation belongs to it', () => expect(settled(at('тётя Анна Петровна Волкова из банка', 'relation'), at('банка', 'organisation'))).toEqual(['relation:тётя Анна Петровна Волкова из банка']));
    test('a person that a street is named after belongs to the address', () => expect(settled(at('улица Анны Волковой 5', 'address'), at('Анны Волковой', 'person'))).toEqual([
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
        const candidate = { tier: 'candidate' };
        expect(settled(at('Анна', 'person'), at('Анна', 'place', candidate))).toEqual(['person:Анна']);
        expect(settled(at('Анна', 'person'), at('Анна Петровна', 'person', candidate))).toEqual([
            'person:Анна',
            'person?:Петровна',
        ]);
    });
    test('hidden texts and documents are apart', () => {
        const hidden = { hidden: 0, id: 'd#0:1' };
        expect(settled(at('Анна', 'person'), at('Анна Петровна', 'person', hidden))).toHaveLength(2);
        expect(settled(at('Анна', 'person'), at('Анна', 'place', { document: 'e' }))).toHaveLength(2);
    });
    test('an empty span is no mention', () => expect(settle([{ ...at('Анна', 'person'), span: { start: 3, end: 3 } }], textOf)).toEqual([]));
});
