/** What is in the study, what is open, and why a release is or is not possible. Prints no word of a note. */
import type { ConsentForm } from '../domain/participant.ts';
import type { ConsentLevel } from '../domain/policy.ts';
import type { GateResult } from '../domain/release.ts';
import type { Finding } from '../domain/rendition.ts';
import { riskSentences } from '../risk/index.ts';
import type { Context } from './context.ts';
import { gatesOf, passes } from './gates.ts';
import { readJournal, record } from './journal.ts';
import { type ProfileRun, profileOf, runProfile } from './profile.ts';
import { readStudy } from './reading.ts';
import { changing, reading, type StudyOptions } from './session.ts';

export type ProfileStatus = Readonly<{
  profile: string;
  possible: boolean;
  gates: readonly GateResult[];
  risk: readonly string[];
  /** Where known forms still stand; the words around only where they were asked for. */
  findings: readonly (Finding & Readonly<{ words?: string }>)[];
}>;
/** One note: mentions undecided in it, and places of it where a known form would still stand after a release. */
export type NoteStatus = Readonly<{
  document: string;
  /** The name of its file, which may hold a person's: only where it was asked for. */
  file?: string;
  open: number;
  leaks: number;
}>;
export type Status = Readonly<{
  study: string;
  notes: number;
  byNote: readonly NoteStatus[];
  participants: number;
  consent: Readonly<Partial<Record<ConsentLevel, number>>>;
  consentUnstated: number;
  /** How consent was given, as far as notes say. */
  consentForms: Readonly<Partial<Record<ConsentForm, number>>>;
  wantToBeNamed: number;
  hidden: number;
  entities: Readonly<Record<string, number>>;
  open: Readonly<{ forms: number; mentions: number; byKind: Readonly<Record<string, number>> }>;
  questions: number;
  rulings: Readonly<{ reviewed: number; unreviewed: number }>;
  /** Whether the audit log holds together. */
  logHolds: boolean;
  profiles: readonly ProfileStatus[];
}>;

const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const AROUND = 25;
/** The known form in the text that would be released, with a little on either side, on one line. */
function wordsAround({ renditions }: ProfileRun, { document, where, span }: Finding): string {
  const text = where === 'text' ? (renditions.find((r) => r.document === document)?.text ?? '') : '';
  return text
    .slice(Math.max(0, span.start - AROUND), span.end + AROUND)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A form that stands in the texts of several profiles is one thing to mend. */
const placeOf = ({ document, span }: Finding): string => `${document} ${span.start}-${span.end}`;
const documentOf = (place: string): string => place.split(' ', 1)[0] ?? place;

export const status = (
  options: StudyOptions & Readonly<{ profile?: string | undefined; show?: boolean }>,
  context: Context,
): Promise<Status> =>
  // What shows words and names of files is told by the log, and so has to wait for whoever is at work; counts need neither.
  (options.show ? changing : reading)(options, async (session) => {
    if (options.profile !== undefined) profileOf(session, options.profile);
    const found = await readStudy(session, context);
    const names = options.profile === undefined ? Object.keys(found.policy.profiles) : [options.profile];
    context.progress.start('trying each profile', names.length);
    const profiles = names.map((name): ProfileStatus => {
      const run = runProfile(found, name);
      const gates = gatesOf(found, run);
      context.progress.step();
      return {
        profile: name,
        possible: gates.every(passes),
        gates,
        risk: riskSentences(run.risk),
        findings: options.show
          ? run.findings.map((f) => ({ ...f, words: wordsAround(run, f) }))
          : run.findings,
      };
    });
    context.progress.stop();
    const { participants, rulings, documents } = found.records;
    if (options.show)
      record(session.study, context, session.policyDigest, [
        { action: 'status.show', object: 'notes', after: `notes=${documents.length}` },
      ]);
    const open = tally(found.open.flatMap((g) => g.mentions.map((m) => m.document)));
    const leaks = tally([...new Set(profiles.flatMap((p) => p.findings.map(placeOf)))].map(documentOf));
    return {
      study: session.study.file.study,
      notes: documents.length,
      byNote: documents.map(({ id, name }) => ({
        document: id,
        ...(options.show ? { file: name } : {}),
        open: open[id] ?? 0,
        leaks: leaks[id] ?? 0,
      })),
      participants: participants.length,
      consent: tally(participants.map((p) => p.consent)),
      consentForms: tally(participants.flatMap((p) => p.consentForm ?? [])),
      consentUnstated: participants.filter((p) => !p.consentStated).length,
      wantToBeNamed: participants.filter((p) => p.wantsToBeNamed).length,
      hidden: found.documents.reduce(
        (sum, d) => sum + d.transcript.hidden.filter((h) => h.where !== 'file-name').length,
        0,
      ),
      entities: tally(found.entities.map((e) => e.kind)),
      open: {
        forms: found.open.length,
        mentions: found.open.reduce((sum, g) => sum + g.count, 0),
        byKind: tally(found.open.map((g) => g.kind)),
      },
      questions: found.questions.length,
      rulings: {
        reviewed: rulings.filter((r) => r.reviewed).length,
        unreviewed: rulings.filter((r) => !r.reviewed).length,
      },
      logHolds: readJournal(session.study).problems.length === 0,
      profiles,
    };
  });
