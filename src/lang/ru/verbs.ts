/** Which Russian words tell of what is past. */
import { parseWord } from './morphology.ts';

/** «бросил», «сожгла», «спас»: likeliest a verb in the past, in lower case with ё as е. */
export const isRussianPast = (lower: string): boolean =>
  /(?:л|ла|ло|ли|лся|лась|лось|лись|[гсзкпбрх])$/u.test(lower) && parseWord(lower)[0]?.pos === 'VERB';
