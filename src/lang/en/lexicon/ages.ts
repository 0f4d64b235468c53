/** English words of ages. */
import { type AgeTable, words } from '../../tables.ts';

/** "her daughter is nine", "a man of fifty": people whose age is told so. */
export const englishPeople: ReadonlySet<string> = new Set(
  (
    'man woman boy girl son daughter child kid baby toddler teenager teen brother sister mother father mom mum dad wife husband grandmother grandfather grandma grandpa ' +
    'granddaughter grandson niece nephew aunt uncle cousin friend neighbour neighbor widow widower minor student lad guy lady person youth client caller participant informant interviewee patient applicant detainee prisoner conscript trainee pensioner pupil schoolboy schoolgirl refugee couple kids children girls boys women men sons daughters brothers sisters twins respondent'
  ).split(' '),
);
/** "turned thirty", "aged 19", "at the age of nine" */
export const englishAgeMarks: ReadonlySet<string> = new Set('age aged ages turned turning turns'.split(' '));
/** "he is about 35", "pushing forty" */
export const englishAbout: ReadonlySet<string> = new Set(
  'now just only about almost around nearly over roughly maybe perhaps probably likely barely pushing approaching already still exactly only under'.split(
    ' ',
  ),
);
/** "she is nine", "both are 25": who may be so old. */
export const englishSubjects: ReadonlySet<string> = new Set(
  "i he she they you we both who i'm he's she's they're you're we're hes shes im".split(' '),
);
export const englishBe: ReadonlySet<string> = new Set(
  "am is was are were 'm 's 're be been becoming became i'm he's she's they're you're we're hes shes im".split(
    ' ',
  ),
);
/** "she is nine", "when I'm nine": subjects of one person. */
export const englishOne = words("i he she who i'm he's she's hes shes im");
/** "he will be 38 in February" */
export const englishWill = words('will would');
/** "Yanka, nearly eight": a number right after one of these, between marks, is an age. */
export const englishAlmost = words('nearly almost about around barely just');
/** "men older than 27" */
export const englishOlder = words('older younger');
export const englishThan = words('than');
/** "fifty or fifty-one" */
export const englishOr = words('or to');
/** "the age of nine", "Age: 34", "a man of fifty", "when I was nine", "eight and a half" */
export const englishAgeWord = words('age');
export const englishOf = words('of');
export const englishWhen = words('when');
export const englishAnd = words('and');
export const englishArticle = words('a');
/** Of oneself one says no child's age but with "when": "I am six feet tall". */
export const englishMyself = words("i i'm");
/** "How old are you?" */
export const englishHowOld = { how: words('how'), old: words('old') } as const;
/** "twenty last month" */
export const englishWhenTurned = words('last next this in on tomorrow');
/** "thirty-three by the church book" */
export const englishByWhat = words('by according');
/** "at twelve I left": before a number in words that may be an age, and after it. */
export const englishAtAge = words('at by until since before');
export const englishThenOne = words('i he she they we ,');
/** Of these what shows no person: "at 19, ..." may be a time. */
export const englishThenMark = words('they we ,');

export const englishAgeTable: AgeTable = {
  aged: 'aged?|age of|at age|turned|turning',
  years: '',
  sexes: words('f m female male'),
  about: words('about around nearly almost approx c'),
  goesOn: words('and but now when at or then so i he she we they my his her'),
  under: 'under|below|younger than|less than|up to|at most',
  over: 'over|above|older than|more than|at least',
  not: 'no|not',
};
