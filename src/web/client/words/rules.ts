/** Why mentions were joined and why something is asked, in the language of the page. */
import { askedBecause as askedEnglish, joinedBecause as joinedEnglish } from '../../../app/rule-words.ts';
import type { Language } from './index.ts';

/** By the rule's code, as in `app/rule-words.ts`. `{}` stands for the names that spoke for it. */
const joined: Readonly<Record<string, string>> = {
  first: 'прочитано здесь впервые, остальное присоединено',
  'same-word': 'то же имя, в этой или другой форме',
  'same-name': 'то же имя, слово в слово',
  'same-full-name': 'единственное полное имя в исследовании, сходное во всех частях',
  'same-given-and-patronymic': 'то же имя и отчество, ни у кого больше их нет вместе',
  'only-one-in-document': 'никому больше в этой записи не подходит',
  'only-one-of-participant': 'никому больше в записях об этом участнике не подходит',
  'initials-of-only-one': 'инициалы, которых больше ни у кого в этой записи нет',
  'initial-of-header-name': 'первая буква имени из заголовка записи, единственная в ней',
  'label-is-header-name': 'обозначение того, о ком запись',
  'same-interviewer': 'интервьюер, названный по имени',
  'same-rare-surname': 'редкая фамилия, ни у кого больше в исследовании её нет',
  'surname-and-given-name-in-document': 'фамилия и имя, которых ни у кого больше в записи нет',
  'same-company': 'больше никто в исследовании так не зовётся, а запись называет и {}',
  vocative: 'обращение по имени',
  'own-name': 'участник говорит это о себе',
  'own-label': 'буква, которой обозначены слова участника',
  'work-hung-on': 'к имени приставлена работа участника',
  'in-file-name': 'в имени файла, а участника зовут так',
  'in-remark': 'в ремарке того, кто записывал, а участника зовут так',
  'other-of-two': 'назван рядом с тёзкой, а другой тёзка в записи один',
  'also-called': 'в тексте сказано, что это другое имя того же человека',
  'as-answered': 'так сказали вы',
  'as-answered-before': 'так вы сказали об этом имени в других записях',
  gazetteer: 'форма названия этого места',
  'place-in-region': 'в тексте сказано, в какой это области',
  'place-in-note': 'это место, укороченное или ослышанное: записи называют его, и никакого другого похожего',
  'misspelt-place': 'опечатка или ослышка, ближе ни одно место не пишется',
  'same-form': 'те же слова',
  'same-value': 'то же значение',
  'known-organisation': 'известное название этой организации',
  acronym: 'первые буквы полного названия',
  'quoted-name': 'то же название, без слова о том, что это',
  'short-name': 'первое слово полного названия в той же записи',
};

const asked: Readonly<Record<string, string>> = {
  'fits-several': 'имя подходит нескольким, о ком говорится в той же записи',
  epithet: 'имя с определением, которое отличает одного от другого',
  'name-alone': 'то же имя, без фамилии, в записях о разных участниках',
  'surname-of-several': 'фамилия, которую носят несколько человек',
  possessive: 'то ли чьё-то, то ли фамилия',
  'misspelt-surname': 'может быть этим именем, написанным с ошибкой',
  'place-of-several': 'имя, которое носят несколько мест',
  'misheard-place': 'может быть этим местом, ослышанным или укороченным',
  'quoted-name': 'может быть этой организацией, названной без слова о том, что это',
  'short-name': 'может быть коротким названием этой организации',
  translation: 'одно название говорит по-английски то же, что другое по-русски',
  'told-apart': 'имя двоих, кого вы различили',
  another: 'в тексте сказано, что это другой с тем же именем',
  'same-name-other-code': 'то же полное имя, но код другого участника',
};

const NAMES = 3;

export const joinedBecause = (language: Language, rule: string, beside: readonly string[]): string =>
  language === 'ru' && joined[rule] !== undefined
    ? joined[rule].replace('{}', () => beside.slice(0, NAMES).join(', '))
    : joinedEnglish(rule, beside);
export const askedBecause = (language: Language, rule: string): string =>
  language === 'ru' && asked[rule] !== undefined ? asked[rule] : askedEnglish(rule);
