/**
 * Names of persons: given names, patronymics, surnames and initials, alone and in sequence, after titles, kin and
 * «зовут», in capitals, small letters and transliteration. What is only capitalised is left to `candidates`.
 */
import { foldKey, wordFacts } from '../../lang/index.ts';
import { englishTitles } from '../../lang/en/titles.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { englishOrganisationNouns, englishOrganisations } from '../../lang/en/lexicon/organisations.ts';
import { englishAreaWords, englishStreetWords } from '../../lang/en/lexicon/streets.ts';
import { russianOrganisations } from '../../lang/ru/lexicon/organisations.ts';
import { isStreetName, russianPlacePrepositions } from '../../lang/ru/lexicon/streets.ts';
import { peoples } from './peoples.ts';
import { evidenceOf, provenCapital, writtenSmall } from '../evidence.ts';
import { type Finding, type Passage, type Recognizer, candidate, certain } from '../passage.ts';
import { isAdjacent, isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';
import { harmless } from './harmless.ts';

type Role = 'initial' | 'given' | 'patronymic' | 'surname' | 'plain' | 'particle';
type Part = Readonly<{ at: number; role: Role; ordinary: boolean }>;

const either = (i: number, passage: Passage, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isIn(a, passage, i) || isIn(b, passage, i);

/** `Дж. Коми`, `Ю.`, `Zh. Abenova`: one letter of the other alphabet. */
const DOUBLE_INITIAL = /^(?:Дж|Ch|Sh|Zh|Yu|Ya|Kh|Ye|Ts)$/u;
const isInitial = ({ text, tokens }: Passage, i: number): boolean => {
  const token = tokens[i];
  if (!token?.word || token.shape !== 'title' || text[token.span.end] !== '.') return false;
  return token.text.length === 1 || DOUBLE_INITIAL.test(token.text);
};

const BIG = 250_000;
/** A word that stands for something else here: a body, a people, a town after «в», a street after «на». */
function elsewhere(passage: Passage, i: number, given: boolean): boolean {
  const token = passage.tokens[i];
  if (!token) return true;
  const word = passage.words(token);
  if (russianOrganisations.has(word.lower) || (englishOrganisations.has(word.lower) && !given)) return true;
  if (!given && (isIn(peoples, passage, i))) return true;
  const before = lowerAt(passage, i - 1);
  if (!given && before === 'на' && isStreetName(word.lower)) return true;
  return (
    (russianPlacePrepositions.has(before) || before === 'in' || before === 'near') &&
    [word.key(), ...word.bases().map(foldKey)].some((key) => passage.gazetteer.lookup(key).some((p) => p.kind !== 'settlement' || p.population >= BIG))
  );
}

/** What a capitalised word can be in a name, or null. */
function roleOf(passage: Passage, i: number, shouted = false, afterGiven = false): Part | null {
  const token = passage.tokens[i];
  if (!isCapital(token)) return null;
  if (isInitial(passage, i)) return { at: i, role: 'initial', ordinary: false };
  const facts = passage.words(token).facts();
  const ordinary = facts.known;
  if (token.lang === 'en' && passage.words(token).functional() && harmless(passage, i)) return null;
  if (facts.patronymic) return { at: i, role: 'patronymic', ordinary };
  if (token.text.length === 1) return null;
  if (ordinary && token.sentenceStart && passage.words(token).functional() && !(facts.given && token.lang === 'en' && !harmless(passage, i))) return null;
  if (!facts.patronymic && elsewhere(passage, i, facts.given)) return null;
  if (facts.given) return { at: i, role: 'given', ordinary };
  if (facts.surname) return { at: i, role: 'surname', ordinary };
  if (harmless(passage, i) || facts.organisation || (token.shape === 'upper' && token.text.length > 1 && !shouted)) return null;
  if (ordinary && token.sentenceStart) return null;
  if (facts.place || (!afterGiven && passage.gazetteer.lookup(passage.words(token).key()).length > 0)) return null;
  const { lower } = passage.words(token);
  if (englishOrganisationNouns.has(lower) || englishStreetWords.has(lower) || englishAreaWords.has(lower)) return null;
  return { at: i, role: 'plain', ordinary };
}

/** After these a word that is also a place is a surname: George Bush, Ms Husenatu Bah. */
const introduces = (part: Part | undefined): boolean => part !== undefined && (part.role === 'given' || part.role === 'initial' || (part.role === 'plain' && !part.ordinary));

/** «Елизавета II» */
const ROMAN = /^[IVX]{1,5}$/;
const LONGEST = 6;
/** The longest run of name parts that starts at `i`. `end` is the offset where it ends, with the stop of an initial. */
function chainAt(passage: Passage, i: number): { parts: readonly Part[]; last: number; end: number } | null {
  const first = roleOf(passage, i, false, triggerBefore(passage, i) !== null);
  if (!first) return null;
  const { tokens, text } = passage;
  const parts: Part[] = [first];
  let last = i;
  let end = tokens[i]?.span.end ?? 0;
  const stop = (at: number): void => {
    if (text[end] === '.' && isInitial(passage, at)) end++;
  };
  stop(i);
  while (parts.length < LONGEST) {
    const dotted = end > (tokens[last]?.span.end ?? 0) ? last + 1 : last;
    if (!isAdjacent(passage, dotted)) break;
    const next = dotted + 1;
    const word = lowerAt(passage, next);
    const particle = ru.nameParticles.has(word) || en.englishParticles.has(word);
    const shouted = tokens[last]?.shape === 'upper' && (tokens[last]?.text.length ?? 0) > 1 && parts.some((p) => p.role === 'given');
    const part = roleOf(passage, particle && !isCapital(tokens[next]) ? next + 1 : next, shouted, introduces(parts.at(-1)));
    if (!part && ROMAN.test(tokens[next]?.text ?? '') && parts.at(-1)?.role === 'given') {
      last = next;
      end = tokens[next]?.span.end ?? end;
      break;
    }
    if (!part || (part.at !== next && !isAdjacent(passage, next))) {
      if (particle && parts.length > 1) {
        // «Мамед Али оглы» ends with its particle.
        last = next;
        end = tokens[next]?.span.end ?? end;
      }
      break;
    }
    if (tokens[part.at]?.sentenceStart && part.role !== 'patronymic' && part.role !== 'surname') break;
    if (part.role === 'given' && parts.some((p) => p.role === 'given') && parts.some((p) => p.role === 'surname' || p.role === 'patronymic') && passage.tokens[i]?.lang === 'ru' && roleOf(passage, part.at + 1) !== null) break;
    parts.push(part);
    last = part.at;
    end = tokens[last]?.span.end ?? end;
    stop(last);
  }
  return { parts, last, end };
}

/** Title, kin or naming word right before token `i` (a full stop may follow the title). */
function triggerBefore(passage: Passage, i: number): string | null {
  let at = i - 1;
  if (lowerAt(passage, at) === '.') at--;
  if (passage.tokens[at]?.text === ':' || passage.tokens[at]?.text === '"' || passage.tokens[at]?.text === '«') at--;
  if (!passage.tokens[at]?.word || (at !== i - 1 && passage.tokens[i] && passage.text.slice(passage.tokens[at]?.span.end, passage.tokens[i]?.span.start).includes('\n'))) return null;
  if (either(at, passage, ru.russianTitles, en.englishTitles)) return 'title';
  if (either(at, passage, ru.russianKin, en.englishKin)) return 'kin';
  if (ru.russianNaming.has(lowerAt(passage, at)) || en.englishNaming.has(lowerAt(passage, at))) return 'naming';
  const further = lowerAt(passage, at - 1);
  if (lowerAt(passage, at) === 'is' && further === 'name') return 'naming';
  if ((ru.russianNaming.has(further) || further === 'called') && passage.tokens[at]?.shape === 'lower' && lowerAt(passage, at).length <= 6) return 'naming';
  return null;
}

/** Endings that are a surname's and hardly a word's. */
const SURNAME_ENDING = /(?:[ое]в(?:а|у|ым|ой|е|ы|ых)?|[иы]н(?:а|у|ым|ой)?|ск(?:ий|ого|ому|им|ая|ую|ой)|енко|чук|швили|дзе|ян|ov|ova|ev|eva|sky|skaya)$/u;

const titleWords: ReadonlySet<string> = new Set(englishTitles);
/** Offset where a title that belongs to the name starts ("Prof. Lind", «г-жа Орлова»); readers of names know these. */
function titleStart(passage: Passage, i: number): number | null {
  const at = lowerAt(passage, i - 1) === '.' ? i - 2 : i - 1;
  const token = passage.tokens[at];
  const first = passage.tokens[i];
  if (!token?.word || !first || first.span.start - token.span.end > 3) return null;
  const lower = lowerAt(passage, at);
  const belongs = isCapital(token) && token.lang === 'en' ? titleWords.has(lower) : /^г-(?:н|на|ну|ном|жа|жи|же|жу|жой)$/u.test(lower);
  return belongs && !passage.text.slice(token.span.end, first.span.start).includes('\n') ? token.span.start : null;
}

/** Whether the words together are a place's name: Sergiev Posad, Verkhny Lars. */
const isPlace = (passage: Passage, parts: readonly Part[]): boolean => {
  const words = parts.flatMap((p) => passage.tokens[p.at] ?? []).map((t) => passage.words(t));
  const last = words.map((w) => [w.key(), ...w.bases().map(foldKey)]);
  const phrases = last.reduce<readonly string[]>((all, keys) => (all.length === 0 ? keys : all.flatMap((a) => keys.map((k) => `${a} ${k}`)).slice(0, 12)), []);
  return phrases.some((phrase) => passage.gazetteer.lookup(phrase).length > 0);
};

/** How sure a chain is, and by which rule; null when it says too little. */
function judge(passage: Passage, i: number, parts: readonly Part[]): { rule: string; sure: boolean; confidence: number } | null {
  const has = (role: Role): boolean => parts.some((p) => p.role === role);
  const alone = parts.length === 1 ? parts[0] : undefined;
  const trigger = triggerBefore(passage, i);
  if (has('patronymic')) return { rule: 'patronymic', sure: true, confidence: 0.97 };
  if (!alone && has('given')) return { rule: 'given-and-more', sure: true, confidence: 0.95 };
  if (!alone && has('initial') && (has('surname') || parts.some((p) => p.role === 'plain' && !p.ordinary))) return { rule: 'initials', sure: true, confidence: 0.93 };
  if (trigger && !(alone?.role === 'initial' && trigger !== 'title')) {
    if (!alone || !alone.ordinary || trigger !== 'kin' || passage.tokens[i]?.sentenceStart === false) return { rule: `after-${trigger}`, sure: true, confidence: 0.9 };
  }
  if (!alone) {
    const unknown = parts.filter((p) => !p.ordinary).length;
    return unknown > 0 ? { rule: 'capitals', sure: unknown === parts.length || !parts.some((p) => p.ordinary && p.at === i), confidence: 0.6 } : null;
  }
  const proven = provenCapital(passage, i);
  const token = passage.tokens[i];
  if (alone.role === 'given') {
    if (proven) return { rule: 'given', sure: true, confidence: 0.92 };
    if (!alone.ordinary) return { rule: 'given-at-start', sure: true, confidence: 0.85 };
    const called = lowerAt(passage, i + 1) === ',' || lowerAt(passage, i + 1) === '!';
    return { rule: 'given-or-word', sure: called && !evidenceOf(passage).small.has(lowerAt(passage, i)), confidence: 0.5 };
  }
  if (alone.role === 'surname') {
    if (proven && (!alone.ordinary || !evidenceOf(passage).small.has(lowerAt(passage, i)))) return { rule: 'surname', sure: true, confidence: 0.85 };
    if (proven) return { rule: 'surname-or-word', sure: false, confidence: 0.5 };
    return alone.ordinary ? null : { rule: 'surname-at-start', sure: SURNAME_ENDING.test(lowerAt(passage, i)), confidence: 0.6 };
  }
  if (alone.role === 'plain' && !alone.ordinary && token && proven && token.shape === 'title' && token.text.length > 2)
    return { rule: 'unknown-capital', sure: true, confidence: 0.55 };
  return null;
}

const POSSESSIVE_ADJECTIVE = /^(\p{Lu}\p{Ll}{1,20})(?:ин|ина|ино|ины|иной|ину|иных|иному|иным|ином)$/u;
/** «Сонина мама», «Сониной»: an adjective made of a given name; «Марин!»: its short call. */
function madeOfName(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (token?.lang !== 'ru' || token.shape !== 'title' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (word.facts().known) return null;
  const stem = POSSESSIVE_ADJECTIVE.exec(word.title)?.[1];
  if (stem && (wordFacts(`${stem}а`, 'ru').given || wordFacts(`${stem}я`, 'ru').given))
    return certain(token.span, 'person', 'possessive', 0.75);
  if (harmless(passage, i)) return null;
  const full = [`${word.title}а`, `${word.title}я`, `${word.title.replace(/ь$/u, '')}я`].some((w) => wordFacts(w, 'ru').given);
  return full ? (token.sentenceStart && lowerAt(passage, i + 1) !== ',' ? candidate : certain)(token.span, 'person', 'vocative', 0.6) : null;
}

/** Words after which a word that may be a name is the word: `a way`, `my job`, `to care`. */
const DETERMINER = new Set('a an the my your his her our their its this that these those no any some every each to of good great very so too how not be is was more much such what этот эта это мой моя моё в на с из к по за очень так не'.split(' '));
/** Part of a link or e-mail address. */
const inAddress = ({ text, tokens }: Passage, i: number): boolean => {
  const span = tokens[i]?.span;
  return span !== undefined && (/[.@/_:=]/.test(text.charAt(span.start - 1)) || /[@/_=]|\.\p{Ll}/u.test(text.slice(span.end, span.end + 2)));
};

/** What a word in small letters can be in a name. In a note written without capitals, unknown words count too. */
function smallRole(passage: Passage, i: number): Role | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (word.plain() || word.functional() || harmless(passage, i)) return null;
  const facts = word.facts();
  const loose = writtenSmall(passage);
  if (facts.patronymic) return 'patronymic';
  if (facts.given && (!facts.known || (loose && !DETERMINER.has(lowerAt(passage, i - 1))) || smallRoleIsPatronymic(passage, i + 1))) return 'given';
  if (facts.surname && !facts.known && (loose || SURNAME_ENDING.test(word.lower))) return 'surname';
  return loose && !facts.known && !facts.place && /^\p{L}{3,}$/u.test(word.lower) && !inAddress(passage, i) ? 'plain' : null;
}
const smallRoleIsPatronymic = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return token?.shape === 'lower' && token.text.length > 5 && isAdjacent(passage, i - 1) && passage.words(token).facts().patronymic;
};

/** In a note without capitals an ordinary word after a plain given name is taken for a surname: `pam butler`. */
function smallSurname(passage: Passage, i: number): Role | null {
  const token = passage.tokens[i];
  const next = passage.tokens[i + 1];
  if (next?.shape === 'lower' && next.text.length > 3 && passage.words(next).facts().surname && !passage.words(next).functional()) return 'surname';
  if (!token || next?.shape !== 'lower' || next.lang !== 'en' || next.text.length < 3 || !writtenSmall(passage) || passage.words(token).facts().known) return null;
  return passage.words(next).functional() || /(?:ed|ing|ly|s)$/.test(next.text) ? null : 'surname';
}

/** Names in small letters: certain with a patronymic or after «зовут», candidates else. */
function smallNames(passage: Passage, i: number): { finding: Finding; last: number } | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const first = smallRole(passage, i);
  if (first === null) {
    const given = !passage.words(token).plain() && !passage.words(token).functional() && passage.words(token).facts().given;
    return given && triggerBefore(passage, i) === 'naming' ? { finding: candidate(token.span, 'person', 'small-after-naming', 0.6), last: i } : null;
  }
  const roles = [first];
  let last = i;
  while (last - i < 3 && isAdjacent(passage, last)) {
    const next = smallRole(passage, last + 1) ?? (last === i && first === 'given' ? smallSurname(passage, i) : null) ;
    if (next === null) break;
    roles.push(next);
    last++;
  }
  const span = spanOf(passage, i, last);
  if (roles.includes('patronymic')) return { finding: certain(span, 'person', 'small-patronymic', 0.8), last };
  const trigger = roles.includes('given') ? triggerBefore(passage, i) : null;
  if (trigger) return { finding: certain(span, 'person', `small-after-${trigger}`, 0.7), last };
  if (roles.length > 1 && roles.includes('given')) return { finding: candidate(span, 'person', 'small-names', 0.6), last };
  if (first === 'surname' && !writtenSmall(passage)) return null;
  return { finding: candidate(span, 'person', first === 'given' ? 'small-given' : first === 'surname' ? 'small-surname' : 'small-unknown', 0.4), last };
}

const basesAt = (passage: Passage, i: number): readonly string[] => {
  const token = passage.tokens[i];
  return token ? passage.words(token).bases() : [];
};
/** Capitalised words that are part of a full name elsewhere in the document. */
function alone(passage: Passage, names: ReadonlySet<string>, found: readonly Finding[]): Finding[] {
  if (names.size === 0) return [];
  const done = new Set<number>();
  for (const { tier, span } of found) if (tier === 'certain') for (let at = span.start; at < span.end; at++) done.add(at);
  return passage.tokens.flatMap((token, i) =>
    isCapital(token) && token.text.length > 2 && !done.has(token.span.start) && basesAt(passage, i).some((base) => names.has(base)) && !harmless(passage, i)
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
        const made = madeOfName(passage, i);
        if (made) found.push(made);
        continue;
      }
      const span = { start: titleStart(passage, i) ?? token.span.start, end: chain.end };
      found.push((verdict.sure ? certain : candidate)(span, 'person', verdict.rule, verdict.confidence));
      if (verdict.sure && verdict.confidence >= 0.9 && chain.parts.length > 1)
        for (const part of chain.parts)
          if (part.role === 'surname' || part.role === 'plain' || part.role === 'given') for (const base of basesAt(passage, part.at)) ofFullName.add(base);
      i = chain.last;
    }
    return [...found, ...alone(passage, ofFullName, found)];
  },
};
