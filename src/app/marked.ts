/** What a person marked in a text, where detection had found nothing: looked for in every note, word for word, in any case or script. */
import type { Ruling } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import { type Mention, mentionIn } from '../domain/mention.ts';
import { foldKey } from '../lang/index.ts';
import { formKey } from '../resolve/index.ts';
import type { ReadDocument } from './pipeline.ts';

/** Marked forms by the key of their first word, longest first. */
function formsByFirstWord(
  rulings: readonly Ruling[],
): ReadonlyMap<string, readonly (readonly [string, Kind])[]> {
  const byFirst = new Map<string, (readonly [string, Kind])[]>();
  for (const { form, kind, action, marked } of rulings) {
    const [first = ''] = form.split(' ', 1);
    if (marked && action === 'identifier') byFirst.set(first, [...(byFirst.get(first) ?? []), [form, kind]]);
  }
  for (const forms of byFirst.values()) forms.sort(([a], [b]) => b.length - a.length);
  return byFirst;
}

const MOST_WORDS = 16;

/** Linear in the length of the texts: at most `MOST_WORDS` words are tried from each word that begins a marked form. */
export function markedMentions(
  documents: readonly ReadDocument[],
  rulings: readonly Ruling[],
): readonly Mention[] {
  const byFirst = formsByFirstWord(rulings);
  if (byFirst.size === 0) return [];
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word) ?? foldKey(word);
    keys.set(word, known);
    return known;
  };
  const found: Mention[] = [];
  for (const { record, analysis, hidden } of documents)
    [analysis, ...hidden].forEach(({ text, tokens }, part) => {
      const words = tokens.filter((token) => token.word);
      words.forEach(({ span, text: word }, i) => {
        for (const [form, kind] of byFirst.get(keyOf(word).split(' ', 1)[0] ?? '') ?? []) {
          const last = words
            .slice(i, i + MOST_WORDS)
            .find((end) => formKey(text.slice(span.start, end.span.end)) === form);
          if (!last) continue;
          found.push(
            mentionIn(record.id, part === 0 ? undefined : part - 1, {
              span: { start: span.start, end: last.span.end },
              kind,
              recognizer: 'person',
              rule: 'marked-by-hand',
              tier: 'certain',
              confidence: 1,
            }),
          );
          return;
        }
      });
    });
  return found;
}
