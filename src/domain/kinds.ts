/** Kinds of identifiers, and the class that data archives give each. */
import { z } from 'zod';

export const kinds = [
  'person',
  'place',
  'address',
  'organisation',
  'profession',
  'relation',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'handle',
  'id',
  'account',
  'plate',
  'ip',
  'money',
  'health',
  'religion',
  'ethnicity',
  'politics',
  'orientation',
  'legal',
  'feature',
  'event',
  'education',
  'family',
  'publication',
  'other',
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** Direct: alone names a person. Strong indirect: alone narrows to few. Indirect: identifies in combination. */
export const identifierClasses = ['direct', 'strong-indirect', 'indirect'] as const;
export const IdentifierClass = z.enum(identifierClasses);
export type IdentifierClass = z.infer<typeof IdentifierClass>;

/** After the three classes that the Finnish Social Science Data Archive uses in its guide to anonymisation. */
export const classOf: Readonly<Record<Kind, IdentifierClass>> = {
  person: 'direct',
  phone: 'direct',
  email: 'direct',
  url: 'direct',
  handle: 'direct',
  id: 'direct',
  account: 'direct',
  plate: 'direct',
  ip: 'direct',
  address: 'strong-indirect',
  organisation: 'strong-indirect',
  relation: 'strong-indirect',
  feature: 'strong-indirect',
  event: 'strong-indirect',
  publication: 'strong-indirect',
  place: 'indirect',
  profession: 'indirect',
  date: 'indirect',
  age: 'indirect',
  money: 'indirect',
  health: 'indirect',
  religion: 'indirect',
  ethnicity: 'indirect',
  politics: 'indirect',
  orientation: 'indirect',
  legal: 'indirect',
  education: 'indirect',
  family: 'indirect',
  other: 'indirect',
};
