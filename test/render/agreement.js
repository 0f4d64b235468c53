/** Renders one marked line with surrogates that are always the same, for the agreement table. */
import { decide, defaultPolicy } from '../../src/decide/index.js';
import { emptyKey } from '../../src/domain/key.js';
import { render } from '../../src/render/index.js';
import { resolve } from '../../src/resolve/index.js';
import { document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.js';
const both = (cyrl, latn) => ({ cyrl, latn });
const man = {
    culture: 'russian',
    gender: 'masc',
    given: both('Антон', 'Anton'),
    diminutive: both('Антоша', 'Antosha'),
    patronymic: both('Львович', 'Lvovich'),
    surname: both('Белов', 'Belov'),
};
const woman = {
    culture: 'russian',
    gender: 'femn',
    given: both('Ольга', 'Olga'),
    diminutive: both('Оля', 'Olya'),
    patronymic: both('Львовна', 'Lvovna'),
    surname: both('Белова', 'Belova'),
};
export function replaced(marked, profile = 'team') {
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
    const named = decisions.map((decision) => {
        const entity = entities.find(({ id }) => id === decision.target);
        if (entity?.kind !== 'person')
            return decision;
        return { ...decision, replacement: { type: 'name', surrogate: entity.gender === 'femn' ? woman : man } };
    });
    return render(one.transcript, one.analysis, entities, named, 'T').text;
}
