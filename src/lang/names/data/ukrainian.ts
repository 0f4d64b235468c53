/** Ukrainian given names in the spelling used in Russian speech and in Ukrainian, with diminutives; notation as in russian.ts. */
export const ukrainianMen = `
Олександр=Oleksandr Сашко=Sashko Сашик Олесь=Oles
Олексій=Oleksii Олекса=Oleksa Льоша
Андрій=Andrii Андрійко=Andriiko Андрюха
Анатолій=Anatolii Толик
Антін=Antin Антось
Артем=Artem Тёма Артемко
Богдан=Bohdan Бодя=Bodya Даня
Борислав Борик
Валерій=Valerii Валера
Василь=Vasyl Васько Василько=Vasylko
Віктор=Viktor Витя
Віталій=Vitalii Виталик
Володимир=Volodymyr Володя Вовчик
Владислав=Vladyslav Влад
Всеволод=Vsevolod Сева
Вячеслав=Viacheslav Слава
Гліб=Hlib Глебчик
Григорій=Hryhorii Гриць=Hryts Грицько=Hrytsko
Геннадій=Hennadii Гена
Данило=Danylo Данилко=Danylko Даня
Демид=Demyd Демко
Денис=Denys Дениско
Дмитро=Dmytro Дмитрик=Dmytryk Митько=Mytko
Євген=Yevhen Женя Евгенко
Євгеній=Yevhenii Женя
Єгор=Yehor Егорка
Зеновій=Zenovii Зенко
Зиновий=Zynovii Зенек
Іван=Ivan Івасик=Ivasyk Івась=Ivas
Ігор=Ihor Ігорко=Ihorko Игорёк
Ілля=Illia Ілько=Ilko
Кирило=Kyrylo Кирилко
Костянтин=Kostiantyn Костик
Лесь=Les Лесик
Левко=Levko Лёва
Любомир=Liubomyr Любко=Liubko
Максим=Maksym Максимко
Макар=Makar Макарко
Марко=Marko Марик
Мар'ян=Marian Марьян
Микита=Mykyta Микитка
Микола=Mykola Миколка=Mykolka Коля
Мирослав=Myroslav Мирко=Myrko
Михайло=Mykhailo Мишко=Myshko Михась
Назар=Nazar Назарко=Nazarko
Олег=Oleh Олежик=Olezhyk
Омелян=Omelian Омелько
Онисим=Onysym
Орест=Orest Орестик=Orestyk
Остап=Ostap Остапчик=Ostapchyk
Павло=Pavlo Павлик=Pavlyk Павлусь=Pavlus
Панас=Panas Панаско
Петро=Petro Петрик=Petryk Петрусь=Petrus
Пилип=Pylyp Пилипко
Роман=Roman Ромко=Romko
Ростислав=Rostyslav Ростик
Руслан=Ruslan Русик
Святослав=Sviatoslav Святик
Северин=Severyn
Семен=Semen Сёма
Сергій=Serhii Сергійко=Serhiiko Сержик
Степан=Stepan Степанко
Тарас=Taras Тарасик=Tarasyk
Тиміш=Tymish Тимко
Тимофій=Tymofii Тима
Устим=Ustym
Федір=Fedir Федько=Fedko
Юрій=Yurii Юрко=Yurko
Юхим=Yukhym
Яків=Yakiv Яша
Ярема=Yarema Яремко
Ярослав=Yaroslav Ярик Славко=Slavko
Аляксей=Aliaksei
Андрэй=Andrei
Арцём=Artsiom
Вінцук=Vintsuk
Генадзь=Henadz
Дзмітрый=Dzmitry Зміцер
Зміцер=Zmitser
Ігнат=Ihnat
Кастусь=Kastus
Максім=Maksim
Мікалай=Mikalai
Міхась=Mikhas
Павал=Paval
Пятро=Piatro
Рыгор=Ryhor
Сяргей=Siarhei
Уладзімір=Uladzimir
Уладзь=Uladz
Францішак=Frantsishak
Юрась=Yuras
Янка=Yanka
Язэп=Yazep
Лявон=Liavon
Тодар
Цімох=Tsimokh
Ярко=Yarko
Лукаш=Lukash
Матвій=Matvii
Нестор
Радомир
Світозар=Svitozar
Федь
Юліан=Yulian
Юрко
Яромир=Yaromyr
Ярополк=Yaropolk
Зиновій=Zynovii
Гордій=Hordii
Лаврін=Lavrin
Мусій=Musii
Опанас=Opanas
Охрім=Okhrim
Прокіп=Prokip
Савва
Свирид=Svyryd
Тихін=Tykhin
Хома=Khoma
`;

export const ukrainianWomen = `
Агнія=Ahniia
Алла=Alla Алочка
Аліна=Alina Алинка
Анастасія=Anastasiia Настя Настуня=Nastunia
Ангеліна=Anhelina Геля
Анна=Anna Аня
Ганна=Hanna Ганя=Hania Галя Ганнуся=Hannusia
Антоніна=Antonina Тоня
Богдана=Bohdana Дана Богдася
Валентина=Valentyna Валя
Валерія=Valeriia Лера
Варвара=Varvara Варя
Василина=Vasylyna Вася
Віра=Vira Верочка
Вікторія=Viktoriia Вика
Віталіна=Vitalina Вита
Галина=Halyna Галя=Halia Галинка
Дарина=Daryna Даринка=Darynka Даша
Діана=Diana
Євгенія=Yevheniia Женя
Єва=Yeva
Євдокія=Yevdokiia Дуня
Єлизавета=Yelyzaveta Лиза
Жанна=Zhanna
Злата=Zlata Златка
Зоряна=Zoriana Зоряночка Зоря=Zoria
Іванна=Ivanna Иванка
Інна=Inna Инночка
Ірина=Iryna Ира Іринка=Irynka
Катерина=Kateryna Катруся=Katrusia Катря=Katria Катя
Ксенія=Kseniia Ксеня
Леся=Lesia Лесюня
Лілія=Liliia Лиля
Любов=Liubov Люба
Людмила=Liudmyla Люда
Маргарита=Marharyta Рита
Мар'яна=Mariana Марьянка
Марія=Mariia Марійка=Mariika Маруся=Marusia Маричка=Marychka
Марина=Maryna Маринка
Марта=Marta Марточка
Меланія=Melaniia Меланка=Melanka
Мирослава=Myroslava Мирося Слава
Надія=Nadiia Надийка=Nadiika
Наталія=Nataliia Наталка=Natalka Наталочка
Ніна=Nina Ниночка
Одарка=Odarka
Оксана=Oksana Ксанка Оксанка
Олександра=Oleksandra Леся Саша
Олена=Olena Оленка=Olenka Лена
Олеся=Olesia Леся
Ольга=Olha Оля
Орися=Orysia
Параска=Paraska
Поліна=Polina Поля
Роксолана=Roksolana Лана
Руслана=Ruslana Лана
Світлана=Svitlana Света
Соломія=Solomiia Соля=Solia Сольомка
Софія=Sofiia Софийка=Sofiika
Стефанія=Stefaniia Стефа
Тамара=Tamara Тома
Тетяна=Tetiana Таня Тетянка
Уляна=Uliana Ульянка
Устина=Ustyna Устя
Христина=Khrystyna Христя=Khrystia
Юлія=Yuliia Юля
Яна=Yana Яночка
Ярина=Yaryna Яринка
Ярослава=Yaroslava Слава
Валянціна=Valiantsina
Дар'я=Daria
Зінаіда=Zinaida
Кацярына=Katsiaryna Кася
Людміла=Liudmila
Маргарыта=Marharyta
Марыя=Maryia Марыйка
Марына=Maryna
Насця=Nastsia
Паліна=Palina
Святлана=Sviatlana
Таццяна=Tatsiana
Яніна=Yanina
Соломия=Solomiya
Зореслава=Zoreslava
Лідія=Lidiia
Марічка=Marichka
Мелания=Melaniia
Горпина=Horpyna
Палажка=Palazhka
Пріська=Priska
`;

export const ukrainianSurnames =
  'Авраменко Андрусенко Антонюк Бабенко Бажан Бондарь Билык Божко Бойчук Вакуленко Василенко Винник Власенко Вовк Волошин Гавриленко Герасименко Гнатюк Головко Гончар Гордиенко Грищук Давиденко Данилюк Демченко Деркач Дорошенко Дяченко Жук Журба Забара Зайченко Захарчук Зинченко Иваненко Иващенко Игнатенко Калиниченко Карпенко Кириленко Климчук Коваль Козак Корниенко Костюк Кравец Кравчук Кулиш Лавренко Левчук Лещенко Лисенко Лукьяненко Ляшко Макаренко Мартынюк Марченко Мельничук Миронюк Москаленко Назаренко Нечай Никитюк Онищенко Остапчук Павлюк Панченко Петренко Пилипенко Полищук Присяжнюк Притула Приходько Радченко Романюк Руденко Савчук Самойленко Сердюк Симоненко Скиба Слюсар Сорока Степаненко Таранец Терещенко Титаренко Ткаченко Троян Удовенко Усенко Федорчук Хоменко Цимбал Черненко Шаповал Швец Шкляр Щербак Юрченко Яремчук Ященко';
