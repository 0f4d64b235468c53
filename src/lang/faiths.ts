/** Whether a mention of religion names a faith, a place of worship, or neither (an atheist belongs to no minority faith). */
import { englishFaithStems } from './en/faiths.ts';
import { russianFaithStems } from './ru/faiths.ts';
import { stemReader } from './stems.ts';

export type FaithId = 'faith' | 'place' | 'none';

const read = stemReader<FaithId>(englishFaithStems, russianFaithStems);

/** Null when no word of it is known. */
export function faithOf(text: string): FaithId | null {
  const found = read(text);
  return (['none', 'place', 'faith'] as const).find((id) => found.has(id)) ?? null;
}
