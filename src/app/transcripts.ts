/** Notes opened one by one. */
import { SottoError } from '../domain/errors.ts';
import { openTranscript } from './reading.ts';
import type { Session } from './session.ts';

const MOST = 32;

/** Each when it is asked for; the last few are held. Throws `not-found`. */
export function transcripts({ study, records }: Session) {
  const byId = new Map(records.documents.map((document) => [document.id, document]));
  const held = new Map<string, ReturnType<typeof openTranscript>>();
  return (id: string): ReturnType<typeof openTranscript> => {
    const document = byId.get(id);
    if (!document) throw new SottoError('not-found', 'no such note in the study');
    const opened = held.get(id) ?? openTranscript(study, document);
    held.delete(id);
    held.set(id, opened);
    const [oldest] = held.keys();
    if (held.size > MOST && oldest !== undefined) held.delete(oldest);
    return opened;
  };
}
