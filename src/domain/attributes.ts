/** What header blocks, front matter and profile blocks say of a participant or of the interview. */
import { z } from 'zod';
import type { Kind } from './kinds.ts';

export const attributes = [
  'participant', // a code or name chosen by the researcher: P1, Resp-03
  'name',
  'pseudonym', // chosen by the participant
  'age',
  'birth', // date or year of birth
  'gender',
  'origin', // home town or region
  'residence', // where they live now
  'profession',
  'employer',
  'education',
  'ethnicity',
  'religion',
  'politics',
  'orientation',
  'family',
  'health',
  'legal',
  'language',
  'departure', // date of leaving
  'phone',
  'email',
  'handle',
  'interviewer',
  'translator',
  'interview-date',
  'interview-place',
  'consent',
  'consent-date',
  'wishes',
  'other',
] as const;
export const AttributeName = z.enum(attributes);
export type AttributeName = z.infer<typeof AttributeName>;

/** The kind of identifier that an attribute's value is; null where the value identifies nobody. */
export const kindOfAttribute: Readonly<Record<AttributeName, Kind | null>> = {
  participant: null, // decided by its form: a code is null, a name is found by the recognizers
  name: 'person',
  pseudonym: null,
  age: 'age',
  birth: 'date',
  gender: null,
  origin: 'place',
  residence: 'place',
  profession: 'profession',
  employer: 'organisation',
  education: 'education',
  ethnicity: 'ethnicity',
  religion: 'religion',
  politics: 'politics',
  orientation: 'orientation',
  family: 'family',
  health: 'health',
  legal: 'legal',
  language: null,
  departure: 'date',
  phone: 'phone',
  email: 'email',
  handle: 'handle',
  interviewer: 'person',
  translator: 'person',
  'interview-date': 'date',
  'interview-place': 'place',
  consent: null,
  'consent-date': 'date',
  wishes: null,
  other: null,
};

/** The attributes of a person that a reader of the release could know: the columns of the participants table. */
export const quasiAttributes = [
  'age',
  'birth',
  'gender',
  'origin',
  'residence',
  'profession',
  'employer',
  'education',
  'ethnicity',
  'religion',
  'politics',
  'orientation',
  'family',
  'health',
  'legal',
  'departure',
] as const satisfies readonly AttributeName[];
