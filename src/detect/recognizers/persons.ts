/**
 * Names of persons: given names, patronymics, surnames and initials, alone and in sequence, after titles, kin and
 * «зовут», in capitals, small letters and transliteration. What is only capitalised is left to `candidates`.
 */
import type { Token } from '../../domain/analysis.ts';
import { englishOffices, englishRoles, englishWordNames } from '../../lang/en/lexicon/persons.ts';
import { englishNicknames } from '../../lang/en/nicknames.ts';
import { isHarmlessCapitalised, wordFacts } from '../../lang/index.ts';
import { personWords } from '../../lang/lexicons.ts';
import { givenBySpelling } from '../../lang/names/tables.ts';
import { calledBy } from '../../lang/ru/address.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { withoutYo } from '../../lang/script.ts';
import { evidenceOf, provenCapital } from '../evidence.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { namingAt } from '../tagger/index.ts';
import { harmless, inSetPhrase, isAdjacent, isCapital, lowerAt, spanOf } from '../tokens.ts';
import { chainAt, isPlace, titleStart } from './name-chains.ts';
import { isInitial, isOfNation, type Part, type Role, SURNAME_ENDING, triggerBefore } from './name-roles.ts';
import { smallNames } from './small-names.ts';

/** «Куцего И.»: an ordinary word with a capital inside a sentence is a surname before an initial. */
const isNameBesideInitial = (passage: Passage, { role, ordinary, at }: Part): boolean =>
  role === 'plain' &&
  (!ordinary || (passage.tokens[at]?.sentenceStart === false && isInitial(passage, at + 1)));

/** «К. уехал первым», "about T.'s brother", "According to T., nobody slept": a letter that stands for a name, not one that numbers a list. */
function standsForName(passage: Passage, i: number): boolean {
  const stop = i + 1;
  const after = passage.tokens[stop + 1];
  return (
    lowerAt(passage, stop) === '.' &&
    passage.tokens[i - 1]?.shape !== 'number' &&
    ((isAdjacent(passage, stop) && after?.shape === 'lower') || /^(?:,|\(|['’]s?)$/u.test(after?.text ?? ''))
  );
}

/** "What about you, Sherry?": between a comma and the end of what is said to somebody. */
const isAddressed = (passage: Passage, i: number): boolean =>
  lowerAt(passage, i - 1) === ',' && /^[,.?!]$/.test(lowerAt(passage, i + 1));

/** "Faith, he answered, is ...", «Марка, сказал, ...»: what is named there is no one who is spoken to. */
const saidAfter = (passage: Passage, i: number): boolean => personWords.sayers.has(lowerAt(passage, i + 2));

/** "the Chief Justice said", "Yes, my Lord?": an office with a capital and without a name. Index of its last word, or -1. */
function officeAt(passage: Passage, i: number): number {
  const token = passage.tokens[i];
  if (
    token?.shape !== 'title' ||
    token.lang !== 'en' ||
    !englishOffices.has(lowerAt(passage, i).replace(/s$/, ''))
  )
    return -1;
  if (token.sentenceStart && lowerAt(passage, i + 1) !== ',') return -1;
  const next = passage.tokens[i + 1];
  if (!isCapital(next) || !isAdjacent(passage, i)) return i;
  return englishOffices.has(lowerAt(passage, i + 1)) ? i + 1 : -1;
}

/** An English word that only lists of all names ever given know as one ("Bank", "Magnum"). */
const isUncommon = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (token?.lang !== 'en') return false;
  const { lower } = passage.words(token);
  return !englishWordNames.has(lower) && !englishNicknames.has(lower) && givenBySpelling(lower) === undefined;
};

/** Under this the tagger takes such a word for no name where the capital is its sentence's. */
const HARDLY = 0.05;

/** A surname's ending, or two names joined: «Салтыкова-Берг». */
const SURE_SURNAME = new RegExp(`${SURNAME_ENDING.source}|^\\p{Lu}\\p{L}{2,30}-\\p{Lu}\\p{L}{2,30}$`, 'u');

/** "Patient Transport", «депутат Великого хурала»: a word that goes with a role or with the noun behind it, and no name. */
function isOfSomething(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const { given, surname } = passage.words(token).facts();
  if (token.lang === 'en') return !given && !surname && englishRoles.has(lowerAt(passage, i - 1));
  const next = passage.tokens[i + 1];
  return (
    next?.shape === 'lower' &&
    isAdjacent(passage, i) &&
    parseWord(lowerAt(passage, i)).some((p) => p.pos === 'ADJF' && p.case === 'gen') &&
    parseWord(next.text).some((p) => p.pos === 'NOUN' && p.case === 'gen' && p.known)
  );
}

/** How sure a chain is, and by which rule; null when it says too little. */
function judge(
  passage: Passage,
  i: number,
  parts: readonly Part[],
): { rule: string; sure: boolean; confidence: number } | null {
  const has = (role: Role): boolean => parts.some((p) => p.role === role);
  const alone = parts.length === 1 ? parts[0] : undefined;
  if (alone && inSetPhrase(passage, i)) return null;
  const trigger = triggerBefore(passage, i);
  if (alone?.role === 'initial') {
    if (trigger === 'title') return { rule: 'after-title', sure: true, confidence: 0.9 };
    return standsForName(passage, i) ? { rule: 'initial-alone', sure: false, confidence: 0.4 } : null;
  }
  if (has('patronymic')) return { rule: 'patronymic', sure: true, confidence: 0.97 };
  if (!alone && has('given')) return { rule: 'given-and-more', sure: true, confidence: 0.95 };
  if (!alone && has('initial') && parts.some((p) => p.role === 'surname' || isNameBesideInitial(passage, p)))
    return { rule: 'initials', sure: true, confidence: 0.93 };
  if (trigger === 'title' && alone?.ordinary && isOfSomething(passage, i))
    return { rule: 'title-or-word', sure: false, confidence: 0.4 };
  if (trigger) {
    if (!alone?.ordinary || trigger !== 'kin' || passage.tokens[i]?.sentenceStart === false)
      return { rule: `after-${trigger}`, sure: true, confidence: 0.9 };
  }
  // `P.S.`, `N.B.`
  const spelled = parts.map(({ at }) => passage.tokens[at]?.text ?? '').join('');
  if (
    parts.every((p) => p.role === 'initial') &&
    isHarmlessCapitalised(spelled, passage.tokens[i]?.lang ?? 'other')
  )
    return null;
  if (!alone) {
    const unknown = parts.filter((p) => !p.ordinary).length;
    return unknown > 0
      ? {
          rule: 'capitals',
          sure: unknown === parts.length || !parts.some((p) => p.ordinary && p.at === i),
          confidence: 0.6,
        }
      : null;
  }
  const proven = provenCapital(passage, i);
  const token = passage.tokens[i];
  if (alone.role === 'given') {
    if (proven && !(alone.ordinary && isUncommon(passage, i) && !isAddressed(passage, i)))
      return { rule: 'given', sure: true, confidence: 0.92 };
    // "Case 5-1187/2019", "Will 2": a word that numbers.
    if (alone.ordinary && passage.tokens[i + 1]?.shape === 'number' && isAdjacent(passage, i)) return null;
    if (proven) return { rule: 'given-or-word', sure: false, confidence: 0.5 };
    // "Field notes", "Car was late"
    if (alone.ordinary && isUncommon(passage, i) && namingAt(passage.tags(), i).sure < HARDLY) return null;
    if (token?.shape === 'upper' && isHarmlessCapitalised(token.text, token.lang)) return null;
    if (!alone.ordinary) return { rule: 'given-at-start', sure: true, confidence: 0.85 };
    const mark = lowerAt(passage, i + 1);
    const called =
      (mark === ',' || mark === '!') &&
      token !== undefined &&
      !passage.words(token).plain() &&
      !saidAfter(passage, i);
    return {
      rule: 'given-or-word',
      sure: called && !evidenceOf(passage).small.has(lowerAt(passage, i)),
      confidence: 0.5,
    };
  }
  if (alone.role === 'surname') {
    // «Волков, 34, слесарь»
    if (lowerAt(passage, i + 1) === ',' && passage.tokens[i + 2]?.shape === 'number')
      return { rule: 'surname-and-age', sure: true, confidence: 0.8 };
    if (proven && (!alone.ordinary || !evidenceOf(passage).small.has(lowerAt(passage, i))))
      return { rule: 'surname', sure: true, confidence: 0.85 };
    if (proven) return { rule: 'surname-or-word', sure: false, confidence: 0.5 };
    return alone.ordinary
      ? null
      : { rule: 'surname-at-start', sure: SURE_SURNAME.test(token?.text ?? ''), confidence: 0.6 };
  }
  if (
    alone.role === 'plain' &&
    !alone.ordinary &&
    token &&
    proven &&
    token.shape === 'title' &&
    token.text.length > 2
  )
    return { rule: 'unknown-capital', sure: true, confidence: 0.55 };
  return null;
}

const isGiven = (name: string): boolean => wordFacts(name, 'ru').given;
/** «Марин!»: the short call of a given name. */
function calledAt(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (token?.lang !== 'ru' || token.shape !== 'title' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (word.facts().known || harmless(passage, i)) return null;
  return calledBy(word.title).some(isGiven)
    ? (token.sentenceStart && lowerAt(passage, i + 1) !== ',' ? candidate : certain)(
        token.span,
        'person',
        'vocative',
        0.6,
      )
    : null;
}

const LONGEST_MARK = 16;
/** Offset behind a transcriber's mark that stands right at the word, and behind what follows it: «Анд[нрзб]», «Мур[?]ин». */
function markEnd({ text, tokens }: Passage, i: number): number | null {
  const end = tokens[i]?.span.end ?? 0;
  if (text[end] !== '[') return null;
  const mark = text.slice(end, end + LONGEST_MARK);
  const length = mark.indexOf(']');
  if (length < 0 || mark.slice(0, length).includes('\n')) return null;
  const close = end + length;
  const next = tokens.slice(i + 1, i + 8).find((t) => t.span.start === close + 1);
  return next?.shape === 'lower' ? next.span.end : close + 1;
}

const basesAt = (passage: Passage, i: number): readonly string[] => {
  const token = passage.tokens[i];
  return token ? passage.words(token).bases() : [];
};
/** `Mark-junior`, «Саша-сварщик»: the name that a small word hangs on. */
const hungOn = (written: string): readonly string[] => {
  const name = /^\p{Lu}[\p{L}\p{M}]{1,40}(?=-\p{Ll})/u.exec(written)?.[0];
  return name === undefined ? [] : [withoutYo(name.toLowerCase())];
};

/** Capitalised words that are part of a full name elsewhere in the document. */
function alone(passage: Passage, names: ReadonlySet<string>, found: readonly Finding[]): Finding[] {
  if (names.size === 0) return [];
  const done = new Set<number>();
  for (const { tier, span } of found)
    if (tier === 'certain') for (let at = span.start; at < span.end; at++) done.add(at);
  return passage.tokens.flatMap((token, i) =>
    isCapital(token) &&
    token.text.length > 2 &&
    !done.has(token.span.start) &&
    [...basesAt(passage, i), ...hungOn(token.text)].some((base) => names.has(base)) &&
    !harmless(passage, i) &&
    !isOfNation(passage, i)
      ? [certain(token.span, 'person', 'part-of-name', 0.8)]
      : [],
  );
}

export const persons: Recognizer = {
  name: 'persons',
  kinds: ['person'],
  find: (passage) => {
    const { tokens } = passage;
    const found: Finding[] = [];
    /** Words of full names found: alone they mean the same person («Warhol» after "Andy Warhol"). */
    const ofFullName = new Set<string>();
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.word) continue;
      if (!isCapital(token)) {
        const small = smallNames(passage, i);
        if (small) {
          found.push(small.finding);
          i = small.last;
        }
        continue;
      }
      const chain = chainAt(passage, i);
      if (chain && chain.parts.length > 1 && isPlace(passage, chain.parts)) {
        i = chain.last;
        continue;
      }
      const verdict = chain && judge(passage, i, chain.parts);
      if (!chain || !verdict) {
        const office = officeAt(passage, i);
        if (office >= 0) {
          found.push(candidate(spanOf(passage, i, office), 'person', 'office', 0.4));
          i = office;
          continue;
        }
        const end = markEnd(passage, i);
        const made =
          end === null
            ? calledAt(passage, i)
            : candidate({ start: token.span.start, end }, 'person', 'reading-mark', 0.5);
        if (made) found.push(made);
        continue;
      }
      const span = {
        start: titleStart(passage, i) ?? token.span.start,
        end: markEnd(passage, chain.last) ?? chain.end,
      };
      found.push((verdict.sure ? certain : candidate)(span, 'person', verdict.rule, verdict.confidence));
      if (verdict.sure && verdict.confidence >= 0.9 && chain.parts.length > 1)
        for (const part of chain.parts)
          if (part.role === 'surname' || part.role === 'plain' || part.role === 'given')
            for (const base of basesAt(passage, part.at)) ofFullName.add(base);
      i = chain.last;
    }
    return [...found, ...alone(passage, ofFullName, found)];
  },
};
