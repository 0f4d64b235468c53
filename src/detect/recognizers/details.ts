/** Words that identify besides names: professions, illnesses, faiths, peoples, views, status, features, by lexicon. */
import { englishDetails } from '../../lang/en/lexicon/details.ts';
import { russianDetails } from '../../lang/ru/lexicon/details.ts';
import { type Finding, type Passage, type Recognizer, candidate, certain, matches } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import { isAdjacent, lowerAt, spanOf } from '../tokens.ts';

const lexicon = phrasebook([...russianDetails, ...englishDetails]);

const WORK_RU = /^(?:работа(?:ю|ет|ем|ют|л|ла|ли|ть|я)|подрабатыва\p{L}{1,4}|трудится|трудился|трудилась|трудился|служит|служил|служила|служу|устроил(?:ся|ась)|устраиваюсь|устроюсь|числится|числюсь|назначен|назначили|дослужился)$/u;
const INSTRUMENTAL = /(?:ом|ем|ой|ей|ером|ым|им|ою|ами|ями)$/u;
const NOT_INSTRUMENTAL = new Set('потом днем домом дома всем совсем затем со мной тобой собой самой одной другой такой этой каждой зимой весной осенью ночью утром вечером летом неделей вместе там нам им ими ним ней тем чем кем никем моей своей мной целыми часами днями временем целым удаленкой пока кой'.split(' '));
const WORK_EN = /^(?:work|works|worked|working|employed|job|hired|trained|serves|served)$/u;
const NP_STOP = new Set('at in for with and but or on to from of who which that since until while when where because so then there here though as'.split(' '));

/** «работаю технологом», "works as a senior analyst": what follows is a profession whatever lexicons know. */
function afterWork(passage: Passage, i: number): Finding | null {
  const { tokens } = passage;
  const word = lowerAt(passage, i);
  if (WORK_RU.test(word)) {
    for (let at = i + 1; at <= i + 3; at++) {
      const token = tokens[at];
      if (!token?.word || !isAdjacent(passage, at - 1)) return null;
      const next = lowerAt(passage, at);
      if (token.lang === 'ru' && next.length > 4 && INSTRUMENTAL.test(next) && !NOT_INSTRUMENTAL.has(next)) {
        const adjective = /(?:ым|им|ой|ей)$/u.test(next) && isAdjacent(passage, at) && INSTRUMENTAL.test(lowerAt(passage, at + 1)) && lowerAt(passage, at + 1).length > 4;
        return certain(spanOf(passage, at, adjective ? at + 1 : at), 'profession', 'after-work', 0.75);
      }
      if (!/^(?:тогда|сейчас|раньше|уже|еще|там|здесь|теперь|обычным|всю|жизнь|она|он|я)$/u.test(next)) return null;
    }
    return null;
  }
  if (!WORK_EN.test(word)) return null;
  const article = lowerAt(passage, i + 2);
  if (lowerAt(passage, i + 1) !== 'as' || !/^(?:a|an|the|my|his|her)$/u.test(article)) return null;
  let last = i + 2;
  while (last - i < 6 && isAdjacent(passage, last) && tokens[last + 1]?.word && !NP_STOP.has(lowerAt(passage, last + 1))) last++;
  return last > i + 2 ? certain(spanOf(passage, i + 3, last), 'profession', 'after-work', 0.8) : null;
}

const SPELLED_NUMBER = '(?:\\d{1,2}(?:[.,]5)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|двум|трем|трём|четырем|четырём|пяти|шести|семи|восьми|девяти|десяти|два|три|четыре|пять|шесть|семь|восемь|девять|десять|полутора|полтора)';
/** A term of punishment: "sentenced to six years", «дали четыре года колонии». */
const TERM = new RegExp(
  `(?<!\\p{L})(?:sentenced? (?:of|to) ${SPELLED_NUMBER} (?:years?|months?)|${SPELLED_NUMBER} (?:years?|months?)[’'] imprisonment|${SPELLED_NUMBER}[- ]year sentence|${SPELLED_NUMBER} (?:годам|года|лет|годов) (?:колонии|тюрьмы|лишения свободы|строгого режима|общего режима|условно|заключения))(?!\\p{L})`,
  'giu',
);
/** "a Turkish national", «гражданин Турции» says what a passport does. */
const NATIONAL = /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? (?:nationals?|citizens?|origin|descent)(?!\p{L})/gu;

export const details: Recognizer = {
  name: 'details',
  kinds: ['profession', 'health', 'religion', 'ethnicity', 'politics', 'orientation', 'legal', 'feature', 'education', 'family', 'place'],
  find: (passage) => {
    const found: Finding[] = [];
    for (const { from, last, group } of lexicon(passage))
      found.push((group.sure ? certain : candidate)(spanOf(passage, from, last), group.kind, group.rule, group.sure ? 0.7 : 0.4));
    for (let i = 0; i < passage.tokens.length; i++) {
      const profession = passage.tokens[i]?.shape === 'lower' || passage.tokens[i]?.sentenceStart ? afterWork(passage, i) : null;
      if (profession) found.push(profession);
    }
    for (const m of matches(passage.text, TERM)) found.push(certain(m.span, 'legal', 'term', 0.75));
    for (const m of matches(passage.text, NATIONAL)) found.push(certain(m.span, 'ethnicity', 'national', 0.75));
    return found;
  },
};
