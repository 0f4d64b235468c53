/**
 * Which mentions of persons are of one person. No likeness is measured: two names are of one person when every part
 * that both have is the same name (in any case, script, diminutive or initial), and there is nobody else it could be.
 * Where that is not certain nothing is joined and a question is asked.
 *
 * 1. Fuller names (of two parts and more) are joined within each document, then across the study: a full name goes to
 *    the only full name that shares its surname and contradicts it nowhere; given name and patronymic to the same two.
 * 2. Surnames alone go to the only bearer in their document; where the study knows a man and a woman of that surname
 *    and the form does not tell which, it is asked.
 * 3. Across the study a surname alone goes to its only bearer, unless it is one of those that thousands bear, or unless
 *    a man and a woman bear it. Where several bear it, to the one whose given name stands in the same document.
 * 4. All other names go to the one person of their document whom they fit, now that it is known who is in it; to the
 *    one they fit in more parts, where they fit several. A label that fits several goes to the person whom the header
 *    names, and so do a name alone in a remark of the transcriber and one that the participant's work is hung on. Where
 *    the note tells of `the other Sasha: Moroz`, Sasha alone is not she. A vocative (`Саш`) goes to the only one so called; a possessive (`Сонина`) is asked.
 * 5. Notes on one and the same participant are read like one document: whom he calls Саша twice is one Саша.
 * 6. Who interviews or translates is known by the given name in every document of the study; so is one of a name that is not common
 *    in what the team writes itself, where nobody else of the study is so called.
 * 7. What is left is a given name and nothing more. In notes on different participants it may be anyone's: asked once
 *    for each name.
 * 8. Of full names that a slip of the pen tells apart it is asked.
 */

import { askOfNames, groupsOf, isOfCouple, joinNames, joinStaff, joinSurnames, type Left } from './alone.ts';
import { applyAnswers, joinByText } from './answered.ts';
import { acrossStudy, amongPresent, isFuller, withinCircle, withinDocument } from './choices.ts';
import { doubtfulSurnames } from './misspelt.ts';
import { absorb, distinct, none, type Person, type ReadMention, union } from './person.ts';
import { type Choose, type Doubt, Placed, place } from './placed.ts';

export type Grouping = Readonly<{ persons: readonly Person[]; doubts: readonly Doubt[] }>;
/** Mentions of a document. Documents of one `circle` are notes on one participant. */
export type PersonDocument = Readonly<{
  id: string;
  circle: string;
  /** The code of the only participant whom the document is about, where its fields give one and no name. */
  code: string | undefined;
  /** Mentions that the text says are of one. */
  same: readonly (readonly [string, string])[];
  /** Mentions that name somebody of whom the text says that she is another of a name. */
  others: ReadonlySet<string>;
  mentions: readonly ReadMention[];
  /** Nobody speaks in it but who wrote it. */
  narrated: boolean;
}>;

const isSurname = ({ rank, slots }: Person): boolean =>
  rank === 1 && slots.surname.size > 0 && !slots.epithet;

/** A letter for a speaker stands for somebody else in every document. */
const isLetter = ({ label, slots }: Person): boolean =>
  slots.bareInitials && (label || slots.initials.length === 1);

/** Given name and patronymic go to the only full name without a patronymic that is said in the same document. */
function joinPatronymics(told: readonly Person[], doubts: Doubt[]): Left {
  const full = new Placed(told.filter(({ rank }) => rank > 2));
  const left: Person[] = [];
  for (const person of told.filter(({ rank, slots }) => rank === 2 && slots.patronymic.size > 0)) {
    const fits = full
      .fitting(person)
      .map(([other]) => other)
      .filter((other) => [...person.documents].some((document) => other.documents.has(document)));
    const [one] = fits;
    if (one && fits.length === 1) absorb(one, person, 'only-one-in-document');
    else left.push(person);
    if (fits.length > 1) doubts.push({ person, others: fits, rule: 'fits-several' });
  }
  return [...told.filter(({ rank, slots }) => rank !== 2 || slots.patronymic.size === 0), ...left];
}

/**
 * `Саша-сварщик и Саша с кольцом`: where it is known who the first is, and only one more of the name is spoken of in the
 * note, the second is that one.
 */
function joinTwins(names: Left, known: Left): Readonly<{ joined: ReadonlySet<Person>; alone: Left }> {
  const twins = names.filter(({ twin }) => twin !== undefined);
  if (twins.length === 0) return { joined: none, alone: names };
  const of = new Map(known.flatMap((person) => person.mentions.map(({ mention }) => [mention.id, person])));
  const placed = new Placed(known.filter(isFuller));
  const joined = new Set<Person>();
  for (const person of twins) {
    const first = of.get(person.twin ?? '');
    const here = placed
      .fitting(person)
      .map(([other]) => other)
      .filter((other) => [...person.documents].some((document) => other.documents.has(document)));
    const [second, more] = here.filter((other) => other !== first);
    if (!first || !here.includes(first) || !second || more) continue;
    absorb(second, person, 'other-of-two');
    joined.add(person);
  }
  return { joined, alone: names.filter((person) => !joined.has(person)) };
}

/** A document that gives its participant's code alone is about the one person who has that code in another. */
function tellSubjects(told: readonly Person[], documents: readonly PersonDocument[]): void {
  const byCode = new Map<string, Person[]>();
  for (const person of told)
    for (const code of person.codes) byCode.set(code, [...(byCode.get(code) ?? []), person]);
  for (const { id, code } of documents) {
    const [person, other] = byCode.get(code ?? '') ?? [];
    if (!person || other) continue;
    person.subjectOf = union(person.subjectOf, new Set([id]));
    person.documents.add(id);
  }
}

/** The persons of a study. The order of documents does not matter; cost grows with the number of mentions. */
export function groupPersons(documents: readonly PersonDocument[]): Grouping {
  const doubts: Doubt[] = [];
  const take = ({ alone, doubts: found }: ReturnType<typeof place>): Left => {
    doubts.push(...found);
    return alone;
  };
  const named = documents.map(({ mentions }) => distinct(mentions));
  const fuller = named.flatMap((persons) =>
    take(place(persons.filter(isFuller), withinDocument, new Placed())),
  );
  let told = new Placed(take(place(fuller, acrossStudy, new Placed())));
  tellSubjects(told.persons, documents);

  /** Places names among those of `others` who are spoken of in the same document, or in the same circle. */
  const among = (
    names: Left,
    others: Left,
    choose: Choose,
    unitOf: (document: string) => string,
    maybe: ReadonlyMap<string, Iterable<Person>> = new Map(),
  ): Left => {
    const here = new Map([...maybe].map(([unit, persons]) => [unit, new Set(persons)]));
    for (const person of others)
      for (const document of person.documents) {
        const unit = unitOf(document);
        const set = here.get(unit);
        if (set) set.add(person);
        else here.set(unit, new Set([person]));
      }
    const unit = (person: Person | undefined): string => unitOf([...(person?.documents ?? [])][0] ?? '');
    return groupsOf(names, unit).flatMap((group) =>
      take(place(group, choose, new Placed(here.get(unit(group[0]))))),
    );
  };
  const inDocument = (id: string): string => id;
  const circles = new Map(documents.map(({ id, circle }) => [id, circle]));
  const size = new Map<string, number>();
  for (const { circle } of documents) size.set(circle, (size.get(circle) ?? 0) + 1);
  const inCircle = (id: string): string => circles.get(id) ?? id;
  /** Notes on one participant are read like one document; what was doubtful in its own document stays so. */
  const amongCircles = (names: Left, others: Left): Left => {
    const doubted = new Set(doubts.map(({ person }) => person));
    const joins = (person: Person): boolean =>
      !doubted.has(person) &&
      !person.another &&
      [...person.documents].some((id) => (size.get(inCircle(id)) ?? 0) > 1);
    return [
      ...names.filter((person) => !joins(person)),
      ...among(names.filter(joins), others, withinCircle, inCircle),
    ];
  };

  const surnames = named.flat().filter(isSurname);
  const shared = (person: Person): boolean => !person.self && isOfCouple(person, told);
  const unshared = surnames.filter((person) => !shared(person));
  const surnamesAlone = amongCircles(
    [...among(unshared, told.persons, withinDocument, inDocument), ...surnames.filter(shared)],
    told.persons,
  );
  told = new Placed(told.persons);
  const givenIn = new Map(
    documents.map(({ id }, i) => [id, new Set((named[i] ?? []).flatMap(({ slots }) => [...slots.given]))]),
  );
  const ofSurnames = joinSurnames(surnamesAlone, told, (id) => givenIn.get(id) ?? none);
  doubts.push(...ofSurnames.doubts);
  const maybe = new Map<string, Set<Person>>();
  for (const { person, others } of ofSurnames.doubts) {
    // `Лобановы, все в отца` speaks of nobody by himself.
    if (person.slots.family) continue;
    const bearers = others.filter(isFuller);
    for (const one of [person, ...others].filter(({ rank }) => rank === 1))
      for (const id of one.documents) {
        const here = maybe.get(id) ?? new Set();
        for (const bearer of bearers) here.add(bearer);
        maybe.set(id, here);
      }
  }

  const called = [...joinPatronymics(told.persons, doubts), ...ofSurnames.alone];
  const rest = named.flat().filter((person) => !isFuller(person) && !isSurname(person));
  const others = new Set(documents.flatMap((document) => [...document.others]));
  const inNote = among(rest, called, amongPresent(maybe, others), inDocument, maybe);
  const { joined: ofTwo, alone: here } = joinTwins(inNote, called);
  const alone = amongCircles(here, called);
  const isPossessive = ({ rank, echo }: Person): boolean => rank === 1 && echo?.rule === 'possessive';
  const possessives = called.filter(isPossessive);
  const unowned = new Set(among(possessives, [...called, ...alone], () => null, inDocument));
  const known = called.filter((person) => !isPossessive(person) || unowned.has(person));

  told = new Placed(known);
  const knownNow = new Set(known);
  const doubted = new Set(doubts.map(({ person }) => person));
  const narrated = new Set(documents.flatMap((document) => (document.narrated ? [document.id] : [])));
  const strangers = alone.filter((person) => !joinStaff(person, told, narrated));
  const ofSeveral = new Set(ofSurnames.doubts.map(({ person }) => person));
  const apart = [...known, ...strangers];
  const byText = joinByText(
    apart,
    documents.flatMap(({ same }) => same),
  );
  const left = new Set(byText);
  const settled = new Set([...ofTwo, ...apart.filter((person) => !left.has(person))]);
  const all = applyAnswers(byText, (person) => doubted.has(person) && !ofSeveral.has(person));
  const isStray = new Set(
    strangers.filter((person) => !doubted.has(person) && !isLetter(person) && person.answered.size === 0),
  );
  told = new Placed(all.filter((person) => knownNow.has(person) || person.answered.size > 0));
  const asked = joinNames(
    all.filter((person) => isStray.has(person)),
    told,
  );
  return {
    persons: [...all.filter((person) => !isStray.has(person)), ...asked],
    doubts: [
      ...doubts.filter(({ person }) => !settled.has(person)),
      ...askOfNames(asked, told),
      ...doubtfulSurnames(all.filter((person) => !isStray.has(person))),
    ],
  };
}
