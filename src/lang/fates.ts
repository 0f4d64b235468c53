/**
 * What befell a third party, as far as it may be told of one whom nobody shall recognise: that they died, were locked up, left the
 * country. Where, when and how stays out.
 */
import { englishFates, englishUndone } from './en/fates.ts';
import { russianDead, russianFates, russianUndone } from './ru/fates.ts';
import type { Pair } from './sectors.ts';

export type FateId = 'death' | 'custody' | 'army' | 'missing' | 'repression' | 'abroad';
/** For each fate an expression over text in small letters, ё as е. */
export type FateWords = Readonly<Record<FateId, RegExp>>;

/** What goes on a tie of that fate; a death Russian puts before it. True of what is past as well as of what lasts. */
const tails: Readonly<Record<Exclude<FateId, 'death'>, Pair>> = {
  custody: { en: 'with experience of detention', ru: 'с опытом лишения свободы' },
  army: { en: 'in the armed forces', ru: 'в армии' },
  missing: { en: 'whose fate is unknown', ru: 'с неизвестной судьбой' },
  repression: { en: 'with experience of persecution', ru: 'с опытом преследования' },
  abroad: { en: 'in emigration', ru: 'в эмиграции' },
};
const LONGEST = 500;

/**
 * The fate that goes on `tie`, a label with the words of a sector or without: `a relative` killed -> `a relative who died`. Null where
 * none is told or what is told did not happen ("was not arrested", «чуть не погиб»).
 */
export function withFate(text: string, tie: Pair, office: boolean): Pair | null {
  const said = text.slice(0, LONGEST).toLowerCase().replaceAll('ё', 'е');
  if (englishUndone.test(said) || russianUndone.test(said)) return null;
  const is = (id: FateId): boolean => englishFates[id].test(said) || russianFates[id].test(said);
  if (is('death')) return { en: `${tie.en} who died`, ru: russianDead(tie.ru) };
  if (office) return null;
  for (const id of ['custody', 'army', 'missing', 'repression', 'abroad'] as const)
    if (is(id)) return { en: `${tie.en} ${tails[id].en}`, ru: `${tie.ru} ${tails[id].ru}` };
  return null;
}
