/** How far the review is, and what still blocks a release. */
import { gatesOf } from '../app/gates.ts';
import type { ProfileRun } from '../app/profile.ts';
import type { Now } from '../app/reviewing.ts';
import type { GateName } from '../domain/release.ts';
import type { Gates, Overview, Steps } from './api.ts';

export const stepsOf = ({ memory }: Now): Steps => ({
  done: memory.done.length,
  undone: memory.undone.length,
});

export function overviewOf(now: Now): Overview {
  const { study, items, memory, version, behind } = now;
  const documents = study.documents.map(({ record: { id, name } }) => {
    const placed = items.inDocument.get(id) ?? [];
    return {
      id,
      name,
      open: placed.filter(([, { state }]) => state === 'open').length,
      all: placed.length,
      noted: (memory.notes[id] ?? '') !== '',
    };
  });
  return {
    study: study.study.file.study,
    version,
    behind,
    profiles: Object.keys(study.policy.profiles),
    documents,
    open: { forms: study.open.length, mentions: study.open.reduce((sum, g) => sum + g.count, 0) },
    questions: study.questions.length,
    unreviewed: study.records.rulings.filter((r) => !r.reviewed).length,
    ...stepsOf(now),
    ...(memory.position ? { position: memory.position } : {}),
    settings: memory.settings,
  };
}

/** Figures by gate, in the order in which the words of `client/words` take them. */
export function shownGates({ study }: Now, run: ProfileRun): Gates {
  const below = run.risk.participants.filter((p) => p.group < run.risk.minimumGroup).length;
  const figures: Readonly<Record<GateName, readonly number[]>> = {
    candidates: [study.open.length, study.open.reduce((sum, g) => sum + g.count, 0)],
    leak: [run.findings.length, run.renditions.length],
    consent: [run.included.length, run.excluded.length, run.left],
    risk: [below, run.risk.participants.length, run.risk.minimumGroup],
    audit: [],
  };
  const gates = gatesOf(study, run).map(({ gate, holds }) => ({ gate, holds, figures: figures[gate] }));
  return { profile: run.name, possible: gates.every(({ holds }) => holds), gates };
}
