/** Organisations under the several names that people use for them, which no rule of spelling explains. */
import { foldKey } from './fold.ts';

/** A line is one organisation; its names are separated by commas. */
const lines = `
Сбербанк, Сбер, Sberbank, Sber, Сбербанк России
Министерство внутренних дел, МВД, MVD, interior ministry, ministry of internal affairs, ministry of the interior, МВД России
Федеральная служба безопасности, ФСБ, FSB, federal security service, ФСБ России
Министерство обороны, Минобороны, МО РФ, ministry of defence, defence ministry, ministry of defense, defense ministry
МЧС, ministry of emergency situations, emergencies ministry, министерство по чрезвычайным ситуациям, МЧС России
ФСИН, FSIN, федеральная служба исполнения наказаний, federal penitentiary service
Следственный комитет, СК РФ, СКР, investigative committee
Росгвардия, Rosgvardia, national guard of Russia
Российские железные дороги, РЖД, RZhD, RZD, Russian Railways
Газпром, Gazprom
ВТБ, VTB, Банк ВТБ, VTB Bank
Альфа-Банк, Альфа, Alfa-Bank, Alfa Bank
Тинькофф, Тинькофф Банк, Т-Банк, Tinkoff, Tinkoff Bank, T-Bank
Яндекс, Yandex
Авито, Avito
Wildberries, Вайлдберриз, ВБ
Ozon, Озон
ВКонтакте, ВК, VK, VKontakte
Почта России, Russian Post
Московский государственный университет, МГУ, MGU, Moscow State University, MSU
Санкт-Петербургский государственный университет, СПбГУ, SPbU, St Petersburg State University
Высшая школа экономики, ВШЭ, Вышка, HSE, Higher School of Economics
Комитет национальной безопасности, КНБ, KNB
Министерство иностранных дел, МИД, MID, ministry of foreign affairs, foreign ministry
Управление верховного комиссара ООН по делам беженцев, УВКБ ООН, УВКБ, UNHCR, UN refugee agency
Международная организация по миграции, МОМ, IOM, International Organization for Migration
`;

let index: ReadonlyMap<string, string> | undefined;
/** Fold key of the name under which an organisation stands first, for any of its names; null where none is listed. */
export function knownOrganisation(key: string): string | null {
  index ??= new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(', ').map(foldKey);
        return [first, ...others].map((name) => [name, first] as const);
      }),
  );
  return index.get(key) ?? null;
}

const SMALL = new Set('и в по на при для of the and for a in'.split(' '));

/** First letters of the words of a full name as an acronym spells them (`ЦПЗ`); empty when there are fewer than two. */
export function acronymOf(name: string): string {
  const words = name.match(/\p{L}+/gu)?.filter((word) => !SMALL.has(word.toLowerCase())) ?? [];
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}
