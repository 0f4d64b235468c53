/** Names that so many people bear that two bearers in one study are no surprise. */
import { foldKey } from '../fold.ts';
import { commonEnglishSurnames } from './data/english.ts';
import { bothGenders } from './surnames.ts';

/** Men's forms; the first lines by the usual lists of Russian surnames, then what is as common among other peoples. */
const common = `
Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров
Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв
Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев
Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков Миронов Крылов
Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов
Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев
Кудрявцев Прохоров Наумов Потапов Журавлёв Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Емельянов Никифоров Грачёв
Котов Гришин Ефремов Архипов Громов Кириллов Малышев Панов Моисеев Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов Ерёмин Тихомиров
Галкин Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев Цветков Левин Митрофанов Воронов Аксёнов
Мельник Шевченко Бондаренко Коваленко Бойко Ткаченко Кравченко Ковальчук Коваль Олейник Шевчук Ткачук Марченко Савченко Руденко Мороз
Ким Ли Пак Цой Алиев Мамедов Гасанов Гусейнов Магомедов Ахмедов Ибрагимов Исмаилов Абдуллаев Османов Гаджиев Рамазанов Сулейманов
Ахметов Омаров Оспанов Касымов Сериков Ибраев Сулейменов Искаков Каримов Рахимов Юсупов Хасанов Хусаинов Сафин Валиев Галиев Юсуфов
Оганесян Саркисян Петросян Григорян Арутюнян Акопян Дадаев Исмаилов Сайдаев Бекмурзаев Цыренов Дашиев Доржиев
`;

/** Given names of which every class, yard and crew has one, in the generations that are interviewed; by the usual lists. */
const commonGiven = `
Александр Сергей Алексей Андрей Дмитрий Михаил Иван Евгений Владимир Николай Максим Павел Игорь Юрий Виктор Анатолий Олег Денис Антон
Роман Константин Илья Артём Никита Василий Виталий Вадим Вячеслав Кирилл Пётр Валерий Станислав Владислав Борис Руслан Геннадий Валентин
Леонид Даниил Егор Григорий Тимур Марат Анна Мария Елена Ольга Наталья Екатерина Татьяна Ирина Светлана Юлия Анастасия Людмила Галина
Надежда Любовь Вера Валентина Нина Марина Оксана Виктория Ксения Дарья Евгения Александра Полина Алина Яна Лариса Тамара Зоя Раиса
Лидия Софья Кристина Елизавета Вероника Диана Инна Жанна Алла Антонина Маргарита Алёна Богдан Тарас Остап Оксана Галина Леся
Нурлан Ерлан Серик Болат Асхат Бауржан Ержан Марат Айдар Данияр Айгуль Асель Динара Айгерим Гульнара Алия Жанна Гульмира Сауле
Ахмед Магомед Мухаммед Али Ибрагим Мурат Рустам Ильдар Рамиль Наиль Алсу Гузель Лейла Фатима Зарина Нодира Давид Георгий Нино Анаит
John David Michael James Robert William Mary Richard Thomas Daniel Paul Mark Andrew Peter Anna Emma Sarah Elizabeth Kate Laura
Jennifer Jessica Linda Susan Karen Lisa Alex Max Chris Sam Tom Ben
`;

let keys: ReadonlySet<string> | undefined;
const theKeys = (): ReadonlySet<string> => {
  keys ??= new Set(
    [...common.trim().split(/\s+/), ...commonEnglishSurnames.split(' ')].flatMap((name) =>
      bothGenders(name).map(foldKey),
    ),
  );
  return keys;
};

/** Whether a surname, by one of its fold keys, is so common that it says little of who bears it. */
export const isCommonSurname = (surname: ReadonlySet<string>): boolean => {
  for (const key of surname) if (theKeys().has(key)) return true;
  return false;
};

let givenKeys: ReadonlySet<string> | undefined;
const theGivenKeys = (): ReadonlySet<string> => {
  givenKeys ??= new Set(commonGiven.trim().split(/\s+/).map(foldKey));
  return givenKeys;
};

/** Whether a given name, by one of the full forms it may stand for, is as common. */
export const isCommonGiven = (given: ReadonlySet<string>): boolean => {
  for (const key of given) if (theGivenKeys().has(key)) return true;
  return false;
};
