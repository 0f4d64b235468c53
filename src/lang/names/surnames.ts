/** What a surname's ending tells: gender, and the culture that most such names belong to. Bases in lower case, either script. */
import type { Culture, Gender } from '../../domain/names.ts';

/** In order: the first that fits decides. Each with an example. */
const endings: readonly (readonly [RegExp, Culture, Gender | 'both'])[] = [
  [/(?:баев|беков|жанов|газин|галиев|метов)$/, 'kazakh', 'masc'], // Серикбаев
  [/(?:баева|бекова|жанова|газина|галиева|метова)$/, 'kazakh', 'femn'],
  [/(?:уллин|утдинов|етдинов)$/, 'tatar', 'masc'], // Хабибуллин
  [/(?:уллина|утдинова|етдинова)$/, 'tatar', 'femn'],
  [/(?:швили|дзе|[яа]нц|ян|уридзе|тели|ават|ели)$/, 'caucasian', 'both'], // Гелашвили, Петросян
  [/(?:енко|чук|щук|нюк|дюк|люк|рук|сюк|тюк|цюк|ченя|ишин|ыло|айло|ийко)$/, 'ukrainian', 'both'], // Шевченко
  [/(?:ов|ев|ёв|ин|ын)$/, 'russian', 'masc'], // Волков
  [/(?:ова|ева|ёва|ина|ына)$/, 'russian', 'femn'],
  [/(?:[кц]ий|ской|цкой|ный|тый|лый|дый|вый|той)$/, 'russian', 'masc'], // Белецкий
  [/(?:ская|цкая|ная|тая|лая|дая|вая)$/, 'russian', 'femn'],
  [/(?:[нлкрт]ых|[кш]их)$/, 'russian', 'both'], // Черных
  [/(?:ич|ук|юк|ак|як|ко|ло)$/, 'russian', 'both'], // Бабич
];
const latin: readonly (readonly [RegExp, Culture, Gender | 'both'])[] = [
  [/(?:bayev|baev|bekov|zhanov|janov|metov|galiev|galiyev)$/, 'kazakh', 'masc'],
  [/(?:bayeva|baeva|bekova|zhanova|janova|metova|galieva|galiyeva)$/, 'kazakh', 'femn'],
  [/(?:ullin|utdinov)$/, 'tatar', 'masc'],
  [/(?:ullina|utdinova)$/, 'tatar', 'femn'],
  [/(?:shvili|dze|yants|[nrskglv]yan|[nrskglv]ian)$/, 'caucasian', 'both'],
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
  [/(?:ovich|evich|ovych|evych)$/, 'russian', 'both'],
];

const find = (base: string): readonly [RegExp, Culture, Gender | 'both'] | undefined => {
  const tail = base.slice(-12);
  return (/[a-z]/.test(tail) ? latin : endings).find(([ending]) => ending.test(tail));
};

/** Gender that the ending of a typical surname shows (`both` when it shows none); null when it is not typical. */
export const typicalSurname = (base: string): Gender | 'both' | null =>
  base.length < 4 ? null : (find(base)?.[2] ?? null);
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
