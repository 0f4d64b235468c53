/** Russian words by which a text says what somebody is called, and whether it is a man. */
import type { Gender } from '../../domain/names.ts';

/** Before a name: this one is not the one spoken of till now. `Эта другая Алина` is the same Алина, changed. */
export const another =
  '(?<!(?:эт(?:а|у|ой|от|ого|ому|им)|сво(?:я|ю|ей|й|его|ему|им)) )(?:друг(?:ой|ая|ую|ого|ому|им)|втор(?:ой|ая|ую|ого|ому|ым)|ещ[её] од(?:ин|на|ну|ного|ному|ной)|(?<=, )тоже|тоже зовут)';
/** Before a name: it is not known whose. */
export const whichOf =
  '(?<=(?:проверить|проверь|проверю|уточнить|уточни|спросить|спроси|знаю|помню|помнит|понять|понятно|непонятно|ясно|неясно|разобрать|забыла?),? )(?:как(?:ой|ая|ую|ого|ому|им)|котор(?:ый|ая|ую|ого|ому|ым|ой))(?: именно)?';
const whom = '(?:меня|его|е[её]|их)';
/** Before a name that somebody asks to be given. */
export const wishes = `(?:прошу|просит|просил|просила) (?:называть|звать|именовать|писать) ${whom}|${whom} не пишите, пишите|пусть в тексте (?:он|она|я) будет`;
/** The same, where it is said besides that the name is for the text. */
export const namesInText = `(?:зовите|называйте|назовите|пишите|именуйте|называть|звать)(?: ${whom})?|${whom} (?:зовите|называйте|назовите|пишите)`;
export const inText = 'в (?:этом )?(?:тексте|отч[её]те|книге|статье|интервью|публикации|работе)';
/** Before a name, in the mouth of its bearer. */
export const ownName =
  'меня (?:все |тут |там |дома |теперь ){0,2}(?:зовут|звать|звали|называют|называли|кличут)|меня все|зови(?:те)? меня|мо[её] имя|имя мо[её]';
/** Before the name that the speaker had before a marriage. */
export const bornName =
  '(?:я урожд[её]нная|моя девичья фамилия(?: была)?|девичья фамилия у меня(?: была)?|в девичестве я(?: была)?|до (?:брака|замужества|свадьбы) я была)';
/** Between two names of one person. */
export const alsoCalled =
  'он(?:а)? же|по паспорту|в паспорте|по документам|настоящее имя|на самом деле|в крещении|называет себя|для своих|урожд[её]нн(?:ая|ой|ую)|в девичестве|до замужества|до брака|по мужу|в замужестве';
/** Before a name, of the person with whose name the line begins. */
export const callsSelf =
  '(?:называет|зов[её]т|величает) себя|представля(?:ется|лась|лся)(?: как)?|подписыва(?:ется|лась|лся)(?: как)?|проси(?:т|ла|л) (?:звать|называть)(?: (?:себя|е[её]|его))?|откликается на';

/** Houses of trade, before what they are called. */
export const house =
  'кафе|бар|баре|ресторан|ресторане|кофейня|кофейне|пекарня|пекарне|клиника|клинике|гостиница|гостинице|хостел|хостеле|магазин|магазине|салон|салоне|аптека|аптеке';
/** Prepositions of place, before its name. */
export const where =
  'в|во|на|из|под|до|через|город|города|городе|село|селе|деревня|деревне|пос[её]лок|пос[её]лке|станция|станции';

/** Kin and forms of address that stand before a name, and never before somebody else's: `дядя Слава`, `два Саши`. In every case. */
export const titlesOf: Readonly<Record<Gender, string>> = {
  masc: 'два оба дядя дяди дяде дядю дядей дядь г-н господин',
  femn: 'две обе тётя тёти тёте тётю тётей тёть тетя тети тете тетю тетей г-жа госпожа',
};
/** Kin that a name follows in the nominative: `брат Женя`, but `жена Жени`. */
export const kinOf: Readonly<Record<Gender, string>> = {
  masc: 'брат муж отец папа сын дед дедушка дядька зять тесть свёкор племянник внук друг пастор',
  femn: 'сестра жена мать мама дочь дочка бабушка баба тётка невестка тёща свекровь племянница внучка подруга',
};

/** Behind a name, of two who bear the same: the elder and the younger, in every case. */
export const senior = 'старший старшая старшего старшему старшим старшем старшей старшую';
export const junior = 'младший младшая младшего младшему младшим младшем младшей младшую';

/** Behind kin of whom a name follows: `брат у меня, Женя`. */
export const whose = 'у меня|у неё|у нее|у него|у нас|мой|моя|твой|твоя|его|её|ее|их|наш|наша';
export const pronouns: Readonly<Record<Gender, string>> = { masc: 'он', femn: 'она' };
/** Between two names: they are of two. */
export const withAnother =
  'и с со у для от без муж мужем жена женой сын сыном дочь дочерью брат братом сестра сестрой мать матерью отец отцом друг другом подруга подругой мама мамой папа папой';
