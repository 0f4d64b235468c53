/** How units of armed forces are written in Russian and Ukrainian. Parts of expressions, in small letters. */

/** With or without a number before: «126-я бригада», `v 37-yu brigadu`. */
export const russianUnitNouns =
  'полк[а-яё]{0,2}|бригад[а-яё]{1,2}|дивизи[а-яё]{1,2}|батальон[а-яё]{0,2}|рот[аеуы]|взвод[а-яё]{0,2}|арми[яиюей]{1,2}|фронт[а-яё]{0,2}|корпус[а-яё]{0,2}|флот[а-яё]{0,2}|эскадриль[а-яё]{1,2}|отряд[а-яё]{0,2}|дивизион[а-яё]{0,2}|погранотряд[а-яё]{0,2}|батальйон[а-яії]{0,2}|дивізі[яїєю]|brigad[aueoy]{1,2}|batal[iy]?on[aeu]?|diviz(?:iya|ii|iyu|ion)|polk(?:a|u|e|om)?';
/** «3 мср», «41 омсбр», «59 ОМПБр»: motor rifles, tanks, landing troops, marines, special forces, territorial defence and the like. */
export const russianUnitsShort =
  'о?(?:мс|мп|ш|дш|вд|аэм|пд|мех|арт|егер|єгер)(?:бр|б|п|р|д)|ом(?:пб|с)?бр|о?тбр|огмбр|омб|ом[тр]б|омпбр|опб|обо|оброн|обрмп|обр ?(?:спн|тро)|бтро|осбр|брспн|о?бспн|ооспн|орбр?|оабр|г?абр|гап|сап|о?адн|зр(?:п|бр|дн)|рабр|брмп|осназ|обрубр|инжбат|ремб|обмо|инж[бп]|взв|роти|взводі';
/** The same in Latin letters: `3 OShBr`, `41 omsbr`. */
export const russianUnitsInLatin =
  'o?(?:ms|mp|dsh|vd|meh|mekh)(?:br|b|p|r|d)|otbr|ombr|oshbr|osh[bp]|obrmp|obrspn|obrspetsnaz|obr tro|tro|mech|spn|rot[aueoy]|vzvod[aeu]?';
/** «в/ч 54321», `v/ch 54321`, «войсковая часть 54321», and the field post that stands for it: «в/ч п.п. 41680». */
export const russianMilitaryUnit =
  '(?:в\\/ч|в\\. ?ч\\.|вч|v\\/ch|v\\.ch\\.|войсков(?:ая|ой|ую) част[ьи]|військов(?:а|ої|у) частин[аиу])(?:,? ?п[./]? ?п\\.?| ?пол\\.? ?почта)?|полев(?:ая|ой|ую) почт[аеуы]|п\\.п\\.|пп';
/** In every line with such a number. */
export const russianMilitaryUnitNear = 'в\\/ч|в\\. ?ч\\.|вч|v\\/ch|v\\.ch|част|почт|п\\.п|пп';
/** «из восьмидесятой арктической»: behind an ordinal, with no noun. */
export const russianUnitAdjective =
  /^(?:арктическ|мотострелков|десантн|гвардейск|танков|морск|отдельн|штурмов|артиллерийск|механизированн|горн|егерск|химическ|спортивн|физматовск|математическ|строг|кадетск)(?:ой|ую)$/u;
/** Behind the number of a unit that stands apart: «1 отд. мср». */
export const russianSeparate = 'отд\\.?';
/** Before the number of a Ukrainian field post, in either alphabet: «в/ч А1234». */
export const russianPostLetter = '[аa]';
/** Right at a number that stands for a unit: «из 155-й». */
export const russianUnitOrdinal = 'й|ю|ой|ую|ей';
/** Endings of a feminine ordinal in an oblique case: «в тридцать первой». */
export const russianFeminineOblique = /(?:ой|ую|ей|ью)$/u;
