/** The leak gate: nothing is released that it has not passed. */

export { type Overlooked, overlooked, type SeenText } from './overlooked.ts';
export { type ReleasedText, type Verdict, verify } from './verify.ts';
