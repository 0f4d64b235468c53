/** Mentions of persons of one document, read: what the name says, in which case, and where it stands. */
import type { Analysis } from '../domain/analysis.ts';
import type { Mention } from '../domain/mention.ts';
import type { Gender, NamePart, NameReading } from '../domain/names.ts';
import { covers, type Span, sliceSpan } from '../domain/span.ts';
import type { Transcript, Turn } from '../domain/transcript.ts';
import { caseAt, foldKey, isMaleOrFemale, readName } from '../lang/index.ts';
import {
  CUE,
  firstSentence,
  genderAside,
  genderBefore,
  genderOfTitle,
  isAnother,
  isAnotherToo,
  isBornName,
  isOwnName,
  isWhich,
  isWished,
  joinsNames,
  lastSentence,
} from '../lang/naming.ts';
import { isSaidOfNoun } from '../lang/ru/address.ts';
import { governs } from '../lang/ru/prepositions.ts';
import { endsAsSubject, subjectGender } from '../lang/ru/subject.ts';
import { type Seniority, seniorityBehind } from '../lang/seniority.ts';
import { echoOf, genderInNominative, scriptLanguage, slotsOf, tellsGender } from '../lang/slots.ts';
import { rankOf } from './agreement.ts';
import type { Answers } from './answers.ts';
import { familyReading, fullNames, isOfFileName, namesOfFile, textOf } from './full-names.ts';
import { none, type ReadMention, type SelfRule } from './person.ts';
import type { ReadAs, Said } from './readings.ts';
import { besideOf } from './told.ts';

/** Settled mentions of one document, of its text and of its hidden texts. */
export type ResolveInput = Readonly<{
  transcript: Transcript;
  mentions: readonly Mention[];
  /** Ids of the participants whom the document is about. */
  participants?: readonly string[];
  /** Of the text; with it names are read in the case that their sentence asks for. */
  analysis?: Analysis;
}>;

const LAST_WORD = /(\p{L}{1,12})[ \u00a0]$/u;
function saidOf({ hidden, span }: Mention, analysis: Analysis | undefined): Said {
  if (!analysis || hidden !== undefined) return { case: 'nom', governed: false };
  const before = LAST_WORD.exec(analysis.text.slice(Math.max(0, span.start - 13), span.start))?.[1];
  return {
    case: caseAt(analysis, span).case,
    governed: before !== undefined && governs.has(before.toLowerCase()),
  };
}

/** Somebody the document is about, as its fields say. */
export type Subject = Readonly<{
  names: readonly Span[];
  code: string | undefined;
  gender: Gender | undefined;
}>;

const CODE = /^\p{L}{0,4}[-_ ]?\d{1,6}$/u;

/** One for each block of fields that gives a name or a code. */
export const subjectsOf = ({ blocks, text }: Transcript): readonly Subject[] =>
  blocks
    .map(({ fields }): Subject => {
      const valuesOf = (wanted: string): readonly Span[] =>
        fields.filter(({ attribute }) => attribute === wanted).map(({ value }) => value);
      const said = valuesOf('participant');
      const isCode = (value: Span): boolean => CODE.test(sliceSpan(text, value).trim());
      const code = said.find(isCode);
      const gender = valuesOf('gender')[0];
      return {
        names: [...valuesOf('name'), ...said.filter((value) => !isCode(value))],
        code: code && foldKey(sliceSpan(text, code)),
        gender: (gender && isMaleOrFemale(sliceSpan(text, gender))) ?? undefined,
      };
    })
    .filter(({ names, code }) => names.length > 0 || code !== undefined);

/** Gender of a name that men and women bear, by the verb of which it is the subject. */
function genderOfSubject(
  { hidden, span }: Mention,
  reading: NameReading | null,
  analysis: Analysis | undefined,
): Gender | undefined {
  const [part, ...more] = reading?.parts.filter(({ slot }) => slot !== 'initial') ?? [];
  if (!analysis || hidden !== undefined || !part) return undefined;
  const written = sliceSpan(analysis.text, span).toLowerCase();
  const isPlain = ({ script, base, span: of }: NamePart): boolean =>
    script === 'cyrl' && sliceSpan(written, of) === base.toLowerCase();
  if (![part, ...more].every(isPlain)) return undefined;
  return subjectGender(analysis, span, part.slot === 'given' && endsAsSubject(sliceSpan(written, part.span)));
}

/** Mentions with which the participant says, in a turn of her own, what she is called: `Меня все Саня да Санёк`. */
function namesOfSpeakers({ text, turns }: Transcript, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  const inText = mentions
    .filter(({ hidden }) => hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  let turn = 0;
  for (const [i, mention] of inText.entries()) {
    const { start } = mention.span;
    while (turn < turns.length && (turns[turn] as Turn).span.end <= start) turn++;
    const speaking = turns[turn];
    if (speaking?.role !== 'participant' || speaking.span.start > start) continue;
    const last = inText[i - 1];
    const listed = last !== undefined && found.has(last) && joinsNames(text.slice(last.span.end, start));
    const said = text.slice(Math.max(speaking.span.start, start - CUE), start);
    const wished = isWished(
      lastSentence(said),
      firstSentence(text.slice(mention.span.end, mention.span.end + CUE)),
    );
    if (listed || (isOwnName(said) && !wished)) found.add(mention);
  }
  return found;
}

/** The name in the header of a note on one participant, with the name that she says she had before: `I was born Oksana Litvinova`. */
export function bornNames({ transcript, mentions }: ResolveInput): readonly (readonly [string, string])[] {
  const { text, turns } = transcript;
  const [subject, another] = subjectsOf(transcript);
  const [name] = subject?.names ?? [];
  const header = name && mentions.find(({ hidden, span }) => hidden === undefined && covers(name, span));
  if (!header || another) return [];
  const said = turns.filter(({ role }) => role === 'participant');
  return mentions.flatMap((mention) =>
    mention.hidden === undefined &&
    isBornName(text.slice(Math.max(0, mention.span.start - CUE), mention.span.start)) &&
    said.some(({ span }) => covers(span, mention.span))
      ? [[header.id, mention.id] as const]
      : [],
  );
}

type Told = Pick<ReadMention, 'slots' | 'rank' | 'gender' | 'echo'>;
/** What a reading says, worked out once: the same names are said again and again. */
export function teller(): (reading: NameReading | null, text: string) => Told {
  const known = new Map<NameReading | string, Told>();
  return (reading, text) => {
    const before = known.get(reading ?? text);
    if (before) return before;
    const slots = slotsOf(reading, text);
    const told = {
      slots,
      rank: rankOf(slots),
      gender: tellsGender(reading, text),
      echo: echoOf(text, reading),
    };
    known.set(reading ?? text, told);
    return told;
  };
}

/** `Щербаков старший` is told from another of the name by the word behind it. */
const withSeniority = (told: Told, seniority: Seniority | undefined): Told =>
  seniority && told.slots.epithet === '' ? { ...told, slots: { ...told.slots, epithet: seniority } } : told;

const isSomebodyElse = (before: string, after: string): boolean =>
  isAnother(before) || isWhich(before) || isAnotherToo(before, after);

export function readMentions(
  { transcript, mentions, analysis }: ResolveInput,
  read: ReadAs,
  said: ReturnType<typeof teller>,
  { setOf, apartFrom }: Answers,
): readonly ReadMention[] {
  const labels = new Map(transcript.turns.flatMap(({ label, role }) => (label ? [[label.start, role]] : [])));
  const isStaff = (word: string | undefined): boolean => word === 'interviewer' || word === 'translator';
  const fields = transcript.blocks.flatMap((block) => block.fields);
  const staff = fields.filter(({ attribute }) => isStaff(attribute)).map(({ value }) => value);
  const subjects = subjectsOf(transcript);
  const [subject, another] = subjects;
  const whole = new Map([...fullNames(transcript, mentions), ...namesOfFile(transcript, mentions)]);
  const before = ({ span }: Mention): string =>
    transcript.text.slice(Math.max(0, span.start - CUE), span.start);
  const after = ({ span }: Mention): string => transcript.text.slice(span.end, span.end + CUE);
  const ownNames = namesOfSpeakers(transcript, mentions);
  const { twins, genders } = besideOf({ transcript, mentions });
  const remarks = transcript.marks.filter(({ kind }) => kind === 'comment').map(({ span }) => span);
  const professions = another ? [] : fields.filter(({ attribute }) => attribute === 'profession');
  const workOfSubject = new Set(
    professions.flatMap(({ value }) =>
      sliceSpan(transcript.text, value)
        .split(/[^\p{L}]+/u)
        .map(foldKey),
    ),
  );
  const ownLabels = new Set(
    transcript.turns.flatMap(({ label, role }) =>
      label && role === 'participant' ? [foldKey(sliceSpan(transcript.text, label))] : [],
    ),
  );
  const selfOf = (mention: Mention, { slots }: Told): SelfRule | undefined => {
    if (ownNames.has(mention)) return 'own-name';
    if (slots.epithet !== '' && workOfSubject.has(slots.epithet)) return 'work-hung-on';
    if (slots.bareInitials && ownLabels.has(slots.initials.join(''))) return 'own-label';
    if (isOfFileName(transcript, mention)) return 'in-file-name';
    return mention.hidden === undefined && remarks.some((span) => covers(span, mention.span))
      ? 'in-remark'
      : undefined;
  };
  return mentions.map((mention) => {
    const text = textOf(transcript, mention);
    const reading =
      (mention.hidden === undefined ? familyReading(text, before(mention)) : null) ??
      read(text, saidOf(mention, analysis));
    const full = whole.get(mention) ?? text;
    const readInFull = full === text ? reading : readName(full, scriptLanguage(full));
    const inText = mention.hidden === undefined;
    const role = inText ? labels.get(mention.span.start) : undefined;
    const own = inText
      ? subjects.find(({ names }) => names.some((name) => covers(name, mention.span)))
      : undefined;
    const speaking = role === 'participant' && !another ? subject : undefined;
    const told = withSeniority(said(readInFull, full), inText ? seniorityBehind(after(mention)) : undefined);
    const isNamed = reading?.parts.every((part) => part.case === 'nom') ?? true;
    const set = setOf.get(mention.id);
    return {
      mention,
      reading,
      parts: reading?.parts ?? [],
      ...told,
      ...(full === text ? {} : { echo: null }),
      ...(inText && told.echo?.rule === 'possessive' && isSaidOfNoun(text, after(mention))
        ? { echo: { ...told.echo, sure: true } }
        : {}),
      gender:
        told.gender ??
        genderOfTitle(text) ??
        (own || isOfFileName(transcript, mention) ? genderInNominative(reading, text) : undefined) ??
        genders.get(mention.id) ??
        (own ?? speaking)?.gender ??
        (inText ? genderBefore(before(mention), isNamed) : undefined) ??
        genderOfSubject(mention, reading, analysis) ??
        (inText ? genderAside(before(mention), after(mention), isNamed) : undefined),
      culture: reading?.culture,
      label: role !== undefined,
      another: twins.has(mention.id) || (inText && isSomebodyElse(before(mention), after(mention))),
      twin: twins.get(mention.id),
      self: selfOf(mention, told),
      header: own !== undefined,
      code: own?.code,
      set,
      apartFrom: (set === undefined ? undefined : apartFrom.get(set)) ?? none,
      staff: inText && (isStaff(role) || staff.some((value) => covers(value, mention.span))),
    };
  });
}
