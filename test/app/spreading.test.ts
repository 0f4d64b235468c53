/** What a decision in one note does to the others of its study, every candidate taken for what it is proposed to be. */
import { expect, test } from 'vitest';
import { released } from '../support/shown.ts';

const archive = async (...notes: readonly string[]): Promise<readonly string[]> =>
  (await released(notes)).map(({ after }) => after.archive.trim());

test('an initial that stands for somebody is no ’s of another word', async () => {
  const [first = '', second] = await archive(
    "S. told me it’s fine. She's here. D. said I'd go. S. never slept.",
    "It's a dog. There's nobody here. We don't. I'd go.",
  );
  expect(first).toMatch(
    /^(\p{Lu})\. told me it’s fine\. She's here\. \p{Lu}\. said I'd go\. \1\. never slept\.$/u,
  );
  expect(second).toBe("It's a dog. There's nobody here. We don't. I'd go.");
});

test('a letter behind a name is an initial only with its stop', async () => {
  const [, second = ''] = await archive('В. Кнут ушла.', 'Приходил Кнут. Видели Кнут в лесу.');
  expect(second).toMatch(/ в лесу\.$/);
});

test('a word of grammar is nobody elsewhere, whatever was called so once, in no script', async () => {
  const notes = [
    'Menya zovut Kak. Pozvonil Byl, i Mojj prishel.',
    'Как рассказал он, меня не били. Мой брат был там. Теперь сорок человек. kak menya byli tam, ja napisala',
  ];
  expect((await archive(...notes))[1]).toBe(notes[1]);
});

test('a letter before a name rules no case, and its verb tells the gender', async () => {
  const [note = ''] = await archive('С. Махди пришёл первым. В. Кнут ушла. К. Лунд пошёл к реке.');
  expect(note).toMatch(/^\p{Lu}\. \p{Lu}\p{Ll}+[^аяеому] пришёл первым\. \p{Lu}\. \p{Lu}\p{Ll}+ ушла\./u);
});

test('who is called as a country is, is somebody in every note, and the country stays', async () => {
  const [first = '', second = ''] = await archive(
    'Jordan Blythe is his full name. My sister Georgia is nine. Chad wept. Ask India, she has the keys. A boy called Cuba came.',
    'We love Jordan. We left Armenia in 2008.',
  );
  expect(first).not.toMatch(/Jordan|Georgia|Chad|India|Cuba/);
  expect(second).not.toMatch(/Jordan/);
  expect(second).toMatch(/Armenia/);
});
