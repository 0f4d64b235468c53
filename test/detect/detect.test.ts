/** Detection as a whole: what reaches it besides the text, and what hostile texts do to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, detectAgain, type KnownForms, recognizers } from '../../src/detect/index.ts';
import { kinds } from '../../src/domain/kinds.ts';
import { Mention } from '../../src/domain/mention.ts';
import { structureText } from '../../src/ingest/index.ts';
import { foldKey } from '../../src/lang/index.ts';
import { cpuMs } from '../support/cpu.ts';
import { readGold } from '../support/gold.ts';
import { find, inputOf, knowledge, shown } from './harness.ts';

describe('besides the text', () => {
  test('a header field is certain, a code is no person', () => {
    const text = 'Participant: P1\nName: Зарина\nProfession: пчеловод';
    const span = (part: string): { start: number; end: number } => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });
    const field = (attribute: 'participant' | 'name' | 'profession', key: string, value: string) => ({
      attribute,
      key: span(key),
      value: span(value),
    });
    const blocks = [
      {
        role: 'header' as const,
        span: { start: 0, end: text.length },
        fields: [
          field('participant', 'Participant', 'P1'),
          field('name', 'Name', 'Зарина'),
          field('profession', 'Profession', 'пчеловод'),
        ],
      },
    ];
    const found = find(text, { blocks }).filter((m) => m.recognizer === 'fields');
    expect(found.map((m) => [m.kind, shown(text, m), m.tier])).toEqual([
      ['person', 'Зарина', 'certain'],
      ['profession', 'пчеловод', 'certain'],
    ]);
  });
  test('what stands in brackets behind a name in a header is no part of it', () => {
    const text = 'Name: Lena Moroz (she wants: Rita)\n';
    const blocks = [
      {
        role: 'header' as const,
        span: { start: 0, end: text.length },
        fields: [
          {
            attribute: 'name' as const,
            key: { start: 0, end: 4 },
            value: { start: 6, end: text.length - 1 },
          },
        ],
      },
    ];
    const found = find(text, { blocks }).filter((m) => m.recognizer === 'fields');
    expect(found.map((m) => shown(text, m))).toEqual(['Lena Moroz']);
  });
  test('a speaker who is no role is a person', () => {
    const text = 'Madina: yes\nInterviewer: and then?\nP2: no';
    const label = (word: string) => ({
      span: { start: text.indexOf(word), end: text.length },
      label: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
      role: 'unknown' as const,
    });
    const found = find(text, { turns: [label('Madina'), label('Interviewer'), label('P2')] }).filter(
      (m) => m.rule === 'speaker-label',
    );
    expect(found.map((m) => shown(text, m))).toEqual(['Madina']);
  });
  test.each([
    ['Interviewer (Maeve): And then?', ['Maeve']],
    ['Интервьюер (Нурлан К.): Дальше.', ['Нурлан К.']],
    ['Maeve (interviewer): And then?', ['Maeve']],
    ['Respondent (woman): Yes.\nInterviewer (online): Go on.', []],
    ['Participant (code): P4', []],
    ['Респондент: Он говорит нет.', []],
    ['Interviewer: 3rd floor, no name', []],
    ['Интервьюер: Анна, пришла поздно', ['Анна']],
    ['Переводчик: Фархад Н. Язык смешанный, перевод мой.', ['Фархад Н.']],
    ['Interviewer: Kate; Translator: Wim Hesselink', ['Kate', 'Wim Hesselink']],
  ])('of a label or a header the name alone is a person: %s', (text, names) => {
    const found = find(text, structureText(text, 'd1')).filter(
      (m) => m.tier === 'certain' && m.kind === 'person',
    );
    expect([...new Set(found.map((m) => shown(text, m)))]).toEqual(names);
  });
  test('hidden texts are read, with their index', () => {
    const found = find('nothing here', {
      hidden: [
        { where: 'comment', text: 'ok' },
        { where: 'author', text: 'Зарина Каримовна' },
      ],
    });
    expect(found.map((m) => [m.hidden, m.kind, m.tier])).toContainEqual([1, 'person', 'certain']);
  });
  test('a form decided before is certain, inflected and transliterated too', () => {
    const known = new Map([
      ['silak', 'person'],
      ['rozovii dom', 'place'],
    ] as const);
    const text = 'потом был силак, в Розовом доме';
    const found = detect(inputOf(text), { ...knowledge, known }).filter((m) => m.recognizer === 'known');
    expect(found.map((m) => shown(text, m))).toContain('силак');
  });
});

describe('mentions are well formed', () => {
  const pieces = [
    'Анна',
    'Igor Petrovich',
    'в Твери',
    ' ',
    '\n',
    '. ',
    ', ',
    '«',
    '»',
    '"',
    '+7 916 555-21-43',
    'семь-семь-два',
    '👩🏽‍🦱',
    'é',
    '\u200b',
    '\u00ad',
    '‮',
    '[?]',
    '(',
    ')',
    'ул. Мира, д. 5',
    '5 марта 2022',
    'ООО',
    '@x_y',
    'a@b.ru',
    '34 года',
    'АБВ',
    'x'.repeat(80),
    '№',
    '\ud83d',
    'ﬁ',
    'مريم',
    '李雷',
  ];
  test('spans lie in the text on character boundaries, ids agree, every word of a mention is there', () => {
    const rule = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const m of find(text)) {
          Mention.parse(m);
          expect(m.span.start).toBeLessThan(m.span.end);
          expect(m.span.end).toBeLessThanOrEqual(text.length);
          for (const at of [m.span.start, m.span.end])
            expect(
              /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)),
            ).toBe(false);
          expect(m.id).toBe(`d1:${m.span.start}-${m.span.end}`);
          expect(m.rule).toMatch(rule);
          expect(m.recognizer).toMatch(rule);
          expect(kinds).toContain(m.kind);
        }
      }),
      { numRuns: 200 },
    );
  });
  test('a mention gives only kinds that its recognizer declares', () => {
    const text =
      'Анна из Твери, ул. Мира, д. 5, работает в ООО «Волна», дядя служит в полиции; a@b.ru, +7 916 555-21-43, 5 марта 2022, 34 года, сертралин, 500 рублей';
    for (const m of find(text))
      expect(recognizers.find((r) => r.name === m.recognizer)?.kinds).toContain(m.kind);
  });
});

test('words that every object of the machine has are words like others', () => {
  const text = 'In the newspaper the constructor , he said. A __proto__ and a toString "of three words" too.';
  expect(() => find(text)).not.toThrow();
});

describe('hostile texts take time in proportion', () => {
  const units = [
    'a',
    'А',
    'Анна ',
    'anna ',
    '1',
    '1 ',
    '1-',
    'семь-',
    'семь, ',
    '. ',
    '"',
    '«',
    '(',
    '@',
    'a@',
    'a.',
    ' ',
    '\n',
    'A. ',
    'ул. ',
    'of ',
    'Bank of ',
    'школа ',
    'дядя в ',
    'работаю ',
    '\u00ad',
    '👩‍🦱',
    'vk.com/',
    '[?]',
    'Mormonsk ',
    'Аннаа',
  ];
  test.each(units)('%j repeated', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 2; i++) {
        const start = cpuMs();
        find(text);
        best = Math.min(best, cpuMs() - start);
      }
      return best;
    };
    time(2_000);
    const short = time(10_000);
    const long = time(40_000);
    expect(long < 300 || long < 10 * short, `${short} ms, then ${long} ms`).toBe(true);
  });
});

test('looking again with more known forms finds what looking afresh finds', () => {
  const gold = new URL('../../fixtures/gold/', import.meta.url);
  const input = inputOf(readGold(new URL('olga_sh_15-03.gold.txt', gold)).text);
  const before = detect(input, knowledge);
  const forms: KnownForms = new Map([
    [foldKey('Нино'), 'person'],
    [foldKey('Tbilisi'), 'place'],
  ]);
  for (const known of [new Map(), new Map([['nobody here', 'person' as const]]), forms])
    expect(detectAgain(input, { ...knowledge, known }, [before])).toEqual(
      detect(input, { ...knowledge, known }),
    );
  expect(detect(input, { ...knowledge, known: forms }).some((m) => m.recognizer === 'known')).toBe(true);
});
