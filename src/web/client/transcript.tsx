/** The note: lines with their numbers, turns, and mentions in place. Only what is near the eye is in the page. */
import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownItem } from '../../app/review-view.ts';
import { firstWhere, type Laid, type Line } from './layout.ts';
import { goTo } from './moving.ts';
import { currentPlace, type Marking, type Opened, type Place, useStore, words } from './store.ts';

/** Height of a block before it was ever drawn, in em a line: near enough for the scroll bar. */
const LINE = 1.75;

export function Transcript(): JSX.Element {
  const now = useStore('overview', 'opened', 'originals', 'marking', 'current');
  const { opened, originals, marking } = now;
  const box = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0, 1]));
  const watcher = useRef<IntersectionObserver | null>(null);
  const place = currentPlace(now);
  const laid = opened?.laid ?? [];
  const at = place ?? (marking && { section: marking.section, start: marking.start });
  const nearest = marking
    ? blockAt(laid, marking.section, marking.start)
    : at
      ? blockAt(laid, at.section, at.start)
      : 0;

  useLayoutEffect(() => {
    const root = box.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setSeen((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const index = Number((target as HTMLElement).dataset.block);
            if (isIntersecting) after.add(index);
            else after.delete(index);
          }
          return after;
        }),
      { root, rootMargin: '800px 0px' },
    );
    watcher.current = observer;
    for (const block of root.querySelectorAll('[data-block]')) observer.observe(block);
    return () => observer.disconnect();
  }, [opened?.id]);

  useEffect(() => {
    if (place === undefined && marking === null) box.current?.scrollTo(0, 0);
  }, [opened?.id]);

  const target = marking ? `m${marking.start}-${marking.end}` : `p${opened?.id}-${now.current}`;
  useLayoutEffect(() => {
    const mark = box.current?.querySelector(marking ? '.marking' : '[aria-current]');
    mark?.scrollIntoView({ block: 'center' });
  }, [target, nearest]);

  const w = words();
  if (!opened)
    return (
      <main id="text" class="transcript" tabIndex={-1}>
        <p class="opening">{now.overview?.documents.length === 0 ? w.noNotes : w.loading}</p>
      </main>
    );
  const tags = marking !== null || originals;
  return (
    <main
      id="text"
      class={`transcript ${tags ? 'originals' : 'released'}`}
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard
      tabIndex={0}
      aria-label={`${w.transcript}: ${opened.name}`}
    >
      {opened.sections.map((section, i) => (
        <section key={i} data-section={i} class={section.where ? 'hidden-text' : 'body-text'}>
          {section.where && <h2>{w.hiddenIn(section.where)}</h2>}
          {laid.map((block, index) =>
            block.section === i ? (
              <div
                key={block.block}
                data-block={index}
                class="block"
                style={
                  seen.has(index) || index === nearest ? undefined : { height: `${block.rows * LINE}em` }
                }
              >
                {(seen.has(index) || index === nearest) && (
                  <Block
                    opened={opened}
                    laid={block}
                    originals={tags}
                    current={place && index === nearest ? place.index : -1}
                    marking={marking && index === nearest ? marking : null}
                    signature={signatureOf(opened, block)}
                    language={now.language}
                  />
                )}
              </div>
            ) : null,
          )}
        </section>
      ))}
    </main>
  );
}

const blockAt = (laid: readonly Laid[], section: number, at: number): number =>
  Math.min(
    laid.length - 1,
    firstWhere(laid, (b) => b.section > section || (b.section === section && b.end >= at)),
  );

const within = (
  { places }: Opened,
  { section, start, end }: Pick<Laid, 'section' | 'start' | 'end'>,
): readonly Place[] => {
  const from = firstWhere(places, (p) => p.section > section || (p.section === section && lastOf(p) > start));
  const to = firstWhere(places, (p) => p.section > section || (p.section === section && firstOf(p) >= end));
  return places.slice(from, to);
};
const firstOf = ({ start, from }: Place): number => Math.min(start, from ?? start);
const lastOf = ({ end, to }: Place): number => Math.max(end, to ?? end);

/** What a block shows, as a word: the same word, the same block. */
const signatureOf = (opened: Opened, block: Laid): string =>
  within(opened, block)
    .map(({ item, put, index }) => {
      const shown = opened.items.get(item);
      return `${index}${shown?.state}${shown?.kind}${put ?? ''}`;
    })
    .join();

type BlockProps = Readonly<{
  opened: Opened;
  laid: Laid;
  originals: boolean;
  current: number;
  marking: Marking | null;
  signature: string;
  language: string;
}>;

const Block = memo(
  ({ opened, laid, originals, current, marking }: BlockProps): JSX.Element => (
    <>
      {laid.lines.map((line) => (
        <LineOf
          key={line.start}
          line={line}
          text={opened.sections[laid.section]?.text ?? ''}
          places={within(opened, {
            section: laid.section,
            start: line.start,
            end: Math.max(line.end, line.start),
          })}
          items={opened.items}
          originals={originals}
          current={current}
          marking={marking}
        />
      ))}
    </>
  ),
  (a, b) =>
    a.signature === b.signature &&
    a.laid === b.laid &&
    a.originals === b.originals &&
    a.current === b.current &&
    a.marking === b.marking &&
    a.language === b.language,
);

type LineProps = Readonly<{
  line: Line;
  text: string;
  places: readonly Place[];
  items: ReadonlyMap<string, ShownItem>;
  originals: boolean;
  current: number;
  marking: Marking | null;
}>;

function LineOf({ line, text, places, items, originals, current, marking }: LineProps): JSX.Element {
  const pieces: JSX.Element[] = [];
  let at = line.start;
  const plain = (to: number): void => {
    if (to <= at) return;
    pieces.push(...marked(text, at, to, line.turn?.labelEnd, marking));
    at = to;
  };
  for (const place of places) {
    const item = items.get(place.item);
    const replaced =
      !originals && place.put !== undefined && item?.state !== 'open' && item?.state !== 'harmless';
    const start = Math.max(at, replaced ? (place.from ?? place.start) : place.start);
    const end = Math.min(line.end, replaced ? (place.to ?? place.end) : place.end);
    if (!item || end <= start) continue;
    plain(start);
    at = end;
    pieces.push(
      <MentionOf
        key={start}
        place={place}
        item={item}
        shown={replaced ? (place.put ?? '') : text.slice(start, end)}
        replaced={replaced}
        isCurrent={place.index === current}
        isMarked={marking !== null && marking.start < end && marking.end > start}
      />,
    );
  }
  plain(line.end);
  const turn = line.turn;
  return (
    <p class={turn ? `line turn ${turn.role}` : pieces.length > 0 ? 'line' : 'line empty'}>
      <span class="number" aria-hidden="true">
        {line.number ?? ''}
      </span>
      <span class="said">{pieces.length > 0 ? pieces : '\u200b'}</span>
    </p>
  );
}

/** Text without mentions: the speaker's label, what is being marked, and the rest, each a piece that knows where it stands. */
function marked(
  text: string,
  from: number,
  to: number,
  labelEnd: number | undefined,
  marking: Marking | null,
): JSX.Element[] {
  const cuts = [from, to, labelEnd ?? from, marking?.start ?? from, marking?.end ?? from]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] as number;
    if (end === start) return [];
    const isMarked = marking !== null && start >= marking.start && end <= marking.end;
    const isLabel = labelEnd !== undefined && end <= labelEnd;
    const kind = [isLabel ? 'label' : '', isMarked ? 'marking' : ''].join(' ').trim();
    return [
      <span key={start} data-start={start} class={kind || undefined}>
        {text.slice(start, end)}
      </span>,
    ];
  });
}

type MentionProps = Readonly<{
  place: Place;
  item: ShownItem;
  shown: string;
  replaced: boolean;
  isCurrent: boolean;
  isMarked: boolean;
}>;

/** Beside the tag, so that the state is told without colour. */
export const signs: Readonly<Record<ShownItem['state'], string>> = {
  open: '?',
  found: '',
  identifier: '✓',
  unreviewed: '~',
  harmless: '○',
};

function MentionOf({ place, item, shown, replaced, isCurrent, isMarked }: MentionProps): JSX.Element {
  const w = words();
  const [name, tag] = w.kinds[item.kind];
  const choose = (): void => {
    if (getSelection()?.isCollapsed !== false) goTo(place.index);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every mention is reached by J, K, N and P
    <mark
      class={`${item.state}${replaced ? ' replaced' : ''}${isMarked ? ' marking' : ''}`}
      data-start={place.start}
      data-end={place.end}
      data-tag={`${tag}${signs[item.state]}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={choose}
    >
      <span class="words">{shown}</span>
      <span class="aside"> ({`${name}, ${w.states[item.state]}`})</span>
    </mark>
  );
}

/** Keeps the keyboard with the text while words are being marked. */
export const focusText = (): void => document.getElementById('text')?.focus();
