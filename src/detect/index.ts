/**
 * Transcript -> mentions. Every recognizer in the list below reads the same passage; the order is the algorithm only for
 * the last, which fills what the others left. Mentions may overlap: `resolve` settles that, visibly. Pure.
 */
import type { Analysis } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import { type Mention, mentionIn } from '../domain/mention.ts';
import type { Gazetteer } from '../domain/place.ts';
import { bySpan, covers, type Span } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { wordFacts } from '../lang/index.ts';
import { inSmallLetters, withPlainSpaces } from '../lang/script.ts';
import { wholeCharacters } from './characters.ts';
import type { Finding, KnownForms, Passage, Recognizer } from './passage.ts';
import { addresses } from './recognizers/addresses.ts';
import { ages } from './recognizers/ages.ts';
import { bynames } from './recognizers/bynames.ts';
import { candidates } from './recognizers/candidates.ts';
import { codes } from './recognizers/codes.ts';
import { coordinates } from './recognizers/coordinates.ts';
import { dates } from './recognizers/dates.ts';
import { deeds } from './recognizers/deeds.ts';
import { details } from './recognizers/details.ts';
import { fields } from './recognizers/fields.ts';
import { joinedNames } from './recognizers/joined-names.ts';
import { known } from './recognizers/known.ts';
import { latinLetters } from './recognizers/latin-letters.ts';
import { measures } from './recognizers/measures.ts';
import { money } from './recognizers/money.ts';
import { namesakes } from './recognizers/namesakes.ts';
import { network } from './recognizers/network.ts';
import { numbers } from './recognizers/numbers.ts';
import { occupations } from './recognizers/occupations.ts';
import { organisations } from './recognizers/organisations.ts';
import { otherScripts } from './recognizers/other-scripts.ts';
import { ownNames } from './recognizers/own-names.ts';
import { persons } from './recognizers/persons.ts';
import { places } from './recognizers/places.ts';
import { plates } from './recognizers/plates.ts';
import { publications } from './recognizers/publications.ts';
import { relations } from './recognizers/relations.ts';
import { feastsAmong, relativeDates } from './recognizers/relative-dates.ts';
import { spaced } from './recognizers/spaced.ts';
import { spelled } from './recognizers/spelled.ts';
import { staff } from './recognizers/staff.ts';
import { status } from './recognizers/status.ts';
import { tagger } from './recognizers/tagger.ts';
import { tailsAndEchoes } from './recognizers/tails.ts';
import { toldDetails } from './recognizers/told.ts';
import { work } from './recognizers/work.ts';
import type { DetailTagger } from './tagger/details.ts';
import type { Tagger } from './tagger/index.ts';
import { lookedUp, wordOf } from './words.ts';

export type { Finding, KnownForms, Passage, Recognizer } from './passage.ts';
export { type DetailTagger, openDetailTagger } from './tagger/details.ts';
export { modelNames, openTagger, type Tagger } from './tagger/index.ts';

export const recognizers: readonly Recognizer[] = [
  fields,
  known,
  network,
  numbers,
  codes,
  plates,
  coordinates,
  spelled,
  spaced,
  dates,
  relativeDates,
  ages,
  money,
  addresses,
  persons,
  ownNames,
  bynames,
  joinedNames,
  staff,
  places,
  namesakes,
  organisations,
  relations,
  occupations,
  work,
  status,
  publications,
  details,
  measures,
  deeds,
  latinLetters,
  otherScripts,
  tailsAndEchoes,
  tagger,
  toldDetails,
  candidates,
];

export type DetectInput = Readonly<{
  transcript: Transcript;
  analysis: Analysis;
  hidden: readonly Analysis[];
}>;
export type Knowledge = Readonly<{
  gazetteer: Gazetteer;
  tagger: Tagger;
  details: DetailTagger;
  known?: KnownForms;
}>;

/** Mentions of the text and of each hidden text (`hidden` in the mention is its index), sorted by where they stand. */
export function detect(
  input: DetectInput,
  knowledge: Knowledge,
  order: readonly Recognizer[] = recognizers,
): readonly Mention[] {
  const { transcript, analysis, hidden } = input;
  const passages = [
    passageOf(analysis, knowledge, transcript),
    ...hidden.map((a) => passageOf(a, knowledge, { turns: [], blocks: [], marks: [] })),
  ];
  return passages.flatMap((passage, i) =>
    mentionsOf(passage, transcript.id, i === 0 ? undefined : i - 1, order),
  );
}

/**
 * What `detect` finds with these known forms, given what it found with others before: the other recognizers do not ask what
 * is known, so where the same known forms stand in the text, the same is found.
 */
export function detectAgain(
  input: DetectInput,
  knowledge: Knowledge,
  before: readonly (readonly Mention[])[],
): readonly Mention[] {
  if (before.length === 0) return detect(input, knowledge);
  const now = idsOfKnown(detect(input, knowledge, [known]));
  return before.find((mentions) => idsOfKnown(mentions) === now) ?? detect(input, knowledge);
}
const idsOfKnown = (mentions: readonly Mention[]): string =>
  [...new Set(mentions.flatMap((m) => (m.recognizer === known.name ? [`${m.kind} ${m.id}`] : [])))]
    .sort()
    .join('\n');

const passageOf = (
  analysis: Analysis,
  { gazetteer, tagger: tag, details, known = new Map() }: Knowledge,
  { turns, blocks, marks }: Pick<Transcript, 'turns' | 'blocks' | 'marks'>,
): Passage => {
  const tokens = analysis.tokens.map(lookedUp);
  const text = withPlainSpaces(analysis.text);
  const passage: Passage = {
    text,
    small: inSmallLetters(text),
    tokens,
    turns,
    blocks,
    marks,
    gazetteer,
    known,
    words: wordOf,
    analysis,
    tags: () => tag({ analysis, tokens, words: wordOf }),
    details: (before) => details(passage, before),
  };
  return passage;
};

/** A code that a researcher gives to a participant: `P01`, `R-3`, `Resp 12`. */
const code = /^\p{L}{1,5}[-_ ]?\d{1,4}$/u;

/** Whether one of `labels`, in order and apart, covers the span. */
function liesIn(labels: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as Span).start <= span.start) low = middle + 1;
    else high = middle;
  }
  const label = labels[low - 1];
  return label !== undefined && covers(label, span);
}

/** Whether every word of a key is one of the dictionary and no name: `What she wore`, not `Галина Устинова`. */
const isOrdinary = (key: string): boolean =>
  (key.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => {
    const { known, given, surname } = wordFacts(word.toLowerCase(), 'other');
    return known && !given && !surname;
  });

/**
 * Keys of fields (`Left Russia:`) and codes of participants: words of the form, which name nobody. In order. A key that no form
 * has is a text like any other: `Galina Ustinova: interviewed`.
 */
export const spokenFor = ({ blocks, text }: Pick<Transcript, 'blocks' | 'text'>): readonly Span[] =>
  blocks
    .flatMap(({ fields }) =>
      fields.flatMap(({ attribute, key, value }) =>
        attribute === 'participant' &&
        code.test(text.slice(value.start, Math.min(value.end, value.start + 20)))
          ? [key, value]
          : attribute === 'other' && !isOrdinary(text.slice(key.start, key.end))
            ? []
            : [key],
      ),
    )
    .sort(bySpan);

/** What the name of a feast is taken for. */
const mayBeFeast: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'organisation']);

function mentionsOf(
  passage: Passage,
  document: string,
  hidden: number | undefined,
  order: readonly Recognizer[],
): readonly Mention[] {
  const before: Finding[] = [];
  const found: Readonly<{ finding: Finding; recognizer: string }>[] = [];
  let feasts: readonly Span[] = [];
  for (const recognizer of order) {
    const all = recognizer.find(passage, before);
    if (recognizer === relativeDates) feasts = feastsAmong(passage, all);
    for (const finding of all) {
      if (mayBeFeast.has(finding.kind) && liesIn(feasts, finding.span)) continue;
      before.push(finding);
      found.push({ finding, recognizer: recognizer.name });
    }
  }
  const settled = spokenFor(passage);
  const whole = wholeCharacters(passage.text);
  return found
    .map(({ finding, recognizer }) => ({ span: whole(finding.span), finding, recognizer }))
    .filter(({ span }) => !liesIn(settled, span))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ span, finding: { kind, rule, tier, confidence }, recognizer }) =>
      mentionIn(document, hidden, { span, kind, recognizer, rule, tier, confidence }),
    );
}
