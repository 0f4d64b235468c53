/** Words for peoples, faiths and inhabitants, base forms: capitalised in English, and no person's name. */
import { englishDetails } from '../../lang/en/lexicon/details.ts';
import { russianDetails } from '../../lang/ru/lexicon/details.ts';

const rules = new Set(['people', 'nation', 'faith', 'demonym', 'country-adjective']);

export const peoples: ReadonlySet<string> = new Set(
  [...russianDetails, ...englishDetails]
    .filter((g) => rules.has(g.rule))
    .flatMap((g) => g.words.split(',').map((w) => w.trim())),
);
