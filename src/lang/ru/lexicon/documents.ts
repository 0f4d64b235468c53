/** Russian words beside the numbers of papers, cases, accounts and machines. */
import type { NumberWords } from '../../number-words.ts';
import { type NumberTable, words } from '../../tables.ts';

export const russianNumberWords: readonly NumberWords[] = [
  {
    kind: 'phone',
    rule: 'phone-word',
    fewest: 5,
    example: 'тел. 555-21-43',
    words:
      'тел телефон* моб мобильн* мобила мобилу сотов* сотк* telefon* mobiln* sotov* pozvon* городск* домашн* рабоч* трубк* симк* whatsapp ватсап* вацап* вотсап* вайбер* смс звон* позвон* перезвон* созвон* набер* набир* набра* звякн* факс*',
  },
  {
    kind: 'id',
    rule: 'passport-word',
    fewest: 4,
    example: 'паспорт серия 4507 номер 123456',
    words: 'паспорт* pasport* загран* загранпаспорт* серия серии серию',
  },
  {
    kind: 'id',
    rule: 'tax-word',
    fewest: 8,
    example: 'ИНН 770123456703',
    words: 'инн иин жсн бин снилс огрн огрнип рнокпп унзр унп кпп окпо налогов* идентификацион* кимлик*',
  },
  {
    kind: 'id',
    rule: 'paper-word',
    fewest: 4,
    example: 'водительское удостоверение 9912 345678',
    words:
      'удостоверени* полис* омс дмс прав* военник* свидетельств* приписно* студенческ* зачетк* зачетн* пропуск* жетон* табельн* личн* виза визу визы вид внж рвп патент* карточк* анкет* id айди код карта-id id-карта миграцион* imei имей серийн* vin вин сертификат* справк* читательск*',
  },
  {
    kind: 'id',
    rule: 'case-word',
    fewest: 2,
    example: 'дело № 2-1234/2022',
    words:
      'дело дела делу деле производств* протокол* приказ* постановлени* определени* решени* жалоб* заявлени* ходатайств* иск иска иску кассаци* апелляци* арбитраж* административн* уид куп куcп кусп укрсп повестк* предписани* акт акта',
  },
  {
    kind: 'id',
    rule: 'contract-word',
    fewest: 2,
    example: 'договор № 45-К/2021',
    words:
      'договор* контракт* накладн* квитанци* заказ заказа заказу бронь брони бронировани* билет* трек* отправлени* посылк* чек чека счет-фактур* заявк* талон* ордер*',
  },
  {
    kind: 'account',
    rule: 'account-word',
    fewest: 8,
    example: 'счёт 40817810099910004312',
    words:
      'карта карты карте карту картой картам счет счета счету р/с корсчет* лицев* расчетн* бик сбер сбера сбербанк* тиньк* тинькофф* каспи kaspi кошелек* кошельк* iban свифт swift реквизит*',
  },
  {
    kind: 'account',
    rule: 'last-figures',
    fewest: 4,
    example: 'карта заканчивается на 5679',
    words: 'заканчива* кончает* оканчива* цифр*',
  },
  {
    kind: 'plate',
    rule: 'plate-word',
    fewest: 3,
    example: 'госномер о777оо 177',
    words:
      'госномер* номера номерам номерами номеров гос номерн* блях* машин* авто автомобил* тачк* тойот* джип* прицеп*',
  },
  {
    kind: 'id',
    rule: 'number-word',
    fewest: 5,
    weak: true,
    example: 'номер 778812',
    words: 'номер номеру номером номере № n# nomer nomeru',
  },
];
/** Letters of a Russian plate: the twelve that look the same in both alphabets, in either. */
export const russianPlateLetters = 'АВЕКМНОРСТУХABEKMHOPCTYX';

export const russianNumberTable: NumberTable = {
  plus: words('плюс plyus plus'),
  between: words(
    'дефис тире пробел слэш точка и а потом затем дальше далее еще снова опять potom zatem dalshe dalee',
  ),
  called: 'тел|телефон\\p{L}{0,2}|номер\\p{L}{0,2}|мобильный|сотовый|tel|telefon\\p{L}{0,2}|nomer\\p{L}{0,2}',
  names: 'номер\\p{L}{0,2}',
  bankCodes: 'бик|свифт',
  sections:
    'п|пункт|пункта|пункте|подпункт|раздел|глава|главе|параграф|версия|версии|ст|статья|статье|статьи|стр|рис',
  flights: 'рейс|рейса|рейсе|рейсом|самолет|самолёт|борт',
  trains: 'поезд|поезда|поезде|поездом|электричка|электричке',
};
