/** The bench of faults, at a few points: what `npm run bench -- faults` does at every one. */
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { crash } from '../../bench/faults/crash.ts';
import { mutations } from '../../bench/faults/mutations.ts';
import { lines } from '../../bench/faults/network.ts';
import { makeProgram } from '../../src/cli/run.ts';

const timeout = 300_000;

test('killed in the middle of an ingest, the same command goes through and nothing is lost', {
  timeout,
}, async () => {
  expect(await crash('ingest', 'kill', 31)).toMatchObject({ tried: 2, sound: 2, faults: [] });
});

test('killed in the middle of a review, what was decided stands in the log', { timeout }, async () => {
  expect(await crash('review', 'kill', 9)).toMatchObject({ tried: 4, sound: 4, faults: [] });
});

test('a disk that fills up in the middle of a withdrawal', { timeout }, async () => {
  const { tried, sound, faults } = await crash('withdraw', 'ENOSPC', 71);
  expect(faults).toEqual([]);
  expect(sound).toBe(tried);
});

test('a disk that breaks while an intake folder comes home: the log tells of every note', {
  timeout,
}, async () => {
  expect(await crash('merge', 'EIO', 29)).toMatchObject({ tried: 4, sound: 4, faults: [] });
});

test.each(
  (['docx', 'odt', 'vtt', 'srt', 'json', 'md', 'txt'] as const).flatMap((format) => [
    [format, 'bytes'] as const,
    [format, 'inside'] as const,
  ]),
)('%s, %s mutated 40 times', async (format, where) => {
  expect(await mutations(format, where, 40)).toMatchObject({ mutated: 40, crashed: 0, diskCalls: 0 });
});

test('the network bench runs every command', async () => {
  const leaves = (command: Command, path: readonly string[]): readonly string[] =>
    command.commands.length === 0
      ? [path.join(' ')]
      : command.commands.flatMap((each) => leaves(each, [...path, each.name()]));
  for (const leaf of leaves(await makeProgram(), []))
    expect(
      lines.some((words) => `${words.join(' ')} `.startsWith(`${leaf} `)),
      leaf,
    ).toBe(true);
});
