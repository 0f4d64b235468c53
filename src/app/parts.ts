/** An entity taken apart as a person can check it: what it is called in each note, and the rule that put it there. */
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import { formKey } from '../resolve/index.ts';
import { hmac, toHex } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';
import { textReader } from './pipeline.ts';

/** Mentions of one entity that are written the same in one note; or, taken singly, one of them. */
export type Part = Readonly<{
  id: string;
  document: string;
  /** As written first. */
  form: string;
  mentions: readonly Mention[];
  /** Code of the rule, and the mentions that spoke for it. */
  rule: string;
  beside: readonly string[];
}>;

const FIRST = 'first';
const SAME_WORD = 'same-word';

/** Rules by the mention that each placed: `rule mention beside...`. */
const rulesOf = ({ why }: Entity): ReadonlyMap<string, readonly string[]> =>
  new Map(
    why.map((line) => {
      const [rule = '', mention = '', ...beside] = line.split(' ');
      return [mention, [rule, ...beside]];
    }),
  );

/** In the order of notes. `singly`: a part for each mention. Ids tell nothing to who lacks the study's key. */
export function partsOf(
  study: Readonly<{ documents: Parameters<typeof textReader>[0]; study: Pick<OpenStudy, 'pseudonymRoot'> }>,
  entity: Entity,
  singly: boolean,
): readonly Part[] {
  const textOf = textReader(study.documents);
  const groups = new Map<string, Mention[]>();
  for (const { mention } of entity.mentions) {
    const name = singly ? mention.id : `${mention.document} ${formKey(textOf(mention))}`;
    const group = groups.get(name);
    if (group) group.push(mention);
    else groups.set(name, [mention]);
  }
  const rules = rulesOf(entity);
  return [...groups].map(([name, mentions]): Part => {
    const [first] = mentions as [Mention];
    const [rule, ...beside] =
      mentions.map(({ id }) => rules.get(id)).find((found) => found !== undefined) ?? [];
    return {
      id: `N-${toHex(hmac(study.study.pseudonymRoot, `part ${name}`)).slice(0, 6)}`,
      document: first.document,
      form: textOf(first),
      mentions,
      rule: rule ?? (rules.size === 0 || isBase(entity, first) ? FIRST : SAME_WORD),
      beside,
    };
  });
}

/** No rule placed anything in this note: it is where the others were joined to. */
const isBase = ({ why, mentions }: Entity, { document }: Mention): boolean => {
  const placed = new Set(why.map((line) => line.split(' ')[1]));
  return !mentions.some(({ mention }) => mention.document === document && placed.has(mention.id));
};
