/** Collects hidden texts: the same words in the same place are kept once, blank ones not at all. */
import type { HiddenText } from '../domain/transcript.ts';
import { tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { normalise } from './normalise.ts';

export type Hide = (where: HiddenText['where'], text: string) => void;

/** `hide` throws too-large beyond the limit. `texts` grows, in the order of finding. */
export function hiddenTexts(): Readonly<{ hide: Hide; texts: readonly HiddenText[] }> {
  const texts: HiddenText[] = [];
  const seen = new Set<string>();
  const hide: Hide = (where, text) => {
    const clean = normalise(text).trim();
    const key = `${where}\n${clean}`;
    if (clean === '' || seen.has(key)) return;
    if (texts.length >= limits.items) throw tooManyItems('hidden texts');
    seen.add(key);
    texts.push({ where, text: clean });
  };
  return { hide, texts };
}
