/** English words around occupations. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "works as a", "was hired as a". Base forms. */
export const englishWork = set('work employ job hire train serve retrain qualify moonlight');
/** "she repairs telescopes": verbs by which one lives, with what is made or mended in the plural. Base forms. */
export const englishCrafts = set(
  'repair mend fix pack sew knit weave carve build paint clean wash iron tune bake cook brew grow breed raise sell deliver drive guard teach tutor train coach translate install assemble lay print bind edit design make weld load unload haul tailor restore polish sharpen stuff fill dub shoot give run sort stitch embroider collect bottle can pick harvest milk shear groom walk shine thread glue',
);
/** Right before such a verb: who does it, or what joins it to another. */
export const englishWorkers = set('i he she they we and now then who also still here there');
/** Plurals that are nobody's trade: "makes friends", "gives thanks". */
export const englishNotWares = set(
  'friends people things papers documents words hands eyes tears teeth thanks times days years months weeks hours jokes mistakes faces notes plans promises shoulders orders dreams memories questions answers reasons feelings thoughts dishes clothes boys girls kids children others us this yes always sometimes',
);
/** Words that end the noun phrase after "as a". */
export const englishPhraseEnds = set(
  'at in for with and but or on to from of who which that since until while when where because so then there here though as by under near during after before is was were has had he she they we i you it',
);
/** Before an occupation and part of it. */
export const englishModifiers = set(
  'senior junior chief head deputy assistant former ex retired freelance part-time full-time trainee apprentice lead leading principal associate visiting vice acting staff ward school hospital army navy military police prison village district regional city town county state federal parish university college primary secondary nursery kindergarten factory plant ship railway taxi bus truck train crane forklift lorry tram piano guitar violin music maths math physics chemistry history biology geography literature language english german french russian sports football basketball swimming tax insurance bank mortgage construction road mining oil gas coal steel textile paper forensic criminal civil military human rights defence defense divorce family child youth community mental public private social medical clinical dental veterinary surgical burns trauma emergency ambulance intensive night shift contract seasonal migrant street market shop hotel restaurant kitchen pastry film theatre theater opera ballet television tv radio newspaper magazine investigative war crime political court certified licensed qualified registered unpaid volunteer self-employed successful local only border customs traffic riot fire security software hardware web mobile data network systems it computer video game graphic fashion interior quality production sales marketing hr project product logistics warehouse procurement supply garment sewing dairy pig poultry fruit forest fish fishing whaling dog horse marine aircraft electrical mechanical chemical structural nuclear aerospace agricultural',
);
/** "a second-division biathlete" */
export const englishIndefinite = set('a an');
/** Nouns right after a faith, an illness or a schooling that carry the phrase: "Pentecostal church", "cancer survivor", "law degree". */
export const englishHeads = set(
  'church altar temple shrine chapel monastery seminary priest pastor family wedding funeral choir community congregation prayer service cross bible calendar school survivor patient sufferer attack attacks medication clinic ward surgery treatment degree diploma course courses programme program student graduate certificate boy girl man woman lad couple child parents',
);
/** What goes on a look: "limps on the right leg", "a scar in the shape of a hook". */
export const englishLookLinks = set('on in under behind above over across through from');
/** Places within an institution that end an occupation: "nurse on the burns ward". */
export const englishUnits = set(
  'ward unit department line desk shift floor office section clinic wing lab laboratory depot workshop yard ship rig',
);
/** Nouns with the ending of an occupation that are none. */
export const englishNotOccupations = set(
  'member number matter monster stranger foreigner prisoner winner loser lover killer sufferer survivor smoker drinker believer dreamer fighter liar beggar character disaster danger order letter computer corner dinner summer winter river power paper water mother father brother sister daughter partner neighbor neighbour owner newcomer beginner leader supporter outsider insider teenager loner hater gambler user abuser murderer traitor visitor ancestor bachelor doctor factor actor mirror error sponsor donor minor optimist pessimist realist racist sexist feminist communist anarchist socialist nationalist pacifist atheist christian vegetarian librarian human woman man gentleman layman half-brother step-father stepfather stepmother grandmother grandfather godfather godmother mixer cooler trailer weather other another better either customer consumer passenger learner speaker joker quitter keeper fan-boy boxer settler villager islander northerner southerner foreigner commoner wanderer toddler youngster elder',
);
export const englishOccupationEnding =
  /(?:[^aeiou]er|[^o]or|ist|ician|rian|man|woman|smith|wright|keeper|maker)$/;

/** Words with which another clause begins. */
export const englishClauseStarts = set(
  'and but or so because when while if that who which where until since after before then as though although whereas what why how he she they we i',
);

/** "works at the office": where everybody works, and nobody's employer. */
export const englishNotWorkplaces = set(
  'office company firm home house moment time place job day night weekend front back same end beginning past future morning evening summer winter table computer desk phone field case project team shift top bottom',
);
