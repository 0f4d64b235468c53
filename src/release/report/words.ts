/** Plain words for a reader who has never seen this tool. */
import type { IdentifierClass, Kind } from '../../domain/kinds.ts';
import type { StrategyName } from '../../domain/policy.ts';
import type { GateName } from '../../domain/release.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
  person: 'Names of people',
  place: 'Places',
  address: 'Addresses',
  organisation: 'Organisations',
  profession: 'Professions',
  relation: 'Third persons by tie and office',
  date: 'Dates',
  age: 'Ages',
  phone: 'Phone numbers',
  email: 'E-mail addresses',
  url: 'Web addresses',
  handle: 'Account names',
  id: 'Identity numbers',
  account: 'Bank accounts',
  plate: 'Number plates',
  ip: 'Network addresses',
  money: 'Sums of money',
  health: 'Health',
  religion: 'Religion',
  ethnicity: 'Ethnicity',
  politics: 'Politics',
  orientation: 'Orientation',
  legal: 'Legal matters',
  feature: 'Physical features',
  event: 'Distinctive events',
  education: 'Education',
  family: 'Family',
  publication: 'Publications',
  other: 'Other details',
};

export const classWords: Readonly<Record<IdentifierClass, readonly [name: string, what: string]>> = {
  direct: ['Direct', 'one such detail names a person'],
  'strong-indirect': ['Strong indirect', 'one such detail leaves only a few people'],
  indirect: ['Indirect', 'such details identify in combination'],
};

export const strategyWords: Readonly<Record<StrategyName, readonly [name: string, what: string]>> = {
  pseudonym: ['Pseudonym', 'a stable made-up name or code'],
  generalise: ['Generalised', 'a coarser description in square brackets'],
  suppress: ['Suppressed', 'only the kind of detail is told'],
  shift: ['Shifted', 'a date moved by a secret number of days'],
  keep: ['Kept', 'left as it was, for a stated reason'],
};

export const gateWords: Readonly<Record<GateName, readonly [name: string, asks: string]>> = {
  candidates: ['Decisions', 'Has every doubtful word been decided?'],
  leak: ['Leak scan', 'Is every known form of a protected name gone?'],
  consent: ['Consent', 'Does everybody included agree to this use, and has nobody withdrawn?'],
  risk: ['Risk', 'Does nobody stand out more than the policy allows?'],
  audit: ['Audit log', 'Is the log of all actions whole and unaltered?'],
};
