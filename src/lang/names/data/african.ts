/** Given names and surnames of Africa south of the Sahara and of the Horn; notation as in english.ts. */
export const africanMen = `
Abebe=Абебе
Abel=Абель
Abiy=Абий
Adebayo=Адебайо Bayo=Байо
Akwasi=Акваси
Amanuel=Амануэль
Ayele=Айеле
Bereket=Берекет
Berhane=Берхане
Binyam=Биньям
Chidi=Чиди
Chinedu=Чинеду Nedu=Неду
Chukwuma=Чуквума
Dawit=Дауит
Desta=Деста
Emeka=Эмека
Eyob=Эйоб
Femi=Феми
Filmon=Фильмон
Gebre=Гебре
Getachew=Гетачеу
Girma=Гирма
Habtom=Хабтом
Haile=Хайле
Ifeanyi=Ифеаньи Ifey=Ифей
Jabari=Джабари
Juma=Джума
Kamau=Камау
Kebede=Кебеде
Kelechi=Келечи
Kiprono=Кипроно
Kofi=Кофи
Kojo=Коджо
Kwabena=Квабена
Kwame=Кваме
Kwesi=Квеси
Mamadou=Мамаду
Mandla=Мандла
Mekonnen=Меконнен
Merhawi=Мерхави
Moussa=Мусса
Mulugeta=Мулугета
Mwangi=Мванги
Obinna=Обинна
Ochieng=Очиенг
Odhiambo=Одиамбо
Olumide=Олумиде Olu=Олу
Oluwaseun=Олувасеун Seun=Сеун
Ousmane=Усман
Robel=Робель
Segun=Сегун
Sekou=Секу
Sipho=Сифо
Solomon=Соломон
Tadesse=Тадессе
Tendai=Тендай
Tesfaye=Тесфайе
Thabo=Табо
Tunde=Тунде
Uche=Уче
Wanjala=Ванджала
Yared=Яред
Yemane=Йемане
Yonas=Йонас
Zerihun=Зерихун
`;

export const africanWomen = `
Aberash=Абераш
Abeba=Абеба
Achieng=Ачиенг
Adaeze=Адаэзе
Adwoa=Адвоа
Afia=Афия
Akosua=Акосуа
Akua=Акуа
Almaz=Алмаз
Amaka=Амака
Ama=Ама
Aminata=Амината
Aster=Астер
Awa=Ава
Bintou=Бинту
Chiamaka=Чиамака
Chidinma=Чидинма
Chipo=Чипо
Efua=Эфуа
Eleni=Элени
Eyerusalem=Эйерусалем
Fatoumata=Фатумата Fatou=Фату
Feven=Февен
Folake=Фолаке
Freweini=Фревейни
Genet=Генет
Hiwot=Хивот
Ifeoma=Ифеома Ify=Ифи
Kadiatou=Кадиату
Lerato=Лерато
Letebrhan=Летебрхан
Mahlet=Махлет
Makeda=Македа
Mariama=Мариама
Meaza=Меаза
Meseret=Месерет
Mulu=Мулу
Naledi=Наледи
Ngozi=Нгози
Njeri=Нджери
Nkechi=Нкечи
Nomsa=Номса
Nyambura=Ньямбура
Oluchi=Олучи
Rahwa=Рахва
Saba=Саба
Selam=Селам
Semhar=Семхар
Senait=Сенайт
Thandiwe=Тандиве Thandi=Танди
Tigist=Тигист
Titilayo=Титилайо Titi=Тити
Tsehay=Цехай
Wambui=Вамбуи
Wangari=Вангари
Wanjiku=Ванджику
Winta=Винта
Yewande=Йеванде
Yodit=Йодит
Zainabu=Зайнабу
Zawadi=Завади
Zodwa=Зодва
`;

export const africanSurnames =
  'Abdi=Абди Abera=Абера Achebe=Ачебе Adeyemi=Адейеми Adjei=Аджей Afolabi=Афолаби Agyeman=Агьеман Akinyemi=Акиньеми Alemu=Алему Amoah=Амоа Asante=Асанте Asefa=Асефа Balogun=Балогун Bekele=Бекеле Boateng=Боатенг Chukwu=Чукву Cisse=Сиссе Coulibaly=Кулибали Dembele=Дембеле Diallo=Диалло Diop=Диоп Dlamini=Дламини Eze=Эзе Gebremedhin=Гебремедхин Ghebremeskel=Гебремескель Hagos=Хагос Kahsay=Кахсай Kariuki=Кариуки Keita=Кейта Kidane=Кидане Kimani=Кимани Mensah=Менса Moyo=Мойо Mukasa=Мукаса Mutua=Мутуа Ndiaye=Ндиайе Ndlovu=Ндлову Negash=Негаш Njoroge=Нджороге Nkosi=Нкоси Nwosu=Нвосу Obi=Оби Ochola=Очола Okafor=Окафор Okeke=Океке Okoro=Окоро Okonkwo=Оконкво Otieno=Отиено Owusu=Овусу Phiri=Фири Sesay=Сесай Sibanda=Сибанда Tekle=Текле Tesfamariam=Тесфамариам Traore=Траоре Wako=Вако Wekesa=Векеса Woldu=Волду';
