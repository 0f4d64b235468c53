/**
 * One name under several traditions of spelling, which no transliteration explains. A line is one name; the fold keys
 * of its spellings stand for each other. Only spellings that one person uses of themselves belong on a line: emigrants
 * write Michael for Михаил, but George is Георгий and not Юрий, though both are George by origin.
 */
import { foldKey } from '../fold.ts';

const lines = `
Александр Alexander Aleksander Alexandr Олександр Oleksandr Аляксандр Aliaksandr Alexandre
Александра Alexandra Олександра Oleksandra
Алексей Alexey Олексій Oleksii Oleksiy Аляксей Alexei
Анатолий Анатолій Anatolii
Анастасия Anastasia Настасья Nastasya Анастасія
Андрей Андрій Andrii Andriy Andrew
Анна Ганна Hanna Anna
Антон Антін
Артём Artem Artyom Artiom Артем
Богдан Bohdan
Борис Boris Borys
Валерий Valery Valerii Валерій
Василий Vasily Vassily Василь Vasyl Basil
Вера Віра Vira Vera
Виктор Victor Viktor Віктор
Виктория Victoria Viktoria Вікторія
Владимир Vladimir Володимир Volodymyr Уладзімір Uladzimir Wladimir
Гавриил Гаврила
Галина Halyna Galina
Георгий George Georgy Георгій Heorhii Giorgi Гиорги
Григорий Gregory Grigory Григорій Hryhorii Hryhoriy
Дарья Daria Darya Дарія
Джамиля Жамиля Jamila Djamila Zhamilya
Диляра Дилара Dilyara Dilara Диләрә
Дмитрий Dmitry Dimitri Dimitry Dmitri Дмитро Dmytro Zmitser Dzmitry
Евгений Eugene Evgeny Yevgeny Євген Yevhen Євгеній Yevhenii Яўген
Евгения Eugenia Evgenia Євгенія Yevheniia
Егор Yegor Egor Єгор Yehor
Екатерина Catherine Katherine Ekaterina Yekaterina Катерина Kateryna Caterina
Елена Helen Helena Elena Yelena Олена Olena
Елизавета Elizabeth Elizaveta Єлизавета Yelyzaveta
Жанар Zhanar Janar
Жанна Zhanna Janna Jeanne
Жандос Zhandos Jandos
Игорь Igor Ihor Ігор
Илья Ilya Illia Elijah
Иосиф Joseph Iosif Йосип Yosyp
Ирина Irina Irene Ірина Iryna
Кирилл Kirill Cyril Кирило Kyrylo
Константин Constantine Konstantin Костянтин Kostiantyn
Кристина Kristina Christina Christine Kristine
Ксения Ksenia Xenia Kseniya Ксенія
Лидия Lydia Lidia Лідія
Лилия Lilia Lily Лілія
Любовь Lyubov Liubov Любов
Людмила Ludmila Lyudmila Liudmyla
Марина Marina Maryna
Мария Maria Mariia Марія
Маргарита Margarita Marharyta
Матвей Matthew Matvey Матвій
Мишель Michel Michelle
Михаил Mikhail Michael Михайло Mykhailo Michail
Надежда Nadezhda Надія Nadiia
Наталья Наталия Natalya Natalia Nataliia Natalie
Никита Nikita Микита Mykyta
Николай Nikolay Nicholas Nicolas Микола Mykola Мікалай
Ольга Olga Olha
Олег Oleg Oleh
Павел Pavel Paul Павло Pavlo
Пётр Peter Pyotr Petr Петро Petro
Светлана Svetlana Світлана Svitlana
Семён Semyon Semen
Сергей Sergei Sergey Сергій Serhii Serhiy Serge Сяргей Siarhei
София Софья Sofia Sophia Sofya Софія Sophie
Софья Sofya Sophia
Степан Stepan Stephen Steven
Татьяна Tatiana Tatyana Тетяна Tetiana
Тимофей Timothy Timofey Тимофій
Фёдор Fyodor Fedor Theodore Федір Fedir
Филипп Philip Filipp Пилип
Юлия Julia Yulia Iuliia Юлія
Юрий Yuri Yury Юрій Yurii Iurii
Яков Jacob Yakov Яків Yakiv
Асель Assel Asel Әсел
Айгуль Aigul Aygul Айгүл
Ержан Yerzhan Erjan Yerjan Erzhan
Нуржан Nurzhan Nurjan
Айжан Aizhan Aijan
Бауржан Baurzhan Bauyrzhan Бауыржан
Мухаммед Muhammad Mohammed Mohamed Магомед Magomed Мухаммад
Хусейн Hussein Husain Husseyn
Юсуф Yusuf Yousef
Ахмед Ahmed Akhmed Ahmad Ахмад
Ибрагим Ibrahim Ibragim
Исмаил Ismail Ismayil
`.trim();

/** English and Irish surnames as Russian hears them. */
const surnameLines = `
O'Brien О'Брайен О'Брайан
O'Neill О'Нил О'Нилл
O'Reilly О'Рейли О'Райли
Baker Бейкер
Boyle Бойл
Brown Браун
Byrne Бирн
Campbell Кэмпбелл Кемпбелл
Cooper Купер
Davies Дэвис Дэйвис
Doyle Дойл
Gallagher Галлахер
Graham Грэм Грэхем
Green Грин
Hayes Хейс Хэйс
Hughes Хьюз
Johnson Джонсон
Jones Джонс
Kennedy Кеннеди
Knight Найт
Lewis Льюис
McCarthy Маккарти
Moore Мур
Murphy Мерфи Мёрфи
Reed Рид
Reilly Рейли Райли
Ryan Райан
Shaw Шоу
Stewart Стюарт
Stuart Стюарт
Taylor Тейлор
Thompson Томпсон
Turner Тёрнер
Walker Уокер Уолкер
Wallace Уоллес
Walsh Уолш
Ward Уорд
Watson Уотсон Ватсон
White Уайт
Williams Уильямс Вильямс
Wilson Уилсон Вильсон
Wood Вуд
Wright Райт
Young Янг
`.trim();

type Index = ReadonlyMap<string, readonly string[]>;
function indexOf(table: string): Index {
  const out = new Map<string, Set<string>>();
  for (const line of table.split('\n')) {
    const keys = [...new Set(line.split(' ').map(foldKey))];
    for (const key of keys) out.set(key, new Set([...(out.get(key) ?? []), ...keys]));
  }
  return new Map([...out].map(([key, set]) => [key, [...set]]));
}
let given: Index | undefined;
let surnames: Index | undefined;

/** Keys of the same given name in other traditions, the key itself included; empty when the table has none. */
export const variantKeys = (key: string): readonly string[] => {
  given ??= indexOf(lines);
  return given.get(key) ?? [];
};
/** The same of a surname: `O'Brien`, «О'Брайен». */
export const surnameVariantKeys = (key: string): readonly string[] => {
  surnames ??= indexOf(surnameLines);
  return surnames.get(key) ?? [];
};
