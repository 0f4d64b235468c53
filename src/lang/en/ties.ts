/** English words of ties, and transliterated Russian ones, by what they are generalised to. */
import type { Pair } from '../sectors.ts';

/** Each line: English label = Russian label: words. The Russian label has the gender that the English word tells. */
const table = [
  'a relative = родственник: uncle brother father dad grandfather grandpa granddad son nephew grandson cousin father-in-law brother-in-law son-in-law stepfather stepbrother godfather relative stepson stepdad half-brother step-brother step-father godson great-grandfather great-uncle grandad dyadya dyadi dyade dyadyu dyadey brat brata bratom otets ottsa otchim papa ded deda dedushka syn plemyannik zyat svyokor svekor kum batya',
  'a relative = родственница: aunt auntie sister mother mum mom grandmother grandma granny daughter niece granddaughter mother-in-law sister-in-law daughter-in-law stepmother stepsister stepmom stepmum half-sister step-mother step-sister godmother goddaughter stepdaughter great-grandmother great-aunt nan nana tyotya tetya tyotka sestra sestry mama mamy mat babushka babushki doch svekrov tyoshcha',
  'relatives = родственники: parents grandparents children kids sons daughters brothers sisters uncles aunts cousins relatives siblings',
  'a partner = супруг: husband fiance fiancé boyfriend partner spouse ex-husband ex-boyfriend muzh muzha',
  'a partner = супруга: wife fiancee fiancée girlfriend ex-wife ex-girlfriend zhena zheny',
  'a friend = друг: friend mate buddy pal drug',
  'friends = друзья: friends mates',
  'a neighbour = сосед: neighbour neighbor flatmate roommate housemate sosed soseda sosedka sosedki landlady cellmate',
  'neighbours = соседи: neighbours neighbors flatmates roommates',
  'a colleague = коллега: colleague coworker worker',
  'colleagues = коллеги: colleagues coworkers workers',
  'a superior = начальник: boss supervisor manager chief nachalnik',
  'a teacher = учитель: teacher professor tutor coach',
  'an acquaintance = знакомый: acquaintance classmate schoolmate landlord client godparent',
];

export const englishTies: ReadonlyMap<string, Pair> = new Map(
  table.flatMap((line) => {
    const [labels = '', words = ''] = line.split(': ');
    const [en = '', ru = ''] = labels.split(' = ');
    return words.split(' ').map((word) => [word, { en, ru }] as const);
  }),
);
