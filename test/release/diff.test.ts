import { expect, test } from 'vitest';
import { composeRelease, diffReleases } from '../../src/release/index.ts';
import { document, sample } from './sample.ts';

const before = composeRelease(sample());

test('a release beside itself: nothing differs', () => {
  expect(diffReleases(before, before)).toEqual({
    same: { study: true, profile: true, policy: true, tool: true },
    texts: { added: [], removed: [], changed: [] },
    participants: { added: [], removed: [], changed: [] },
    replaced: [],
  });
});

test('a participant withdrew, a line and a cell changed, the policy too', () => {
  const { documents, participants, facts } = sample();
  const [first, second] = documents;
  const [one, other] = participants;
  if (!first || !second || !one || !other) throw new Error('the sample is too small');
  const attribute = Object.keys(one.values)[0] ?? '';
  const after = composeRelease(
    sample({
      documents: [first],
      participants: [{ ...one, values: { ...one.values, [attribute]: '[another]' } }],
      facts: { ...facts, policy: 'ab'.repeat(32) },
    }),
  );
  const diff = diffReleases(before, after);
  expect(diff.same).toEqual({ study: true, profile: true, policy: false, tool: true });
  expect(diff.texts).toEqual({ added: [], removed: [second.rendition.name], changed: [] });
  expect(diff.participants.removed).toEqual([other.participant]);
  expect(diff.participants.changed).toEqual([
    { participant: one.participant, columns: ['documents', attribute] },
  ]);
  expect(diff.replaced.every(({ before, after }) => before > after)).toBe(true);
  const back = diffReleases(after, before);
  expect(back.texts.added).toEqual(diff.texts.removed);
  expect(back.participants.added).toEqual(diff.participants.removed);
});

test('a line that changed counts in both texts; its words are not told', () => {
  const [first] = sample().documents;
  if (!first) throw new Error('no document');
  const name = first.rendition.name;
  const one = composeRelease(sample({ documents: [document(name, 'first line\nsecret words\n')] }));
  const two = composeRelease(sample({ documents: [document(name, 'first line\nother words\n')] }));
  const diff = diffReleases(one, two);
  expect(diff.texts.changed).toEqual([{ text: name, lines: 2 }]);
  expect(JSON.stringify(diff)).not.toMatch(/secret|other words/);
});
