/** What a read name says, slot by slot, as fold keys: the form in which names are compared. */
import type { RunLanguage } from '../domain/analysis.ts';
import type { Gender, NamePart, NameReading } from '../domain/names.ts';
import { foldKey } from './fold.ts';
import { nameKeys } from './index.ts';

export type Slots = Readonly<{
  given: ReadonlySet<string>;
  patronymic: ReadonlySet<string>;
  surname: ReadonlySet<string>;
  nickname: ReadonlySet<string>;
  /** First letters of given name and patronymic, in order, as fold keys. */
  initials: readonly string[];
  /** A surname in the plural stands for a family, not for a person. */
  family: boolean;
}>;

const keysOf = (parts: readonly NamePart[], slot: NamePart['slot']): ReadonlySet<string> =>
  new Set(parts.filter((part) => part.slot === slot).flatMap(nameKeys));

/** Slots of a reading. A mention that could not be read is one nickname: its own fold key. */
export function slotsOf(reading: NameReading | null, text: string): Slots {
  const parts = reading?.parts ?? [];
  const named = parts.some((part) => part.slot !== 'initial');
  return {
    given: keysOf(parts, 'given'),
    patronymic: keysOf(parts, 'patronymic'),
    surname: keysOf(parts, 'surname'),
    nickname: named ? keysOf(parts, 'nickname') : new Set([foldKey(text) || text.toLowerCase()]),
    initials: parts.filter((part) => part.slot === 'initial').map((part) => foldKey(part.base)),
    family: parts.some((part) => part.slot === 'surname' && part.number === 'plur'),
  };
}

/** Language in which a name is read: that of its letters. */
export const scriptLanguage = (text: string): RunLanguage =>
  /\p{Script=Cyrillic}/u.test(text) ? 'ru' : /\p{Script=Latin}/u.test(text) ? 'en' : 'other';

/** Gender that a reading vouches for: a given name or patronymic tells it, a surname alone may be in another case. */
export function tellsGender(reading: NameReading | null): Gender | undefined {
  if (!reading) return undefined;
  const telling = reading.parts.some((part) => part.slot === 'given' || part.slot === 'patronymic');
  return telling ? reading.gender : undefined;
}
