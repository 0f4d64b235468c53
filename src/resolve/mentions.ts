/** Mentions of persons of one document, read: what the name says, in which case, and where it stands. */
import type { Analysis } from '../domain/analysis.ts';
import type { Mention } from '../domain/mention.ts';
import type { Gender, NameReading } from '../domain/names.ts';
import { covers, type Span, sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { caseAt, foldKey, isMaleOrFemale, readName } from '../lang/index.ts';
import { governs } from '../lang/ru/prepositions.ts';
import { echoOf, type Slots, scriptLanguage, slotsOf, tellsGender } from '../lang/slots.ts';
import type { ReadMention } from './person.ts';
import type { ReadAs, Said } from './readings.ts';

/** Settled mentions of one document, of its text and of its hidden texts. */
export type ResolveInput = Readonly<{
  transcript: Transcript;
  mentions: readonly Mention[];
  /** Ids of the participants whom the document is about. */
  participants?: readonly string[];
  /** Of the text; with it names are read in the case that their sentence asks for. */
  analysis?: Analysis;
}>;
/** The text under a mention, of the transcript or of one of its hidden texts. */
export const textOf = (transcript: Transcript, { hidden, span }: Mention): string =>
  sliceSpan(hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? ''), span);

const named = ({ given, patronymic, surname }: Slots): number =>
  Number(given.size > 0) + Number(patronymic.size > 0) + Number(surname.size > 0);

/**
 * Mentions that stand side by side and together are one full name (`Волкова` `Марина` `Сергеевна`, found one by one), each
 * with the whole of it. Two given names side by side are two persons.
 */
function fullNames(transcript: Transcript, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  const inText = mentions
    .filter(({ hidden }) => hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const text = (from: Mention, to: Mention): string => transcript.text.slice(from.span.start, to.span.end);
  const slots = (written: string): number =>
    named(slotsOf(readName(written, scriptLanguage(written)), written));
  for (let i = 0; i < inText.length; i++) {
    const first = inText[i] as Mention;
    let last = i;
    let parts = -1;
    for (let j = i + 1; j < inText.length && j < i + 3; j++) {
      const [before, next] = [inText[j - 1] as Mention, inText[j] as Mention];
      if (
        next.span.start - before.span.end !== 1 ||
        !/[ \u00a0]/.test(transcript.text.charAt(before.span.end))
      )
        break;
      if (parts < 0) parts = slots(text(first, before));
      const own = slots(text(next, next));
      if (slots(text(first, next)) !== parts + own) break;
      parts += own;
      last = j;
    }
    for (let j = i; j <= last && last > i; j++)
      found.set(inText[j] as Mention, text(first, inText[last] as Mention));
    i = last;
  }
  return found;
}

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

type Told = Pick<ReadMention, 'slots' | 'gender' | 'echo'>;
/** What a reading says, worked out once: the same names are said again and again. */
export function teller(): (reading: NameReading | null, text: string) => Told {
  const known = new Map<NameReading | string, Told>();
  return (reading, text) => {
    const before = known.get(reading ?? text);
    if (before) return before;
    const slots = slotsOf(reading, text);
    const told = { slots, gender: tellsGender(reading, text), echo: echoOf(text, reading) };
    known.set(reading ?? text, told);
    return told;
  };
}

export function readMentions(
  { transcript, mentions, analysis }: ResolveInput,
  read: ReadAs,
  said: ReturnType<typeof teller>,
): readonly ReadMention[] {
  const labels = new Map(transcript.turns.flatMap(({ label, role }) => (label ? [[label.start, role]] : [])));
  const isStaff = (word: string | undefined): boolean => word === 'interviewer' || word === 'translator';
  const fields = transcript.blocks.flatMap((block) => block.fields);
  const staff = fields.filter(({ attribute }) => isStaff(attribute)).map(({ value }) => value);
  const subjects = subjectsOf(transcript);
  const [subject, another] = subjects;
  const whole = fullNames(transcript, mentions);
  return mentions.map((mention) => {
    const text = textOf(transcript, mention);
    const reading = read(text, saidOf(mention, analysis));
    const full = whole.get(mention) ?? text;
    const readInFull = full === text ? reading : readName(full, scriptLanguage(full));
    const inText = mention.hidden === undefined;
    const role = inText ? labels.get(mention.span.start) : undefined;
    const own = inText
      ? subjects.find(({ names }) => names.some((name) => covers(name, mention.span)))
      : undefined;
    const speaking = role === 'participant' && !another ? subject : undefined;
    const told = said(readInFull, full);
    return {
      mention,
      reading,
      parts: reading?.parts ?? [],
      ...told,
      ...(full === text ? {} : { echo: null }),
      gender: told.gender ?? (own ?? speaking)?.gender,
      culture: reading?.culture,
      label: role !== undefined,
      header: own !== undefined,
      code: own?.code,
      staff: inText && (isStaff(role) || staff.some((value) => covers(value, mention.span))),
    };
  });
}
