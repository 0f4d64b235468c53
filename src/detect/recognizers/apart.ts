/** A person named right behind a body or a region is no part of its name: «директор Дорожного фонда Маадыр Куулар». */

import type { Token } from '../../domain/analysis.ts';
import { englishOf } from '../../lang/en/lexicon/grammar.ts';
import { bodyWords } from '../../lang/lexicons.ts';
import { readName } from '../../lang/names/read.ts';
import type { Finding, Passage } from '../passage.ts';
import { indexesIn, isAdjacent, lowerAt, spanOf } from '../tokens.ts';

/** Whether the name in Russian letters stands in the genitive, as that of a body's namesake does: «Фонда Андрея Рылькова». */
const isOfNamesake = (name: string): boolean =>
  readName(name, 'ru')?.parts.some((part) => part.case === 'gen') === true;

/** Whether the person whose name begins at token `i` lends it to what stands before: "University of Marie Curie", «имени Зои Ким». */
function isNamesake(passage: Passage, i: number, name: string, kind: Finding['kind']): boolean {
  const before = lowerAt(passage, i - 1);
  return (
    !passage.tokens[i - 1]?.word ||
    !isAdjacent(passage, i - 1) ||
    englishOf.has(before) ||
    bodyWords.namedAfter.has(before) ||
    (kind === 'organisation' && passage.tokens[i]?.lang === 'ru' && isOfNamesake(name))
  );
}

/** The findings, each up to the full name of a person who was found at its end. */
export function apartFromPersons(
  passage: Passage,
  found: readonly Finding[],
  before: readonly Finding[],
): readonly Finding[] {
  const { tokens, text, words } = passage;
  /** By each of their tokens. */
  const persons = new Map<number, readonly number[]>();
  for (const { kind, tier, span } of before) {
    if (kind !== 'person' || tier !== 'certain' || !text.slice(span.start, span.end).includes(' ')) continue;
    const name = [...indexesIn(tokens, span)];
    for (const i of name) persons.set(i, name);
  }
  if (persons.size === 0) return found;
  return found.map((finding) => {
    if (finding.kind === 'person') return finding;
    const own = [...indexesIn(tokens, finding.span)];
    const name = persons.get(own.at(-1) ?? -1);
    // «Union of Miners Denys Holub»: what comes before the given name may be the body's.
    const first = name?.slice(0, -1).find((i) => words(tokens[i] as Token).facts().given) ?? name?.[0];
    if (name === undefined || first === undefined || first <= (own[0] ?? first)) return finding;
    if (finding.kind === 'place' && name.at(-1) !== own.at(-1)) return finding;
    const written = text.slice(tokens[first]?.span.start, tokens[name.at(-1) ?? first]?.span.end);
    if (isNamesake(passage, first, written, finding.kind)) return finding;
    return { ...finding, span: spanOf(passage, own[0] as number, first - 1) };
  });
}
