/** The people a document is about, as far as its fields and labels say. */
import type { AttributeName } from '../domain/attributes.ts';
import type { ConsentForm } from '../domain/participant.ts';
import type { ConsentLevel } from '../domain/policy.ts';
import type { Span } from '../domain/span.ts';
import type { Field, FieldBlock, Transcript } from '../domain/transcript.ts';
import { consentFormOf, consentOf, speakerRole, takesBack } from '../lang/index.ts';
import { labelKey } from './lines.ts';
import {
  calledPhrases,
  fold,
  holdsWord,
  namedPhrases,
  noWords,
  personWords,
  startsWithWord,
  yesWords,
} from './words.ts';

/**
 * `code` and `name` as written; absent when the document gives none. `attributes` point into its text: everything
 * said of the person, but not who interviewed or translated, and not consent and wishes, which stand beside.
 */
export type ParticipantDraft = Readonly<{
  code?: string;
  name?: string;
  attributes: readonly Readonly<{ attribute: AttributeName; span: Span }>[];
  consent?: ConsentLevel;
  /** As written. */
  consentDate?: string;
  consentForm?: ConsentForm;
  wantsToBeNamed: boolean;
  chosenPseudonym?: string;
}>;

const notOfThePerson = new Set<AttributeName>([
  'interviewer',
  'translator',
  'other',
  'consent',
  'consent-date',
  'wishes',
  'pseudonym',
]);
const aboutInterview = new Set<AttributeName>(['interview-date', 'interview-place']);

/** One per profile block; else one from the header and the only speaker; none when the document says nothing. */
export function draftParticipants(transcript: Transcript): readonly ParticipantDraft[] {
  const { text, blocks } = transcript;
  const profiles = blocks.filter((block) => block.role === 'profile');
  const header = blocks.filter((block) => block.role === 'header').flatMap((block) => block.fields);
  const single = profiles.length === 1 && !conflicting(text, header, profiles[0]);
  if (profiles.length === 0 || single) {
    const fields = [...header, ...profiles.flatMap((block) => block.fields)];
    const draft = draftOf(text, fields);
    const group = isEmpty(draft) ? codedSpeakers(transcript) : [];
    if (group.length > 1) return group.map((code) => ({ ...draft, code }));
    const speaker = draft.name === undefined && draft.code === undefined ? onlySpeaker(transcript) : {};
    return isEmpty(draft) && Object.keys(speaker).length === 0 ? [] : [{ ...draft, ...speaker }];
  }
  // What the header says of the interview holds for all; what it says of a person is that person's own.
  const own = header.filter(
    (field) => !aboutInterview.has(field.attribute) && !notOfThePerson.has(field.attribute),
  );
  const shared = own.length > 0 ? header.filter((field) => aboutInterview.has(field.attribute)) : header;
  const drafts = profiles.map((block) => draftOf(text, [...block.fields, ...shared]));
  const first = draftOf(text, header);
  const known = drafts.some((draft) => (first.code ?? first.name) === (draft.code ?? draft.name));
  return (first.code === undefined && first.name === undefined) || known ? drafts : [first, ...drafts];
}

/** Header and profile give different codes or names: they are two people. */
function conflicting(text: string, header: readonly Field[], profile: FieldBlock | undefined): boolean {
  if (profile === undefined) return false;
  const a = draftOf(text, header);
  const b = draftOf(text, profile.fields);
  const differ = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && fold(x) !== fold(y);
  return differ(a.code, b.code) || (a.code === undefined && differ(a.name, b.name));
}

const isEmpty = (draft: ParticipantDraft): boolean =>
  draft.attributes.every(({ attribute }) => aboutInterview.has(attribute)) &&
  draft.consent === undefined &&
  draft.chosenPseudonym === undefined &&
  !draft.wantsToBeNamed;

function draftOf(text: string, fields: readonly Field[]): ParticipantDraft {
  const wordsOf = (field: Field) => text.slice(field.value.start, field.value.end);
  const first = (attribute: AttributeName) => fields.find((field) => field.attribute === attribute);
  const said = fields.filter((field) => field.attribute === 'participant' && !isBareRole(wordsOf(field)));
  const code = said.find((field) => !isNamed(text, field));
  const name = first('name') ?? said.find((field) => isNamed(text, field));
  const isBack = (field: Field): boolean =>
    takesBack(text.slice(field.key.start, field.key.end), wordsOf(field));
  const asked = fields.filter((field) => field.attribute === 'consent');
  const consentField = asked.find((field) => !isBack(field));
  const given = consentField === undefined ? null : consentOf(wordsOf(consentField));
  const consent = asked.some(isBack) ? 'none' : given;
  const form = consentField === undefined ? null : consentFormOf(wordsOf(consentField));
  const dateField = first('consent-date');
  const consentDate =
    dateField === undefined
      ? dateIn(consentField === undefined ? '' : wordsOf(consentField))
      : wordsOf(dateField);
  const wishes = fields.filter((field) => field.attribute === 'wishes');
  const pseudonym = first('pseudonym');
  const chosen =
    pseudonym === undefined
      ? [...wishes.map(wordsOf), asideOf(name === undefined ? '' : wordsOf(name))]
          .map(called)
          .find((word) => word !== undefined)
      : wordsOf(pseudonym);
  return {
    ...(code === undefined ? {} : { code: wordsOf(code) }),
    ...(name === undefined ? {} : { name: withoutAside(wordsOf(name)) }),
    attributes: fields
      .filter(
        (field) =>
          !notOfThePerson.has(field.attribute) &&
          !(field.attribute === 'participant' && isBareRole(wordsOf(field))),
      )
      .map(({ attribute, value }) => ({ attribute, span: value })),
    ...(consent === null ? {} : { consent }),
    ...(consentDate === undefined ? {} : { consentDate }),
    ...(form === null ? {} : { consentForm: form }),
    wantsToBeNamed: wishes.some((field) =>
      wantsName(text.slice(field.key.start, field.key.end), wordsOf(field)),
    ),
    ...(chosen === undefined ? {} : { chosenPseudonym: chosen }),
  };
}

/**
 * `client: "К"` only says which label the client has in the text, and so would be the same in every note: a word for
 * a role is no code unless it has a number.
 */
const isBareRole = (value: string): boolean =>
  !/\p{N}/u.test(value) && (speakerRole(value) !== null || /^\p{L}\.?$/u.test(value));

/** `Participant: Marat` names a person; `client_id: marina` and `Participant: P4` give a code. */
function isNamed(text: string, { key, value }: Field): boolean {
  if (
    /(?<!\p{L})(?:id|code|no|number|код|номер|шифр)(?!\p{L})|№|#/iu.test(
      text.slice(key.start, key.end).replaceAll('_', ' '),
    )
  )
    return false;
  const words = text.slice(value.start, value.end);
  return /^\p{Lu}\p{Ll}/u.test(words) && !/\p{N}/u.test(words);
}

const dateIn = (value: string): string | undefined =>
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/.exec(value)?.[0];

/** `Wants to be named: yes`, `Wishes: to be named in full`; a no anywhere in either is a no. */
function wantsName(key: string, value: string): boolean {
  const words = fold(value);
  if (holdsWord(words, noWords)) return false;
  return holdsWord(words, namedPhrases) || (holdsWord(fold(key), namedPhrases) && holdsWord(words, yesWords));
}

/** What stands in brackets after a name: `Lena Moroz (she wants: Rita)`. */
const asideOf = (name: string): string => /\(([^()]{0,200})\)/u.exec(name)?.[1] ?? '';
const withoutAside = (name: string): string => name.replace(/\s?\([^()]{0,200}\)/gu, '').trim() || name;

/** `call me Wolf`, `псевдоним: Волк`: the capitalised word or two that follow. */
function called(value: string): string | undefined {
  const words = fold(value);
  for (const phrase of calledPhrases) {
    const at = words.indexOf(phrase);
    if (at < 0) continue;
    const after = /^[\s:–—=-]{0,4}["«“„']?(\p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30})?)/u.exec(
      value.slice(at + phrase.length, at + phrase.length + 80),
    );
    if (after?.[1] !== undefined) return after[1];
  }
  return undefined;
}

/** Several speakers labelled by codes (`P1`, `P2`): a group, each of them a participant. */
function codedSpeakers({ text, turns }: Transcript): readonly string[] {
  const codes = new Map<string, string>();
  for (const { label, role } of turns) {
    const words = label === undefined || role !== 'participant' ? '' : text.slice(label.start, label.end);
    if (/^\p{L}{1,3}[-_ ]?\d{1,4}$/u.test(words)) codes.set(labelKey(words), words);
  }
  return [...codes.values()];
}

/** The one speaker who neither interviews nor translates: a code (`P4`), a name (`Marat`), or a mere role (nothing). */
function onlySpeaker({ text, turns }: Transcript): Readonly<{ code?: string; name?: string }> {
  const others = new Map<string, string>();
  for (const { label, role } of turns) {
    if (label === undefined || role === 'interviewer' || role === 'translator') continue;
    const words = text.slice(label.start, label.end);
    others.set(labelKey(words), words);
  }
  const [only] = others.values();
  if (only === undefined || others.size > 1) return {};
  const numbered = /^\p{L}{2,20}[ _-]?(\d{1,4})$/u.exec(only);
  if (numbered?.[1] !== undefined && startsWithWord(fold(only), personWords) !== null)
    return { code: numbered[1] };
  if (/\p{N}/u.test(only)) return /^(?:speaker|спикер|голос)[ _]?\d/iu.test(only) ? {} : { code: only };
  return isBareRole(only) ? {} : { name: only };
}
