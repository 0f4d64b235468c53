/** English words that tell of where somebody lives or goes: what stands behind them and a preposition is a place, not a person. */
import { words } from '../../tables.ts';

/** "lived in Rukhi", "the bus to Lisi": forms. Nobody lives in, or moves to, a person. */
export const englishDwelling = words(
  'live lives lived living stay stays stayed staying settle settled settling reside resides resided residing grew growing born raised brought rent rents rented renting hide hid hiding sheltered shelter ' +
    'move moves moved moving relocate relocated relocating resettle resettled emigrate emigrated emigrating evacuate evacuated evacuating deport deported fly flies flew flown flying drive drives drove driven driving ' +
    'travel travels travelled traveled travelling traveling transfer transferred transited arrive arrives arrived arriving bus buses train trains flight flights ticket tickets road highway border crossing hitchhiked exiled ' +
    'rooms flat apartment village town city posted stationed registered displaced',
);
/** "gone to Lisi", "crossed by Nangpa": with a name it may be to somebody. */
export const englishGoing = words(
  'go goes went gone going come comes came coming return returns returned returning get gets got take takes took taken bring brought walk walks walked walking run runs ran leave leaves left ' +
    'back pass passed passing way stop stopped cross crosses crossed flee flees fled fleeing escape escaped reach reached head headed heading',
);
/** Of their prepositions those behind which a person stands as well: "stayed at Anna's", "fled from Kadyrov". */
export const englishPersonalPrepositions = words('at near around outside by from towards toward');
export const englishWayPrepositions = words(
  'in to from near at via through into outside around towards toward by over across',
);
/** Last word of a pass, a market, a street or a mountain in other languages: "Nangpa La", "Kadıköy Pazarı". */
/** Before a street's namesake and hardly a person: "lives on Rozybakiev". */
export const englishOnAlone = words('on');
export const englishPlaceTails = words(
  'la pass dzong bazar bazaar pazarı pazari kala tau too ashuu köl kul allee sq cad caddesi köy tepe dağı steppe massif zhen gompa tso',
);
/** "lives on Rozybakiev", "the shop on Herzen": before "on" and the name of a street. */
export const englishOnStreet = words(
  'live lives lived living rent rents rented renting park parked parking shop flat apartment house office room building garage cafe school kiosk corner stop works worked standing stood stands',
);
