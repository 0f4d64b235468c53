/** Ages in figures and in words: «ей тридцать четыре», «34-летний», "aged 34", "in her mid-thirties". */
import { russianYearsOfAge } from '../../lang/ru/lexicon/calendar.ts';
import { candidate, certain, type Finding, matchesNear, type Passage, type Recognizer } from '../passage.ts';
import { wordBook } from '../words.ts';

const NUMBER_STEM =
  '(?:одно|дву|двух|трёх|трех|четырёх|четырех|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати|восемнадцати|девятнадцати|двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто|сто|много)';
const YEARLING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,3}(?:-ти|-и|-х)?[ -]?летн(?:ий|яя|ее|ие|его|ему|им|ем|ей|юю|их|ими)|${NUMBER_STEM}{1,2}летн(?:ий|яя|ее|ие|его|ему|им|ем|ей|юю|их|ими))(?!\\p{L})`,
  'giu',
);
const YEAR_OLD =
  /(?<![\p{L}\p{N}])(?:\d{1,3}|[a-z]{3,9}(?:[- ][a-z]{3,6})?)[- ]years?[- ]olds?(?!\p{L})|(?<![\p{L}\p{N}])\d{1,3} ?(?:y\.?o\.?|yo)(?!\p{L})/giu;
const AGED =
  /(?<!\p{L})(?:aged?|age of|at age|возраст[еау]?:?|turned|turning|исполнил\p{L}{1,3}|исполнится|стукнуло)[ :,]{1,3}(\d{1,3})(?![\d.%])/giu;
const DECADE_AGE =
  /(?<!\p{L})(?:in|into) (?:my|his|her|their|your|our) ((?:early|mid|late)?[- ]?(?:\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\p{L})/giu;
const ABOUT =
  /(?<!\p{L})(?:ему|ей|мне|нам|им|ему уже|ей уже) ((?:за|под|около|лет) (?:двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|сорока|пятидесяти|тридцати))(?!\p{L})/giu;

/** To whom the number belongs: «мне 34», «ей уже тридцать четыре». */
const DATIVE = new Set(
  'мне тебе ему ей нам вам им маме папе отцу матери брату сестре сыну дочери дочке мужу жене бабушке дедушке ребенку возраст возраста возрасту age aged'.split(
    ' ',
  ),
);
const FILLER = new Set(
  'of is was уже сейчас было будет тогда всего только где-то примерно почти около лет исполнилось исполнится стало - – —'.split(
    ' ',
  ),
);
const BE = new Set(
  "am is was are were 'm 's 're been be turned turning now just only about almost i'm he's she's they're".split(
    ' ',
  ),
);
const SUBJECT = new Set("i he she they you we i'm he's she's they're".split(' '));
const APPOSING = new Set([',', '(', ')', '—', '–', '-', '.', '?', '!', ':', '…', '*', '']);
const NOT_AGE =
  /^(?:раз\p{L}*|минут\p{L}*|час\p{L}*|дн\p{L}+|день|недел\p{L}+|месяц\p{L}*|тысяч\p{L}*|рубл\p{L}+|процент\p{L}*|человек\p{L}*|балл\p{L}*|из|of|percent|minutes?|hours?|days?|weeks?|months?|times?|people|kilomet\p{L}+|miles?|dollars?|euros?|years?|feet|stars?|things?|who|in)$/u;

type Read = Readonly<{ value: number; next: number }>;
/** Reads a number of at most three words that starts at `i`: `34`, `тридцать четыре`, `thirty-four`. */
function readAge({ tokens, words }: Passage, i: number): Read | null {
  const first = tokens[i];
  if (!first?.word) return null;
  const { lower, cardinal } = words(first);
  const parts = lower.includes('-')
    ? lower.split('-').map((p) => wordBook({ ...first, text: p, shape: 'lower' }).cardinal)
    : [cardinal];
  if (parts.some((p) => p === undefined)) return null;
  let value = parts.reduce<number>((sum, p) => sum + (p ?? 0), 0);
  let next = i + 1;
  const second = tokens[next];
  const more = second?.word ? words(second).cardinal : undefined;
  if (
    parts.length === 1 &&
    first.shape !== 'number' &&
    value >= 20 &&
    value % 10 === 0 &&
    more !== undefined &&
    more > 0 &&
    more < 10
  ) {
    value += more;
    next++;
  }
  return value >= 1 && value <= 110 ? { value, next } : null;
}

/** A figure alone between commas or brackets after a short word or a name: `P4, f, 41, nurse`, `son (9)`. */
function listed({ tokens, words }: Passage, i: number, next: number): boolean {
  const open = tokens[i - 1]?.text;
  const close = tokens[next]?.text ?? '';
  const before = tokens[i - 2];
  if ((open !== ',' && open !== '(') || !/^[,;).]?$/.test(close) || before === undefined) return false;
  const value = Number(tokens[i]?.text);
  if (open === '(')
    return close === ')' && value <= 99 && (before.shape === 'title' || before.shape === 'lower');
  return (
    value >= 14 &&
    value <= 99 &&
    (before.shape === 'title' || before.text === '.' || (before.word && words(before).lower.length <= 2))
  );
}

function inContext(passage: Passage): Finding[] {
  const { tokens, words } = passage;
  const found: Finding[] = [];
  const lowerAt = (i: number): string => {
    const t = tokens[i];
    return t ? (t.word ? words(t).lower : t.text) : '';
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || (words(token).cardinal === undefined && !token.text.includes('-'))) continue;
    const read = readAge(passage, i);
    if (!read) continue;
    let before = i - 1;
    while (i - before <= 3 && FILLER.has(lowerAt(before))) before--;
    const unit = russianYearsOfAge.has(lowerAt(read.next)) ? 1 : 0;
    const end = tokens[read.next - 1 + unit]?.span.end ?? token.span.end;
    const span = { start: token.span.start, end };
    if (read.value >= 3 && DATIVE.has(lowerAt(before)) && (unit === 1 || !NOT_AGE.test(lowerAt(read.next)))) {
      found.push(certain(span, 'age', 'of-whom', 0.9));
    } else if (
      unit === 1 &&
      /^лет$|^год/u.test(lowerAt(read.next)) &&
      !/^(?:назад|спустя|подряд|тюрьмы|колонии|уже|как|брака|после|до)$/u.test(lowerAt(read.next + 1)) &&
      read.value >= 3
    ) {
      const apposed = APPOSING.has(lowerAt(i - 1)) && APPOSING.has(lowerAt(read.next + 1));
      found.push(
        apposed ? certain(span, 'age', 'apposed-years', 0.75) : candidate(span, 'age', 'years', 0.4),
      );
    } else if (unit === 0 && token.shape === 'number' && listed(passage, i, read.next)) {
      found.push(
        (read.value >= 14 && /^(?:f|m|ж|м|female|male|муж|жен)$/u.test(lowerAt(i - 2)) ? certain : candidate)(
          span,
          'age',
          'in-list',
          0.5,
        ),
      );
    } else if (
      unit === 0 &&
      token.shape !== 'number' &&
      read.next === i + 2 &&
      read.value >= 16 &&
      read.value < 95 &&
      token.lang === 'ru' &&
      APPOSING.has(lowerAt(read.next))
    ) {
      // `пока тридцать семь.`: two number words that count nothing.
      found.push(candidate(span, 'age', 'bare-number', 0.35));
    } else if (token.lang === 'en' || token.shape === 'number') {
      let j = i - 1;
      while (i - j <= 3 && BE.has(lowerAt(j)) && !SUBJECT.has(lowerAt(j))) j--;
      const subject = SUBJECT.has(lowerAt(j)) && (j < i - 1 || lowerAt(j).includes("'"));
      const stop = /^[.,;!?)—–-]?$|^(?:and|but|now|when|years|at|или|и)$/u.test(lowerAt(read.next));
      if (
        subject &&
        stop &&
        read.value >= 12 &&
        read.value < 100 &&
        !(lowerAt(read.next) === 'years' && lowerAt(read.next + 1) !== 'old')
      ) {
        found.push(certain(span, 'age', 'to-be', 0.75));
      } else if (
        read.value >= 16 &&
        read.value < 100 &&
        token.shape === 'number' &&
        (lowerAt(i - 1) === ',' || lowerAt(i - 1) === '(') &&
        [',', ')'].includes(lowerAt(read.next)) &&
        tokens[i - 2]?.shape === 'title'
      ) {
        found.push(certain(span, 'age', 'after-name', 0.7));
      }
    }
    i = read.next - 1;
  }
  return found;
}

const known = (text: string): boolean => {
  const word = text.toLowerCase().split(/[- ]/)[0] ?? '';
  return (
    /^\d/.test(word) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twen|for)/.test(
      word,
    )
  );
};

export const ages: Recognizer = {
  name: 'ages',
  kinds: ['age'],
  find: (passage) => {
    const { text } = passage;
    const found: Finding[] = inContext(passage);
    for (const m of matchesNear(text, /летн/giu, YEARLING))
      found.push(certain(m.span, 'age', 'years-adjective', 0.85));
    for (const m of matchesNear(text, /year|\dy| yo|y\.o/giu, YEAR_OLD))
      if (known(m.text)) found.push(certain(m.span, 'age', 'year-old', 0.95));
    for (const m of matchesNear(text, /age|turn|возраст|исполн|стукн/giu, AGED))
      if (Number(m.text) <= 110) found.push(certain(m.span, 'age', 'aged', 0.95));
    for (const m of matchesNear(text, /ties|teens|0'?s/giu, DECADE_AGE))
      found.push(certain(m.span, 'age', 'decade-of-life', 0.9));
    for (const m of matchesNear(text, /(?:лет|под|за|около) /giu, ABOUT))
      found.push(certain(m.span, 'age', 'about', 0.8));
    return found;
  },
};
