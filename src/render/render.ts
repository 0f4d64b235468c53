/** A transcript with every decision carried out in one pass. */
import type { Analysis } from '../domain/analysis.ts';
import type { Decision, Surrogate } from '../domain/decision.ts';
import { applyEdits, type Edit } from '../domain/edits.ts';
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { Kind } from '../domain/kinds.ts';
import type { GrammaticalCase } from '../domain/names.ts';
import type { RenderedEdit, Rendition } from '../domain/rendition.ts';
import { covers, type Span, sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { isJoin } from '../lang/function-words.ts';
import { caseAt } from '../lang/index.ts';
import { kindLabels } from '../lang/labels.ts';
import { casesOfName, isFamilyDative } from '../lang/name-cases.ts';
import { CUE, isSecondOfTwo } from '../lang/naming.ts';
import { isGoverned } from '../lang/ru/case.ts';
import { prepositionBefore } from '../lang/ru/sounds.ts';
import { wordBefore } from './around.ts';
import { bracketed, type Put } from './brackets.ts';
import { type Neighbours, putLabel } from './labels.ts';
import { beginningsOf, putAddress, putName } from './names.ts';
import { putNamesakes } from './namesakes.ts';

type Planned = Edit & Readonly<{ decision: Decision; rule: string }>;
type Placed = Readonly<{ entity: Entity; at: EntityMention }>;

/** Mentions by document, made once for a list of entities: a study renders many documents with the same one. */
const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Placed[]>>();
function mentionsIn(entities: readonly Entity[], document: string): readonly Placed[] {
  let index = indexes.get(entities);
  if (!index) {
    const made = new Map<string, Placed[]>();
    for (const entity of entities)
      for (const at of entity.mentions) {
        if (at.mention.hidden !== undefined) continue;
        const list = made.get(at.mention.document);
        if (list) list.push({ entity, at });
        else made.set(at.mention.document, [{ entity, at }]);
      }
    index = made;
    indexes.set(entities, made);
  }
  return index.get(document) ?? [];
}

/** Decisions by their target, made once for a list of decisions. */
const byTargets = new WeakMap<readonly Decision[], ReadonlyMap<string, Decision>>();
function decisionsByTarget(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const known = byTargets.get(decisions);
  if (known) return known;
  const made = new Map(decisions.map((decision) => [decision.target, decision]));
  byTargets.set(decisions, made);
  return made;
}

/** The case of a name: where its form leaves several open, the sentence decides. */
function caseOfName(
  analysis: Analysis,
  { mention, parts }: EntityMention,
  entity: Entity,
  text: string,
): GrammaticalCase {
  const said = caseAt(analysis, mention.span).case;
  const open = casesOfName(text, parts, entity.gender);
  if (open.length === 0) return parts.find(({ slot }) => slot !== 'initial')?.case ?? said;
  return open.includes(said) ? said : (open[0] as GrammaticalCase);
}

/** `Chris' brother`: a name that does not end in s takes `'s`. */
function withPossessive({ text }: Analysis, span: Span, source: string, replacement: string): Put {
  const mark = text.charAt(span.end);
  const isBare = /[a-z]s$/i.test(source) && /^['’]\s\p{L}/u.test(text.slice(span.end, span.end + 3));
  const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
  const isQuoted = isBare && line.split(mark).length % 2 === 0;
  if (!isBare || isQuoted || /s$/i.test(replacement)) return { span, replacement };
  return { span: { start: span.start, end: span.end + 1 }, replacement: `${replacement}${mark}s` };
}

/** `с Магомедом и Патимат Гаджиевыми`: a surname behind the second of two is of both. */
const isOfBoth = ({ text }: Analysis, { start }: Span): boolean =>
  isSecondOfTwo(text.slice(Math.max(0, start - CUE), start));

function putPerson(
  analysis: Analysis,
  { entity, at }: Placed,
  surrogate: Surrogate,
  nominative: boolean,
): Put {
  const { span } = at.mention;
  const text = sliceSpan(analysis.text, span);
  const to = nominative ? 'nom' : caseOfName(analysis, at, entity, text);
  const alike = nominative ? null : putNamesakes(analysis, at, text);
  if (alike !== null) return { span, replacement: bracketed(analysis.text, span, alike) };
  const addressed = nominative ? null : putAddress(text, at, entity, surrogate);
  if (addressed !== null) return { span, replacement: addressed };
  // Живаго looks like a plural; beside a given name a surname is one person's.
  const single =
    at.parts.some(({ slot, number }) => slot === 'given' && number === 'sing') && !isOfBoth(analysis, span);
  const ofFamily =
    at.parts.length === 1 &&
    isFamilyDative(text, analysis.text) &&
    caseAt(analysis, span).case === 'ins' &&
    !isGoverned(analysis, span);
  const parts = at.parts.map((part) => ({
    ...part,
    ...(nominative || part.script === 'cyrl' ? { case: to } : {}),
    ...(single ? { number: 'sing' as const } : {}),
    ...(ofFamily ? { case: 'dat' as const, number: 'plur' as const } : {}),
  }));
  return withPossessive(analysis, span, text, putName(text, parts, surrogate, to, beginningsOf(entity)));
}

function plan(
  analysis: Analysis,
  placed: Placed,
  decision: Decision,
  nominative: boolean,
  around: boolean,
  neighbours: Neighbours,
): Planned | null {
  const { span } = placed.at.mention;
  const { replacement, kind } = decision;
  const edit = (put: Put, rule: string): Planned => ({ ...put, decision, rule });
  switch (replacement.type) {
    case 'keep':
      return null;
    case 'name':
      return edit(putPerson(analysis, placed, replacement.surrogate, nominative), 'name');
    case 'code':
      return edit({ span, replacement: replacement.code }, 'code');
    case 'verbatim': {
      const text = kind === 'person' ? replacement.text : bracketed(analysis.text, span, replacement.text);
      return edit({ span, replacement: text }, 'verbatim');
    }
    case 'label':
      return edit(putLabel(analysis, span, kind, replacement, nominative, around, neighbours), 'label');
  }
}

/** `о Марине` -> `об Ольге`: a preposition that changes with the sound after it is put in with the name. */
function withPreposition(analysis: Analysis, edit: Planned): Planned {
  const before = wordBefore(analysis, edit.span);
  const next = /^[["«(]{0,2}(\p{Script=Cyrillic}{1,20})/u.exec(edit.replacement)?.[1];
  const said = before && next ? prepositionBefore(before.text, next) : null;
  if (!before || said === null) return edit;
  const gap = analysis.text.slice(before.span.end, edit.span.start);
  return {
    ...edit,
    span: { start: before.span.start, end: edit.span.end },
    replacement: `${said}${gap}${edit.replacement}`,
  };
}

/** Whether a name stands right before a mention (`Anna prays`, `Viktor, works there`), or right behind it (`officer Zakirov`). */
function neighboursOf({ text }: Analysis, placed: readonly Placed[], i: number): Neighbours {
  const gap = (a: Placed | undefined, b: Placed | undefined): string =>
    a?.entity.kind && b ? text.slice(a.at.mention.span.end, b.at.mention.span.start) : '';
  const [before, here, after] = [placed[i - 1], placed[i], placed[i + 1]];
  return {
    nameBefore: before?.entity.kind === 'person' && /^,? $/.test(gap(before, here)),
    nameAfter: after?.entity.kind === 'person' && gap(here, after) === ' ',
  };
}

function plans(
  analysis: Analysis,
  document: string,
  entities: readonly Entity[],
  decisions: readonly Decision[],
  within: Span,
  nominative: boolean,
): readonly Planned[] {
  const decisionOf = decisionsByTarget(decisions);
  const placed = mentionsIn(entities, document)
    .filter(({ at }) => covers(within, at.mention.span))
    .sort((a, b) => a.at.mention.span.start - b.at.mention.span.start);
  let end = within.start;
  return placed.flatMap((one, i): readonly Planned[] => {
    const decision = decisionOf.get(one.entity.id);
    if (!decision) return [];
    // A replacement may take in words beside it, but never what another one covers.
    const neighbours = neighboursOf(analysis, placed, i);
    const wide = plan(analysis, one, decision, nominative, true, neighbours);
    if (!wide) return [];
    const next = placed[i + 1]?.at.mention.span.start ?? within.end;
    const isFree = ({ span }: Planned): boolean => span.start >= end && span.end <= next;
    const spoken = nominative ? wide : withPreposition(analysis, wide);
    const chosen =
      [spoken, wide].find(isFree) ?? plan(analysis, one, decision, nominative, false, neighbours) ?? wide;
    end = chosen.span.end;
    return [chosen];
  });
}

/** What tells of somebody, and what two in a row say no more of than one; how many places or dates there are is told. */
const telling: ReadonlySet<Kind> = new Set([
  'health',
  'religion',
  'ethnicity',
  'politics',
  'orientation',
  'legal',
  'feature',
  'event',
  'family',
  'education',
  'other',
]);

/** A label that says the kind and no more. */
const isBare = ({ decision: { kind, replacement } }: Planned): boolean =>
  replacement.type === 'label' && replacement.en === kindLabels[kind].en;

/**
 * `[legal matter] and [legal matter]` -> `[legal matter]`: of labels alike in a row, with nothing but joining words between, one stays;
 * so does the one that says more of two of a kind, with nothing between but a space.
 */
function withoutRepeats(text: string, edits: readonly Planned[]): readonly Planned[] {
  const out: Planned[] = [];
  /** The label that stayed last, and how far the text is covered behind it. */
  let kept = -1;
  let end = 0;
  for (const edit of edits) {
    const before = out[kept];
    const between = text.slice(end, edit.span.start);
    const { kind, replacement } = edit.decision;
    const labels = before?.decision.replacement.type === 'label' && replacement.type === 'label';
    const repeats = labels && telling.has(kind) && before.replacement === edit.replacement && isJoin(between);
    const touches = labels && before.decision.kind === kind && /^[ \t]+$/.test(between);
    if (repeats || (touches && isBare(edit))) {
      out.push({ ...edit, span: { start: end, end: edit.span.end }, replacement: '' });
      end = edit.span.end;
      continue;
    }
    if (touches && isBare(before))
      out[kept] = { ...before, span: { start: before.span.start, end: edit.span.start }, replacement: '' };
    kept = out.push(edit) - 1;
    end = edit.span.end;
  }
  return out;
}

/**
 * The rendition of a transcript under the name `name`. An entity without a decision is left as it is, which the leak
 * scan then refuses. What hides in the file is not in the transcript's text and so not in the rendition.
 */
export function render(
  transcript: Transcript,
  analysis: Analysis,
  entities: readonly Entity[],
  decisions: readonly Decision[],
  name: string,
): Rendition {
  const whole = { start: 0, end: transcript.text.length };
  const edited = applyEdits(
    transcript.text,
    withoutRepeats(transcript.text, plans(analysis, transcript.id, entities, decisions, whole, false)),
  );
  const edits: readonly RenderedEdit[] = edited.applied.map(({ edit, at }) => ({ ...edit, at }));
  return { document: transcript.id, name, text: edited.text, edits };
}

/** The value at `span` as the participants table shows it: replaced as in the text, but in the nominative. */
export function renderValue(
  transcript: Transcript,
  analysis: Analysis,
  span: Span,
  entities: readonly Entity[],
  decisions: readonly Decision[],
): Readonly<{ text: string; edits: readonly Pick<RenderedEdit, 'decision' | 'rule'>[] }> {
  const edits = plans(analysis, transcript.id, entities, decisions, span, true).map((edit) => ({
    ...edit,
    span: { start: Math.max(0, edit.span.start - span.start), end: edit.span.end - span.start },
  }));
  return { text: applyEdits(sliceSpan(transcript.text, span), edits).text, edits };
}
