/** Whose a chosen name is: told by the header, by the code in another note, or by who speaks. */
import { beforeAll, describe, expect, test } from 'vitest';
import { wishesInProse, wishesOf } from '../../src/app/wishes.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { mentionId } from '../../src/domain/mention.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import { readTranscript } from '../../src/ingest/index.ts';
import { loadLanguages } from '../../src/lang/index.ts';

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

describe('a name asked for in a note’s own words', () => {
  beforeAll(loadLanguages);
  const asked = (said: string, name: string, more: readonly string[] = []) => {
    const study = notes(`Participant: P1\nName: Lena Moroz\n\nI: How?\nR: ${said}`);
    const entities = [person('E1', study, ['Lena Moroz', ...more]), person('E2', study, [name])];
    return wishesInProse(study, entities).map(({ asker, name: wished }) => `${asker} ${wished}`);
  };
  test.each([
    ['Please call me Juniper in the report.', 'Juniper', 'Juniper'],
    ['Note: she asks to be called Juniper.', 'Juniper', 'Juniper'],
    ['In this text she wants to be Juniper.', 'Juniper', 'Juniper'],
    ['Просит называть её Верой.', 'Верой', 'Вера'],
    ['Пожалуйста, зовите меня в тексте Ласточкой.', 'Ласточкой', 'Ласточка'],
    ['Леной меня не пишите, пишите Рута.', 'Рута', 'Рута'],
  ])('%s', (said, name, wished) => expect(asked(said, name)).toEqual([`E1 ${wished}`]));
  test.each([
    ['Call me Juniper, everybody does.', 'Juniper'],
    ['Меня зовут Верой.', 'Верой'],
    ['We asked to be let in. Juniper came.', 'Juniper'],
  ])('no wish: %s', (said, name) => expect(asked(said, name)).toEqual([]));
  test('none for a name that is borne by somebody in the note', () =>
    expect(asked('Call me Juniper in the text. Juniper is my sister.', 'Juniper')).toEqual([]));
  test('nor for a name of their own', () =>
    expect(asked('Call me Juniper in the text.', 'Nobody', ['Juniper'])).toEqual([]));
});
