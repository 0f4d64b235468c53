/** The compiled gazetteer: what it knows, how it describes, how fast it opens. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../src/geo/index.ts';
import { foldKey } from '../../src/lang/fold.ts';
import { cpuMs } from '../support/cpu.ts';

const bytes = readFileSync(new URL('../../data/gazetteer.tables', import.meta.url));
const gazetteer = openGazetteer(bytes);
const keyOf = (name: string): string | undefined => gazetteer.lookup(foldKey(name))[0]?.key;

describe('lookup', () => {
  test.each([
    ['Питер', 'Saint Petersburg'],
    ['Leningrad', 'Saint Petersburg'],
    ['СПб', 'Saint Petersburg'],
    ['Алма-Ата', 'Almaty'],
    ['Екб', 'Yekaterinburg'],
    ['Ёбург', 'Yekaterinburg'],
    ['Свердловск', 'Yekaterinburg'],
    ['Нижний', 'Nizhniy Novgorod'],
    ['Мск', 'Moscow'],
    ['Київ', 'Kyiv'],
    ['Тверь', 'Tver'],
    ['Грузия', 'Georgia'],
    ['Kazakhstan', 'Kazakhstan'],
    ['Свердловская область', 'Sverdlovsk Oblast'],
    ['Tyumen Oblast', 'Tyumen Oblast'],
    ['Бурятия', 'Buryatia'],
    ['Сибирь', 'Siberia'],
    ['Верхний Ларс', 'Verkhny Lars'],
  ])('%s is %s', (written, name) => {
    expect(gazetteer.lookup(foldKey(written))[0]?.name).toBe(name);
  });
  test('the most populous of one name comes first', () => {
    const found = gazetteer.lookup(foldKey('Paris'));
    expect(found[0]?.country).toBe('FR');
    expect(found.length).toBeGreaterThan(1);
  });
  test('what is no place is not found', () => {
    expect(gazetteer.lookup('')).toEqual([]);
    expect(gazetteer.lookup(foldKey('невпопад'))).toEqual([]);
  });
});

describe('near', () => {
  test.each([
    ['Mormonsk', 'Мурманск'],
    ['Ekaterinbrug', 'Екатеринбург'],
    ['Новосибирс', 'Новосибирск'],
    ['Krasnayarsk', 'Красноярск'],
    ['Vladivastok', 'Владивосток'],
  ])('%s is near %s', (written, meant) => {
    expect(gazetteer.near(foldKey(written), 2).map((p) => p.key)).toContain(keyOf(meant));
  });
  test('short keys and far ones match nothing', () => {
    expect(gazetteer.near('tver', 2)).toEqual([]);
    expect(gazetteer.near('qqqqqqqqqq', 2)).toEqual([]);
    expect(gazetteer.near('a'.repeat(100_000), 2)).toEqual([]);
  });
});

describe('describe', () => {
  const say = (name: string, level: 'fine' | 'medium' | 'coarse'): readonly string[] => {
    const place = gazetteer.lookup(foldKey(name))[0];
    if (!place) throw new Error('no such place');
    const { en, ru } = gazetteer.describe(place, level);
    return [en, ru];
  };
  test.each([
    ['Томск', 'fine', 'large city in Siberia', 'крупный город в Сибири'],
    ['Томск', 'medium', 'large city in Russia', 'крупный город в России'],
    ['Томск', 'coarse', 'place in Russia', 'место в России'],
    ['Алматы', 'fine', 'city of over a million in southern Kazakhstan', 'город-миллионник на юге Казахстана'],
    ['Бурятия', 'fine', 'region in Siberia', 'регион в Сибири'],
    ['Париж', 'medium', 'city of over a million in France', 'город-миллионник во Франции'],
    ['Нью-Йорк', 'medium', 'city of over a million in the United States', 'город-миллионник в США'],
    ['Казахстан', 'fine', 'country in Central Asia', 'страна в Центральной Азии'],
    ['Кавказ', 'fine', 'part of the world', 'часть света'],
  ] as const)('%s, %s', (name, level, en, ru) => {
    expect(say(name, level)).toEqual([en, ru]);
  });
  test('no description of a settlement holds its own name', () => {
    for (const name of ['Тверь', 'Омск', 'Гродно', 'Тбилиси', 'Караганда', 'Ош'])
      for (const level of ['fine', 'medium', 'coarse'] as const)
        for (const text of say(name, level)) expect(foldKey(text).split(' ')).not.toContain(foldKey(name));
  });
});

test('forms of a place hold its names in both languages and those it had', () => {
  const place = gazetteer.lookup(foldKey('Петербург'))[0];
  if (!place) throw new Error('no such place');
  expect(gazetteer.formsOf(place)).toEqual(
    expect.arrayContaining(['Saint Petersburg', 'Санкт-Петербург', 'Ленинград', 'Питер']),
  );
  expect(gazetteer.byKey(place.key)).toEqual(place);
});

test('opens in a tenth of a second and refuses what is no gazetteer', () => {
  const start = cpuMs();
  openGazetteer(bytes).lookup('tver');
  expect(cpuMs() - start).toBeLessThan(500);
  expect(() => openGazetteer(new Uint8Array([1, 2, 3]))).toThrow('cannot be read');
});
