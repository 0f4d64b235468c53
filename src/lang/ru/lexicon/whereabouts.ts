/** Russian words that tell of where somebody lives or goes: what stands behind them and a preposition is a place, not a person. */
import { words } from '../../tables.ts';

/** «живёт на Сихове», «снимали на Степана Разина»: base forms. */
export const russianDwelling = words(
  'жить пожить прожить проживать родиться вырасти расти снимать снять поселиться поселить прописать прописанный ночевать остановиться обосноваться осесть скрываться прятаться гостить зимовать застрять встретиться встречаться гулять ' +
    'квартира комната общага общежитие магазин дом школа отдел офис гараж дача',
);
/** «поехали на Дзёмгах», `poekhali cherez Altanbulag`. */
export const russianMoving = words(
  'переехать переезжать переселиться перебраться бежать эвакуироваться эвакуировать вывезти депортировать эмигрировать лететь улететь вылететь прилететь ехать уехать приехать доехать поехать заехать выехать поезжать уезжать приезжать добраться добираться плыть этапировать ' +
    'билет поезд автобус рейс граница дорога пойти идти дойти ходить вернуться возвращаться попасть стоять стоить воевать погибнуть ранить отправить отвезти привезти увезти везти сослать перевести служить работать',
);
export const russianWayPrepositions = words('в во из под через на до около возле близ из-под');
/** The same in Latin letters. */
export const russianWayPrepositionsInLatin = words('v vo iz pod cherez na do okolo');
/** Before the street that bears somebody's name. */
export const russianOnStreet = words('на na');
/** Of these the ones that no other language is taken for. */
export const russianAloneInLatin = words('v iz pod cherez okolo');
/** Of these a person may stand behind: «доехали до Анны». */
export const russianPersonalPrepositions = words('до около возле do okolo');
/** «я сама азнакаевская», «сам родом азнакаевский»: before the adjective of where somebody is from. */
export const russianSelf = words('сам сама сами я он она они родом тоже');
/** «Пески обстреляли», «Рудный бастует»: what happens to a town, or is done in it, right behind its name. */
export const russianFateOfTown = words(
  'обстрелять обстреливать разбить бомбить разбомбить занять взять сдать освободить оккупировать эвакуировать бастовать гореть затопить отрезать',
);
