/** What a header or profile block says outright, and who speaks: the surest mentions there are. */
import { tokenAt } from '../../domain/analysis.ts';
import { kindOfAttribute } from '../../domain/attributes.ts';
import type { Span } from '../../domain/span.ts';
import { roleBeside, speakerRole, wordFacts } from '../../lang/index.ts';
import { titleCase } from '../../lang/script.ts';
import { figureOf } from '../number-words.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { isRussianInLatin } from '../tagger/index.ts';

/** A participant's value that is a code of the researcher's: `P1`, `Resp-03`, `R_7b`, `12`. */
const CODE = /^\p{L}{0,12}[ _.-]?\d{1,6}\p{L}?$|^\p{Lu}{1,2}$/u;
/** `ЗП: а дальше?`: a code of the researcher's, or somebody's initials. */
const INITIALS = /^\p{Lu}{2}$/u;
/** `client_id: marina`: a header's value of one word that is a given name and no ordinary word. */
const isGivenName = (value: string): boolean => {
  const word = value.trim();
  if (!/^\p{L}{3,20}$/u.test(word)) return false;
  const facts = wordFacts(titleCase(word), 'other');
  return facts.given && !facts.known;
};
const LETTER = /\p{L}/u;
const LONGEST_LABEL = 60;

/** `Int. K.`, «Инт. (Лена)»: the role that a label says beside the name stays. Null where there is no name. */
function besideRole(text: string, label: Span): Span | null {
  const written = text.slice(label.start, label.end);
  const beside = roleBeside(written);
  if (beside !== null)
    return beside.name && { start: label.start + beside.name.start, end: label.start + beside.name.end };
  const gap = /^(\S{1,16}?)[.:]?[\s(]{1,2}(?=\p{L})/u.exec(written);
  return gap !== null && speakerRole(gap[1] ?? '') !== null
    ? { start: label.start + gap[0].length, end: label.end }
    : label;
}
/** `Aleksandra Moroz (she wants: Rita)`: what stands in brackets or as a remark behind a name is no part of it. */
function beforeAside(text: string, value: Span): Span {
  const written = text.slice(value.start, value.end);
  const [name = ''] = /^[^()\n]{1,120}(?=\s\([^()\n]{1,200}\)\s*$)/u.exec(written) ?? [
    written.replace(REMARK, ''),
  ];
  return name.trim() === '' ? value : { start: value.start, end: value.start + name.trimEnd().length };
}
/** `Interviewer: And then?`, «Респондент: Он говорит нет.» is speech, `3rd floor, no name` a place: they name nobody. */
function namesNobody({ tokens, words }: Passage, value: Span, written: string): boolean {
  if (/[?!]\s*$/u.test(written) || /^\d/.test(written)) return true;
  const first = tokens[tokenAt(tokens, value.start)];
  if (!first?.word || !/\p{L}{2}[.…]\s*$/u.test(written)) return false;
  const { known, given, surname } = words(first).facts();
  return words(first).functional() || (known && !given && !surname);
}
/** «Фархад Н. Язык смешанный», `Kate, came late`: what goes on in small letters behind a name is no part of it. */
const REMARK = /(?:, (?=\p{Ll})|[.;] (?=\p{Lu}\p{L}{1,20} \p{Ll})).*$/su;

/** «номер: восьмёрка, девятьсот…»: a number that is dictated, and nobody's name. */
function beginsWithFigure({ tokens, words }: Passage, value: Span): boolean {
  const first = tokens[tokenAt(tokens, value.start)];
  return first?.word === true && LETTER.test(first.text) && figureOf(words(first).lower) !== undefined;
}

/** `Rabotal: …`: a field of the note's own, in Latin letters. */
function isFieldInLatin({ tokens, words }: Passage, label: Span): boolean {
  const token = tokens.find(({ span }) => span.start >= label.start);
  if (token?.lang !== 'en' || token.span.end < label.end) return false;
  const { known, given, surname } = words(token).facts();
  return !known && !given && !surname && isRussianInLatin(words(token), token);
}

export const fields: Recognizer = {
  name: 'fields',
  kinds: [
    'person',
    'place',
    'organisation',
    'profession',
    'date',
    'age',
    'phone',
    'email',
    'handle',
    'health',
    'religion',
    'ethnicity',
    'politics',
    'orientation',
    'legal',
    'education',
    'family',
  ],
  find: (passage) => {
    const { text, blocks, turns } = passage;
    const found: Finding[] = [];
    for (const { fields: rows } of blocks)
      for (const { attribute, value } of rows) {
        const written = text.slice(value.start, value.end);
        if (written.trim() === '' || /^["'«»\s]*$/.test(written)) continue;
        const isNaming = attribute === 'participant' || kindOfAttribute[attribute] === 'person';
        if (isNaming && namesNobody(passage, value, written)) continue;
        const coded = CODE.test(written.trim()) || speakerRole(written) !== null || !LETTER.test(written);
        const nominal = kindOfAttribute[attribute];
        if (attribute === 'participant' && beginsWithFigure(passage, value)) continue;
        const kind =
          attribute === 'participant'
            ? coded
              ? null
              : 'person'
            : nominal === 'person' && coded
              ? null
              : nominal;
        if (kind !== null) {
          const span = kind === 'person' ? beforeAside(text, value) : value;
          found.push(certain(span, kind, `header-${attribute}`, 0.99));
        } else if (isGivenName(written)) found.push(certain(value, 'person', 'header-name', 0.8));
      }
    const roles = new Map<string, boolean>();
    for (const { label } of turns) {
      if (!label || label.end - label.start > LONGEST_LABEL) continue;
      const written = text.slice(label.start, label.end);
      let named = roles.get(written);
      if (named === undefined) {
        named =
          LETTER.test(written) &&
          speakerRole(written) === null &&
          !CODE.test(written.trim()) &&
          !isFieldInLatin(passage, label);
        roles.set(written, named);
      }
      const name = named ? besideRole(text, label) : null;
      if (name !== null) found.push(certain(name, 'person', 'speaker-label', 0.9));
      else if (INITIALS.test(written) && speakerRole(written) === null)
        found.push(candidate(label, 'person', 'speaker-initials', 0.4));
    }
    return found;
  },
};
