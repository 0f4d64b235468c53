/**
 * Declension of Russian names by rule, for names that the dictionary does not hold. A base is the nominative singular
 * of its own gender; a base that no rule moves is indeclinable, which is what Russian does with Нино, Айгерим, Черных.
 */
import type { Gender, GrammaticalCase, GrammaticalNumber, NameSlot } from '../../domain/names.ts';
import { grammaticalCases } from '../../domain/names.ts';

export type Forms = readonly [nom: string, gen: string, dat: string, acc: string, ins: string, loc: string];
const HUSH = /[жчшщц]$/;
const NO_Y = /[гкхжчшщ]$/;

const same = (word: string): Forms => [word, word, word, word, word, word];
const masc = (nom: string, stem: string, ins: string): Forms => [
  nom,
  `${stem}а`,
  `${stem}у`,
  `${stem}а`,
  stem + ins,
  `${stem}е`,
];
const soft = (nom: string, stem: string, loc = 'е'): Forms => [
  nom,
  `${stem}я`,
  `${stem}ю`,
  `${stem}я`,
  `${stem}ем`,
  stem + loc,
];
const adjective = (nom: string, stem: string, ins: string): Forms => [
  nom,
  `${stem}ого`,
  `${stem}ому`,
  `${stem}ого`,
  stem + ins,
  `${stem}ом`,
];

/** Words of the first declension: Анна, Саша, Мария, Илья, Сковорода. */
function first(word: string): Forms {
  const stem = word.slice(0, -1);
  if (word.endsWith('ия')) return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (word.endsWith('я')) {
    const ins = word === 'илья' ? 'ёй' : 'ей';
    return [word, `${stem}и`, `${stem}е`, `${stem}ю`, stem + ins, `${stem}е`];
  }
  return [
    word,
    stem + (NO_Y.test(stem) ? 'и' : 'ы'),
    `${stem}е`,
    `${stem}у`,
    stem + (HUSH.test(stem) ? 'ей' : 'ой'),
    `${stem}е`,
  ];
}

/** Feminine third declension: Любовь keeps its о as a name. */
const third = (word: string): Forms => {
  const stem = word.slice(0, -1);
  return [word, `${stem}и`, `${stem}и`, word, `${stem}ью`, `${stem}и`];
};

/** Stems that lose or change a vowel: nominative, stem. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ['павел', 'павл'],
  ['лев', 'льв'],
  ['пётр', 'петр'],
  ['заяц', 'зайц'],
  ['орёл', 'орл'],
  ['козёл', 'козл'],
  ['хохол', 'хохл'],
]);
const softFleeting: ReadonlyMap<string, string> = new Map([
  ['соловей', 'соловь'],
  ['воробей', 'воробь'],
  ['муравей', 'муравь'],
]);
/** Names in -о that Russian speech declines as Петра, Петру. */
const ukrainianO = /^(?:петро|павло|дмитро|михайло|данило|сашко|левко|марко|юрко|дмитрико)$/;

/** Masculine nouns that end in a consonant, й or ь: given names and surnames alike. */
function masculine(word: string, slot: NameSlot): Forms {
  const lost = fleeting.get(word);
  if (lost !== undefined) return masc(word, lost, word === 'заяц' ? 'ем' : 'ом');
  const softLost = softFleeting.get(word);
  if (softLost !== undefined) return soft(word, softLost);
  if (/[^аеёиоуыэюя]ёк$/.test(word)) return masc(word, `${word.slice(0, -2)}ьк`, 'ом');
  if (slot === 'given' && /[чшж]ок$/.test(word)) return masc(word, `${word.slice(0, -2)}к`, 'ом');
  if (/[ёе]нок$/.test(word) && slot === 'surname') return masc(word, `${word.slice(0, -2)}к`, 'ом');
  if (slot === 'surname' && /[аеёиоуыэюя]ец$/.test(word)) return masc(word, `${word.slice(0, -2)}йц`, 'ем');
  if (slot === 'surname' && /лец$/.test(word) && !/[^аеёиоуыэюя]лец$/.test(word))
    return masc(word, `${word.slice(0, -2)}ьц`, 'ем');
  if (slot === 'surname' && /[аеёиоуыэюя][^аеёиоуыэюя]ец$/.test(word))
    return masc(word, `${word.slice(0, -2)}ц`, /(?:[ое]в|ан)ец$/.test(word) ? 'ем' : 'ом');
  if (word.endsWith('ий')) return soft(word, word.slice(0, -1), 'и');
  if (word.endsWith('й') || word.endsWith('ь')) return soft(word, word.slice(0, -1));
  const vowels = word.match(/[аеёиоуыэюя]/g)?.length ?? 0;
  const stressed = /(?:ач|яч)$/.test(word) || (slot === 'surname' && vowels <= 1 && /[жчшщ]$/.test(word));
  return masc(word, word, HUSH.test(word) && !stressed ? 'ем' : 'ом');
}

/** Women's names in -ь that Russian declines. The rest came from abroad and stay: Николь, Айгуль, Гузель. */
const declinedSoft = /^(?:любовь|рахиль|эсфирь|юдифь|руфь|агарь|нинель|адель)$/;

function given(word: string, gender: Gender): Forms {
  if (/[уиэое]а$/.test(word)) return same(word);
  if (/[ая]$/.test(word)) return first(word);
  if (gender === 'femn' && /(?:[уюо]сик|[уюо]нчик|^светик)$/.test(word)) return masculine(word, 'given');
  if (word.endsWith('ый') && word.length > 3) return adjective(word, word.slice(0, -2), 'ым');
  if (gender === 'femn') return declinedSoft.test(word) ? third(word) : same(word);
  if (ukrainianO.test(word)) return masc(word, word.slice(0, -1), 'ом');
  return /[^аеёиоуыэюяіїє]$/.test(word) ? masculine(word, 'given') : same(word);
}

function patronymic(word: string, gender: Gender): Forms {
  if (gender === 'femn') return word.endsWith('на') ? first(word) : same(word);
  if (!/[иы]ч$/.test(word)) return same(word);
  return masc(word, word, /^(?:ильич|кузьмич|лукич|фомич|хомич)$/.test(word) ? 'ом' : 'ем');
}

/** Foreign surnames in -ин and -ов with a noun's instrumental (Дарвином, Чаплином). */
const foreign =
  /^(?:дарвин|чаплин|грин|кронин|франклин|мартин|бенджамин|болдуин|куинн|гудвин|эдвин|цвейгов|бюлов|флотов|гершвин|бодуэн|лин|ин|кин|шин|цин|мин|пин|юн|чен)$/;
/** Feminine nouns in -ина that decline as nouns, for a man or a woman. */
const nounIna =
  /^(?:калина|малина|смородина|былина|щербина|дубина|перепелина|година|долина|картина|скотина|дружина|купина|тычина|худина|шимчина|зозулина|осина|рябина|мина|лозина|старина)$/;
/** Черных and Долгих, but not Дитрих; what ends in a vowel that Russian names do not; French names stressed on the end. */
const indeclinable =
  /(?:ых|[кгхжшщче]их|(?:ж|рх|дн|сн|ль|мн)них|аго|яго|ово|[оеёэиыую]|[уиэое]а)$|^(?:дюма|золя|люка|петипа|труайя|дега|ферма|тома|гамарра)$/;

/** Surnames in -ой that are nouns. */
const nounOj = /^(?:прибой|разбой|зверобой|козодой|покой|водопой|ковбой|бой|трой)$/;

function surname(word: string, gender: Gender): Forms {
  if (indeclinable.test(word)) return same(word);
  if (gender === 'femn') {
    if (/(?:ов|ев|ёв|ин|ын)а$/.test(word) && !nounIna.test(word)) {
      const stem = word.slice(0, -1);
      return [word, `${stem}ой`, `${stem}ой`, `${stem}у`, `${stem}ой`, `${stem}ой`];
    }
    if (/[ая]я$/.test(word) && !/гелая$/.test(word)) {
      const stem = word.slice(0, -2);
      const end = word.endsWith('яя') || /[жшщч]ая$/.test(word) ? 'ей' : 'ой';
      return [
        word,
        stem + end,
        stem + end,
        stem + (word.endsWith('яя') ? 'юю' : 'ую'),
        stem + end,
        stem + end,
      ];
    }
    return /[ая]$/.test(word) ? first(word) : same(word);
  }
  if (/[ая]$/.test(word)) return first(word);
  if (/(?:ов|ев|ёв|ин|ын)$/.test(word) && !foreign.test(word)) return masc(word, word, 'ым');
  if (nounOj.test(word)) return soft(word, word.slice(0, -1));
  const stem = word.slice(0, -2);
  if (/[кгх]ий$/.test(word) || (/[жш]ой$/.test(word) && stem.length > 2)) return adjective(word, stem, 'им');
  if (/[гкх]ой$/.test(word) && stem.length > 2) return adjective(word, stem, 'им');
  if (/[нжшщч]ий$/.test(word))
    return [word, `${stem}его`, `${stem}ему`, `${stem}его`, `${stem}им`, `${stem}ем`];
  if (word.endsWith('ый') || (word.endsWith('ой') && /[аеёиоуыэюя]/.test(stem)))
    return adjective(word, stem, 'ым');
  return masculine(word, 'surname');
}

/** Plural of a family's surname: Ивановы, Шевчуки, Белецкие. */
function plural(word: string, gender: Gender): Forms {
  const man =
    gender === 'femn'
      ? word
          .replace(/(?<=ов|ев|ёв|ин|ын)а$/, '')
          .replace(/(?<=[кгх])ая$/, 'ий')
          .replace(/ая$/, 'ый')
      : word;
  if (indeclinable.test(man)) return same(man);
  if (/(?:ов|ев|ёв|ин|ын)$/.test(man))
    return [`${man}ы`, `${man}ых`, `${man}ым`, `${man}ых`, `${man}ыми`, `${man}ых`];
  if (/[ыио]й$/.test(man) && surname(man, 'masc')[1].endsWith('го')) {
    const stem = man.slice(0, -2);
    const v = NO_Y.test(stem) || /[нжшщч]ий$/.test(man) ? 'и' : 'ы';
    return [`${stem}${v}е`, `${stem}${v}х`, `${stem}${v}м`, `${stem}${v}х`, `${stem}${v}ми`, `${stem}${v}х`];
  }
  if (/[ая]$/.test(man)) {
    const stem = man.slice(0, -1);
    const y = man.endsWith('я');
    return [
      stem + (y || NO_Y.test(stem) ? 'и' : 'ы'),
      stem + (y ? 'ь' : ''),
      stem + (y ? 'ям' : 'ам'),
      stem + (y ? 'ь' : ''),
      stem + (y ? 'ями' : 'ами'),
      stem + (y ? 'ях' : 'ах'),
    ];
  }
  const gen = surname(man, 'masc')[1];
  const stem = gen.slice(0, -1);
  if (/[йь]$/.test(man))
    return [
      `${stem}и`,
      stem + (man.endsWith('ь') ? 'ей' : 'ев'),
      `${stem}ям`,
      stem + (man.endsWith('ь') ? 'ей' : 'ев'),
      `${stem}ями`,
      `${stem}ях`,
    ];
  const genPlural = /[жчшщ]$/.test(stem) ? 'ей' : /ц$/.test(stem) ? 'ев' : 'ов';
  return [
    stem + (NO_Y.test(stem) ? 'и' : 'ы'),
    stem + genPlural,
    `${stem}ам`,
    stem + genPlural,
    `${stem}ами`,
    `${stem}ах`,
  ];
}

/** Particles and what is put after a father's name, which never change: фон Берг, Мамед оглы. */
const particle =
  /^(?:абд|абу|ван|дер|фон|эль|аль|ибн|де|ля|ле|да|ди|дель|о|оглы|кызы|гызы|оглу|улы|уулу|зода|заде|бей)$/;
/** First parts of compounds that stay: Бонч-Бруевича, Тер-Петросяна, Жан-Поля. */
const firstPart =
  /^(?:абдул|абдель|абдуль|нур|бонч|грум|тер|мелик|сан|сен|сент|санкт|нор|мак|бен|кара|хан|шах|ага)$/;

const table = (word: string, slot: NameSlot, gender: Gender, number: GrammaticalNumber): Forms => {
  if (particle.test(word) || !/^[а-яёіїєґәғқңөұүһ']+$/.test(word)) return same(word);
  if (number === 'plur' && slot === 'surname') return plural(word, gender);
  if (slot === 'patronymic') return patronymic(word, gender);
  return slot === 'surname' ? surname(word, gender) : given(word, gender);
};

/** All six forms of a name in lower case, one word or hyphenated, in the order of `grammaticalCases`; by rule alone. */
export function formsByRule(
  word: string,
  slot: NameSlot,
  gender: Gender,
  number: GrammaticalNumber = 'sing',
): Forms {
  if (!word.includes('-')) return table(word, slot, gender, number);
  const words = word.split('-');
  const stays = (part: string, i: number): boolean =>
    i < words.length - 1 &&
    (firstPart.test(part) || (slot === 'given' && gender === 'masc') || particle.test(words[i + 1] ?? ''));
  const parts = words.map((part, i) => (stays(part, i) ? same(part) : table(part, slot, gender, number)));
  const join = (i: number): string => parts.map((forms) => forms[i] as string).join('-');
  return [join(0), join(1), join(2), join(3), join(4), join(5)];
}

/** A name in lower case in a case; by rule alone. */
export const declineByRule = (
  word: string,
  slot: NameSlot,
  gender: Gender,
  to: GrammaticalCase,
  number: GrammaticalNumber = 'sing',
): string => formsByRule(word, slot, gender, number)[grammaticalCases.indexOf(to)] as string;
