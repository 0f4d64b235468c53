/** Given names used in many languages, for persons whose naming culture is none of the others; notation as in english.ts. */
export const otherMen = `
Adem=Адем
Ahmet=Ахмет
Andreas=Андреас Andi=Анди
Anton=Антон Toni=Тони
Antonio=Антонио Toni=Тони
Arash=Араш
Arne=Арне
Balazs=Балаж
Bashir=Башир
Bruno=Бруно
Carlos=Карлос
Dariush=Дариуш Dario=Дарио
Diego=Диего
Dragan=Драган
Elias=Элиас Eli=Эли
Emil=Эмиль
Enzo=Энцо
Farhad=Фархад
Felipe=Фелипе
Filip=Филип
Franz=Франц
Goran=Горан
Gustav=Густав
Hamid=Хамид
Hans=Ханс
Hassan=Хасан
Henrik=Хенрик
Hugo=Уго
Ibrahim=Ибрагим
Igal=Игаль
Jakub=Якуб
Janis=Янис
Javier=Хавьер Javi=Хави
Jonas=Йонас
Juan=Хуан
Karim=Карим
Karl=Карл
Khalid=Халид
Klaus=Клаус
Leon=Леон
Lorenzo=Лоренцо
Luca=Лука
Marek=Марек
Mario=Марио
Matteo=Маттео
Mehdi=Мехди
Mehmet=Мехмет
Mikkel=Миккель
Milan=Милан
Miguel=Мигель
Nasser=Насер
Niklas=Никлас
Nikos=Никос
Omar=Омар
Otto=Отто
Pablo=Пабло
Paolo=Паоло
Pavel=Павел
Pedro=Педро
Rafael=Рафаэль Rafa=Рафа
Reza=Реза
Samir=Самир
Stefan=Стефан
Tomas=Томас
Umberto=Умберто
Uwe=Уве
Viktor=Виктор
Vito=Вито
Werner=Вернер
Yusuf=Юсуф
Zoran=Зоран
`;

export const otherWomen = `
Adela=Адела
Agnieszka=Агнешка Aga=Ага
Aisha=Айша
Alba=Альба
Amira=Амира
Ana=Ана
Anneli=Аннели
Astrid=Астрид
Ayse=Айше
Beata=Беата
Bianca=Бьянка
Birgit=Биргит
Camila=Камила
Carla=Карла
Carmen=Кармен
Chiara=Кьяра
Dalia=Далия
Daniela=Даниэла Dani=Дани
Dorota=Дорота
Elif=Элиф
Elena=Элена
Elisa=Элиза
Esma=Эсма
Fatima=Фатима
Frida=Фрида
Giulia=Джулия
Gisela=Гизела
Greta=Грета
Hanna=Ханна
Heidi=Хайди
Ilse=Ильзе
Ines=Инес
Ingrid=Ингрид
Irma=Ирма
Jana=Яна
Johanna=Йоханна
Karin=Карин
Katarina=Катарина
Khadija=Хадиджа
Laila=Лайла
Leyla=Лейла
Lucia=Лусия
Magda=Магда
Maite=Майте
Marta=Марта
Mila=Мила
Mina=Мина
Nadia=Надия
Nilufar=Нилуфар
Nora=Нора
Olga=Ольга
Paola=Паола
Petra=Петра
Raquel=Ракель
Rosa=Роза
Salma=Сальма
Samira=Самира
Silvia=Сильвия
Sofia=София Sofi=Софи
Svetla=Светла
Tatjana=Татьяна
Teresa=Тереза
Ulrike=Ульрика
Ursula=Урсула
Valentina=Валентина
Yasmin=Ясмин
Zahra=Захра
Zofia=Зофия
Zuzana=Зузана
`;

export const otherSurnames =
  'Adler=Адлер Aksoy=Аксой Alvarado=Альварадо Amini=Амини Arslan=Арслан Bakker=Баккер Balogh=Балог Barros=Баррос Baumann=Бауман Bianchi=Бьянки Blanco=Бланко Brandt=Брандт Cabral=Кабрал Castelli=Кастелли Celik=Челик Conti=Конти Cortez=Кортес Dahl=Даль Delacroix=Делакруа Demir=Демир Dietrich=Дитрих Dubois=Дюбуа Eklund=Эклунд Engel=Энгель Erdogdu=Эрдогду Esposito=Эспозито Fabian=Фабиан Farkas=Фаркаш Fontaine=Фонтен Fuchs=Фукс Gallo=Галло Gerber=Гербер Ghorbani=Горбани Gruber=Грубер Haddad=Хаддад Hashemi=Хашеми Heinrich=Хайнрих Holm=Хольм Horvat=Хорват Iglesias=Иглесиас Ilic=Илич Ivarsson=Иварссон Jansen=Янсен Jovanovic=Йованович Kaya=Кая Keller=Келлер Kovacs=Ковач Kruger=Крюгер Laurent=Лоран Leclerc=Леклер Lindgren=Линдгрен Lombardi=Ломбарди Madsen=Мадсен Mancini=Манчини Marino=Марино Meier=Майер Molnar=Мольнар Nagy=Надь Navarro=Наварро Nikolic=Николич Nyman=Нюман Okafor=Окафор Olsen=Ольсен Orlandi=Орланди Ozturk=Озтюрк Pavlov=Павлов Petersen=Петерсен Pinto=Пинту Prochazka=Прохазка Quintero=Кинтеро Rahimi=Рахими Richter=Рихтер Romano=Романо Rossi=Росси Sahin=Шахин Santoro=Санторо Sato=Сато Schreiber=Шрайбер Sorensen=Сёренсен Svensson=Свенссон Tanaka=Танака Toth=Тот Tremblay=Трамбле Ulrich=Ульрих Unal=Унал Valdez=Вальдес Varga=Варга Vidal=Видаль Vogel=Фогель Walker=Уокер Weiss=Вайс Winkler=Винклер Wolff=Вольф Xavier=Шавьер Yildiz=Йылдыз Yilmaz=Йылмаз Zanetti=Дзанетти Zeman=Земан Ziegler=Циглер';
