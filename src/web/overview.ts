/** How far the review is. */
import type { Now } from '../app/reviewing.ts';
import type { Session } from '../app/session.ts';
import type { NoteRow, Overview, Steps } from './api.ts';

export const stepsOf = ({ memory }: Now): Steps => ({
  done: memory.done.length,
  undone: memory.undone.length,
});

export function overviewOf(now: Now, { study, policy }: Pick<Session, 'study' | 'policy'>): Overview {
  const { items, memory, screen, version, behind, progress } = now;
  const states = (screen?.items ?? []).map(({ id }) => items.get(id)?.state);
  const documents = now.documents.map(({ id, name }): NoteRow => {
    const placed = screen?.placed[id] ?? [];
    let open = 0;
    let all = 0;
    for (let i = 0; i < placed.length; i += 2) {
      const count = placed[i + 1] ?? 0;
      all += count;
      if (states[placed[i] ?? 0] === 'open') open += count;
    }
    return { id, name, open, all, noted: (memory.notes[id] ?? '') !== '' };
  });
  const open = [...items.values()].filter(({ state }) => state === 'open');
  return {
    study: study.file.study,
    isRead: screen !== null,
    version,
    behind,
    ...(progress ? { progress } : {}),
    profiles: Object.keys(policy.profiles),
    documents,
    open: { forms: open.length, mentions: open.reduce((sum, { count }) => sum + count, 0) },
    questions: screen?.questions ?? 0,
    unreviewed: now.rulings.filter((r) => !r.reviewed).length,
    ...stepsOf(now),
    ...(memory.position ? { position: memory.position } : {}),
    settings: memory.settings,
  };
}
