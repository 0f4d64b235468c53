/** Whether two names, slot by slot, may be one person's. Nothing here measures likeness: keys are equal or they are not. */
import type { Gender } from '../domain/names.ts';
import { seniorityOf } from '../lang/seniority.ts';
import type { Slots } from '../lang/slots.ts';

/** The fuller the name, the earlier it is placed. */
export function rankOf({ given, patronymic, surname, initials, cut }: Slots): number {
  const first = given.size > 0;
  if (first && surname.size === 0 && cut.length > 0) return 3;
  if (surname.size > 0 && first) return patronymic.size > 0 ? 6 : 5;
  if (surname.size > 0 && initials.length > 0) return initials.length > 1 ? 4 : 3;
  return first && patronymic.size > 0 ? 2 : 1;
}

const listed = (set: ReadonlySet<string>): string =>
  set.size < 2 ? ([...set][0] ?? '') : [...set].sort().join(',');

/** Slots are shared by all mentions that read the same. */
const signatures = new WeakMap<Slots, string>();
function slotSignature(slots: Slots): string {
  const known = signatures.get(slots);
  if (known !== undefined) return known;
  const signature = [
    listed(slots.surname),
    listed(slots.given),
    listed(slots.patronymic),
    slots.initials.join('.'),
    slots.cut.join('.'),
    listed(slots.nickname),
    slots.epithet,
    slots.family ? 'family' : '',
  ].join('|');
  signatures.set(slots, signature);
  return signature;
}

/** Equal for two names that say the same. */
export const signatureOf = (slots: Slots, gender: Gender | undefined): string =>
  `${slotSignature(slots)}|${gender ?? ''}`;

export const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const key of small) if (large.has(key)) return true;
  return false;
};
const conflict = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !shares(a, b);
const initialled = ['given', 'patronymic'] as const;
/** The initials of one against those of the other, else its whole names: as `initialsAgree`. */
function initialsFit(x: Slots, y: Slots): number {
  let agree = 0;
  for (const [i, initial] of x.initials.entries()) {
    const slot = initialled[i];
    // `К. Рощина`, known as Кира, is no more Кирюша than Кирилл Олегович is: the letter says what the name does.
    if (slot === undefined || initial === '' || shares(x[slot], y[slot])) continue;
    const other = y.initials[i] ?? '';
    if (other !== '') {
      if (initial !== other) return -1;
      agree = 1;
    } else if (y.letters[slot].size > 0) {
      if (![...y.letters[slot]].some((letter) => initial.startsWith(letter))) return -1;
      agree = 1;
    }
  }
  return agree;
}

/** Initials against whole names or against initials: 1 agrees, 0 nothing to compare, -1 contradicts. */
function initialsAgree(a: Slots, b: Slots): number {
  const [one, other] = [initialsFit(a, b), initialsFit(b, a)];
  return one < 0 || other < 0 ? -1 : Math.max(one, other);
}

/** The cut name of one against the surname and patronymic of the other: as `initialsAgree`. */
export function cutAgrees(a: Slots, b: Slots): number {
  let agree = 0;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const [cut] = x.cut;
    if (cut === undefined) continue;
    if (y.cut.length > 0) {
      if (!y.cut.some((other) => other.startsWith(cut) || cut.startsWith(other))) return -1;
      agree = 1;
      continue;
    }
    const names = [...y.surname, ...y.patronymic];
    if (names.length === 0) continue;
    if (!names.some((name) => name.startsWith(cut))) return -1;
    agree = 1;
  }
  return agree;
}

const slotNames = ['given', 'patronymic', 'surname', 'nickname'] as const;
/** The keys of a name that is a single word; null of any other. */
export function singleWord(slots: Slots): ReadonlySet<string> | null {
  if (slots.initials.length + slots.cut.length > 0 || slots.family) return null;
  let word: ReadonlySet<string> | null = null;
  for (const slot of slotNames) {
    if (slots[slot].size === 0) continue;
    if (word) return null;
    word = slots[slot];
  }
  return word;
}

const inOrder = (s: Slots, t: Slots): readonly [Slots, Slots] => (s.bareInitials ? [s, t] : [t, s]);

/** The given name and the patronymic are the same, the patronymic if only by its first letter. */
export const sharesPatronymic = (s: Slots, t: Slots): boolean =>
  shares(s.given, t.given) &&
  (shares(s.patronymic, t.patronymic) ||
    (s.patronymic.size + t.patronymic.size > 0 && initialsAgree(s, t) > 0));

export type Named = Readonly<{ slots: Slots; gender: Gender | undefined }>;

/** Letters that a part of the name begins with, written out or as an initial. */
const lettersOf = (slots: Slots, slot: 'given' | 'patronymic' | 'surname'): readonly string[] => {
  const initial = slots.initials[['given', 'patronymic'].indexOf(slot)] ?? '';
  return [...slots.letters[slot], ...(initial === '' || slots.bareInitials ? [] : [initial])];
};

/** `M.V.` may be Marta Vetrova, Vetrova Marta, or Marina Viktorovna: every letter must be known to begin a part. */
function areInitialsOf({ initials }: Slots, whole: Slots): boolean {
  const orders = [
    ['given', 'patronymic', 'surname'],
    ['given', 'surname'],
    ['surname', 'given', 'patronymic'],
  ] as const;
  return orders.some(
    (order) =>
      initials.length <= order.length &&
      initials.every((initial, i) => {
        const slot = order[i];
        return slot !== undefined && lettersOf(whole, slot).some((letter) => initial.startsWith(letter));
      }),
  );
}

/** `Mark senior` and `Mark junior`. */
const areElderAndYounger = (s: Slots, t: Slots): boolean =>
  seniorityOf(s.epithet) !== undefined && seniorityOf(t.epithet) !== undefined && s.epithet !== t.epithet;

/** In how many parts two names agree; 0 when they contradict each other or share no name. */
export function agreement(a: Named, b: Named): number {
  if (a.gender && b.gender && a.gender !== b.gender) return 0;
  const [s, t] = [a.slots, b.slots];
  if (s.family !== t.family || areElderAndYounger(s, t)) return 0;
  // A word alone may be read as a given name once and as a surname once: it is still that word.
  const [word, sameWord] = [singleWord(s), singleWord(t)];
  if (word && sameWord && shares(word, sameWord)) return 2;
  if (s.bareInitials !== t.bareInitials) return areInitialsOf(...inOrder(s, t)) ? 1 : 0;
  const isNameOf = (one: ReadonlySet<string> | null, whole: Slots): boolean =>
    one !== null && (shares(one, whole.surname) || shares(one, whole.given));
  if (isNameOf(word, t) || isNameOf(sameWord, s)) return 2;
  if (conflict(s.given, t.given) || conflict(s.patronymic, t.patronymic) || conflict(s.surname, t.surname))
    return 0;
  const [initials, cut] = [initialsAgree(s, t), cutAgrees(s, t)];
  if (initials < 0 || cut < 0) return 0;
  let names = 0;
  for (const slot of slotNames) if (shares(s[slot], t[slot])) names += 1;
  return names === 0 ? 0 : names * 2 + initials + cut;
}

/** What both say of a part; of names that share nothing what the first says. The same set where it says no more. */
export const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const both = [...a].filter((key) => b.has(key));
  return both.length > 0 && both.length < a.size ? new Set(both) : a;
};
