/** Attributes of participants -> who stands out, by what, and what would help. */
export { assessRisk } from './assess.ts';
export { riskSentences } from './sentences.ts';
