import { beforeAll, describe, expect, test } from 'vitest';
import { decide, defaultPolicy } from '../../src/decide/index.ts';
import type { Surrogate } from '../../src/domain/decision.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { emptyKey, type PseudonymKey, StoredKey, upToDate } from '../../src/domain/key.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { loadLanguages, patronymicOf } from '../../src/lang/index.ts';
import { isPublicFigure, isRenowned } from '../../src/lang/names/public.ts';
import { resolve } from '../../src/resolve/index.ts';
import { type Document, document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.ts';

type Study = Readonly<{ entities: readonly Entity[]; key: PseudonymKey }>;
const studyOf = (...notes: readonly string[]): Study & Readonly<{ documents: readonly Document[] }> => {
  const documents = notes.map((marked, i) => document(`d${i}`, marked));
  return { documents, ...resolve(documents, emptyKey, gazetteer, stream()) };
};
const rootOf = (seed: number): Uint8Array => new Uint8Array(32).fill(seed);

function decided(
  { entities, key, documents }: ReturnType<typeof studyOf>,
  more: Readonly<{ profile?: string; policy?: Policy; seed?: number; known?: PseudonymKey }> = {},
) {
  return decide(entities, more.known ?? key, {
    profile: more.profile ?? 'team',
    policy: more.policy ?? defaultPolicy,
    gazetteer,
    root: rootOf(more.seed ?? 0),
    prf,
    textOf: textOfIn(documents),
  });
}
const surrogateOf = (
  study: ReturnType<typeof studyOf>,
  form: string,
  more: Parameters<typeof decided>[1] = {},
): Surrogate => {
  const entity = study.entities.find(({ forms }) => forms.includes(form));
  const { replacement } = decided(study, more).decisions.find(({ target }) => target === entity?.id) ?? {};
  if (replacement?.type !== 'name') throw new Error(`no surrogate for ${form}`);
  return replacement.surrogate;
};

describe('surrogates', () => {
  beforeAll(loadLanguages);

  test.each([
    ['Марина Волкова', 'russian', 'femn'],
    ['Тарас Грищенко', 'ukrainian', 'masc'],
    ['Алесь Карпович', 'belarusian', 'masc'],
    ['Жанар Абдрахманова', 'kazakh', 'femn'],
    ['Дилара Гайнутдинова', 'tatar', 'femn'],
    ['Нино Гелашвили', 'georgian', 'femn'],
    ['Тигран Петросян', 'armenian', 'masc'],
    ['Рамазан Магомедов', 'caucasian', 'masc'],
    ['Ильгар Мамедов', 'azerbaijani', 'masc'],
    ['Баир Цыренов', 'buryat', 'masc'],
    ['Дилором Рахимова', 'central-asian', 'femn'],
    ['Will Ashdown', 'english', 'masc'],
    ['Mehmet Yilmaz', 'turkish', 'masc'],
    ['Chiara Rossi', 'other', 'femn'],
    ['Kofi Mensah', 'african', 'masc'],
    ['Priya Sharma', 'south-asian', 'femn'],
    ['Xiaoming Zhang', 'east-asian', 'masc'],
    ['Dana Whitlock', 'english', 'femn'],
  ])('%s becomes another of the same culture and gender: %s, %s', (form, culture, gender) => {
    const study = studyOf(`[${form}|person] пришла.`);
    for (let seed = 0; seed < 5; seed++) {
      const surrogate = surrogateOf(study, form, { seed });
      expect(surrogate).toMatchObject({ culture, gender });
    }
  });

  test('one full mention tells more of the culture than many short ones', () => {
    const study = studyOf(
      '[Дилара Гайнутдинова|person] пришла. [Дилара|person] ушла, [Дилара|person], [Дилара|person].',
    );
    expect(surrogateOf(study, 'Дилара Гайнутдинова').culture).toBe('tatar');
  });

  test('a family is of the people of those whose given names tell it, and keeps its surname later', () => {
    const first = studyOf(
      '[Khosravi|person] came. [Reza Khosravi|person] and [Shirin Khosravi|person] left.',
    );
    for (const form of ['Khosravi', 'Reza Khosravi', 'Shirin Khosravi'])
      expect(surrogateOf(first, form).culture).toBe('middle-eastern');
    const mixed = studyOf('[Жанар Абдрахманова|person] и [Тигран Абдрахманов|person].');
    const before = decided(mixed).key;
    const documents = [...mixed.documents, document('d9', '[Вера Абдрахманова|person] приехала.')];
    const later = { documents, ...resolve(documents, before, gazetteer, stream()) };
    const surnames = ['Жанар Абдрахманова', 'Тигран Абдрахманов', 'Вера Абдрахманова'].map(
      (form) => surrogateOf(later, form).surname.cyrl,
    );
    expect(new Set(surnames.map((name) => name.replace(/а$/, ''))).size).toBe(1);
  });

  test('the first letter tells nothing of the name, and letters are drawn alike', () => {
    const originals = ['Анна', 'Вера', 'Мария', 'Ольга', 'Светлана', 'Юлия', 'Яна'].map((name) =>
      studyOf(`[${name}|person] пришла.`),
    );
    const letters = new Map<string, number>();
    const seeds = Array.from({ length: 120 }, (_, seed) => seed);
    for (const seed of seeds) {
      const drawn = originals.map((study) => {
        const [entity] = study.entities as readonly [Entity];
        const own = { ...study, entities: [{ ...entity, id: 'E-00000001' }] };
        const entries = study.key.entries.map((entry) => ({ ...entry, entity: 'E-00000001' }));
        return surrogateOf({ ...own, key: { ...study.key, entries } }, entity.forms[0] ?? '', { seed });
      });
      const initials = new Set(
        drawn.map(({ given, surname }) => given.cyrl.charAt(0) + surname.cyrl.charAt(0)),
      );
      expect([...initials], `seed ${seed}`).toHaveLength(1);
      const [initial = ''] = [...initials].map((both) => both.charAt(0));
      letters.set(initial, (letters.get(initial) ?? 0) + 1);
    }
    expect(letters.size).toBeGreaterThanOrEqual(15);
    expect(Math.max(...letters.values())).toBeLessThanOrEqual((4 * seeds.length) / letters.size);
  });

  test('a father is heard in the patronymics of his children, whatever the order of notes', () => {
    const notes = [
      '[Игорь Щербаков|person] молчит.',
      '[Анна Игоревна Щербакова|person] и [Павел Игоревич Щербаков|person] здесь.',
    ];
    for (const study of [studyOf(...notes), studyOf(...notes.toReversed())]) {
      const father = surrogateOf(study, 'Игорь Щербаков');
      const daughter = surrogateOf(study, 'Анна Игоревна Щербакова');
      const son = surrogateOf(study, 'Павел Игоревич Щербаков');
      expect(daughter.patronymic.cyrl).toBe(patronymicOf(father.given.cyrl, 'femn'));
      expect(son.patronymic.cyrl).toBe(patronymicOf(father.given.cyrl, 'masc'));
      expect(son.surname).toEqual(father.surname);
      expect(daughter.surname.cyrl.startsWith(father.surname.cyrl.slice(0, 3))).toBe(true);
    }
  });

  test('a father who comes to the study later takes the name that his child already speaks of', () => {
    const child = '[Анна Игоревна Щербакова|person] здесь.';
    const first = studyOf(child);
    const daughter = surrogateOf(first, 'Анна Игоревна Щербакова');
    const known = decided(first).key;
    const documents = [document('d0', child), document('d1', '[Игорь Щербаков|person] молчит.')];
    const later = { documents, ...resolve(documents, known, gazetteer, stream()) };
    const father = surrogateOf(later, 'Игорь Щербаков');
    expect(surrogateOf(later, 'Анна Игоревна Щербакова')).toEqual(daughter);
    expect(patronymicOf(father.given.cyrl, 'femn')).toBe(daughter.patronymic.cyrl);
  });

  test('brothers and sisters share a patronymic, strangers of that patronymic do not', () => {
    const study = studyOf(
      '[Анна Игоревна Щербакова|person], [Павел Игоревич Щербаков|person], [Вера Игоревна Котова|person]',
    );
    const stem = (form: string): string => surrogateOf(study, form).patronymic.cyrl.slice(0, 4);
    expect(stem('Анна Игоревна Щербакова')).toBe(stem('Павел Игоревич Щербаков'));
    expect(stem('Анна Игоревна Щербакова')).not.toBe(stem('Вера Игоревна Котова'));
  });

  test('who is named after somebody is so in the release', () => {
    const study = studyOf(
      '[Mark Ditrikh|person] left. His son, [Mark-junior|person], stayed with [Anna|person].',
    );
    const [father, son] = ['Mark Ditrikh', 'Mark-junior'].map((form) => surrogateOf(study, form).given.cyrl);
    expect(son).toBe(father);
    expect(surrogateOf(study, 'Anna').given.cyrl).not.toBe(father);
  });

  test('nobody is given the name of a public figure', () => {
    for (const name of ['Путин', 'Навальная', 'Lukashenko', 'Кадырова', 'Зеленский'])
      expect(isRenowned(name), name).toBe(true);
    for (const name of ['Иванов', 'Волков', 'Орехов', 'Медведев']) expect(isRenowned(name), name).toBe(false);
    expect(isPublicFigure('Леонид', 'Волков')).toBe(true);
    expect(isPublicFigure('Dmitry', 'Medvedev')).toBe(true);
    expect(isPublicFigure('Владимир', 'Владимирович')).toBe(true);
    expect(isPublicFigure('Анна', 'Волкова')).toBe(false);
    const people = Array.from(
      { length: 60 },
      (_, i) => `[Анна${'бвгдежзиклмнопрстуфхцчшщэюя'[i % 26]}|person]`,
    );
    const study = studyOf(people.join(', '));
    for (const profile of ['team', 'archive'])
      for (const { replacement } of decided(study, { profile }).decisions) {
        if (replacement.type !== 'name') continue;
        const { given, patronymic, surname } = replacement.surrogate;
        expect(isRenowned(surname.cyrl), surname.cyrl).toBe(false);
        expect(isPublicFigure(given.cyrl, surname.cyrl)).toBe(false);
        expect(isPublicFigure(given.cyrl, patronymic.cyrl)).toBe(false);
      }
  });
});

describe('release domains', () => {
  beforeAll(loadLanguages);
  const people = ['Марина Волкова', 'Игорь Котов', 'Анна Белая', 'Пётр Сомов', 'Ольга Гусь', 'Иван Чиж'];
  const notes = [
    people.map((name) => `[${name}|person]`).join(', '),
    'из [Новосибирск|place], [Торжок|place], [Калуга|place] в [Сбербанк|organisation] и [Микрон|organisation]',
  ];

  test('what one domain calls somebody is no help with another', () => {
    const study = studyOf(...notes);
    let same = 0;
    let all = 0;
    for (let seed = 0; seed < 10; seed++) {
      const of = (profile: string) => decided(study, { profile, seed }).key.entries;
      const publication = of('publication');
      for (const [i, entry] of of('team').entries()) {
        const [a, b] = [entry.domains?.team, publication[i]?.domains?.publication];
        expect(a?.code).not.toBe(entry.code);
        for (const [one, other] of [
          [a?.surrogate?.given.cyrl, b?.surrogate?.given.cyrl],
          [a?.surrogate?.surname.cyrl, b?.surrogate?.surname.cyrl],
          [a?.code, b?.code],
        ]) {
          if (one === undefined) continue;
          all += 1;
          if (one === other) same += 1;
        }
      }
    }
    expect(all).toBeGreaterThanOrEqual(180);
    expect(same / all).toBeLessThan(0.05);
    const numbers = (profile: string) =>
      decided(study, { profile }).key.entries.map(({ domains }) => domains?.[profile]?.number);
    expect(numbers('team')).not.toEqual(numbers('archive'));
  });

  test('profiles that name one domain share their pseudonyms', () => {
    const study = studyOf(...notes);
    const profiles = Object.fromEntries(
      Object.entries(defaultPolicy.profiles).map(([name, profile]) => [
        name,
        { ...profile, domain: 'shared' },
      ]),
    );
    const policy = { ...defaultPolicy, profiles };
    for (const name of people)
      expect(surrogateOf(study, name, { policy, profile: 'publication' })).toEqual(
        surrogateOf(study, name, { policy, profile: 'team' }),
      );
  });

  test('drawn once: a second domain changes nothing in the first', () => {
    const study = studyOf(...notes);
    const team = decided(study).key;
    const both = decided(study, { known: team, profile: 'archive' }).key;
    for (const [i, entry] of team.entries.entries())
      expect(both.entries[i]?.domains?.team).toEqual(entry.domains?.team);
    expect(decided(study, { known: both, seed: 9 }).key).toEqual(both);
  });

  test('a key from before there were domains keeps its names where they were shown', () => {
    const { entries } = decided(studyOf(...notes)).key;
    const old = {
      version: 1,
      entries: entries.map(({ domains, ...entry }) => ({
        ...entry,
        ...(domains?.team?.surrogate ? { surrogate: domains.team.surrogate } : {}),
      })),
    };
    const key = upToDate(StoredKey.parse(old), () => ['archive']);
    for (const [i, entry] of key.entries.entries()) {
      const had = entries[i];
      expect(Object.keys(entry.domains ?? {})).toEqual(['archive']);
      expect(entry.domains?.archive).toMatchObject({ code: had?.code, number: had?.number });
      expect(entry.domains?.archive?.surrogate).toEqual(had?.domains?.team?.surrogate);
    }
    const study = studyOf(...notes);
    const after = decided(study, { known: { ...key }, profile: 'archive' });
    for (const { target, replacement } of after.decisions) {
      if (replacement.type !== 'name') continue;
      const before = entries.find(({ entity }) => entity === target)?.domains?.team?.surrogate;
      expect(replacement.surrogate).toEqual(before);
    }
  });

  test('the surname before a marriage is that of the family she was born in, and stays', () => {
    const study = studyOf(
      '[Lyudmila Shulz|person], née [Fomina|person], lives there.',
      '[Igor Fomin|person] left.',
    );
    const wife = surrogateOf(study, 'Lyudmila Shulz');
    const brother = surrogateOf(study, 'Igor Fomin');
    const [maiden] = wife.otherSurnames ?? [];
    expect(maiden?.cyrl).not.toBe(wife.surname.cyrl);
    expect(maiden?.cyrl.startsWith(brother.surname.cyrl.slice(0, 4))).toBe(true);
    const known = decided(study).key;
    expect(surrogateOf(study, 'Lyudmila Shulz', { known })).toEqual(wife);
  });

  test('a name set for one domain is set there alone', () => {
    const study = studyOf(...notes);
    const entity = study.entities.find(({ forms }) => forms.includes('Марина Волкова'));
    const entries = study.key.entries.map((entry) =>
      entry.entity === entity?.id ? { ...entry, domains: { team: { fixed: 'Глафира' } } } : entry,
    );
    const known = { ...study.key, entries };
    expect(surrogateOf(study, 'Марина Волкова', { known }).given.cyrl).toBe('Глафира');
    expect(surrogateOf(study, 'Марина Волкова', { known, profile: 'archive' }).given.cyrl).not.toBe(
      'Глафира',
    );
  });
});
