/** Organisations under the several names that people use for them, which no rule of spelling explains; and their sectors. */
import { baseForms } from './base-forms.ts';
import { foldKey } from './fold.ts';
import { isPaperName } from './media.ts';
import { type Sector, type SectorId, sectorOf, sectors } from './sectors.ts';

/** By sector. A line is one organisation; its names are separated by commas. */
const known: Partial<Record<SectorId, string>> = {
  bank: `
Сбербанк, Сбер, Sberbank, Sber, Сбербанк России, Sberbank of Russia
ВТБ, VTB, Банк ВТБ, VTB Bank
Альфа-Банк, Альфа, Альфабанк, Alfa-Bank, Alfa Bank, Alfabank
Тинькофф, Тинькофф Банк, Т-Банк, Tinkoff, Tinkoff Bank, T-Bank
Каспи, Каспи банк, Kaspi, Kaspi Bank, Kaspi.kz
Халык, Халык банк, Народный банк Казахстана, Halyk, Halyk Bank
Райффайзен, Райффайзенбанк, Raiffeisen, Raiffeisenbank, Raiffeisen Bank
Россельхозбанк, РСХБ, Rosselkhozbank
Центральный банк, Центробанк, ЦБ, Банк России, Central Bank of Russia, Bank of Russia`,
  police: `
Министерство внутренних дел, МВД, MVD, interior ministry, ministry of internal affairs, ministry of the interior, МВД России
Следственный комитет, СК РФ, СКР, investigative committee
Росгвардия, Rosgvardia, national guard of Russia, Национальная гвардия`,
  security: `
Федеральная служба безопасности, ФСБ, FSB, federal security service, ФСБ России
Комитет национальной безопасности, КНБ, KNB
Служба безопасности Украины, СБУ, SBU, Security Service of Ukraine`,
  military: `
Министерство обороны, Минобороны, МО РФ, ministry of defence, defence ministry, ministry of defense, defense ministry, Minoborony
ЧВК Вагнер, Вагнер, ЧВК «Вагнера», Wagner, Wagner Group, Wagner PMC, PMC Wagner`,
  prison: `
ФСИН, FSIN, федеральная служба исполнения наказаний, federal penitentiary service`,
  government: `
МЧС, ministry of emergency situations, emergencies ministry, министерство по чрезвычайным ситуациям, МЧС России
Министерство иностранных дел, МИД, MID, ministry of foreign affairs, foreign ministry
Федеральная миграционная служба, ФМС, FMS, Federal Migration Service
Федеральная налоговая служба, ФНС, Federal Tax Service
Роскомнадзор, РКН, Roskomnadzor, Roscomnadzor
Организация Объединённых Наций, ООН, UN, United Nations
ОБСЕ, OSCE, Организация по безопасности и сотрудничеству в Европе
Европейский союз, Евросоюз, ЕС, EU, European Union
Европейский суд по правам человека, ЕСПЧ, ECHR, European Court of Human Rights`,
  university: `
Московский государственный университет, МГУ, MGU, Moscow State University, MSU
Санкт-Петербургский государственный университет, СПбГУ, SPbU, St Petersburg State University
Высшая школа экономики, ВШЭ, Вышка, HSE, Higher School of Economics
Московский физико-технический институт, МФТИ, Физтех, MIPT
Уральский федеральный университет, УрФУ, UrFU, Ural Federal University
Новосибирский государственный университет, НГУ, NSU, Novosibirsk State University
Назарбаев Университет, Nazarbayev University`,
  charity: `
ОВД-Инфо, ОВД Инфо, ОВДИнфо, OVD-Info, OVD Info, OVDInfo
Мемориал, Общество «Мемориал», Правозащитный центр «Мемориал», ПЦ «Мемориал», Memorial, Memorial Society
Красный Крест, Red Cross, МККК, ICRC, Международный комитет Красного Креста, International Committee of the Red Cross
Международная амнистия, Amnesty International, Amnesty, Эмнести, Эмнести Интернешнл
Хьюман Райтс Вотч, Human Rights Watch, HRW
Врачи без границ, Doctors Without Borders, MSF, Médecins Sans Frontières
Гражданское содействие, Комитет «Гражданское содействие», Civic Assistance, Civic Assistance Committee
Голос, Движение «Голос», Golos
Идите лесом, Проект «Идите лесом», Go by the Forest, Get Lost
Ковчег, Проект «Ковчег», The Ark, Kovcheg
Русь сидящая, Russia Behind Bars
Агора, Agora
Комитет солдатских матерей, КСМ, Союз комитетов солдатских матерей, Committee of Soldiers’ Mothers, Soldiers’ Mothers Committee, Soldiers’ Mothers
Гринпис, Greenpeace
Управление верховного комиссара ООН по делам беженцев, УВКБ ООН, УВКБ, UNHCR, UN refugee agency
Международная организация по миграции, МОМ, IOM, International Organization for Migration
ЮНИСЕФ, UNICEF`,
  politics: `
Фонд борьбы с коррупцией, ФБК, FBK, Anti-Corruption Foundation, ACF
Единая Россия, United Russia
КПРФ, KPRF, Communist Party of the Russian Federation
ЛДПР, LDPR
Левада-центр, Левада, Levada Center, Levada Centre, Levada`,
  media: `
Новая газета, Novaya Gazeta
Дождь, Телеканал «Дождь», TV Rain, Dozhd
Медуза, Meduza
Медиазона, Mediazona
Первый канал, Channel One
Радио Свобода, Radio Liberty, Радио Свободная Европа, RFE/RL, RFERL, Radio Free Europe
Эхо Москвы, Echo of Moscow, Ekho Moskvy
Би-би-си, BBC, Русская служба Би-би-си, BBC Russian
Коммерсантъ, Коммерсант, Kommersant
Ведомости, Vedomosti
ТАСС, TASS
РИА Новости, РИА, RIA Novosti
РБК, RBC`,
  transport: `
Российские железные дороги, РЖД, RZhD, RZD, Russian Railways
Почта России, Russian Post
Аэрофлот, Aeroflot
Убер, Uber
Яндекс Такси, Yandex Taxi, Яндекс Go, Yandex Go`,
  energy: `
Газпром, Gazprom
Роснефть, Rosneft
Лукойл, Lukoil
Росатом, Rosatom
Казмунайгаз, KazMunayGas, КМГ, KMG
Казатомпром, Kazatomprom`,
  it: `
Яндекс, Yandex
ВКонтакте, ВК, VK, VKontakte
Гугл, Google
Майкрософт, Microsoft
Эппл, Apple
Фейсбук, Facebook
Лаборатория Касперского, Касперский, Kaspersky, Kaspersky Lab`,
  telecom: `
Билайн, Beeline
Ростелеком, Rostelecom`,
  retail: `
Авито, Avito
Wildberries, Вайлдберриз, Вайлдберрис, ВБ, WB
Ozon, Озон
Пятёрочка, Pyaterochka
Икея, ИКЕА, Икеи, Икее, Икею, Икеей, IKEA
Ашан, Auchan
Леруа, Леруа Мерлен, Leroy Merlin
Теско, Tesco`,
  industry: `
Норильский никель, Норникель, Nornickel, Norilsk Nickel
АвтоВАЗ, ВАЗ, AvtoVAZ
Уралвагонзавод, УВЗ, Uralvagonzavod
Северсталь, Severstal
Магнитогорский металлургический комбинат, ММК, MMK, Магнитка
Новолипецкий металлургический комбинат, НЛМК, NLMK`,
};

type Known = Readonly<{ key: string; sector: Sector }>;
let index: ReadonlyMap<string, Known> | undefined;
const formsOf = (name: string): readonly string[] => [name, ...baseForms(name)];
function listed(name: string): Known | undefined {
  index ??= new Map(
    Object.entries(known).flatMap(([id, lines]) =>
      lines
        .trim()
        .split('\n')
        .flatMap((line) => {
          const names = line.split(', ');
          const one = { key: foldKey(names[0] ?? ''), sector: sectors[id as SectorId] };
          return names.flatMap((name) => formsOf(name).map((form) => [foldKey(form), one] as const));
        }),
    ),
  );
  for (const form of formsOf(name)) {
    const found = index.get(foldKey(form));
    if (found) return found;
  }
  return undefined;
}

/** Fold key of the name under which an organisation stands first, for any of its names in any case; null where none is listed. */
export const knownOrganisation = (name: string): string | null => listed(name)?.key ?? null;

let spelt: ReadonlySet<string> | undefined;
/** Whether an organisation is listed in just these letters: «Каспи», but not «Каспий», which folds alike. */
export function isSpeltOrganisation(name: string): boolean {
  spelt ??= new Set(Object.values(known).flatMap((lines) => lines.trim().toLowerCase().split(/\n|, /u)));
  return spelt.has(name.toLowerCase());
}

/** What an English name says the thing is: `Northern General Hospital`, `School of Law`. */
const HEAD = /^(?:[A-Z][A-Za-z’'&.-]{0,30} ){0,8}([A-Z][A-Za-z]{2,30})(?: (?:of|for|and|No)\b|,|$)/;

/**
 * The sector of an organisation, by its names as written: that of a listed one, else what their words point to. `ОВД-Инфо` is no police,
 * and `Northern Courier` a newspaper.
 */
export function organisationSector(names: readonly string[]): Sector | null {
  const told = names.map(listed).find((one) => one !== undefined);
  if (told) return told.sector;
  if (names.some(isPaperName)) return sectors.media;
  const ofHead = names.map((name) => sectorOf(HEAD.exec(name)?.[1] ?? '')).find((one) => one !== null);
  if (ofHead) return ofHead;
  return names.map(sectorOf).find((one) => one !== null) ?? null;
}

const SMALL = new Set('и в по на при для с о of the and for a in'.split(' '));

const lettersKey = (letters: readonly string[]): string => letters.map(foldKey).join('.');
/** What an acronym of this full name is looked up by; empty where it has fewer than two words. */
export function initialsKey(name: string): string {
  const words = name.match(/\p{L}+/gu)?.filter((word) => !SMALL.has(word.toLowerCase())) ?? [];
  return words.length < 2 ? '' : lettersKey(words.map((word) => word.charAt(0)));
}

const ACRONYM = /^(?:\p{Lu}\p{Ll}{0,2}){2,8}$/u;
/**
 * The same of an acronym; empty for any other name. Small letters (`УрФУ`) are more of the word that the capital before them
 * begins.
 */
export const acronymKey = (name: string): string =>
  ACRONYM.test(name) ? lettersKey(name.match(/\p{Lu}/gu) ?? []) : '';

const SIGNED = /\s{0,4}(?:№|#|\b[Nn][or]?\.?(?=\s{0,4}\d)|номер)\s{0,4}(?=\d)/u;
const ORDINAL = /^(\d{1,4})-?(?:я|й|ая|ой|ый|го|м|ю|ую|st|nd|rd|th)\s{1,4}(\p{L}.{0,80})$/u;
/** `школа № 5`, `School No. 5`, «5-я школа»: the number without a sign, behind what it numbers. */
export const numberLast = (name: string): string =>
  name.replace(SIGNED, ' ').replace(ORDINAL, '$2 $1').trim();

const formal: ReadonlySet<string> = new Set(
  'государственный федеральный национальный исследовательский имени state federal national'
    .split(' ')
    .map(foldKey),
);
/** The fold key of a full name without the words that talk leaves out: `Тверской [государственный] университет`. */
export const withoutFormalWords = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !formal.has(word))
    .join(' ');
