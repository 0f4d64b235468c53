/** Adjectives that stood before what was replaced, put in the gender of what stands there now. */
import type { GrammaticalCase } from '../../domain/names.ts';
import { titleCase } from '../script.ts';
import { caseGrammeme, parseWord } from './morphology.ts';
import { headOf } from './phrase.ts';

/** They agree with a word before them, or with nothing. */
const elsewhere = new Set(['который', 'чей', 'сам', 'самый']);

/**
 * `весь` before `[осень]` in the accusative: `всю`. Null where the word is no adjective in this case and the singular,
 * agrees already, or the label is of somebody (`та [медицинский работник]` stays hers).
 */
export function agreeWith(word: string, to: GrammaticalCase, label: string): string | null {
  const head = headOf(label);
  if (head?.gender === undefined || head.animate || head.number !== 'sing') return null;
  const parses = parseWord(word).filter(
    (p) => p.known && p.pos === 'ADJF' && p.case === to && p.number === 'sing' && !elsewhere.has(p.lemma),
  );
  const [parse] = parses;
  if (!parse || parses.some(({ gender }) => gender === head.gender)) return null;
  const living = to === 'acc' && head.gender === 'masc' ? ['inan'] : [];
  const form = parse.form([caseGrammeme[to], 'sing', head.gender, ...living]);
  if (form === null) return null;
  return word === word.toLowerCase() ? form : titleCase(form);
}

/**
 * `нужен` beside `инсулин` for a label of `лекарство`: `нужно`; `был` beside `инсульт`: `было`. Null where the word is no
 * predicate of what was written, or agrees already.
 */
export function predicateWith(word: string, written: string, label: string): string | null {
  const head = headOf(label);
  if (head?.gender === undefined || head.animate || head.number !== 'sing') return null;
  const nouns = parseWord(/^\p{L}+/u.exec(written)?.[0] ?? '').filter(
    ({ pos, case: of, number }) => pos === 'NOUN' && of === 'nom' && number === 'sing',
  );
  const parses = parseWord(word).filter(
    (p) => p.known && (p.pos === 'ADJS' || p.pos === 'PRTS' || p.pos === 'VERB') && p.gender !== undefined,
  );
  const fitting = parses.filter(({ gender }) => nouns.some((noun) => noun.gender === gender));
  const parse = fitting.find(({ pos }) => pos === 'VERB') ?? fitting[0];
  if (!parse || parse.gender === head.gender) return null;
  const form = parse.form([parse.pos, 'sing', head.gender, ...(parse.pos === 'VERB' ? ['past'] : [])]);
  return form === null || form === word ? null : word === word.toLowerCase() ? form : titleCase(form);
}

/** A place in an adjective, in small letters: `новосибирских`. The town of `Нижний Новгород` is none. */
export const isPlaceAdjective = (word: string): boolean =>
  word === word.toLowerCase() && parseWord(word)[0]?.pos === 'ADJF';
/** A noun that an adjective in this form may belong to. */
export const isNounAfter = (adjective: string, noun: string): boolean => {
  const nouns = parseWord(noun).filter((p) => p.pos === 'NOUN');
  return parseWord(adjective).some(
    (a) => a.pos === 'ADJF' && nouns.some((n) => n.case === a.case && n.number === a.number),
  );
};
