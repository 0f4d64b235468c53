import { beforeAll, describe, expect, test } from 'vitest';
import { type DecideOptions, decide, defaultPolicy } from '../../src/decide/index.ts';
import type { Ruling } from '../../src/domain/decision.ts';
import { emptyKey, type PseudonymKey } from '../../src/domain/key.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { foldKey, loadLanguages } from '../../src/lang/index.ts';
import { formKey, resolve } from '../../src/resolve/index.ts';
import { type Document, document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.ts';

type More = Partial<DecideOptions> & { known?: PseudonymKey };
function decided(documents: readonly Document[], { known = emptyKey, ...more }: More = {}) {
  const { entities, key } = resolve(documents, known, gazetteer, stream());
  const result = decide(entities, key, {
    profile: 'team',
    policy: defaultPolicy,
    gazetteer,
    root: new Uint8Array(32),
    prf,
    textOf: textOfIn(documents),
    ...more,
  });
  return { entities, ...result };
}
const only = (marked: string, more: More = {}) => {
  const { decisions } = decided([document('d', marked)], more);
  expect(decisions).toHaveLength(1);
  return decisions[0];
};
const english = (marked: string, profile: string): string => {
  const replacement = only(marked, { profile })?.replacement;
  return replacement?.type === 'label' ? replacement.en : (replacement?.type ?? '');
};

describe('decide', () => {
  beforeAll(loadLanguages);

  test.each([
    ['[21 сентября 2022|date]', 'coarse', '2022', '2022'],
    ['[21 сентября 2022|date]', 'month', 'September 2022', '2022'],
    ['[21 сентября 2022|date]', 'fine', 'late September 2022', '2022'],
    ['[5000 рублей|money]', 'medium', 'a sum in the thousands of roubles', 'sum of money'],
    ['[Новосибирск|place]', 'coarse', 'City-1, large city in Siberia', 'a large city in Siberia'],
    ['[шрам|feature]', 'fine', 'distinguishing feature', 'distinguishing feature'],
    ['[34|age]', 'suppress', 'age', 'age'],
  ] as const)(
    '%s, told %s on the word of a person: team %s, publication %s',
    (marked, level, team, publication) => {
      const form = formKey(marked.slice(1, marked.indexOf('|')));
      const kind = marked.slice(marked.indexOf('|') + 1, -1) as Ruling['kind'];
      const at = '2026-01-01T00:00:00Z';
      const rulings = [
        { form, kind, level, action: 'identifier' as const, reviewed: true, by: 'researcher', at },
      ];
      for (const [profile, said] of [
        ['team', team],
        ['publication', publication],
      ] as const) {
        const decision = only(marked, { profile, rulings });
        expect(decision?.replacement).toMatchObject({ type: 'label', en: said });
        expect(decision?.by).toBe('person');
      }
    },
  );

  test.each([
    ['[Новосибирск|place]', 'City-1, large city in Siberia', 'a large city in Siberia'],
    ['[Торжке|place]', 'Town-1, town in central Russia', 'a town in central Russia'],
    ['[Зареченск-12|place]', 'Place-1', 'a place'],
    ['[Сбербанк|organisation]', 'Organisation-1, bank', 'a bank'],
    ['[Микрон|organisation]', 'Organisation-1', 'an organisation'],
    ['[медсестра|profession]', 'a healthcare worker', 'profession'],
    ['[тётя из ФСБ|relation]', 'a relative in a security service', 'a relative in a security service'],
    ['[21 сентября 2022|date]', 'late September 2022', '2022'],
    ['[сентябрь 2022|date]', 'keep', '2022'],
    ['[2022|date]', 'keep', 'keep'],
    ['[5 января 2023|date]', 'early January 2023', '2023'],
    ['[вчера|date]', 'date', 'date'],
    ['[34|age]', '30-34', '20-39'],
    ['[93 года|age]', '90+', '90+'],
    ['[тридцать|age]', '30-39', '20-39'],
    ['[+7 916 555-21-43|phone]', 'phone number', 'phone number'],
    ['[Грузию|place]', 'keep', 'keep'],
    ['[шрам|feature]', 'distinguishing feature', 'distinguishing feature'],
    ['[5000 рублей|money]', 'keep', 'sum of money'],
  ])('%s: team %s, publication %s', (marked, team, publication) => {
    expect(english(marked, 'team')).toBe(team);
    expect(english(marked, 'publication')).toBe(publication);
  });

  test('winter is one season over two years', () => {
    expect(english('[5 января 2023|date]', 'archive')).toBe('winter 2022/23');
    expect(english('[5 декабря 2022|date]', 'archive')).toBe('winter 2022/23');
  });

  test('a surrogate has the gender, and no name or word of the study', () => {
    const texts = [
      '[Игорь Волков|person] и [Марина Волкова|person]',
      'Роман читает, [Дмитрий|person] молчит.',
    ];
    const documents = texts.map((t, i) => document(`d${i}`, t));
    const words = documents.flatMap(({ analysis }) => analysis.tokens.map(({ text }) => foldKey(text)));
    const { entities, decisions } = decided(documents, { words });
    for (const { target, replacement } of decisions) {
      const entity = entities.find(({ id }) => id === target);
      expect(replacement.type).toBe('name');
      if (replacement.type !== 'name') continue;
      expect(replacement.surrogate.gender).toBe(entity?.gender);
      for (const name of [replacement.surrogate.given, replacement.surrogate.surname])
        expect(words).not.toContain(foldKey(name.cyrl));
    }
  });

  test('who shares a surname shares it after', () => {
    const { entities, key } = decided([
      document('d', '[Игорь Волков|person] и [Марина Волкова|person], [Анна Котова|person]'),
    ]);
    const of = (form: string) => {
      const entity = entities.find(({ forms }) => forms.includes(form));
      return foldKey(
        key.entries.find((entry) => entry.entity === entity?.id)?.domains?.team?.surrogate?.surname.cyrl ??
          '',
      );
    };
    expect(of('Марина Волкова').startsWith(of('Игорь Волков').slice(0, -1))).toBe(true);
    expect(of('Анна Котова').slice(0, 4)).not.toBe(of('Игорь Волков').slice(0, 4));
  });

  test('a surrogate that turns up as a real name is given up', () => {
    const first = decided([document('d0', '[Игорь Волков|person]')]);
    const surrogate = first.key.entries[0]?.domains?.team?.surrogate;
    const name = `${surrogate?.given.cyrl} ${surrogate?.surname.cyrl}`;
    const later = decided([document('d0', '[Игорь Волков|person]'), document('d1', `[${name}|person]`)], {
      known: first.key,
    });
    const entry = later.key.entries.find(({ entity }) => entity === first.key.entries[0]?.entity);
    expect(entry?.domains?.team?.surrogate?.given.cyrl).not.toBe(surrogate?.given.cyrl);
  });

  test('a surrogate once chosen stays, and another root chooses another', () => {
    const documents = [document('d0', '[Игорь Волков|person] [Анна Котова|person]')];
    const first = decided(documents);
    expect(decided(documents, { known: first.key, root: new Uint8Array(32).fill(7) }).key).toEqual(first.key);
    expect(decided(documents, { root: new Uint8Array(32).fill(7) }).key).not.toEqual(first.key);
  });

  test('codes', () => {
    const profile = { ...defaultPolicy.profiles.team, persons: 'code' as const };
    const policy = { ...defaultPolicy, profiles: { team: profile } } as Policy;
    expect(only('[Игорь|person]', { policy })?.replacement).toMatchObject({
      type: 'code',
      code: expect.stringMatching(/^P-[0-9A-Z]{4}$/),
    });
  });

  test('the word of a person comes first', () => {
    const ruling: Ruling = {
      form: formKey('Микрон'),
      kind: 'organisation',
      action: 'identifier',
      replacement: 'завод',
      reviewed: true,
      by: 'researcher',
      at: '2026-01-01T00:00:00Z',
    };
    expect(only('[Микрон|organisation]', { rulings: [ruling] })).toMatchObject({
      by: 'person',
      replacement: { type: 'verbatim', text: 'завод' },
    });
    const documents = [document('d', '[Игорь|person]')];
    const { key } = decided(documents);
    const fixed = (text: string): PseudonymKey => ({
      ...key,
      entries: key.entries.map((entry) => ({ ...entry, fixed: text })),
    });
    const chosen = decided(documents, { known: fixed('Тимофей') }).decisions[0];
    expect(chosen).toMatchObject({
      by: 'person',
      replacement: { type: 'name', surrogate: { given: { cyrl: 'Тимофей' } } },
    });
    expect(decided(documents, { known: fixed('Respondent 4') }).decisions[0]?.replacement).toEqual({
      type: 'verbatim',
      text: 'Respondent 4',
    });
  });

  test.each([
    ['[Владимир Путин|person] и [Путина|person]', true],
    ['[Putin|person] said', true],
    ['[В. В. Путин|person]', true],
    ['[Владимир|person] сказал', false],
    ['[Дмитрий Путин|person]', false],
    ['слушал [Навального|person]', true],
    ['[Navalny|person] said', true],
    ['с [Медведевым|person] работал', false],
    ['[Дмитрий Медведев|person] обещал', true],
    ['сосед [Рамзан Лавров|person]', false],
    ['[Кадырова|person] пишет', false],
    ['[Ленина|person] читали', true],
  ])('the allow-list keeps who bears the whole name: %s', (marked, kept) => {
    const { decisions } = decided([document('d', marked)]);
    expect(decisions.every(({ by, replacement }) => by === 'allow-list' && replacement.type === 'keep')).toBe(
      kept,
    );
  });

  test('countries are labelled where the policy does not keep them', () => {
    expect(
      only('[Грузию|place]', { policy: { ...defaultPolicy, keepCountries: false } })?.replacement.type,
    ).toBe('label');
  });

  test('a profile that is not there', () => {
    expect(() => only('[Игорь|person]', { profile: 'toString' })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('names that participants chose', () => {
  beforeAll(loadLanguages);
  const wished = (notes: readonly string[], wish: string, form: string) => {
    const documents = notes.map((marked, i) => document(`d${i}`, marked));
    const { entities } = decided(documents);
    const entity = entities.find(({ forms }) => forms.includes(form));
    const { decisions } = decided(documents, { wishes: new Map([[entity?.id ?? '', wish]]) });
    return decisions.find(({ target }) => target === entity?.id);
  };

  test('are theirs, and inflected', () => {
    expect(wished(['[Марина Волкова|person] здесь'], 'Рита', 'Марина Волкова')).toMatchObject({
      by: 'person',
      replacement: { type: 'name', surrogate: { given: { cyrl: 'Рита' } } },
    });
  });
  test('stay where the note uses them already', () => {
    expect(wished(['[Рита|person] здесь'], 'Рита', 'Рита')).toMatchObject({
      by: 'person',
      replacement: { type: 'keep' },
    });
  });
  test('are not given where somebody else bears them', () => {
    const notes = ['[Марина Волкова|person] здесь', '[Рита Гусева|person] там'];
    expect(wished(notes, 'Рита', 'Марина Волкова')).toMatchObject({ by: 'policy' });
  });
});
