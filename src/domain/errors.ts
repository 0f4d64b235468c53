/**
 * One error class, a closed union of codes, one table from code to exit status. An error carries ids, spans and
 * counts, and never the text of a note: `message` is written by us, `facts` hold no words of a participant.
 */
export const exitOf = {
  internal: 1,
  io: 1,
  'disk-full': 1,
  'no-permission': 1,
  usage: 2,
  'no-study': 2,
  'study-exists': 2,
  'not-found': 2,
  'bad-policy': 2,
  'bad-table': 2,
  'unsupported-format': 2,
  'unreadable-file': 2,
  'too-large': 2,
  'empty-file': 2,
  'gate-refused': 3,
  undecided: 3,
  withdrawn: 3,
  'broken-integrity': 4,
  'wrong-key': 5,
  locked: 6,
  interrupted: 130,
} as const;

export type ErrorCode = keyof typeof exitOf;
export type ErrorFacts = Readonly<Record<string, string | number | boolean | object | undefined>>;

export class SottoError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;
  /** What the user can do about it, one sentence. */
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}, advice?: string) {
    super(message);
    this.name = 'SottoError';
    this.code = code;
    this.facts = facts;
    this.advice = advice;
  }

  get exit(): number {
    return exitOf[this.code];
  }
}
