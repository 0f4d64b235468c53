/** Whose a chosen name is: told by the header, by the code in another note, or by who speaks. */
import { describe, expect, test } from 'vitest';
import { wishesOf } from '../../src/app/wishes.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { mentionId } from '../../src/domain/mention.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import { readTranscript } from '../../src/ingest/index.ts';

/** Notes as ingest reads them. */
const notes = (...texts: readonly string[]) =>
  texts.map((text, i) => {
    const bytes = new TextEncoder().encode(text);
    return { transcript: readTranscript({ name: `n${i}.txt`, bytes, digest: '0'.repeat(64) }, `n${i}`) };
  });

type Notes = ReturnType<typeof notes>;
/** A person who is meant wherever one of the names stands. */
function person(id: string, documents: Notes, names: readonly string[]): Entity {
  const mentions = documents.flatMap(({ transcript: { id: document, text } }) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(({ index }) => {
        const span = { start: index, end: index + name.length };
        return {
          mention: {
            id: mentionId(document, span),
            document,
            span,
            kind: 'person' as const,
            recognizer: 'test',
            rule: 'marked',
            tier: 'certain' as const,
            confidence: 1,
          },
          parts: [],
        };
      }),
    ),
  );
  return { id, kind: 'person', mentions, forms: [...names], why: [] };
}

const wishes = (documents: Notes, entities: readonly Entity[]) =>
  Object.fromEntries(
    wishesOf(documents, entities, ({ document, span }) =>
      sliceSpan(documents.find(({ transcript }) => transcript.id === document)?.transcript.text ?? '', span),
    ),
  );

describe('whose a chosen name is', () => {
  test('of the name beside it', () => {
    const study = notes('Имя: Лена Мороз\nПсевдоним: Рута\n\nПришла.');
    expect(wishes(study, [person('E1', study, ['Лена Мороз'])])).toEqual({ E1: 'Рута' });
  });
  test('of the name that another note gives to the code', () => {
    const study = notes(
      'Участник: P04\nПсевдоним: Рута\n\nИ: Как?\nР: Пусть буду Рута.',
      'Participant: P04\nName: Lena Moroz\nAge: 23',
    );
    const entities = [person('E1', study, ['Lena Moroz']), person('E2', study, ['Рута'])];
    expect(wishes(study, entities)).toEqual({ E1: 'Рута', E2: 'Рута' });
  });
  test('of the one who speaks under a name', () => {
    const study = notes(
      'Участник: P04\nИнтервьюер: М.В.\nПсевдоним: Рута\n\nМ.В.: Как?\nЛена: Так.\nМ.В.: Да?\nЛена: Да.',
    );
    expect(wishes(study, [person('E1', study, ['Лена']), person('E2', study, ['М.В.'])])).toEqual({
      E1: 'Рута',
    });
  });
  test('nobody’s where two would bear it', () => {
    const study = notes(
      'Участник: P04\nПсевдоним: Рута\n\nПришла.',
      'Participant: P04\nName: Lena Moroz\nAge: 3',
    );
    const twins = [person('E1', study, ['Lena Moroz']), person('E2', study, ['Lena Moroz'])];
    expect(wishes(study, twins)).toEqual({});
  });
});
