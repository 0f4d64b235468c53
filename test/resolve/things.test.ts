/** Organisations and places under several names: one entity, two, or a question. Documents are separated by a bar. */
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { document, gazetteer, stream } from './inline.ts';

function verdict(kind: string, ...documents: readonly (readonly string[])[]): string {
  const inputs = documents.map((names, i) =>
    document(`d${i}`, names.map((name) => `про [${name}|${kind}] и\n`).join('')),
  );
  const { entities, questions } = resolve(inputs, emptyKey, gazetteer, stream());
  return entities.length === 1 ? 'same' : questions.length > 0 ? 'ask' : 'different';
}

describe('organisations', () => {
  beforeAll(loadLanguages);
  test.each([
    ['same', [['Сбер', 'Сбербанк']]],
    ['same', [['Сбере'], ['Sberbank']]],
    ['same', [['МВД'], ['MVD'], ['interior ministry'], ['Министерство внутренних дел']]],
    ['same', [['Центр помощи призывникам', 'ЦПП']]],
    ['same', [['Nemanika Soft', 'Nemanika']]],
    ['same', [['Авито'], ['Avito']]],
    ['same', [['ОВД-Инфо'], ['OVD-Info'], ['ОВД Инфо']]],
    ['same', [['Каспи'], ['Kaspi Bank'], ['Kaspi.kz']]],
    ['same', [['ФБК'], ['Фонде борьбы с коррупцией'], ['Anti-Corruption Foundation']]],
    ['same', [['Новой газете'], ['Novaya Gazeta']]],
    ['same', [['УрФУ'], ['UrFU'], ['Уральском федеральном университете']]],
    ['same', [['Комитет защиты призывников', 'КЗП'], ['KZP']]],
    ['same', [['ЗабГУ'], ['Забайкальский государственный университет']]],
    ['same', [['школа № 5', 'школе номер 5', '5-я школа', 'школой №5']]],
    ['same', [['Тверской университет', 'Тверском государственном университете']]],
    ['ask', [['Тверской университет'], ['Тверской государственный университет']]],
    ['ask', [['Tomsk State University'], ['Томский государственный университет']]],
    ['ask', [['City Hospital No. 3'], ['городская больница № 3']]],
    ['different', [['Томский медицинский университет', 'Томский государственный университет']]],
    ['different', [['УВД', 'Уральский фонд книги']]],
    ['different', [['Tomsk State University', 'Омский государственный университет']]],
    ['different', [['City Hospital No. 3', 'городская больница № 4']]],
    ['ask', [['Nemanika Soft'], ['Nemanika']]],
    ['ask', [['Nemanika Soft', 'Nemanika Trade', 'Nemanika']]],
    ['same', [['Tver philharmonic', 'philharmonic']]],
    ['ask', [['Tver philharmonic'], ['philharmonic']]],
    ['ask', [['Quiet philharmonic', 'philharmonic']]],
    ['different', [['МВД', 'МИД']]],
    ['different', [['Сбербанк', 'Совкомбанк']]],
    ['different', [['школа № 207', 'школа № 219']]],
    ['different', [['Центр помощи призывникам', 'ЦПЗ']]],
  ] as const)('%s: %j', (expected, documents) => {
    expect(verdict('organisation', ...documents)).toBe(expected);
  });
});

describe('places', () => {
  beforeAll(loadLanguages);
  test.each([
    ['same', [['Твери', 'Тверь'], ['Tver']]],
    ['same', [['Мурманске'], ['Mormonsk']]],
    ['same', [['Нижнем Новгороде'], ['Nizhny Novgorod']]],
    ['ask', [['Тверь'], ['Tvir']]],
    ['ask', [['Nizhny Novgorod'], ['Nizhny']]],
    ['different', [['Тверь', 'Торжок']]],
    ['different', [['Мурманск'], ['Новосибирск']]],
  ] as const)('%s: %j', (expected, documents) => {
    expect(verdict('place', ...documents)).toBe(expected);
  });
});
