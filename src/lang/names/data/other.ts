/** Given names and surnames of continental Europe, for persons whose naming culture is none of the others; notation as in english.ts. */
export const otherMen = `
Alain=Ален
Andreas=Андреас Andi=Анди
Anton=Антон Toni=Тони
Antonio=Антонио Toni=Тони
Arne=Арне
Balazs=Балаж
Bastian=Бастиан
Bruno=Бруно
Carlos=Карлос
Casper=Каспер
Dario=Дарио
Diego=Диего
Dragan=Драган
Elias=Элиас Eli=Эли
Emil=Эмиль
Emilio=Эмилио
Enzo=Энцо
Fabrice=Фабрис
Felipe=Фелипе
Filip=Филип
Franz=Франц
Gerhard=Герхард
Goran=Горан
Gustav=Густав
Hans=Ханс
Henrik=Хенрик
Hugo=Уго
Igal=Игаль
Ignacio=Игнасио Nacho=Начо
Ivo=Иво
Jakub=Якуб
Janis=Янис
Javier=Хавьер Javi=Хави
Jerzy=Ежи
Jonas=Йонас
Juan=Хуан
Karl=Карл
Klaus=Клаус
Kristof=Кристоф
Laszlo=Ласло
Leon=Леон
Lorenzo=Лоренцо
Luca=Лука
Manfred=Манфред
Marek=Марек
Mario=Марио
Matteo=Маттео
Miguel=Мигель
Mikkel=Миккель
Milan=Милан
Niklas=Никлас
Nikos=Никос
Nuno=Нуну
Olaf=Олаф
Otto=Отто
Pablo=Пабло
Paolo=Паоло
Pavel=Павел
Pedro=Педро
Rafael=Рафаэль Rafa=Рафа
Rolf=Рольф
Stefan=Стефан
Sven=Свен
Thierry=Тьерри
Tomas=Томас
Ulrich=Ульрих
Umberto=Умберто
Uwe=Уве
Vaclav=Вацлав
Viktor=Виктор
Vito=Вито
Werner=Вернер
Yannick=Янник
Zoran=Зоран
Zsolt=Жолт
`;

export const otherWomen = `
Adela=Адела
Agnieszka=Агнешка Aga=Ага
Alba=Альба
Ana=Ана
Anneli=Аннели
Astrid=Астрид
Beata=Беата
Benedetta=Бенедетта
Bianca=Бьянка
Birgit=Биргит
Camila=Камила
Carla=Карла
Carmen=Кармен
Chiara=Кьяра
Dalia=Далия
Daniela=Даниэла Dani=Дани
Dorota=Дорота
Elena=Элена
Elisa=Элиза
Elke=Эльке
Fleur=Флёр
Frida=Фрида
Gisela=Гизела
Giulia=Джулия
Greta=Грета
Gudrun=Гудрун
Hanna=Ханна
Heidi=Хайди
Helga=Хельга
Ilona=Илона
Ilse=Ильзе
Ines=Инес
Ingrid=Ингрид
Irma=Ирма
Jana=Яна
Johanna=Йоханна
Jolanta=Иоланта
Karin=Карин
Katarina=Катарина
Kirsten=Кирстен
Lucia=Лусия
Lucrezia=Лукреция
Magda=Магда
Maite=Майте
Margit=Маргит
Marta=Марта
Mila=Мила
Mina=Мина
Nadia=Надия
Noemi=Ноэми
Nora=Нора
Odile=Одиль
Olga=Ольга
Paloma=Палома
Paola=Паола
Petra=Петра
Raquel=Ракель
Renata=Рената
Rosa=Роза
Sigrid=Сигрид
Silvia=Сильвия
Sofia=София Sofi=Софи
Svetla=Светла
Tatjana=Татьяна
Teresa=Тереза
Tereza=Тереза
Ulrike=Ульрика
Ursula=Урсула
Ute=Уте
Valentina=Валентина
Vendula=Вендула
Yvette=Иветта
Zofia=Зофия
Zuzana=Зузана
`;

export const otherSurnames =
  'Adler=Адлер Alvarado=Альварадо Bakker=Баккер Balogh=Балог Barros=Баррос Baumann=Бауман Bianchi=Бьянки Blanco=Бланко Brandt=Брандт Cabral=Кабрал Castelli=Кастелли Conti=Конти Cortez=Кортес Dahl=Даль Delacroix=Делакруа Dietrich=Дитрих Dubois=Дюбуа Eklund=Эклунд Engel=Энгель Esposito=Эспозито Fabian=Фабиан Farkas=Фаркаш Fontaine=Фонтен Fuchs=Фукс Gallo=Галло Gerber=Гербер Gruber=Грубер Heinrich=Хайнрих Holm=Хольм Horvat=Хорват Iglesias=Иглесиас Ilic=Илич Ivarsson=Иварссон Jansen=Янсен Jovanovic=Йованович Keller=Келлер Kovacs=Ковач Kruger=Крюгер Laurent=Лоран Leclerc=Леклер Lindgren=Линдгрен Lombardi=Ломбарди Madsen=Мадсен Mancini=Манчини Marino=Марино Meier=Майер Molnar=Мольнар Nagy=Надь Navarro=Наварро Nikolic=Николич Nyman=Нюман Olsen=Ольсен Orlandi=Орланди Petersen=Петерсен Pinto=Пинту Prochazka=Прохазка Quintero=Кинтеро Richter=Рихтер Romano=Романо Rossi=Росси Santoro=Санторо Schreiber=Шрайбер Sorensen=Сёренсен Svensson=Свенссон Toth=Тот Tremblay=Трамбле Ulrich=Ульрих Valdez=Вальдес Varga=Варга Vidal=Видаль Vogel=Фогель Weiss=Вайс Winkler=Винклер Wolff=Вольф Xavier=Шавьер Zanetti=Дзанетти Zeman=Земан Ziegler=Циглер';
