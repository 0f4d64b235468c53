/**
 * Who and what everybody knows, and a text about its time must keep naming. Nobody here can be a participant: heads of state and of
 * government, those who made or opposed them in public, writers on every school's list; bodies of states and peoples; services that
 * everybody uses; wars and disasters by their names. A surname that many bear counts only beside its given name
 * (`decide/allow.ts`). Looked through as of the date; what each is, is general knowledge.
 */
import type { Kind } from '../domain/kinds.ts';
import { foldKey } from './fold.ts';
import { isCommonSurname } from './names/common.ts';
import { bothGenders } from './names/surnames.ts';

/** When the list was last looked through. */
export const publicRecordAsOf = '2026-11';

type Row = Readonly<{ kind: Kind; what: string; forms: string }>;

/** Forms parted by commas; a person with all names that a text may use. */
const rows: readonly Row[] = [
  {
    kind: 'person',
    what: 'head of state',
    forms:
      'Владимир Владимирович Путин, Володимир Олександрович Зеленський, Владимир Александрович Зеленский, Александр Григорьевич Лукашенко, Касым-Жомарт Кемелевич Токаев, Шавкат Миромонович Мирзиёев, Садыр Нургожоевич Жапаров, Майя Григорьевна Санду, Ильхам Гейдарович Алиев, Реджеп Тайип Эрдоган, Эмманюэль Макрон, Дональд Трамп',
  },
  {
    kind: 'person',
    what: 'former head of state',
    forms:
      'Нурсултан Абишевич Назарбаев, Борис Николаевич Ельцин, Дмитрий Анатольевич Медведев, Михаил Сергеевич Горбачёв, Леонид Ильич Брежнев, Никита Сергеевич Хрущёв, Пётр Алексеевич Порошенко, Виктор Фёдорович Янукович, Михаил Николозович Саакашвили, Саломе Зурабишвили, Барак Обама, Джо Байден, Адольф Гитлер, Иосиф Виссарионович Сталин, Владимир Ильич Ленин',
  },
  {
    kind: 'person',
    what: 'head or minister of a government, or commander known by name',
    forms:
      'Никол Воваевич Пашинян, Ангела Меркель, Олаф Шольц, Сергей Кужугетович Шойгу, Сергей Викторович Лавров, Дмитрий Сергеевич Песков, Михаил Владимирович Мишустин, Сергей Семёнович Собянин, Вячеслав Викторович Володин, Рамзан Ахматович Кадыров, Валерий Васильевич Герасимов, Сергей Владимирович Суровикин, Валерий Фёдорович Залужный, Евгений Викторович Пригожин',
  },
  {
    kind: 'person',
    what: 'known for public opposition',
    forms:
      'Алексей Анатольевич Навальный, Юлия Борисовна Навальная, Борис Ефимович Немцов, Светлана Георгиевна Тихановская, Михаил Борисович Ходорковский, Илья Валерьевич Яшин, Владимир Владимирович Кара-Мурза, Анна Степановна Политковская, Андрей Дмитриевич Сахаров, Гарри Кимович Каспаров',
  },
  {
    kind: 'person',
    what: 'writer on every school list',
    forms:
      'Александр Сергеевич Пушкин, Фёдор Михайлович Достоевский, Лев Николаевич Толстой, Антон Павлович Чехов, Николай Васильевич Гоголь, Тарас Григорьевич Шевченко, Анна Андреевна Ахматова, Уильям Шекспир',
  },
  {
    kind: 'organisation',
    what: 'body of states or peoples',
    forms:
      'ООН, UN, United Nations, УВКБ ООН, UNHCR, НАТО, NATO, Евросоюз, Европейский союз, European Union, ОДКБ, ОБСЕ, OSCE, ЕСПЧ, Европейский суд по правам человека, European Court of Human Rights, Госдума, Государственная дума, State Duma, Красный Крест, Red Cross, Международный Красный Крест',
  },
  {
    kind: 'organisation',
    what: 'service that everybody uses',
    forms:
      'Telegram, Телеграм, TG, WhatsApp, Ватсап, Viber, YouTube, Ютуб, Instagram, Инстаграм, Facebook, Фейсбук, VK, ВКонтакте, Google, Гугл, Skype, Zoom, Signal, Slack, Госуслуги, Авито',
  },
  {
    kind: 'event',
    what: 'war or disaster by its name',
    forms:
      'Вторая мировая война, Великая Отечественная война, Афганская война, Чеченская война, Second World War, World War II, блокада Ленинграда, siege of Leningrad, авария на Чернобыльской АЭС, Чернобыльская авария, Chernobyl disaster, распад СССР, collapse of the Soviet Union',
  },
];

/** Surnames of the list that are no rarity: somebody of that name alone may be anybody. Base forms, beside the common ones of `names/common.ts`. */
const borneByOthers =
  'Кадыров Лавров Песков Володин Горбачёв Яшин Немцов Сахаров Толстой Чехов Шольц Залужный Порошенко';
let others: ReadonlySet<string> | undefined;
/** `surname`: fold keys of its forms. */
export function isBorneByMany(surname: ReadonlySet<string>): boolean {
  others ??= new Set(borneByOthers.split(' ').flatMap(bothGenders).map(foldKey));
  return isCommonSurname(surname) || [...surname].some((key) => others?.has(key));
}

export type PublicEntry = Readonly<{ form: string; kind: Kind; what: string }>;
export const publicRecord: readonly PublicEntry[] = rows.flatMap(({ kind, what, forms }) =>
  forms.split(', ').map((form) => ({ form, kind, what })),
);

/** The majority where a new study is taken to be made; the researcher says otherwise in policy.yaml. */
export const majorityPeoples = ['русский', 'русская', 'Russian'] as const;
export const majorityFaiths = ['православный', 'православная', 'православие', 'Orthodox'] as const;
