/** Patronymics: made from a father's name, recognised in every case and in quick speech (Сергеич, Палыч). */
import type { Gender } from '../../domain/names.ts';
import { givenBySpelling } from '../names/tables.ts';
import { titleCase } from '../script.ts';

/** Fathers whose patronymic no rule makes: masculine stem before -ич, feminine in full. */
const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  'илья ильич ильинична|кузьма кузьмич кузьминична|лука лукич лукинична|фома фомич фоминична|никита никитич никитична|павел павлович павловна|лев львович львовна|пётр петрович петровна|михаил михайлович михайловна|яков яковлевич яковлевна|данила данилович даниловна|гаврила гаврилович гавриловна|савва саввич саввична|фока фокич фокична|иона ионович ионовна|хаим хаимович хаимовна|самуил самуилович самуиловна|даниил даниилович данииловна|иероним иеронимович иеронимовна|вилл виллович вилловна'
    .split('|')
    .map((line) => {
      const [name = '', man = '', woman = ''] = line.split(' ');
      return [name, [man, woman]];
    }),
);

const stemOf = (father: string): string => {
  if (/[бвгдзклмнпрстфх]ий$/.test(father) && !/(?:гий|кий|хий)$/.test(father))
    return `${father.slice(0, -2)}ьев`;
  if (father.endsWith('ий') || father.endsWith('й')) return `${father.slice(0, -1)}ев`;
  if (father.endsWith('ь')) return `${father.slice(0, -1)}ев`;
  if (/[оеу]$/.test(father)) return `${father.replace(/о$/, '')}${father.endsWith('о') ? 'ов' : 'ев'}`;
  if (father.endsWith('а')) return `${father.slice(0, -1)}ов`;
  if (father.endsWith('я')) return `${father.slice(0, -1)}ев`;
  if (/[иыэюё]$/.test(father)) return `${father}ев`;
  return /[жчшщц]$/.test(father) ? `${father}ев` : `${father}ов`;
};

/**
 * Patronymic of a child of `fatherGiven` (Cyrillic, full name, nominative), in Title Case: Дмитрий -> Дмитриевич,
 * Дмитриевна; Юрий -> Юрьевич; Нурлан -> Нурланович.
 */
export function patronymicOf(fatherGiven: string, gender: Gender): string {
  const father = fatherGiven.toLowerCase();
  const known = irregular.get(father) ?? irregular.get(father.replaceAll('е', 'ё'));
  if (known !== undefined) return titleCase(known[gender === 'masc' ? 0 : 1]);
  // Дмитриевич, not Дмитрьевич: two consonants before -ий keep the и.
  const stem =
    /[бвгджзклмнпрстфх]{2}ий$/.test(father) && !/(?:нтий|ндий)$/.test(father)
      ? `${father.slice(0, -1)}ев`
      : stemOf(father);
  return titleCase(`${stem}${gender === 'masc' ? 'ич' : 'на'}`);
}

/** Quick speech: what is said, what it stands for. */
const spoken: ReadonlyMap<string, string> = new Map(
  'иваныч иванович,палыч павлович,михалыч михайлович,саныч александрович,алексаныч александрович,сергеич сергеевич,николаич николаевич,алексеич алексеевич,андреич андреевич,василич васильевич,васильич васильевич,григорич григорьевич,борисыч борисович,семёныч семёнович,степаныч степанович,фёдорыч фёдорович,викторыч викторович,владимирыч владимирович,максимыч максимович,егорыч егорович,антоныч антонович,юрич юрьевич,анатолич анатольевич,евгенич евгеньевич,романыч романович,захарыч захарович,тимофеич тимофеевич,матвеич матвеевич,макарыч макарович,дмитрич дмитриевич,геннадич геннадьевич,валерич валерьевич,витальич витальевич,игорич игоревич,олегыч олегович,денисыч денисович,константиныч константинович,леонидыч леонидович,кирилыч кириллович,артурыч артурович,тарасыч тарасович,данилыч данилович,гаврилыч гаврилович,яковлич яковлевич,аркадьич аркадьевич,иванна ивановна,сергевна сергеевна,михална михайловна,пална павловна,николавна николаевна,алексевна алексеевна,андревна андреевна,санна александровна,васильна васильевна,борисна борисовна,григорьна григорьевна,степанна степановна,антонна антоновна,тимофевна тимофеевна,матвевна матвеевна'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** `Саркисыч`, of a father whom the tables know: `саркисович`. */
function ofFather(word: string): string | undefined {
  const father = word.slice(0, -2);
  const isKnown = (): boolean =>
    givenBySpelling(father)?.full.some(({ gender }) => gender === 'masc') ?? false;
  return word.endsWith('ыч') && isKnown() ? `${father}ович` : undefined;
}
/** The full patronymic that a spoken one stands for, in Title Case; null when it is none. */
export const fullPatronymic = (word: string): string | null => {
  const lower = word.toLowerCase();
  const full = spoken.get(lower) ?? spoken.get(lower.replaceAll('е', 'ё')) ?? ofFather(lower);
  return full === undefined ? null : titleCase(full);
};

export type PatronymicBase = Readonly<{ base: string; gender: Gender }>;
const MALE =
  /^([а-яёіәғқңөұүһ]{2,30}(?:[оеё]вич|ьич|кич|мич|тич|[аиеоуыя]ныч|[её]ныч|[аеио]лыч|[ао]рыч|исыч|имыч|еич|аич|[рл]ич))(?:а|у|ем|ом|е|и|ей|ам|ами|ах)?$/u;
const FEMALE = /^([а-яёіәғқңөұүһ]{2,30}(?:[оеё]вн|ичн|алн|авн|евн))(?:а|ы|е|у|ой|ою)$/u;
const TURKIC = /^([а-яёіәғқңөұүһ]{2,30})[- ]?(улы|ұлы|уулу|оглы|оглу|кызы|қызы|гызы)$/u;

/** Reads a patronymic in any case: its nominative in lower case, and the gender; null when it is none. */
export function readPatronymic(word: string): PatronymicBase | null {
  const lower = word.toLowerCase();
  for (const ending of ['', 'а', 'у', 'ем', 'ом', 'е', 'ы', 'ой'])
    if (lower.endsWith(ending)) {
      const stem = ending === '' ? lower : lower.slice(0, -ending.length);
      for (const base of [stem, `${stem}а`])
        if (fullPatronymic(base) !== null) return { base, gender: base.endsWith('а') ? 'femn' : 'masc' };
    }
  const turkic = TURKIC.exec(lower);
  if (turkic !== null) return { base: lower, gender: /^[кқг]/.test(turkic[2] as string) ? 'femn' : 'masc' };
  const female = FEMALE.exec(lower);
  if (female !== null) return { base: `${female[1] as string}а`, gender: 'femn' };
  const male = MALE.exec(lower);
  return male === null ? null : { base: male[1] as string, gender: 'masc' };
}
