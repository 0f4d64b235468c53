/**
 * Names of persons: given names, patronymics, surnames and initials, alone and in sequence, after titles, kin and
 * «зовут», in capitals, small letters and transliteration. What is only capitalised is left to `candidates`.
 */
import { wordFacts } from '../../lang/index.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { englishOrganisationNouns } from '../../lang/en/lexicon/organisations.ts';
import { englishAreaWords, englishStreetWords } from '../../lang/en/lexicon/streets.ts';
import { evidenceOf, provenCapital } from '../evidence.ts';
import { type Finding, type Passage, type Recognizer, candidate, certain } from '../passage.ts';
import { isAdjacent, isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';
import { harmless } from './harmless.ts';

type Role = 'initial' | 'given' | 'patronymic' | 'surname' | 'plain' | 'particle';
type Part = Readonly<{ at: number; role: Role; ordinary: boolean }>;

const either = (i: number, passage: Passage, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isIn(a, passage, i) || isIn(b, passage, i);

const isInitial = ({ text, tokens }: Passage, i: number): boolean => {
  const token = tokens[i];
  return token?.word === true && token.text.length === 1 && token.shape === 'title' && text[token.span.end] === '.';
};

/** What a capitalised word can be in a name, or null. */
function roleOf(passage: Passage, i: number): Part | null {
  const token = passage.tokens[i];
  if (!isCapital(token)) return null;
  if (isInitial(passage, i)) return { at: i, role: 'initial', ordinary: false };
  const facts = passage.words(token).facts();
  const ordinary = facts.known;
  if (facts.patronymic) return { at: i, role: 'patronymic', ordinary };
  if (facts.given) return { at: i, role: 'given', ordinary };
  if (facts.surname) return { at: i, role: 'surname', ordinary };
  if (harmless(passage, i) || facts.organisation || (token.shape === 'upper' && token.text.length > 1)) return null;
  if (ordinary && token.sentenceStart) return null;
  if (facts.place || passage.gazetteer.lookup(passage.words(token).key()).length > 0) return null;
  const { lower } = passage.words(token);
  if (englishOrganisationNouns.has(lower) || englishStreetWords.has(lower) || englishAreaWords.has(lower)) return null;
  return { at: i, role: 'plain', ordinary };
}

const LONGEST = 6;
/** The longest run of name parts that starts at `i`. `end` is the offset where it ends, with the stop of an initial. */
function chainAt(passage: Passage, i: number): { parts: readonly Part[]; last: number; end: number } | null {
  const first = roleOf(passage, i);
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
    const part = roleOf(passage, particle && !isCapital(tokens[next]) ? next + 1 : next);
    if (!part || (part.at !== next && !isAdjacent(passage, next))) {
      if (particle && parts.length > 1) {
        // «Мамед Али оглы» ends with its particle.
        last = next;
        end = tokens[next]?.span.end ?? end;
      }
      break;
    }
    if (tokens[part.at]?.sentenceStart && part.role !== 'patronymic' && part.role !== 'surname') break;
    if (part.role === 'given' && parts.some((p) => p.role === 'given') && parts.some((p) => p.role === 'surname' || p.role === 'patronymic') && passage.tokens[i]?.lang === 'ru') break;
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

/** How sure a chain is, and by which rule; null when it says too little. */
function judge(passage: Passage, i: number, parts: readonly Part[]): { rule: string; sure: boolean; confidence: number } | null {
  const has = (role: Role): boolean => parts.some((p) => p.role === role);
  const alone = parts.length === 1 ? parts[0] : undefined;
  const trigger = triggerBefore(passage, i);
  if (has('patronymic')) return { rule: 'patronymic', sure: true, confidence: 0.97 };
  if (!alone && has('given')) return { rule: 'given-and-more', sure: true, confidence: 0.95 };
  if (!alone && has('initial') && (has('surname') || has('plain'))) return { rule: 'initials', sure: true, confidence: 0.93 };
  if (trigger && !(alone?.role === 'initial' && trigger !== 'title')) {
    if (!alone || !alone.ordinary || trigger !== 'kin') return { rule: `after-${trigger}`, sure: true, confidence: 0.9 };
  }
  if (!alone) {
    const unknown = parts.filter((p) => !p.ordinary).length;
    return unknown === parts.length ? { rule: 'capitals', sure: true, confidence: 0.6 } : null;
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
    if (!alone.ordinary) return { rule: 'surname', sure: true, confidence: proven ? 0.85 : 0.65 };
    return proven ? { rule: 'surname-or-word', sure: false, confidence: 0.5 } : null;
  }
  if (alone.role === 'plain' && !alone.ordinary && token && !token.sentenceStart && token.lang === 'en' && token.text.length > 2)
    return { rule: 'unknown-capital', sure: true, confidence: 0.55 };
  return null;
}

const POSSESSIVE_ADJECTIVE = /^(\p{Lu}\p{Ll}{1,20})(?:ин|ина|ино|ины|иной|ину|иных|иному|иным|ином)$/u;
/** «Сонина мама», «Сониной»: an adjective made of a given name; «Марин!»: its short call. */
function madeOfName(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (token?.lang !== 'ru' || token.shape !== 'title' || token.text.length < 3) return null;
  const stem = POSSESSIVE_ADJECTIVE.exec(passage.words(token).title)?.[1];
  if (stem && (wordFacts(`${stem}а`, 'ru').given || wordFacts(`${stem}я`, 'ru').given))
    return certain(token.span, 'person', 'possessive', 0.75);
  const word = passage.words(token);
  if (word.facts().known || harmless(passage, i)) return null;
  const full = [`${word.title}а`, `${word.title}я`, `${word.title.replace(/ь$/u, '')}я`].some((w) => wordFacts(w, 'ru').given);
  return full ? (token.sentenceStart && lowerAt(passage, i + 1) !== ',' ? candidate : certain)(token.span, 'person', 'vocative', 0.6) : null;
}

/** Names in small letters: given name with patronymic or surname; alone only when the word is nothing else. */
function smallNames(passage: Passage, i: number): { finding: Finding; last: number } | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const trigger = (): string | null => triggerBefore(passage, i);
  const facts = passage.words(token).facts();
  if (!facts.given && !facts.patronymic && !facts.surname) return null;
  if (facts.known && !facts.patronymic) {
    const kind = facts.given ? trigger() : null;
    return kind === 'naming' ? { finding: candidate(token.span, 'person', 'small-after-naming', 0.6), last: i } : null;
  }
  let last = i;
  while (last - i < 2 && isAdjacent(passage, last)) {
    const next = passage.tokens[last + 1];
    if (next?.shape !== 'lower' || next.text.length < 3) break;
    const more = passage.words(next).facts();
    if (!(more.patronymic || (more.surname && !more.known) || (more.given && !more.known))) break;
    last++;
  }
  const span = spanOf(passage, i, last);
  const patronymic = facts.patronymic || (last > i && passage.words(passage.tokens[last] ?? token).facts().patronymic);
  if (last > i) return { finding: patronymic ? certain(span, 'person', 'small-full-name', 0.8) : candidate(span, 'person', 'small-names', 0.6), last };
  const kind = trigger();
  if (facts.given && (kind === 'naming' || kind === 'kin' || kind === 'title')) return { finding: certain(span, 'person', `small-after-${kind}`, 0.7), last };
  return { finding: candidate(span, 'person', facts.given ? 'small-given' : 'small-surname', 0.4), last };
}

export const persons: Recognizer = {
  name: 'persons',
  kinds: ['person'],
  find: (passage) => {
    const { tokens } = passage;
    const found: Finding[] = [];
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
      const verdict = chain && judge(passage, i, chain.parts);
      if (!chain || !verdict) {
        const made = madeOfName(passage, i);
        if (made) found.push(made);
        continue;
      }
      const span = { start: token.span.start, end: chain.end };
      found.push((verdict.sure ? certain : candidate)(span, 'person', verdict.rule, verdict.confidence));
      i = chain.last;
    }
    return found;
  },
};
