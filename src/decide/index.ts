/** Entities -> decisions, by policy, allow-list and the word of a person. */
export { type DecideOptions, decide } from './decide.ts';
export { defaultPolicy } from './default-policy.ts';
export { parsePolicy } from './policy.ts';
export { policyYaml } from './policy-yaml.ts';
export type { Prf } from './pseudonyms.ts';
