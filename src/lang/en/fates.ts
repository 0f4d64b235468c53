/** English words of what befell a third party: what one does oneself, and what is done to one. Checked by fixtures/cases/generalise.txt. */
import type { FateWords } from '../fates.ts';

const BE = '(?:was|were|been|be|being|is|are|got|gets|get) (?:[a-z]{2,12} )?';
const any = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`);

export const englishFates: FateWords = {
  death: any(
    `${BE}(?:killed|murdered|executed|hanged|shot dead|beaten to death|buried)|died|dead|drowned|perished|hanged (?:him|her)self|suicide`,
  ),
  custody: any(
    `${BE}(?:arrested|jailed|imprisoned|detained|sentenced|convicted|interned)|in (?:a |the )?(?:prison|jail|custody|detention|gulag|colony)|prisoner|convict|sits in`,
  ),
  army: any(
    `${BE}(?:mobili[sz]ed|drafted|conscripted|called up)|enlisted|conscript|at the front|at war|wagner`,
  ),
  missing: any('missing|disappeared|vanished'),
  repression: any(`${BE}(?:repressed|exiled|deported|purged|persecuted|dispossessed)`),
  abroad: any('emigrated|emigrant|emigre|abroad|refugee|fled the country'),
};
/** What undoes it: "was never arrested", "was nearly killed". */
export const englishUndone = any("not|never|nearly|almost|[a-z]{2,6}n['’]t|escaped|avoided|survived");
