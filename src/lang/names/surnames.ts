/** What a surname's ending tells: gender, and the culture that most such names belong to. Bases in lower case, either script. */
import type { Culture, Gender } from '../../domain/names.ts';

/** In order: the first that fits decides. Each with an example. */
const endings: readonly (readonly [RegExp, Culture, Gender | 'both'])[] = [
  [/(?:баев|беков|жанов|газин|галиев|метов)$/, 'kazakh', 'masc'], // Серикбаев
  [/(?:баева|бекова|жанова|газина|галиева|метова)$/, 'kazakh', 'femn'],
  [/(?:уллин|утдинов|етдинов)$/, 'tatar', 'masc'], // Хабибуллин
  [/(?:уллина|утдинова|етдинова)$/, 'tatar', 'femn'],
  [/(?:швили|дзе|тели|ели|иани|(?:була|джа)ва)$/, 'georgian', 'both'], // Гелашвили, Хубулава
  [/(?:[яа]нц|ян)$/, 'armenian', 'both'], // Петросян
  [/(?:магомедов|магомадов|гаджиев|хаджиев|муртазалиев)$/, 'caucasian', 'masc'],
  [/(?:магомедова|магомадова|гаджиева|хаджиева|муртазалиева)$/, 'caucasian', 'femn'],
  [/(?:мамедов|гусейнов|кулиев|гулиев|рагимов)$/, 'azerbaijani', 'masc'],
  [/(?:мамедова|гусейнова|кулиева|гулиева|рагимова)$/, 'azerbaijani', 'femn'],
  [
    /(?:цырен|дорж|даш|бадма|очир|жамбал|дугар|эрдын|эрдн|гарма|ринчин|санж|намсара|цыб[ид]|цыды|радна|мунко|дамб|лхас)[а-яё]{0,4}(?:ов|ев)$/,
    'buryat',
    'masc',
  ], // Цыренов
  [
    /(?:цырен|дорж|даш|бадма|очир|жамбал|дугар|эрдын|эрдн|гарма|ринчин|санж|намсара|цыб[ид]|цыды|радна|мунко|дамб|лхас)[а-яё]{0,4}(?:ова|ева)$/,
    'buryat',
    'femn',
  ],
  [/(?:енко|чук|щук|нюк|дюк|люк|рук|сюк|тюк|цюк|ченя|ишин|ыло|айло|ийко)$/, 'ukrainian', 'both'], // Шевченко
  [/(?:ов|ев|ёв|ин|ын)$/, 'russian', 'masc'], // Волков
  [/(?:ова|ева|ёва|ина|ына)$/, 'russian', 'femn'],
  [/(?:[кц]ий|ской|цкой|ный|тый|лый|дый|вый|той)$/, 'russian', 'masc'], // Белецкий
  [/(?:ская|цкая|ная|тая|лая|дая|вая)$/, 'russian', 'femn'],
  [/(?:[нлкрт]ых|[кш]их)$/, 'russian', 'both'], // Черных
  [/[а-яё]{2}[оеё]вич$/, 'belarusian', 'both'], // Карпович
  [/(?:ич|ук|юк|ак|як|ко|ло)$/, 'russian', 'both'], // Бабич
];
const latin: readonly (readonly [RegExp, Culture, Gender | 'both'])[] = [
  [/(?:bayev|baev|bekov|zhanov|janov|metov|galiev|galiyev)$/, 'kazakh', 'masc'],
  [/(?:bayeva|baeva|bekova|zhanova|janova|metova|galieva|galiyeva)$/, 'kazakh', 'femn'],
  [/(?:ullin|utdinov)$/, 'tatar', 'masc'],
  [/(?:ullina|utdinova)$/, 'tatar', 'femn'],
  [/(?:shvili|dze)$/, 'georgian', 'both'],
  [/(?:yants|[nrskglv]yan|[nrskglv]ian)$/, 'armenian', 'both'],
  [/(?:magomedov|magomadov|gadzhiev|khadzhiev)$/, 'caucasian', 'masc'],
  [/(?:magomedova|magomadova|gadzhieva|khadzhieva)$/, 'caucasian', 'femn'],
  [/(?:mamedov|mammadov|guseynov|huseynov|kuliev|guliyev|aliyev)$/, 'azerbaijani', 'masc'],
  [/(?:mamedova|mammadova|guseynova|huseynova|kulieva|guliyeva|aliyeva)$/, 'azerbaijani', 'femn'],
  [
    /(?:tsyren|dorzh|dash|badma|ochir|zhambal|dugar|erdyn|erdn|rinchin|sanzh|tsyb[id])[a-z]{0,4}(?:ov|ev)$/,
    'buryat',
    'masc',
  ],
  [
    /(?:tsyren|dorzh|dash|badma|ochir|zhambal|dugar|erdyn|erdn|rinchin|sanzh|tsyb[id])[a-z]{0,4}(?:ova|eva)$/,
    'buryat',
    'femn',
  ],
  [/[a-z]{2}oglu$/, 'turkish', 'both'],
  [/(?:enko|chuk|shchuk|nyuk|niuk|yuk|liuk)$/, 'ukrainian', 'both'],
  [
    /(?:[a-z]{2}(?:ov|ev|yov|off|eff)|[a-z]{3}(?:kin|nin|tsin|shin|lyin|yin|zin|rin|hin|din|tin))$/,
    'russian',
    'masc',
  ],
  [/(?:[a-z]{2}(?:ova|eva|yova)|[a-z]{3}(?:kina|nina|tsina|shina|yina|zina|hina))$/, 'russian', 'femn'],
  [/(?:[st]sk(?:y|iy|i|ii|ij|oy|oi)|ck(?:ij|iy|yi))$/, 'russian', 'masc'],
  [/(?:[st]sk(?:aya|aia|aja)|ck(?:aja|aya))$/, 'russian', 'femn'],
  [/(?:nykh|vykh|skikh|ykh)$/, 'russian', 'both'],
  [/(?:ovych|evych)$/, 'ukrainian', 'both'],
  [/(?:ovich|evich)$/, 'belarusian', 'both'],
];

const find = (base: string): readonly [RegExp, Culture, Gender | 'both'] | undefined => {
  const tail = base.slice(-12);
  return (/[a-z]/.test(tail) ? latin : endings).find(([ending]) => ending.test(tail));
};

/** Surnames of Koreans, Chinese and Vietnamese, in either script: too short to have an ending, and given names of others. */
const shortSurnames: ReadonlySet<string> = new Set(
  (
    'ли ким пак цой цай тен хан хван юн лим хегай шин огай кан чен ван чжан нгуен чан пхан хо ' +
    'li lee kim pak park tsoi tsoy choi choe hwang yun yoon lim khegai hegai shin nam ogai kang chen wang zhang nguyen tran pham liu'
  ).split(' '),
);
export const isShortSurname = (base: string): boolean => shortSurnames.has(base);

/** Gender that the ending of a typical surname shows (`both` when it shows none); null when it is not typical. */
export const typicalSurname = (base: string): Gender | 'both' | null =>
  base.length < 4 ? null : (find(base)?.[2] ?? null);
/** The same, of a word that stands in a name: there `Ли` is one, which elsewhere is a word of grammar. */
export const surnameInName = (base: string): Gender | 'both' | null =>
  isShortSurname(base) ? 'both' : typicalSurname(base);
export const surnameCulture = (base: string): Culture | undefined =>
  base.length < 4 ? undefined : find(base)?.[1];

/** The same surname for a man and a woman, in the script it is written in; one entry when they do not differ. */
export function bothGenders(base: string): readonly string[] {
  const lower = base.toLowerCase();
  const swap = pairs.find(([man, woman]) => man.test(lower) || woman.test(lower));
  if (swap === undefined || lower.length < 4) return [lower];
  const [man, woman, toWoman, toMan] = swap;
  return man.test(lower) ? [lower, lower.replace(man, toWoman)] : [lower.replace(woman, toMan), lower];
}
const pairs: readonly (readonly [RegExp, RegExp, string, string])[] = [
  [/(?<=ов|ев|ёв|ин|ын)$/, /(?<=ов|ев|ёв|ин|ын)а$/, 'а', ''], // Волков, Волкова
  [/(?<=[кцгх])ий$/, /(?<=[кцгх])ая$/, 'ая', 'ий'], // Белецкий
  [/(?<=[а-яё]{3})(?:ый|ой)$/, /(?<=[бвднлмрт])ая$/, 'ая', 'ый'], // Белый
  [/(?<=ov|ev|in|yn)$/, /(?<=ov|ev|in|yn)a$/, 'a', ''],
  [/(?<=sk|ck|tsk)(?:iy|ii|ij|y|i|oy)$/, /(?<=sk|ck|tsk)(?:aya|aia|aja)$/, 'aya', 'y'],
];
