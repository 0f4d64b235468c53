/**
 * Russian noun phrases in another case: only the head noun and what agrees with it change; what it governs stays
 * (`крупный город в Сибири` -> `крупном городе в Сибири`).
 */
import type { Gender, GrammaticalCase, GrammaticalNumber } from '../../domain/names.ts';
import { remember, titleCase } from '../script.ts';
import { caseGrammeme, type Parse, parseWord } from './morphology.ts';

const WORD = /[\p{L}\p{M}\d]+(?:[-–][\p{L}\p{M}\d]+)*/gu;
type Word = Readonly<{ text: string; start: number; end: number }>;
type Head = Readonly<{ number: 'sing' | 'plur'; gender: Parse['gender']; animate: boolean }>;

const isAdjective = (parse: Parse): boolean => parse.pos === 'ADJF' || parse.pos === 'PRTF';
const likeCase = (source: string, form: string): string => {
  if (source === source.toLowerCase()) return form;
  if (source.length > 1 && source === source.toUpperCase()) return form.toUpperCase();
  return titleCase(form);
};

/** Readings of a word; of a compound whose whole is unknown (`IT-компания`, `Город-3`) those of its part that inflects. */
function readings(word: string): Readonly<{ parses: readonly Parse[]; before: string; after: string }> {
  const whole = parseWord(word);
  const numbered = /^([\p{L}]+)([-–]\d[\p{L}\d]*)$/u.exec(word);
  if (numbered !== null)
    return { parses: parseWord(numbered[1] as string), before: '', after: numbered[2] as string };
  const linked = /^([\p{L}]+)([-–](?:на|в|под|де|ла)[-–].+)$/u.exec(word);
  if (linked !== null)
    return { parses: parseWord(linked[1] as string), before: '', after: linked[2] as string };
  const cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('–')) + 1;
  if (cut > 0 && !whole.some((p) => p.pos === 'NOUN' && p.case === 'nom'))
    return { parses: parseWord(word.slice(cut)), before: word.slice(0, cut), after: '' };
  return { parses: whole, before: '', after: '' };
}

const caseTag = (to: GrammaticalCase): string => caseGrammeme[to];

/** First halves of compounds of which both change; `бизнес-центр` and `пресс-служба` change their second half alone. */
const bothChange = /^(?:город|страна|государство|дом|завод|школа|село)$/;
/** The halves of `врач-терапевт`, `город-миллионник` with their readings; null when the first half stays. */
function pairOf(word: string): readonly [string, Parse, string, Parse] | null {
  const [one = '', two = '', ...more] = word.split('-');
  if (one === '' || two === '' || more.length > 0 || word !== word.toLowerCase()) return null;
  const noun = (w: string): Parse | undefined =>
    parseWord(w).find((p) => p.pos === 'NOUN' && p.case === 'nom');
  const left = noun(one);
  const right = noun(two);
  if (left === undefined || right === undefined || !left.known) return null;
  return bothChange.test(one) || (left.animate && right.animate) ? [one, left, two, right] : null;
}

/** A noun in a case. The name of a place is preferred where the word is capitalised. */
function nounForm(word: string, parse: Parse, to: GrammaticalCase, number = parse.number): string {
  const { before, after } = readings(word);
  const pair = pairOf(word);
  if (pair !== null) {
    // The whole lives or not as its first half does: `вижу город-миллионник`.
    const second = to === 'acc' && !pair[1].animate && pair[3].gender === 'masc' ? 'nom' : to;
    return `${nounForm(pair[0], pair[1], to, number)}-${nounForm(pair[2], pair[3], second, number)}`;
  }
  const core = word.slice(before.length, word.length - after.length);
  const form = parse.fixed ? null : parse.form([caseTag(to), number]);
  return form === null ? word : before + likeCase(core, form) + after;
}

const soft = {
  masc: 'его ему его им ем',
  neut: 'его ему ее им ем',
  femn: 'ей ей ую ей ей',
  plur: 'их им их ими их',
} as const;
/** Forms of an adjective in -ший by rule. */
function softForm(word: string, head: Head, to: GrammaticalCase): string | null {
  const stem = /^(.+[шщ])(?:ий|ая|ее|ие)$/.exec(word)?.[1];
  if (stem === undefined || to === 'nom') return null;
  const endings = soft[head.number === 'plur' ? 'plur' : (head.gender ?? 'masc')].split(' ');
  const inanimate = to === 'acc' && !head.animate;
  if (inanimate && (head.number === 'plur' || head.gender === 'masc'))
    return stem + (head.number === 'plur' ? 'ие' : 'ий');
  return stem + (endings[['gen', 'dat', 'acc', 'ins', 'loc'].indexOf(to)] ?? '');
}

function adjectiveForm(word: string, head: Head, to: GrammaticalCase): string {
  const { parses, before, after } = readings(word);
  const core = word.slice(before.length, word.length - after.length);
  const named = parses.filter((p) => isAdjective(p) && p.case === 'nom');
  const parse =
    named.find((p) => p.number === head.number && (head.number === 'plur' || p.gender === head.gender)) ??
    (head.number === 'plur' ? named[0] : undefined);
  if (parse === undefined) return word;
  const tags = [
    caseTag(to),
    head.number,
    ...(head.number === 'sing' && head.gender !== undefined ? [head.gender] : []),
  ];
  const living =
    to === 'acc' && (head.number === 'plur' || head.gender === 'masc')
      ? [head.animate ? 'anim' : 'inan']
      : [];
  const found = parse.form([...tags, ...living]) ?? parse.form(tags);
  // `высший` shares its paradigm with `высочайший`: what left the stem is made by rule.
  const stem = core.toLowerCase().slice(0, -2).replaceAll('ё', 'е');
  const form = found?.replaceAll('ё', 'е').startsWith(stem)
    ? found
    : (softForm(core.toLowerCase(), head, to) ?? found);
  return form === null ? word : before + likeCase(core, form) + after;
}

/** A noun that can head the phrase: nominative, and no likelier as an adjective. */
function headParse(word: string): Parse | undefined {
  const { parses } = readings(word);
  const nouns = parses.filter((p) => p.pos === 'NOUN' && p.case === 'nom');
  const capital = word !== word.toLowerCase();
  const named =
    nouns.find((p) => (p.place || p.organisation) && !p.fixed) ??
    nouns.find((p) => p.place || p.organisation);
  const plain = nouns.find((p) => !p.given && !p.surname && !p.place) ?? nouns[0];
  return capital ? (named ?? plain) : plain;
}

const agreeing = (word: string, head: Parse): Parse | undefined =>
  readings(word).parses.find(
    (p) =>
      isAdjective(p) &&
      p.case === 'nom' &&
      p.number === head.number &&
      (head.number === 'plur' || p.gender === head.gender || (head.common && p.gender === 'masc')),
  );
const agrees = (word: string, head: Parse): boolean => agreeing(word, head) !== undefined;

const adjectiveOnly = (word: string): Parse | undefined => {
  const { parses } = readings(word);
  const found = parses.find((p) => isAdjective(p) && p.case === 'nom');
  return found !== undefined &&
    (parses[0] === found || !parses.some((p) => p.pos === 'NOUN' && p.case === 'nom'))
    ? found
    : undefined;
};

const FIGURE = /^\d/;
const years: Readonly<Record<GrammaticalCase, string>> = {
  nom: '',
  gen: 'лет',
  dat: 'годам',
  acc: '',
  ins: 'годами',
  loc: 'годах',
};

/** One segment between commas: the words to change, by position. */
function segment(
  words: readonly Word[],
  to: GrammaticalCase,
  outer: Head | undefined,
  change: Map<Word, string>,
  plural: boolean,
): Head | undefined {
  const [one, two] = words;
  if (one === undefined) return outer;
  if (FIGURE.test(one.text)) {
    // `30–34 года`: the figure governs in the nominative and accusative, the case does elsewhere.
    if (two !== undefined && /^(?:год|года|лет)$/i.test(two.text) && years[to] !== '')
      change.set(two, years[to]);
    return outer;
  }
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const adjective = adjectiveOnly(word.text);
    const noun = headParse(word.text);
    const nextNoun = next === undefined ? undefined : headParse(next.text);
    // `старший брат`: a word that may be a noun is an adjective before a noun it agrees with.
    const before = nextNoun !== undefined && agrees(word.text, nextNoun);
    if (
      before ||
      (adjective !== undefined &&
        (noun === undefined ||
          (next !== undefined && (nextNoun !== undefined || adjectiveOnly(next.text) !== undefined))))
    ) {
      i++;
      continue;
    }
    break;
  }
  const leading = words.slice(0, i);
  const headWord = words[i];
  const parse = headWord === undefined ? undefined : headParse(headWord.text);
  if (headWord === undefined || parse === undefined) {
    const alone = leading.length === 0 ? undefined : adjectiveOnly((leading[0] as Word).text);
    if (alone === undefined) return outer;
    // Adjectives alone: a substantive (`военный`), or after a comma an attribute of what went before (`живущий в городе`).
    const head = outer ?? { number: plural ? 'plur' : alone.number, gender: alone.gender, animate: true };
    for (const word of leading) change.set(word, adjectiveForm(word.text, head, to));
    return head;
  }
  if (
    leading.some((w) => !agrees(w.text, parse)) &&
    leading.length > 0 &&
    !leading.every((w) => agrees(w.text, parse))
  ) {
    const only = adjectiveOnly((leading[0] as Word).text);
    const number = plural ? 'plur' : (only?.number ?? 'sing');
    const head = { number, gender: only?.gender, animate: true } as const;
    for (const word of leading) change.set(word, adjectiveForm(word.text, head, to));
    return head;
  }
  // `бывший коллега`: such a noun takes the gender of its adjective.
  const lead = leading[0] === undefined || !parse.common ? undefined : agreeing(leading[0].text, parse);
  const number = plural ? 'plur' : parse.number;
  const head: Head = { number, gender: lead?.gender ?? parse.gender, animate: parse.animate };
  for (const word of leading) change.set(word, adjectiveForm(word.text, head, to));
  change.set(headWord, nounForm(headWord.text, parse, to, number));
  let after = i + 1;
  // An adjective set after its noun (`область Тверская`).
  while (
    after < words.length &&
    adjectiveOnly((words[after] as Word).text) !== undefined &&
    agrees((words[after] as Word).text, parse)
  ) {
    const word = words[after] as Word;
    change.set(word, adjectiveForm(word.text, head, to));
    after++;
  }
  // `Набережные Челны`, `город Тверь` written with two capitals: names in apposition change together.
  const beside = words[after];
  const besideParse =
    beside === undefined ||
    beside.text === beside.text.toLowerCase() ||
    headWord.text === headWord.text.toLowerCase()
      ? undefined
      : headParse(beside.text);
  if (beside !== undefined && besideParse?.place && besideParse.known) {
    change.set(beside, nounForm(beside.text, besideParse, to));
    after++;
  }
  const link = words[after];
  if (link !== undefined && /^(?:и|или|либо)$/i.test(link.text))
    segment(words.slice(after + 1), to, head, change, plural);
  return head;
}

const inflectAll = (phrase: string, to: GrammaticalCase, plural: boolean): string => {
  const words: Word[] = [...phrase.matchAll(WORD)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const change = new Map<Word, string>();
  let outer: Head | undefined;
  let from = 0;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const between = next === undefined ? ',' : phrase.slice(word.end, next.start);
    if (next !== undefined && !/[,;(:]/.test(between)) continue;
    outer = segment(words.slice(from, i + 1), to, outer, change, plural);
    from = i + 1;
    if (next !== undefined && /[(:]/.test(between)) break;
  }
  let out = '';
  let read = 0;
  for (const word of words) {
    const changed = change.get(word);
    if (changed === undefined) continue;
    out += phrase.slice(read, word.start) + changed;
    read = word.end;
  }
  return out + phrase.slice(read);
};

/** Gender and number of the head of a phrase in the nominative, and whether it lives; undefined where none is seen. */
export function headOf(phrase: string): Head | undefined {
  const [first = ''] = phrase.split(/[,;(:]/u);
  const words = [...first.matchAll(WORD)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  return segment(words, 'nom', undefined, new Map(), false);
}

/** Gender in which one speaks of somebody who is called by an ordinary noun; undefined for other words. */
export function nounGender(word: string): Gender | undefined {
  const [noun] = parseWord(word).filter(
    ({ pos, known, given, surname, place }) => pos === 'NOUN' && known && !given && !surname && !place,
  );
  return noun?.case === 'nom' && noun.gender !== 'neut' && !noun.common ? noun.gender : undefined;
}

const remembered = remember(10_000, (key: string): string => {
  const [to = '', number = '', ...phrase] = key.split('\n');
  return inflectAll(phrase.join('\n'), to as GrammaticalCase, number === 'plur');
});

/**
 * A Russian noun phrase, given in the nominative, in the case `to`; with `plur` of several (`медицинские работники`).
 * Segments after commas agree too (`Город-3, крупный город в Сибири`); what stands in brackets stays. A phrase longer
 * than 300 characters stays as it is.
 */
export const inflectPhrase = (ru: string, to: GrammaticalCase, number: GrammaticalNumber = 'sing'): string =>
  (to === 'nom' && number === 'sing') || ru.length > 300 ? ru : remembered(`${to}\n${number}\n${ru}`);
