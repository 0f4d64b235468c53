/** Decisions -> text: replacements that stand where names stood, in one pass. */
export { render, renderValue } from './render.ts';
