/** Base forms of phrases: what a name in some case may be the case of. */
import { lemmas } from './facts.ts';
import { scriptLanguage } from './slots.ts';

const WORDS = 5;
const LEMMAS = 4;
const COMBINATIONS = 64;
const QUOTES = /[«»"“”„'’]+/gu;

/** Base forms of a phrase, the likeliest first: each word's lemmas, combined. Long phrases come back as written. */
export function baseForms(text: string): readonly string[] {
  const language = scriptLanguage(text);
  const words = text.replace(QUOTES, ' ').trim().split(/\s+/u);
  if (words.length > WORDS) return [text];
  let combined: readonly string[] = [''];
  for (const word of words) {
    const bases = [...new Set([...lemmas(word, language), word])].slice(0, LEMMAS);
    combined = combined.flatMap((start) => bases.map((base) => `${start} ${base}`)).slice(0, COMBINATIONS);
  }
  return combined.map((form) => form.trim());
}
