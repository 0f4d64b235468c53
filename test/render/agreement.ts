/** Renders one marked line with surrogates that are always the same, for the agreement table. */
import { decide, defaultPolicy } from '../../src/decide/index.ts';
import type { Decision, Surrogate } from '../../src/domain/decision.ts';
import { emptyKey } from '../../src/domain/key.ts';
import { render } from '../../src/render/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.ts';

const both = (cyrl: string, latn: string) => ({ cyrl, latn });
const man: Surrogate = {
  culture: 'russian',
  gender: 'masc',
  given: both('Антон', 'Anton'),
  diminutive: both('Антоша', 'Antosha'),
  patronymic: both('Львович', 'Lvovich'),
  surname: both('Белов', 'Belov'),
};
const woman: Surrogate = {
  culture: 'russian',
  gender: 'femn',
  given: both('Ольга', 'Olga'),
  diminutive: both('Оля', 'Olya'),
  patronymic: both('Львовна', 'Lvovna'),
  surname: both('Белова', 'Belova'),
};

export function replaced(marked: string, profile = 'team'): string {
  const one = document('d', marked);
  const { entities, key } = resolve([one], emptyKey, gazetteer, stream());
  const { decisions } = decide(entities, key, {
    profile,
    policy: { ...defaultPolicy, keepCountries: false },
    gazetteer,
    root: new Uint8Array(32),
    prf,
    textOf: textOfIn([one]),
  });
  const named = decisions.map((decision): Decision => {
    const entity = entities.find(({ id }) => id === decision.target);
    if (entity?.kind !== 'person') return decision;
    return { ...decision, replacement: { type: 'name', surrogate: entity.gender === 'femn' ? woman : man } };
  });
  return render(one.transcript, one.analysis, entities, named, 'T').text;
}
