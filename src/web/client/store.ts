/** What the page knows, in one place; views are drawn anew when it changes. Nothing of it is kept by the browser. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Progress } from '../../app/review-thread.ts';
import type { DocumentView, Section, ShownItem } from '../../app/review-view.ts';
import { type Spot, unpackSpots } from '../../app/spots.ts';
import type { Overview } from '../api.ts';
import { type Laid, layOut } from './layout.ts';
import { type Language, type Words, wordsOf } from './words/index.ts';

export type View = 'text' | 'key' | 'audit';
/** A mention, and in which section of the note it stands. */
export type Place = Spot & Readonly<{ section: number; index: number }>;
export type Opened = Readonly<{
  id: string;
  name: string;
  note: string;
  /** Of the reading that this is of, and the profile it is shown for. */
  version: number;
  profile: string;
  sections: readonly (Section & Readonly<{ text: string }>)[];
  items: ReadonlyMap<string, ShownItem>;
  places: readonly Place[];
  laid: readonly Laid[];
}>;
/** Words being marked by keyboard. */
export type Marking = Readonly<{ section: number; start: number; end: number; anchor: number }>;
export type Dialog = 'help' | 'edit' | 'mark' | 'note' | 'note-document' | null;

export type State = Readonly<{
  view: View;
  overview: Overview | null;
  opened: Opened | null;
  /** Index into `opened.places`; -1: none. */
  current: number;
  originals: boolean;
  profile: string;
  language: Language;
  dialog: Dialog;
  marking: Marking | null;
  chosen: ReadonlySet<string>;
  /** The chosen are those that one rule found here, and J and K walk among them. */
  alike: boolean;
  /** The next decision is on this one mention alone. */
  only: boolean;
  scope: 'note' | 'study';
  /** Forms of the whole study, when they were asked for. */
  forms: readonly ShownItem[] | null;
  filter: string;
  pending: number;
  /** What was changed is stored, and what follows from it is not read yet. */
  behind: boolean;
  progress: Progress | null;
  said: string;
  trouble: string;
  /** Nobody answers any more: nothing that is done from here on is stored. */
  lost: boolean;
  ended: boolean;
  /** Grows when the study was read again: views ask anew. */
  read: number;
  tab: 'person' | 'place' | 'organisation' | 'questions';
  /** The entity looked at under who is who. */
  entity: string;
}>;

let state: State = {
  view: 'text',
  overview: null,
  opened: null,
  current: -1,
  originals: false,
  profile: '',
  language: navigator.language.startsWith('ru') ? 'ru' : 'en',
  dialog: null,
  marking: null,
  chosen: new Set(),
  alike: false,
  only: false,
  scope: 'note',
  forms: null,
  filter: '',
  pending: 0,
  behind: false,
  progress: null,
  said: '',
  trouble: '',
  lost: false,
  ended: false,
  read: 0,
  tab: 'person',
  entity: '',
};
const listeners = new Set<() => void>();

export const get = (): State => state;
export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
export const words = (): Words => wordsOf[state.language];

/** The state; who names `fields` is drawn anew only when one of them, or the language, is another. */
export function useStore(...fields: readonly (keyof State)[]): State {
  const [, draw] = useState(0);
  // At once: what changes between the first drawing and a later effect would be seen by nobody.
  useLayoutEffect(() => {
    let drawn = state;
    const listener = (): void => {
      const before = drawn;
      drawn = state;
      if (fields.length > 0 && ['language' as const, ...fields].every((name) => before[name] === state[name]))
        return;
      draw((n) => n + 1);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return state;
}

/** `before`: the same note as it was read earlier, whose texts are not sent again. */
export function openedFrom(view: DocumentView, profile: string, before?: Opened): Opened {
  const sections = view.sections.map((section, i) => ({
    ...section,
    text: section.text ?? before?.sections[i]?.text ?? '',
  }));
  const own = new Set(view.items.flatMap(({ place }) => place ?? []));
  const places = unpackSpots(view.spots, view.id, own).flatMap((spots, section) =>
    spots.map((spot) => ({ ...spot, section })),
  );
  return {
    id: view.id,
    name: view.name,
    note: view.note,
    version: view.version,
    profile,
    sections,
    items: new Map(view.items.map((item) => [item.id, item])),
    places: places.map((place, index) => ({ ...place, index })),
    laid: before ? before.laid : layOut(sections),
  };
}

export const currentPlace = ({ opened, current }: State): Place | undefined => opened?.places[current];
export const currentItem = (now: State): ShownItem | undefined => {
  const place = currentPlace(now);
  return place && now.opened?.items.get(place.item);
};
/** Offset in the note, for the place to come back to. */
export const positionOf = (now: State): number => currentPlace(now)?.start ?? 0;
/** The words under a place, as written. */
export const writtenAt = (
  opened: Opened,
  { section, start, end }: Pick<Place, 'section' | 'start' | 'end'>,
): string => opened.sections[section]?.text.slice(start, end) ?? '';
