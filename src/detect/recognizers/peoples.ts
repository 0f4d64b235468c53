/** Words for peoples, faiths and inhabitants, base forms: capitalised in English, and no person's name. */
import { englishDetails } from '../../lang/en/lexicon/details.ts';
import { englishPeoples } from '../../lang/en/lexicon/peoples.ts';
import { russianDetails } from '../../lang/ru/lexicon/details.ts';
import { russianPeoples } from '../../lang/ru/lexicon/peoples.ts';

export const peoples: ReadonlySet<string> = new Set(
  [
    ...russianPeoples,
    ...englishPeoples,
    ...[...russianDetails, ...englishDetails].filter(({ rule }) => rule === 'faith'),
  ].flatMap((g) => g.words.split(',').map((w) => w.trim())),
);
