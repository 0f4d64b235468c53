/** Words that identify besides names: professions, illnesses, faiths, peoples, views, status, features, by lexicon. */
import { englishDetails } from '../../lang/en/lexicon/details.ts';
import { englishPeoples } from '../../lang/en/lexicon/peoples.ts';
import { englishPhraseEnds, englishWork } from '../../lang/en/lexicon/work.ts';
import { russianDetails } from '../../lang/ru/lexicon/details.ts';
import { russianPeoples } from '../../lang/ru/lexicon/peoples.ts';
import { instrumental, notInstrumental, russianWork } from '../../lang/ru/lexicon/work.ts';
import { candidate, certain, type Finding, matchesNear, type Passage, type Recognizer } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import { isAdjacent, lowerAt, spanOf } from '../tokens.ts';
import { ofWord } from '../words.ts';

const lexicon = phrasebook([...russianDetails, ...russianPeoples, ...englishDetails, ...englishPeoples]);

/** "speaks Turkish", «польский язык»: of everybody who learnt it, not of one. */
function isLanguage(passage: Passage, from: number, last: number): boolean {
  return (
    LANGUAGE.test(lowerAt(passage, last + 1)) ||
    (passage.tokens[from]?.lang === 'en' &&
      SPEAKS.test(lowerAt(passage, from - 1)) &&
      !passage.tokens[last + 1]?.word)
  );
}
const LANGUAGE = /^(?:language|languages|lessons?|язык(?:а|у|ом|е|и|ов|ами|ах)?)$/;
const SPEAKS = /^(?:speaks?|spoke|speaking|in|learns?|learnt|learned|learning|fluent|into|some|and)$/;

/** Whether a word tells of work, and in which language. */
const tellsOfWork = ofWord(({ lower }): 'ru' | 'en' | null =>
  russianWork.test(lower) ? 'ru' : englishWork.test(lower) ? 'en' : null,
);
/** «работаю технологом», "works as a senior analyst": what follows is a profession whatever lexicons know. */
function afterWork(passage: Passage, i: number): Finding | null {
  const { tokens } = passage;
  const first = tokens[i];
  const work = first?.word ? tellsOfWork(passage.words(first), first) : null;
  if (work === null) return null;
  if (work === 'ru') {
    for (let at = i + 1; at <= i + 3; at++) {
      const token = tokens[at];
      if (!token?.word || !isAdjacent(passage, at - 1)) return null;
      const next = lowerAt(passage, at);
      if (token.lang === 'ru' && next.length > 4 && instrumental.test(next) && !notInstrumental.has(next)) {
        const adjective =
          /(?:ым|им|ой|ей)$/u.test(next) &&
          isAdjacent(passage, at) &&
          instrumental.test(lowerAt(passage, at + 1)) &&
          lowerAt(passage, at + 1).length > 4;
        return certain(spanOf(passage, at, adjective ? at + 1 : at), 'profession', 'after-work', 0.75);
      }
      if (!/^(?:тогда|сейчас|раньше|уже|еще|там|здесь|теперь|обычным|всю|жизнь|она|он|я)$/u.test(next))
        return null;
    }
    return null;
  }
  const article = lowerAt(passage, i + 2);
  if (lowerAt(passage, i + 1) !== 'as' || !/^(?:a|an|the|my|his|her)$/u.test(article)) return null;
  let last = i + 2;
  while (
    last - i < 6 &&
    isAdjacent(passage, last) &&
    tokens[last + 1]?.word &&
    !englishPhraseEnds.has(lowerAt(passage, last + 1))
  )
    last++;
  return last > i + 2 ? certain(spanOf(passage, i + 3, last), 'profession', 'after-work', 0.8) : null;
}

const SPELLED_NUMBER =
  '(?:\\d{1,2}(?:[.,]5)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|двум|трем|трём|четырем|четырём|пяти|шести|семи|восьми|девяти|десяти|два|три|четыре|пять|шесть|семь|восемь|девять|десять|полутора|полтора)';
/** A term of punishment: "sentenced to six years", «дали четыре года колонии». */
const TERM = new RegExp(
  `(?<!\\p{L})(?:sentenced? (?:of|to) ${SPELLED_NUMBER} (?:years?|months?)|${SPELLED_NUMBER} (?:years?|months?)[’'] imprisonment|${SPELLED_NUMBER}[- ]year sentence|${SPELLED_NUMBER} (?:годам|года|лет|годов) (?:колонии|тюрьмы|лишения свободы|строгого режима|общего режима|условно|заключения))(?!\\p{L})`,
  'giu',
);
/** "a Turkish national", «гражданин Турции» says what a passport does. */
const NATIONAL =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? (?:nationals?|citizens?|origin|descent)(?!\p{L})/gu;

export const details: Recognizer = {
  name: 'details',
  kinds: [
    'profession',
    'health',
    'religion',
    'ethnicity',
    'politics',
    'orientation',
    'legal',
    'feature',
    'education',
    'family',
    'place',
  ],
  find: (passage) => {
    const found: Finding[] = [];
    for (const { from, last, group } of lexicon(passage)) {
      const sure = group.sure && !(group.kind === 'ethnicity' && isLanguage(passage, from, last));
      found.push(
        (sure ? certain : candidate)(spanOf(passage, from, last), group.kind, group.rule, sure ? 0.7 : 0.4),
      );
    }
    for (let i = 0; i < passage.tokens.length; i++) {
      const profession =
        passage.tokens[i]?.shape === 'lower' || passage.tokens[i]?.sentenceStart
          ? afterWork(passage, i)
          : null;
      if (profession) found.push(profession);
    }
    for (const m of matchesNear(
      passage.text,
      /sentence|imprison|колони|тюрьм|лишени|режима|условно|заключени/giu,
      TERM,
    ))
      found.push(certain(m.span, 'legal', 'term', 0.75));
    for (const m of matchesNear(passage.text, /national|citizen|origin|descent/g, NATIONAL))
      found.push(certain(m.span, 'ethnicity', 'national', 0.75));
    return found;
  },
};
