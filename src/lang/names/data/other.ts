/** Given names and surnames of continental Europe, for persons whose naming culture is none of the others; notation as in english.ts. */
export const otherMen = `
Adam=Адам
Alain=Ален
Aleksander=Александер
Alessandro=Алессандро Sandro=Сандро
Andreas=Андреас Andi=Анди
Andrius=Андрюс
Andrzej=Анджей
Anton=Антон Toni=Тони
Antonio=Антонио Toni=Тони
Arne=Арне
Arturs=Артурс
Balazs=Балаж
Bastian=Бастиан
Bogdan=Богдан
Bohumil=Богумил
Boleslaw=Болеслав Bolek=Болек
Branko=Бранко
Bruno=Бруно
Carlos=Карлос
Casper=Каспер
Christophe=Кристоф
Cristian=Кристиан
Dario=Дарио
Darius=Дариус
Diego=Диего
Dietmar=Дитмар
Dietrich=Дитрих
Dragan=Драган
Edgars=Эдгарс
Eduardo=Эдуардо
Eino=Эйно
Elias=Элиас Eli=Эли
Emil=Эмиль
Emilio=Эмилио
Enzo=Энцо
Ernesto=Эрнесто
Etienne=Этьен
Fabio=Фабио
Fabrice=Фабрис
Felipe=Фелипе
Fernando=Фернандо
Filip=Филип
Francois=Франсуа
Franz=Франц
Gabor=Габор
Gerhard=Герхард
Giorgos=Йоргос
Giovanni=Джованни Gianni=Джанни
Giuseppe=Джузеппе Beppe=Беппе
Goran=Горан
Grzegorz=Гжегож
Guillaume=Гийом
Gunter=Гюнтер
Gustav=Густав
Gytis=Гитис
Hans=Ханс
Heikki=Хейкки
Heinrich=Генрих Heinz=Хайнц
Helmut=Хельмут
Henrik=Хенрик
Horst=Хорст
Hugo=Уго
Igal=Игаль
Ignacio=Игнасио Nacho=Начо
Ilmars=Илмарс
Istvan=Иштван
Ivo=Иво
Jakub=Якуб
Janis=Янис
Jaroslav=Ярослав
Javier=Хавьер Javi=Хави
Jerzy=Ежи
Joaquin=Хоакин
Jonas=Йонас
Jorge=Хорхе
Josef=Йозеф
Juan=Хуан
Jukka=Юкка
Karl=Карл
Kazimierz=Казимеж
Klaus=Клаус
Kristof=Кристоф
Krisztian=Кристиан
Krzysztof=Кшиштоф
Laszlo=Ласло
Leon=Леон
Leszek=Лешек
Lorenzo=Лоренцо
Luca=Лука
Ludwig=Людвиг
Maciej=Мацей
Manfred=Манфред
Marcin=Марцин
Marek=Марек
Mario=Марио
Mateusz=Матеуш
Mathieu=Матьё
Matteo=Маттео
Mauricio=Маурисио
Miguel=Мигель
Mikkel=Миккель
Milan=Милан
Mindaugas=Миндаугас
Miroslaw=Мирослав
Niklas=Никлас
Nikos=Никос
Nuno=Нуну
Olaf=Олаф
Otto=Отто
Pablo=Пабло
Paolo=Паоло
Pavel=Павел
Pawel=Павел
Pedro=Педро
Piotr=Пётр
Radovan=Радован
Rafael=Рафаэль Rafa=Рафа
Raimonds=Раймондс
Ricardo=Рикардо
Rolf=Рольф
Salvador=Сальвадор
Sebastiao=Себастьян
Sergio=Серхио
Slobodan=Слободан
Stanislaw=Станислав Staszek=Сташек
Stefan=Стефан
Sven=Свен
Tadeusz=Тадеуш Tadek=Тадек
Thierry=Тьерри
Timo=Тимо
Tomas=Томас
Tomasz=Томаш Tomek=Томек
Ulrich=Ульрих
Umberto=Умберто
Uwe=Уве
Vaclav=Вацлав
Viktor=Виктор
Vito=Вито
Vytautas=Витаутас
Werner=Вернер
Wojciech=Войцех Wojtek=Войтек
Wolfgang=Вольфганг
Yannick=Янник
Zbigniew=Збигнев
Zdenek=Зденек
Zoran=Зоран
Zsolt=Жолт
`;

export const otherWomen = `
Adela=Адела
Agnieszka=Агнешка Aga=Ага
Alba=Альба
Alejandra=Алехандра
Aleksandra=Александра Ola=Ола
Ana=Ана
Anneli=Аннели
Annika=Анника
Astrid=Астрид
Barbora=Барбора
Beata=Беата
Benedetta=Бенедетта
Bianca=Бьянка
Birgit=Биргит
Bozena=Божена
Brigitte=Брижит
Camila=Камила
Carla=Карла
Carmen=Кармен
Celine=Селин
Chantal=Шанталь
Chiara=Кьяра
Concepcion=Консепсьон
Dalia=Далия
Daniela=Даниэла Dani=Дани
Danuta=Данута
Dolores=Долорес Lola=Лола
Dorota=Дорота
Dragana=Драгана
Edith=Эдит
Egle=Эгле
Elena=Элена
Elisa=Элиза
Elke=Эльке
Ewa=Эва
Fleur=Флёр
Francesca=Франческа
Frida=Фрида
Friederike=Фридерика
Gabriela=Габриэла
Genevieve=Женевьева
Giedre=Гедре
Giovanna=Джованна
Gisela=Гизела
Giulia=Джулия
Greta=Грета
Guadalupe=Гуадалупе Lupe=Лупе
Gudrun=Гудрун
Halina=Галина
Hanna=Ханна
Hanne=Ханне
Hedwig=Хедвиг
Heidi=Хайди
Helga=Хельга
Hildegard=Хильдегард Hilde=Хильде
Ieva=Иева
Ilona=Илона
Ilse=Ильзе
Ines=Инес
Ingrid=Ингрид
Irma=Ирма
Isabella=Изабелла
Ivana=Ивана
Jadwiga=Ядвига
Jana=Яна
Joanna=Иоанна
Johanna=Йоханна
Jolanta=Иоланта
Josefina=Хосефина
Juliette=Жюльетт
Justyna=Юстина
Kaisa=Кайса
Karin=Карин
Kasia=Кася
Katarina=Катарина
Kinga=Кинга
Kirsten=Кирстен
Krystyna=Кристина
Laima=Лайма
Liisa=Лийса
Lucia=Лусия
Lucrezia=Лукреция
Ludmila=Людмила
Magda=Магда
Maite=Майте
Malgorzata=Малгожата Gosia=Гося
Marcela=Марсела
Margarethe=Маргарете Gretel=Гретель
Margit=Маргит
Mariella=Мариэлла
Marija=Мария
Marta=Марта
Mila=Мила
Milena=Милена
Mina=Мина
Mirela=Мирела
Monika=Моника
Nadia=Надия
Noemi=Ноэми
Nora=Нора
Odile=Одиль
Olga=Ольга
Paloma=Палома
Paola=Паола
Paulina=Паулина
Petra=Петра
Pilar=Пилар
Raquel=Ракель
Renata=Рената
Rocio=Росио
Rosa=Роза
Ruta=Рута
Sabine=Сабина
Sandrine=Сандрин
Sigrid=Сигрид
Silvia=Сильвия
Snezana=Снежана
Sofia=София Sofi=Софи
Soledad=Соледад
Solveig=Сольвейг
Stanislava=Станислава
Svetla=Светла
Sylwia=Сильвия
Tatjana=Татьяна
Teresa=Тереза
Tereza=Тереза
Therese=Тереза
Ulrike=Ульрика
Ursula=Урсула
Urszula=Уршуля
Ute=Уте
Valentina=Валентина
Vendula=Вендула
Vilma=Вилма
Wanda=Ванда
Xenia=Ксения
Ximena=Химена
Yvette=Иветта
Yvonne=Ивонн
Zdenka=Зденка
Zofia=Зофия
Zuzana=Зузана
`;

export const otherSurnames =
  'Adler=Адлер Alvarado=Альварадо Bakker=Баккер Balogh=Балог Barros=Баррос Baumann=Бауман Bianchi=Бьянки Blanco=Бланко Brandt=Брандт Cabral=Кабрал Castelli=Кастелли Conti=Конти Cortez=Кортес Dahl=Даль Delacroix=Делакруа Dietrich=Дитрих Dubois=Дюбуа Eklund=Эклунд Engel=Энгель Esposito=Эспозито Fabian=Фабиан Farkas=Фаркаш Fontaine=Фонтен Fuchs=Фукс Gallo=Галло Gerber=Гербер Gruber=Грубер Heinrich=Хайнрих Holm=Хольм Horvat=Хорват Iglesias=Иглесиас Ilic=Илич Ivarsson=Иварссон Jansen=Янсен Jovanovic=Йованович Keller=Келлер Kovacs=Ковач Kruger=Крюгер Laurent=Лоран Leclerc=Леклер Lindgren=Линдгрен Lombardi=Ломбарди Madsen=Мадсен Mancini=Манчини Marino=Марино Meier=Майер Molnar=Мольнар Nagy=Надь Navarro=Наварро Nikolic=Николич Nyman=Нюман Olsen=Ольсен Orlandi=Орланди Petersen=Петерсен Pinto=Пинту Prochazka=Прохазка Quintero=Кинтеро Richter=Рихтер Romano=Романо Rossi=Росси Santoro=Санторо Schreiber=Шрайбер Sorensen=Сёренсен Svensson=Свенссон Toth=Тот Tremblay=Трамбле Ulrich=Ульрих Valdez=Вальдес Varga=Варга Vidal=Видаль Vogel=Фогель Weiss=Вайс Winkler=Винклер Wolff=Вольф Xavier=Шавьер Zanetti=Дзанетти Zeman=Земан Ziegler=Циглер';
