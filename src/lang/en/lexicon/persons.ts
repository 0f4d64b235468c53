/** English words beside which a capitalised word is a person's name. */
import { type PersonTable, words } from '../../tables.ts';

/** "Mr Orlov", "Dr. Petrova", "Officer Reyes" */
export const englishTitles: ReadonlySet<string> = new Set(
  (
    'mr mister mrs ms miss mlle mme mx dr doctor prof professor sir madam lady lord dame rev reverend father fr sister brother saint officer detective inspector constable captain capt major lieutenant lt colonel col general gen sergeant sgt corporal private ' +
    'admiral commander judge justice senator congressman congresswoman president chancellor minister governor mayor king queen prince princess pope imam rabbi pastor bishop archbishop coach nurse attorney client patient respondent informant interviewer interviewee interpreter participant'
  ).split(' '),
);
/** Of these what is no title but a part that somebody has: before an everyday word they call nobody. */
export const englishRoles: ReadonlySet<string> = new Set(
  'client patient respondent informant interviewer interviewee interpreter participant nurse coach'.split(
    ' ',
  ),
);
/** Offices that stand for who holds them: "the Chief Justice", "my Lord". */
export const englishOffices: ReadonlySet<string> = new Set(
  'president vice-president senator governor mayor chancellor premier judge justice chief lord lady king queen prince princess pope bishop archbishop counsel ambassador colonel general commissioner commander warden headmaster'.split(
    ' ',
  ),
);
/** "my brother Igor", "aunt Zina", "dyadya Kolya" */
export const englishKin: ReadonlySet<string> = new Set(
  (
    'aunt auntie uncle brother sister mother father mom mum dad husband wife son daughter cousin nephew niece grandmother grandfather grandma grandpa granny friend neighbour neighbor colleague coworker boss boyfriend girlfriend fiance fiancee partner ' +
    'roommate flatmate teacher stepfather stepmother stepson stepdaughter ex baba dyadya tyotya teta tetya tyotya babushka dedushka brat sestra'
  ).split(' '),
);
/** Parts that a letter numbers, and no initial of who is named behind it: "Section C. Olga Knut". */
export const englishLettered = words(
  'case section appendix annex exhibit table figure variant option item part group schedule box form block',
);
/** Joined by a hyphen before somebody's name: "a pro-Petrenko rally". */
export const englishBeforeHyphen = words('pro anti ex non pre post');
/** "Met Zhenya": first word of a sentence, before a name. */
export const englishMeeting = new Set(
  'met saw told asked called visited rang phoned interviewed contacted emailed texted joined helped thanked found drove spoke'.split(
    ' ',
  ),
);
/** "my name is Anna", "a man called Igor", "named after Olga" */
export const englishNaming: ReadonlySet<string> = new Set(
  'named called calls nicknamed nickname dubbed surname name aka alias callsign known dear hi hello hey thanks thank sincerely regards cheers love zovut'.split(
    ' ',
  ),
);
/** Words behind which, with "is" or "him", an ordinary word is a name: "his name is rain", "we call him fox". */
export const englishCalling = words('call calls called nicknamed dubbed');
export const englishCalled = words('me him her them');
export const englishBynames = new Set([...words('name nickname surname callsign'), ...englishCalling]);
export const englishPossessives = words('my your his her their whose first last real nick');
/** "her name is rain and she says so" */
export const englishAndSo = words('and but so');
/** What is said of a name: "his name is known", "her name was changed". */
export const englishOfNames =
  /(?:ed|ing|n't|wn|en|ly)$|^(?:not|on|in|common|rare|same|different|long|short|real|fake|false|true|foreign|russian|there|here|gone|lost|kept|clear|unclear|hard|easy|safe|secret|enough|mud|missing|illegible|unreadable|withheld|similar|identical|wrong|right|strange|funny|public|private|too|also|still|already|always|never|again|everything|nothing|something|back|later|now|tomorrow|today|tonight|names|crazy|mad|up|out|over|from|about|when|home|once|twice|first|last|here|anyway|mum|mom|dad|mama|papa|brother|sister|uncle|aunt|son|sir|this|that|it|a|an|the|to|at|by|for)$/;
/** Between a word of naming and the name: "my name is Anna", "known as Shorty", "aka the Fox". */
export const englishBridges: ReadonlySet<string> = new Set(
  'is was were as me him her them us himself herself themselves myself the just only'.split(' '),
);
/** Surnames of one syllable after which given names of one or two follow: "Kim Yong Su", "Nguyen Thi Lan". */
export const englishSyllableSurnames: ReadonlySet<string> = new Set(
  'kim lee park choi jung kang cho yoon jang lim han shin kwon hwang ahn song wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo liang tang deng feng xiao nguyen tran pham hoang huynh vo bui doan ngo ly tsoi khegai'.split(
    ' ',
  ),
);
/** Words that are names too and common as such: a capital inside a sentence makes one of them certain. */
export const englishWordNames: ReadonlySet<string> = new Set(
  'will hope joy grace faith dawn mark bill frank rich art jack rose may june april august summer daisy lily iris ruby pearl amber crystal olive heather holly hazel ginger melody mercy patience charity honor prudence bob pat drew dean earl grant chase guy miles max rob sue robin martin jay ray gene duke hunter carter mason cooper parker tanner taylor logan josh jan don ken nick dick peg gill carol penny dolly ivy violet viola sally angel eve victor victoria gabby tony rusty randy sandy wally woody buddy sonny cliff dale glen clay heath reed lane ward wade roman christian chip skip brook brooke star sky skye jade gem willow autumn'.split(
    ' ',
  ),
);
/** Written small inside a name: "Ludwig van der Berg", "Omar bin Said". */
export const englishParticles: ReadonlySet<string> = new Set(
  'van von de der den la le du da di del dos bin ibn ben al el ter ten'.split(' '),
);
/** Dutch: of "Olga op de Beeck" and "Wim in 't Veld", the first word and the one behind the apostrophe. */
export const englishBeforeParticle = words('op in uit aan');
export const englishShortArticle = 't';
/** "the German papers", "speaks German", "a Volga German", "is German", "her bad German". */
export const englishBeforeNation = words(
  'the a an in into some no speak speaks spoke speaking learn learns learning learned understand understands volga ethnic ' +
    'am is are was were half part partly my his her our their your fluent bad good broken basic poor',
);
/** "German also, also from Perm". */
export const englishAfterNation = words('also too by');
/** Articles of other languages, which an English text has before names alone: "l' Opera", "La Scala". */
export const englishForeignArticles = words('l la le les el los las il gli');
/** Capitals that are nobody's name however they look. */
export const englishNotNames: ReadonlySet<string> = new Set(
  (
    'tel fax phone mob email mail i god lord jesus christ allah internet web christmas easter thanksgiving halloween ramadan mr mrs ms miss dr sir madam yes no ok okay oh well hi hello hey dear thanks bye mom mum dad mama papa grandma grandpa mhm mm hm hmm hmmm aw aww nah ciao uh um uhm huh yeah yep yup nope wow ooh aah ah uh-huh mm-hm mm-hmm hm-m anyways gonna wanna gotta cause lol haha  int intv transl trans niva' +
    'windows word excel zoom skype telegram whatsapp viber slack facebook instagram youtube google mailto almighty trinity lari tenge dram wifi bluetooth english spanish latin page chapter section figure table part volume article act bill'
  ).split(' '),
);
/** Words of grammar and the commonest adverbs and verbs: a capital makes no name of them. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it we you they me him her us them my your his its our their mine yours ours theirs who whom whose which what when where why how and but or nor so yet if then than because although though while ' +
    'of in on at by for from to with within without under over into onto upon between among through during before after since until against near as about above across behind below beside beyond down off out up via per not no yes ' +
    'am is are was were be been being have has had do does did done can could may might must shall should will would there here now just only even also too very more most much many some any all each every both few other another such same own ' +
    'again once ever never always often still already soon see say get go come let make take know think look want give use find tell ask try wait like well ok okay please thank thanks hi hey hello bye right sure really maybe perhaps actually however ' +
    'didnt dont doesnt wasnt isnt cant wont arent werent havent hasnt hadnt couldnt wouldnt shouldnt im ive hes shes theyre theyve youre youve weve thats whats theres ' +
    'first second third next last new old good great one two three four five six seven eight nine ten'
  ).split(' '),
);
/** Forms of address of other languages, as notes in English keep them: whatever stands behind one in small letters is a name. */
export const englishForeignAddress = words(
  'frau herr fräulein monsieur madame mme mlle señor señora senor senora signor signora pani heval hevala agha aga khanom khanum hanim hanım bey usta abla abi weizero ato daw sayar saya sayadaw batono kalbatono otets matushka tyotya dyadya baba starets ustaz ustoz domla',
);
/** The same of such as are English words besides: only what is no word behind one is a name. */
export const englishForeignAddressOrWord = words(
  'pan don doña ma ko ah aba aka apa opa oma uncle auntie aunt aunty granny nana hoca mullah sheikh sister brother father mother cousin comrade',
);
/** What only a body does, no country: "Chad wept". */
export const englishBodily = words(
  'cried wept sobbed smiled laughed whispered nodded shrugged hugged kissed slept yawned coughed limped vomited fainted giggled blushed sighed knelt drove',
);
/** "Ask India, she has the keys": at the start of what is said to somebody. */
export const englishAsking = words('ask tell call phone text thank remember');
/** Words of grammar that are also given names: a capital inside a sentence makes them one. */
export const englishGrammarNames = words('will may see art mark like');
/** Everyday words that some given name is spelt like (Said, Early, Drew): in small letters they are the word. */
export const englishNeverSmallNames: ReadonlySet<string> = new Set(
  (
    'any ban bank bar base boot boy brand car care carry case chance court cross dare drew early else even fail fair far fed field fields free had hall happy ' +
    'hunt job keen land law lay link lock lorry lucky major may mile minor north page pen port price read red ring row said saw say see shell son tea town ' +
    'trace trip van wait wash way west win worth worthy bat bay bell bent bird bone cash con cookie curry deck deny dot dusty fee forest gates hasty jam kit ' +
    'lane mayor mercy mill modest nail nil noble norm pace patience pet porter rail ram rice rip rod royal rusty shadow skip smith spike storm sue tab tailor ' +
    'temple tome tore urban cos guy park wade wake wit witty wolf wood yard'
  ).split(' '),
);
/** Words after which a word that may be a name is the word: `a way`, `my job`, `to care`. */
export const englishDeterminers: ReadonlySet<string> = new Set(
  'a an the my your his her our their its this that these those no any some every each to of good great very so too how not be is was more much such what'.split(
    ' ',
  ),
);
/** Ties as notes shorten them: "bro-in-law = FSB colonel". */
export const englishShortTies: readonly string[] =
  'hubby bro sis bro-in-law sis-in-law mum-in-law dad-in-law grandad gramps bf gf'.split(' ');
/** Words that are names too, before words that show they are none: "Will it start?", "May I". */
const subjects: ReadonlySet<string> = new Set(
  'i you he she it we they this that these those there'.split(' '),
);
export const englishSetPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['will', subjects],
  ['may', subjects],
]);
/** With a capital before a name, beside the titles: "Saint Olga", "Mme Lenoir". */
export const englishOtherTitles = words('saint st mister mlle mme monsieur');

/** Endings of surnames that were crafts or places: Goldsmith, Wainwright. */
export const englishCraftEndings = 'smith|wright|worth|stone|ford';

export const englishPersonTable: PersonTable = {
  doubleInitials: words('Ch Sh Zh Yu Ya Kh Ye Ts'),
  yearInitials: new Set(),
  formal: words('mr mrs ms mx miss mlle dr prof'),
  smallTitles: new Set(),
  within: words('in near'),
  closing: words('wishes regards love luv cheers sincerely yours truly hugs xoxo'),
  sayers: words('he she they i we said says'),
  alias: new Set(),
  surnameEndings: 'ov|ova|ev|eva|sky|skaya',
};

/** Who speaks, is spoken to or of; with their possessives. */
export const englishPersonal: ReadonlySet<string> = new Set(
  'i me my you your he him his she her we us our they them their'.split(' '),
);
