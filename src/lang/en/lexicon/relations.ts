/** English words around a third party told by tie and office, transliterated Russian ones among them. Base forms. */
import { words } from '../../tables.ts';
import type { TieTable } from '../../told-tables.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that join a tie to its office: "my uncle works at the police", "dyadya sluzhit v FSB". */
export const englishLinks = set(
  'work serve be sit run teach drive own study has have rabotaet rabotal rabotala sluzhit sluzhil sluzhila byl byla lost live hold keep join enlist retire moonlight train marry sign',
);
/** What befell a relative: "her son was killed near Bakhmut", "his brother is in prison". */
export const englishFates = set(
  'killed jailed imprisoned arrested shot mobilised mobilized drafted conscripted deported exiled emigrated emigrate fights fighting fought captured captive prisoner deserter deserted missing disappeared contract war frontline prison jail camp gulag colony wagner purged repressed executed hanged murdered drowned volunteered abroad refugee pow enlisted',
);
/** Small words that may stand between. */
export const englishBetweenTie = set(
  "my his her their our your its a an the is was are were be been who which that at in on for with of by from to as and now then once still also used too not at near under into there here very high retired former late two three many years year all life long same local whole big some sort kind just only v vo na u iz nego nee menya it's 's he she they whose own first",
);
/** Before a tie and part of it: "former brother-in-law", "younger son". */
export const englishTieModifiers = set(
  'former late younger elder older eldest youngest ex half step first second only great big little twin adopted foster distant maternal paternal best close old childhood next-door downstairs upstairs mamin papin dvoyurodny dvoyurodniy',
);
/** Beyond these a new thought begins. */
export const englishStops = set(
  'but because if when while said say says told tell tells asked ask asks thinks thought think know knows knew wants wanted came went gave called calls saw sees heard although though unless until so or let make makes made',
);
export const englishNotTies = set(
  'drug worker workers client clients kid kids guy chief mate mates manager supervisor tutor people',
);
/** Ties so loose that a possessor must stand beside: "my boss", "her coach". */
export const englishLooseTies = set(
  'boss manager teacher professor coach landlord landlady partner nachalnik mate classmate friend friends',
);
export const englishPossessors = set("my your his her our their 's of");
/** "a friend of mine" */
export const englishOfMine = set('of');
/** Verbs that are an office by themselves: "commands a company". */
export const englishCommands = set(
  'guard guards guarded informed prosecutes prosecuted command commands commanded heads headed chairs joined joins join',
);

export const englishTieTable: TieTable = {
  prepositions: words('at in for with of on from v vo na iz'),
  within: words('at for with in'),
  articles: words('the a an our their'),
  workedAt: words('at'),
  placing: words('of in at for from with near on to since under during the a an now then also retired'),
  afterthoughts: 'retired|duty|leave|pension',
  joining: words("of my his her our their a an the 's is was he she they i has have"),
  byNow: new Set(),
  ofMine: new Set(['of mine', 'of hers', 'of his', 'of ours', 'of theirs', 'of yours']),
  isTie: words('is was'),
  areas: 'direction|front|region|district|axis',
  heads: words('head deputy chief akim chair'),
  headed: words('of head chief director'),
  jailed: new Set(),
  jailedFor: new Set(),
  jailedOver: new Set(),
};
/** Ends the name of a service in a tie: "the fire service", "a prison guard". */
export const englishBodyEnds = words(
  'service station office academy board department force forces guard command college camp corps agency bureau inspectorate committee ministry man men woman guy officer officers employee',
);
