/** Mentions -> entities: overlaps settled, a person's rulings applied, and what is the same made one. */
export { formKey } from '../lang/form.ts';
export { type Question, type Resolved, type ResolveInput, resolve } from './resolve.ts';
export { applyRulings, type CandidateGroup } from './rulings.ts';
export { settle } from './settle.ts';
