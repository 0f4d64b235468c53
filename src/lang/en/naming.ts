/** English words by which a text says what somebody is called, and whether it is a man. */
import type { Gender } from '../../domain/names.ts';

/** Before a name: this one is not the one spoken of till now. */
export const another = 'other|another|second';
/** Before a name: it is not known whose. Never the `which` of `the house which Sasha built`. */
export const whichOf =
  '(?<=(?:check|ask|know|knew|remember|sure|clear|unclear|tell|say|said|forgot|understand) )which|(?<=[.?!(] )which';
/** What is written of the interview: a name wished for there is no name that anybody has. */
export const writtenText = '(?:text|report|paper|book|article|transcript|study|publication|notes|interview)';
/** Before a name that somebody asks to be given. */
export const wishes =
  '(?:asks?|asked|wants?|wanted|wish(?:es)?|prefers?|would like) (?:me |us )?to be (?:called|named)';
/** The same, where it is said besides that the name is for the text. */
export const namesInText =
  '(?:call|name) (?:me|him|her|them)|(?:wants?|wanted|asks?|asked) to be(?: called| named)?';
export const inText = `in (?:the|this|your) ${writtenText}`;
/** Before a name, in the mouth of its bearer. */
export const ownName = "(?:my name is|my name's|call me|calls me|called me|known as)";
/** Before the name that the speaker had before a marriage. */
export const bornName =
  '(?:I was born|my maiden name (?:is|was)|before (?:my|the) (?:marriage|wedding) I was)';
/** Between two names of one person. */
export const alsoCalled =
  'a\\.?k\\.?a\\.?|also known as|real name(?: is)?|(?:his|her|their) real name(?: is)?|calls (?:him|her)self|call(?:s|ed) (?:him|her)|goes by|went by|in (?:his|her) passport|née|nee|born|formerly|maiden name(?: is)?';
/** Before a name, of the person with whose name the line begins. */
export const callsSelf =
  '(?:calls|called) (?:him|her|them)self|(?:goes|went) by(?: the name(?: of)?)?|signs (?:as|(?:(?:his|her|their) )?(?:e-?mails|mails|letters|messages|posts)(?: as)?)';

/** Houses of trade, before what they are called. */
export const house =
  'caf[eé]|bar|pub|restaurant|bakery|clinic|hotel|hostel|shop|bookshop|salon|barbershop|gym|pharmacy';
/** Prepositions of place, before its name. */
export const where =
  'in|at|near|from|to|via|towards|outside|around|leaving|left|reached|town of|city of|village of';

/** Before a name. */
export const titlesOf: Readonly<Record<Gender, string>> = {
  masc: 'mr uncle brother father grandpa grandfather husband son nephew grandson boyfriend',
  femn: 'mrs ms miss aunt auntie sister mother granny grandma grandmother wife daughter niece granddaughter girlfriend',
};

/** Behind a name, of two who bear the same. */
export const senior = 'senior sr elder';
export const junior = 'junior jr younger';

export const pronouns: Readonly<Record<Gender, string>> = { masc: 'he', femn: 'she' };
/** Between two names: they are of two. */
export const withAnother =
  'and with for of from by s friend mum mom dad boss neighbour neighbor colleague partner';
