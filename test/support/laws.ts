/**
 * Laws start from the same seed each time, so that a run judges the change and not the dice. `LAWS_SEED=random npx vitest run
 * test/laws` goes on searching, `LAWS_RUNS=20000` longer where a law sets no number of its own.
 */
import fc from 'fast-check';

const { LAWS_SEED = '20261126', LAWS_RUNS = '100' } = process.env;
fc.configureGlobal({
  numRuns: Number(LAWS_RUNS),
  ...(LAWS_SEED === 'random' ? {} : { seed: Number(LAWS_SEED) }),
});
