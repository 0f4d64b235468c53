import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IdentityRuling } from '../../src/domain/identity.ts';
import { emptyKey } from '../../src/domain/key.ts';
import { kinds } from '../../src/domain/kinds.ts';
import { type Mention, mentionId } from '../../src/domain/mention.ts';
import { covers, overlaps } from '../../src/domain/span.ts';
import { isEnglishFunctionWord, isRussianFunctionWord } from '../../src/lang/function-words.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { resolve, settle } from '../../src/resolve/index.ts';
import { document, gazetteer, stream } from '../resolve/inline.ts';

const text = 'Анна П., тётя из Твери — «банк»; 12 мая 😀 тел. 5-55 и e-mail: a@b.c\nконец';
const someMentions = fc.array(
  fc
    .record({
      from: fc.nat(text.length - 1),
      size: fc.integer({ min: 1, max: 25 }),
      kind: fc.constantFrom(...kinds),
      tier: fc.constantFrom('certain' as const, 'candidate' as const),
      confidence: fc.constantFrom(0.2, 0.5, 1),
      recognizer: fc.constantFrom('fields', 'names', 'places'),
    })
    .map(({ from, size, ...rest }): Mention => {
      const span = { start: from, end: Math.min(text.length, from + size) };
      return { id: mentionId('d', span), document: 'd', span, rule: 'r', ...rest };
    }),
  { maxLength: 14 },
);
/** Grown to the words it touches: a piece of a word may look like a word of grammar. */
const ofWholeWords = (mention: Mention): Mention => {
  let { start, end } = mention.span;
  while (start > 0 && /[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1))) start--;
  while (end < text.length && /[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))) end++;
  return { ...mention, span: { start, end }, id: mentionId('d', { start, end }) };
};
const textOf = ({ span }: Mention): string => text.slice(span.start, span.end);
const covered = (mentions: readonly Mention[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { span } of mentions)
    for (let i = span.start; i < span.end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) found.add(i);
  return found;
};
const certain = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ tier }) => tier === 'certain');

const office = new Set(['profession', 'organisation', 'relation']);

describe('laws of settling', () => {
  beforeAll(loadLanguages);
  test('nothing overlaps, and every id tells its span', () => {
    fc.assert(
      fc.property(someMentions, (mentions) => {
        const settled = settle(mentions, textOf);
        for (const [i, m] of settled.entries()) {
          expect(m.span.start).toBeGreaterThanOrEqual(settled[i - 1]?.span.end ?? 0);
          expect(m.span.end).toBeGreaterThan(m.span.start);
          expect(m.id).toBe(mentionId('d', m.span));
        }
      }),
    );
  });
  test('what a certain mention covered, a certain one covers; what any covered, some one covers, but for words of grammar', () => {
    fc.assert(
      fc.property(someMentions, (any) => {
        const mentions = any.map(ofWholeWords);
        const settled = settle(mentions, textOf);
        const [before, after] = [covered(certain(mentions)), covered(certain(settled))];
        for (const i of before) expect(after.has(i)).toBe(true);
        // A doubtful tie whose office is certain is asked no more.
        const offices = certain(settled).filter(({ kind }) => office.has(kind));
        const told = mentions.filter(
          ({ kind, tier, span }) =>
            kind !== 'relation' || tier === 'certain' || !offices.some((m) => overlaps(m.span, span)),
        );
        const [all, kept] = [covered(told), covered(settled)];
        const lost = text.split('').map((c, i) => (all.has(i) && !kept.has(i) ? c : ' '));
        for (const word of lost.join('').match(/\S+/gu) ?? [])
          expect(isEnglishFunctionWord(word.toLowerCase()) || isRussianFunctionWord(word.toLowerCase())).toBe(
            true,
          );
      }),
    );
  });
  test('a direct identifier is never swallowed by a description', () => {
    fc.assert(
      fc.property(someMentions, (mentions) => {
        const sure = certain(mentions);
        // What lies within a date is a month; of the same words a field knows better.
        const isOther = ({ span, kind, recognizer }: Mention, person: Mention): boolean =>
          (kind === 'date' && covers(span, person.span)) ||
          (recognizer === 'fields' && span.start === person.span.start && span.end === person.span.end);
        const persons = covered(
          sure.filter((m) => m.kind === 'person' && !sure.some((o) => o.kind !== 'person' && isOther(o, m))),
        );
        const described = covered(
          certain(settle(mentions, textOf)).filter(({ kind }) => kind === 'event' || kind === 'profession'),
        );
        for (const i of persons) expect(described.has(i)).toBe(false);
      }),
    );
  });
  test('the order in which recognizers speak does not matter', () => {
    fc.assert(
      fc.property(someMentions, (mentions) => {
        expect(settle(mentions.toReversed(), textOf)).toEqual(settle(mentions, textOf));
      }),
    );
  });
});

const names = [
  'Марина Волкова',
  'Волкову',
  'Marina',
  'Марина Сергеевна',
  'Саша',
  'Александр Петров',
  'Александра',
  'И. Петров',
  'Игорь',
  'Жанар Омарова',
  'Жанар',
  'Zhanar',
  'Гаврюшенко',
  'Вера Кыласова',
  'Кыласова',
];
const notes = fc.array(
  fc.array(
    fc.oneof(
      fc.constantFrom(...names).map((n) => `[${n}|person]`),
      fc.constantFrom('[Твери|place]', '[Тверь|place]', '[34|age]', '[Грузию|place]'),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 2, maxLength: 5 },
);
const study = (contents: readonly (readonly string[])[]) =>
  contents.map((words, i) => document(`d${i}`, words.map((w) => `сказал ${w} и,\n`).join('')));

describe('laws of resolving', () => {
  beforeAll(loadLanguages);
  test('the order of documents does not matter', () => {
    fc.assert(
      fc.property(notes, fc.integer(), (contents, seed) => {
        const documents = study(contents);
        const shuffled = documents
          .map((d, i) => [d, (i * 7919 + seed) % 13] as const)
          .sort((a, b) => a[1] - b[1])
          .map(([d]) => d);
        expect(resolve(shuffled, emptyKey, gazetteer, stream())).toEqual(
          resolve(documents, emptyKey, gazetteer, stream()),
        );
      }),
      { numRuns: 60 },
    );
  });
  test('the order in which mentions are given does not matter, nor does a person’s word on them', () => {
    fc.assert(
      fc.property(notes, fc.boolean(), (contents, apart) => {
        const documents = study(contents);
        const first = resolve(documents, emptyKey, gazetteer, stream());
        const [a, b] = first.entities.filter(({ kind }) => kind === 'person');
        const said = { by: 'researcher', at: '2026-01-01T00:00:00.000Z' };
        const of = (entity: typeof a) => (entity?.mentions ?? []).map(({ mention }) => mention.id);
        const groups = [a, b].map((entity) => ({ entity: entity?.id ?? '', mentions: of(entity) }));
        const ruling: IdentityRuling = apart
          ? { action: 'different', groups, ...said }
          : {
              action: 'same',
              entity: a?.id ?? '',
              others: [b?.id ?? ''],
              mentions: [...of(a), ...of(b)],
              before: { keys: [], forms: [], seen: [] },
              ...said,
            };
        const key = { ...first.key, rulings: a && b ? [ruling] : [] };
        const reversed = documents.map((d) => ({ ...d, mentions: d.mentions.toReversed() })).toReversed();
        const after = resolve(documents, key, gazetteer, stream(2));
        const partition = ({ entities }: typeof after) =>
          entities.map(({ id, mentions }) => [id, mentions.map(({ mention }) => mention.id)]);
        expect(partition(resolve(reversed, key, gazetteer, stream(2)))).toEqual(partition(after));
        if (!a || !b) return;
        const holder = (id: string | undefined) =>
          after.entities.find(({ mentions }) => mentions.some(({ mention }) => mention.id === id))?.id;
        const [one, other] = [holder(of(a)[0]), holder(of(b)[0])];
        expect(one === other).toBe(!apart);
      }),
      { numRuns: 60 },
    );
  });
  test('a second run with the key of the first finds the same entities and asks for no randomness', () => {
    fc.assert(
      fc.property(notes, (contents) => {
        const documents = study(contents);
        const first = resolve(documents, emptyKey, gazetteer, stream());
        const again = resolve(documents, first.key, gazetteer, () => {
          throw new Error('randomness asked for');
        });
        expect(again).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
  test('a later note takes no id from those before it', () => {
    fc.assert(
      fc.property(notes, (contents) => {
        const documents = study(contents);
        const first = resolve(documents.slice(0, -1), emptyKey, gazetteer, stream());
        const later = resolve(documents, first.key, gazetteer, stream(2));
        const known = new Set(first.key.entries.map(({ entity }) => entity));
        for (const entity of known)
          expect(later.key.entries.some((entry) => entry.entity === entity)).toBe(true);
        const places = (r: typeof first) =>
          r.entities.filter(({ kind }) => kind === 'place').map(({ id, place }) => `${id} ${place}`);
        for (const place of places(first)) expect(places(later)).toContain(place);
      }),
      { numRuns: 40 },
    );
  });
  test('every mention is in one entity; ids, codes and numbers are unique', () => {
    fc.assert(
      fc.property(notes, (contents) => {
        const documents = study(contents);
        const { entities, key } = resolve(documents, emptyKey, gazetteer, stream());
        const placed = entities.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.id));
        expect(placed.toSorted()).toEqual(
          documents.flatMap(({ mentions }) => mentions.map(({ id }) => id)).toSorted(),
        );
        for (const of of [
          key.entries.map(({ entity }) => entity),
          key.entries.map(({ code }) => code),
          key.entries.map(({ kind, number }) => `${kind}-${number}`),
        ])
          expect(new Set(of).size).toBe(of.length);
      }),
      { numRuns: 40 },
    );
  });
});
