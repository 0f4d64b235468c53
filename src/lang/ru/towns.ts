/** What a Russian word says of a town: its case, its adjective, its inhabitants. All in small letters. */

/** Nominatives that dictionaries do not know: «в Алмате» is Алмата, «из Кызыла» Кызыл, «в Аксае» Аксай. */
export function townsInCase(lower: string): readonly string[] {
  const ending = /(?:ой|ом|ем|ах|е|и|ы|у|а)$/u.exec(lower)?.[0];
  if (ending === undefined || lower.length < 5) return [];
  const stem = lower.slice(0, -ending.length);
  return [
    `${stem}а`,
    stem,
    ...(ending === 'и' || ending === 'е' ? [`${stem}ь`, `${stem}и`, `${stem}ы`] : []),
  ];
}

const ADJECTIVE = /^(\p{L}{2,20}[сц]к)(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими|ою)$/u;
/** Adjectives of towns that are everyday words of another meaning. */
const ordinary = new Set(['горский', 'морской', 'мирский', 'братский', 'детский', 'женский', 'майский']);
/** «саратовский», «томской»: names of the region and of the town that it may be made of; null when it is none. */
export function placesOfAdjective(
  lower: string,
): Readonly<{ regions: readonly string[]; towns: readonly string[] }> | null {
  const stem = ADJECTIVE.exec(lower)?.[1];
  if (stem === undefined) return null;
  const towns = [`${stem}ий`, `${stem}ой`];
  return towns.some((town) => ordinary.has(town))
    ? null
    : { regions: [`${stem}ая обл`, `${stem}ий край`], towns };
}

/** «азнакаевская», «тарский»: towns of any size whose adjective it may be, where what stands around shows that one is meant. */
export const smallTownsOfAdjective = (lower: string): readonly string[] => {
  const stem = ADJECTIVE.exec(lower)?.[1]?.slice(0, -2);
  return stem === undefined ? [] : ['', 'о', 'а', 'ь', 'и', 'ы', 'ск'].map((ending) => stem + ending);
};

const INHABITANT =
  /^(\p{L}{3,18}?)(?:(?:ч|в?л)?ан(?:ин|ина|ину|ином|ине|е|ам|ами|ах|ка|ки|ке|ку|кой|ок)?|(?:ч|л)?ян(?:ин|ина|ину|ином|ине|е|ам|ами|ах|ка|ки|ке|ку|кой|ок)|ец|ц(?:а|у|ем|ы|ев|ам|ами|ах))$/u;
/** «комсомольцы», «братец», «волгарь»: people, and of no town. */
const nobody =
  /^(?:комсомол|брат|кирова?|лени|горожа|крестья|граждани?|христиа|дворя|мещ|марсиа|англича|горца?)/u;
/** «тагильчане», «саратовец», «челябинцы»: towns whose inhabitants they may be. */
export function townsOfInhabitant(lower: string): readonly string[] {
  const stem = INHABITANT.exec(lower)?.[1];
  return !stem || nobody.test(lower)
    ? []
    : [stem, `${stem}ск`, `${stem}ь`, `${stem}а`, stem.replace(/ж$/u, 'г'), stem.replace(/ь$/u, '')];
}
