/** Mentions -> entities: overlaps settled, a person's rulings applied, and what is the same made one. */
export { formKey } from '../lang/form.ts';
export type { ResolveInput } from './mentions.ts';
export { newEntityId } from './pseudonyms.ts';
export type { Question } from './questions.ts';
export { rightlyNamed } from './renamed.ts';
export { type Resolved, resolve } from './resolve.ts';
export { applyRulings, type CandidateGroup } from './rulings.ts';
export { settle } from './settle.ts';
