/** Mentions of persons of one document, read: what the name says, in which case, and where it stands. */
import type { Analysis } from '../domain/analysis.ts';
import type { Mention } from '../domain/mention.ts';
import type { NameReading } from '../domain/names.ts';
import { covers, type Span, sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { caseAt, readName } from '../lang/index.ts';
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
  const valuesOf = (of: (attribute: string) => boolean): readonly Span[] =>
    fields.filter(({ attribute }) => of(attribute)).map(({ value }) => value);
  const headers = valuesOf((attribute) => attribute === 'name' || attribute === 'participant');
  const staff = valuesOf(isStaff);
  const whole = fullNames(transcript, mentions);
  return mentions.map((mention) => {
    const text = textOf(transcript, mention);
    const reading = read(text, saidOf(mention, analysis));
    const full = whole.get(mention) ?? text;
    const readInFull = full === text ? reading : readName(full, scriptLanguage(full));
    const inText = mention.hidden === undefined;
    return {
      mention,
      reading,
      parts: reading?.parts ?? [],
      ...said(readInFull, full),
      ...(full === text ? {} : { echo: null }),
      culture: reading?.culture,
      label: inText && labels.has(mention.span.start),
      header: inText && headers.some((value) => covers(value, mention.span)),
      staff:
        inText &&
        (isStaff(labels.get(mention.span.start)) || staff.some((value) => covers(value, mention.span))),
    };
  });
}
