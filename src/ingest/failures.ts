/** Every way in which a file is refused. Messages are ours: what a parser says may quote the note, and is dropped. */
import { SottoError } from '../domain/errors.ts';
import { limits } from './limits.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

/** `problem` completes "The file ...". */
export const unreadable = (format: string, problem: string, advice?: string): SottoError =>
  new SottoError('unreadable-file', `The file ${problem}.`, { format }, advice);

export const unsupported = (found: string, advice: string): SottoError =>
  new SottoError('unsupported-format', `Files of the kind "${found}" are not read.`, { found }, advice);

export const emptyFile = (format: string): SottoError =>
  new SottoError('empty-file', 'The file holds no text.', { format });

export const tooLarge = (what: string, limit: number, advice: string): SottoError =>
  new SottoError('too-large', `The file is too large: ${what}.`, { limit }, advice);

export const fileTooLarge = (bytes: number): SottoError =>
  new SottoError(
    'too-large',
    `The file is larger than ${megabytes(limits.fileBytes)}.`,
    { bytes, limit: limits.fileBytes },
    'Split it, or save it without pictures.',
  );

export const tooManyItems = (what: string): SottoError =>
  tooLarge(`more than ${limits.items} ${what}`, limits.items, 'Split it into several files.');

export const textTooLarge = (): SottoError =>
  tooLarge(
    `its text is longer than ${limits.textUnits} characters`,
    limits.textUnits,
    'Split it into several files.',
  );

/** Runs a reader; whatever it throws that is not ours becomes `unreadable-file`, without its message and its cause. */
export function guarded<T>(format: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SottoError) throw error;
    throw unreadable(
      format,
      `is damaged, or is not really ${format}`,
      'Open it in the program it came from and save it again.',
    );
  }
}
