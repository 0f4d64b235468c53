/** Who was too doubtful to join: one after the other, each answered with a key. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AskedQuestion } from '../../app/why.ts';
import { change, trouble } from './changing.ts';
import { ChooseList } from './choose-list.tsx';
import { CommandButton } from './keycap.tsx';
import { read } from './server.ts';
import { useStore, words } from './store.ts';
import { Waiting } from './waiting.tsx';
import { askedBecause } from './words/rules.ts';

const NAMED = 3;
const namesOf = (entities: AskedQuestion['entities']): string =>
  `${entities
    .slice(0, NAMED)
    .map(({ forms }) => forms[0])
    .join(' ? ')}${entities.length > NAMED ? ' …' : ''}`;

export function Questions(): JSX.Element {
  const { read: times, language } = useStore();
  const [questions, setQuestions] = useState<readonly AskedQuestion[] | null>(null);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const w = words();
  useEffect(() => {
    read<readonly AskedQuestion[]>('questions').then(setQuestions, trouble);
  }, [times]);
  useEffect(() => document.querySelector<HTMLElement>('.choose')?.focus(), [questions === null]);
  const at = questions?.findIndex(({ question }) => question === current) ?? -1;
  const asked = questions?.[Math.max(0, at)];
  useEffect(() => setChosen(new Set()), [asked?.question]);
  if (!asked) return questions ? <p class="quiet">{w.keys.noQuestions}</p> : <Waiting />;
  const answer = (path: 'merge' | 'split', ids: readonly string[]): void => {
    const next = questions?.[at < 0 ? 1 : at + 1] ?? questions?.[0];
    setCurrent(next?.question ?? '');
    void change(path, { ids }, true);
  };
  const same = (): void => answer('merge', chosen.size > 1 ? [...chosen] : [asked.question]);
  const choose = (entity: string): void => {
    const after = new Set(chosen);
    if (!after.delete(entity)) after.add(entity);
    setChosen(after);
  };
  return (
    <>
      <div class="list">
        <ChooseList
          label={w.keys.asked}
          current={asked.question}
          onCurrent={setCurrent}
          rows={(questions ?? []).map(({ question, entities }) => ({
            id: question,
            content: <span class="name">{namesOf(entities)}</span>,
          }))}
        />
      </div>
      <section class="card detail" aria-labelledby="question">
        <h2 id="question">{w.keys.asked}</h2>
        <p>{askedBecause(language, asked.rule)}</p>
        <div class="actions">
          <CommandButton of="accept" id="same" class="accept" run={same}>
            {chosen.size > 1 ? w.keys.sameChosen(chosen.size) : w.keys.same}
          </CommandButton>
          <CommandButton
            of="reject"
            id="different"
            class="reject"
            run={() => answer('split', [asked.question])}
          >
            {w.keys.different}
          </CommandButton>
        </div>
        <ul class="parts">
          {asked.entities.map(({ entity, forms, mentions, notes, context }) => (
            <li key={entity}>
              <label class="check">
                <input type="checkbox" checked={chosen.has(entity)} onChange={() => choose(entity)} />
                <span>
                  <strong>{forms.join(', ')}</strong>{' '}
                  <span class="quiet">{w.keys.where(mentions, notes)}</span>
                  <br />…{context}…
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
