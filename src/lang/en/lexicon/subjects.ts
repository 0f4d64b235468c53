/** Ordinary words as names at the start of a sentence: "Summer said no". A noun without an article before a verb of people is one. */
import { words } from '../../tables.ts';

export const englishSays = words(
  'said says told tells asked asks laughed laughs cried cries smiled smiles thinks thought whispered shouted shouts phoned phones texted texts replied promised remembers remembered knits sews married sings sang drinks drank smokes smoked prays prayed lied lies hid refused testified resigned swore nodded shrugged confessed fled begged apologised apologized wept sobbed sighed grinned yelled muttered giggled owes quit',
);
/** Between a name and such a verb: "Happy never testified". */
export const englishBeforeSays = words('never always still also just finally');
/** "Snow was hiding", "Pretty is pregnant": what nobody but a person is. */
export const englishBeen = words('is was');
export const englishBeing = words(
  'hiding crying weeping pregnant married divorced widowed arrested detained interrogated handcuffed deported born asleep drunk furious terrified ashamed jealous',
);
/** On a form, before a colon and who did it: "Signed: Snow". */
export const englishSigning = words('signed signature witness received issued approved prepared recorded');
/** Nouns that are said to speak without an article: nobody's name. */
export const englishAnySpeaker = words(
  'mother father mom mum dad mama papa granny grandma grandpa grandmother grandfather uncle aunt auntie sister brother son daughter wife husband cousin teacher doctor nurse lawyer judge counsel police management staff government parliament congress court security customs immigration church school scripture tradition history experience legend rumour rumor gossip research science nobody everybody everyone anybody anyone somebody someone none both half most client caller interviewee respondent participant informant interviewer translator interpreter researcher witness officer guard prosecutor investigator neighbour neighbor friend boss coach captain man woman boy girl child kid people prosecution defence defense applicant defendant appellant claimant petitioner respondents reader author editor speaker host driver voice message note letter report press media news radio television god heaven fate life love time death truth silence experience fear hunger word story source sources sum later final enough person owner landlord landlady student journalist donor dentist survey event answer whomever headquarters command opposition',
);
/** What nobody but a person does to whom a name in quotes belongs: '"Kestrel" drove'. */
export const englishBodily = words(
  'drove left came went ran hid let sat slept laughed cried smoked drank beat hit shouted told said whispered smiled died fled waved nodded',
);
/** Who somebody is, before a name in quotes: 'a guard, "Lipstick"'. */
export const englishBearers = words(
  'guard witness informer soldier commander prisoner inmate driver fighter sniper smuggler warden jailer interrogator cellmate handler courier fixer pimp gangster recruit',
);
/** Right before another name: "a.k.a. Moth", "alias the Moth". */
export const englishAlias = /(?<!\p{L})(?:a\.k\.a\.?|aka|alias|codenamed?)(?: the)?,? $/iu;
