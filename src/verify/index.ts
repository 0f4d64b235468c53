/** The leak gate: nothing is released that it has not passed. */
export { type ReleasedText, type Verdict, verify } from './verify.ts';
