/** Places told by an adjective or an inhabitant in small letters: «саратовский», «в уфимской больнице», «тагильчане». */
import type { Place } from '../../domain/place.ts';
import { foldKey } from '../../lang/index.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import type { Passage } from '../passage.ts';

/** People that a town must have to be known by its adjective or its inhabitants alone. */
const BIG = 100_000;
const isKnown = (p: Place): boolean => p.kind !== 'settlement' || p.population >= BIG;
const knows = ({ gazetteer }: Passage, names: readonly string[]): boolean =>
  names.some((name) => name.length > 3 && gazetteer.lookup(foldKey(name)).some(isKnown));

const ADJECTIVE = /^(\p{L}{2,20}[сц]к)(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими|ою)$/u;
/** Adjectives of towns that are everyday words of another meaning. */
const ordinary = new Set(['горский', 'морской', 'мирский', 'братский', 'детский', 'женский', 'майский']);

/** «саратовский», «томской»: the adjective of a region or a large town. */
export function isPlaceAdjective(passage: Passage, lower: string): boolean {
  const stem = ADJECTIVE.exec(lower)?.[1];
  if (!stem || ordinary.has(`${stem}ий`) || ordinary.has(`${stem}ой`)) return false;
  const { gazetteer } = passage;
  if (
    gazetteer.lookup(foldKey(`${stem}ая обл`)).length > 0 ||
    gazetteer.lookup(foldKey(`${stem}ий край`)).length > 0
  )
    return true;
  return [`${stem}ий`, `${stem}ой`].some((w) =>
    gazetteer
      .lookup(foldKey(w))
      .some((p) => p.kind === 'settlement' && p.population >= BIG && p.russian !== undefined),
  );
}

const INHABITANT =
  /^(\p{L}{3,18}?)(?:(?:ч|в?л)?ан(?:ин|ина|ину|ином|ине|е|ам|ами|ах|ка|ки|ке|ку|кой|ок)?|(?:ч|л)?ян(?:ин|ина|ину|ином|ине|е|ам|ами|ах|ка|ки|ке|ку|кой|ок)|ец|ц(?:а|у|ем|ы|ев|ам|ами|ах))$/u;
/** «комсомольцы», «братец», «волгарь»: people, and of no town. */
const nobody =
  /^(?:комсомол|брат|кирова?|лени|горожа|крестья|граждани?|христиа|дворя|мещ|марсиа|англича|горца?)/u;

/** «тагильчане», «саратовец», «челябинцы»: inhabitants of a large town, by the endings that make them. */
export function isInhabitant(passage: Passage, lower: string): boolean {
  const stem = INHABITANT.exec(lower)?.[1];
  if (!stem || nobody.test(lower)) return false;
  // Пальцы and the like are things, whatever village is spelt so.
  const readings = parseWord(lower).filter((p) => p.known);
  if (readings.length > 0 && !readings.some((p) => p.animate)) return false;
  return knows(passage, [
    stem,
    `${stem}ск`,
    `${stem}ь`,
    `${stem}а`,
    `${stem.replace(/ж$/u, 'г')}`,
    `${stem.replace(/ь$/u, '')}`,
  ]);
}
