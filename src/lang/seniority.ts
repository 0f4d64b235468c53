/** The elder and the younger of two who bear one name: `Shcherbakov senior`, «Щербаков-младший». */
import * as en from './en/naming.ts';
import { parseWord } from './ru/morphology.ts';
import * as ru from './ru/naming.ts';

export type Seniority = 'senior' | 'junior';

const listed = (words: string, is: Seniority) => words.split(' ').map((word) => [word, is] as const);
const seniorities: ReadonlyMap<string, Seniority> = new Map(
  [en, ru].flatMap(({ senior, junior }) => [...listed(senior, 'senior'), ...listed(junior, 'junior')]),
);

export const seniorityOf = (word: string): Seniority | undefined => seniorities.get(word.toLowerCase());

const BEHIND = /^(?:[ \u00a0-]|, ?)(?:the )?(\p{L}{2,8})(?!\p{L})\.?(?: (\p{Ll}{3,20})(?!\p{L}))?/u;

/** What the words right behind a name say; nothing where they speak of another: `Щербаков, старший лейтенант`. */
export function seniorityBehind(after: string): Seniority | undefined {
  const [, word = '', next = ''] = BEHIND.exec(after) ?? [];
  const said = seniorityOf(word);
  return said && parseWord(next)[0]?.pos !== 'NOUN' ? said : undefined;
}
