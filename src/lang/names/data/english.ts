/**
 * English given names, one a line, with short forms, the most natural first; `=` gives the Russian spelling.
 * A short form without one is spelt by rule.
 */
export const englishMen = `
Aaron=Аарон Ron=Рон
Abraham=Абрахам Abe=Эйб
Adam=Адам Ad=Эд
Adrian=Эдриан Ade=Эйд
Alan=Алан Al=Эл
Albert=Альберт Bert=Берт Al=Эл
Alexander=Александр Alex=Алекс Al=Эл Sandy=Сэнди Xander=Ксандер Lex=Лекс
Alfred=Альфред Fred=Фред Alf=Альф
Andrew=Эндрю Andy=Энди Drew=Дрю
Anthony=Энтони Tony=Тони
Arnold=Арнольд Arnie=Арни
Arthur=Артур Art=Арт
Benjamin=Бенджамин Ben=Бен Benny=Бенни Benji=Бенджи
Bernard=Бернард Bernie=Берни
Bradley=Брэдли Brad=Брэд
Brian=Брайан
Calvin=Кэлвин Cal=Кэл
Cameron=Кэмерон Cam=Кэм
Charles=Чарльз Charlie=Чарли Chuck=Чак Chas=Чез
Christian=Кристиан Chris=Крис
Christopher=Кристофер Chris=Крис Kit=Кит Topher=Тофер
Clifford=Клиффорд Cliff=Клифф
Colin=Колин
Curtis=Кертис Curt=Курт
Daniel=Дэниел Dan=Дэн Danny=Дэнни
David=Дэвид Dave=Дейв Davy=Дэви
Dennis=Деннис Den=Ден
Derek=Дерек
Dominic=Доминик Nick=Ник
Donald=Дональд Don=Дон Donny=Донни
Douglas=Дуглас Doug=Даг
Duncan=Данкан
Edgar=Эдгар Ed=Эд
Edmund=Эдмунд Ed=Эд Ned=Нед
Edward=Эдвард Ed=Эд Eddie=Эдди Ted=Тед Teddy=Тедди Ned=Нед
Edwin=Эдвин Ed=Эд
Elliot=Эллиот Eli=Илай
Eric=Эрик Rick=Рик
Ernest=Эрнест Ernie=Эрни
Eugene=Юджин Gene=Джин
Francis=Фрэнсис Frank=Фрэнк Fran=Фрэн
Franklin=Франклин Frank=Фрэнк
Frederick=Фредерик Fred=Фред Freddie=Фредди Rick=Рик
Gabriel=Габриэль Gabe=Гейб
Gareth=Гарет Gary=Гэри
Geoffrey=Джеффри Geoff=Джефф
George=Джордж Georgie=Джорджи
Gerald=Джеральд Gerry=Джерри Jerry=Джерри
Gilbert=Гилберт Gil=Гил Bert=Берт
Graham=Грэм
Gregory=Грегори Greg=Грег
Harold=Гарольд Harry=Гарри Hal=Хэл
Harvey=Харви Harv=Харв
Henry=Генри Harry=Гарри Hank=Хэнк Hal=Хэл
Herbert=Герберт Herb=Херб Bert=Берт
Howard=Говард Howie=Хоуи
Hugh=Хью Hughie=Хьюи
Ian=Иэн
Isaac=Айзек Ike=Айк
Ivor=Айвор
Jack=Джек Jackie=Джеки
Jacob=Джейкоб Jake=Джейк
James=Джеймс Jim=Джим Jimmy=Джимми Jamie=Джейми
Jason=Джейсон Jay=Джей
Jeffrey=Джеффри Jeff=Джефф
Jeremy=Джереми Jem=Джем Jerry=Джерри
Jerome=Джером Jerry=Джерри
Joel=Джоэл
John=Джон Johnny=Джонни Jack=Джек
Jonathan=Джонатан Jon=Джон Jonny=Джонни
Joseph=Джозеф Joe=Джо Joey=Джоуи
Joshua=Джошуа Josh=Джош
Julian=Джулиан Jules=Джулс
Justin=Джастин
Keith=Кит
Kenneth=Кеннет Ken=Кен Kenny=Кенни
Kevin=Кевин Kev=Кев
Lawrence=Лоуренс Larry=Ларри Laurie=Лори
Leonard=Леонард Len=Ленн Lenny=Ленни Leo=Лео
Lewis=Льюис Lew=Лью
Louis=Луис Lou=Лу
Lucas=Лукас Luke=Люк
Malcolm=Малкольм Mal=Мэл
Marcus=Маркус Marc=Марк
Mark=Марк
Martin=Мартин Marty=Марти
Matthew=Мэтью Matt=Мэтт
Maurice=Морис Mo=Мо
Maxwell=Максвелл Max=Макс
Michael=Майкл Mike=Майк Mick=Мик Mickey=Микки Mikey=Майки
Nathan=Натан Nate=Нейт
Nathaniel=Натаниэль Nat=Нэт Nate=Нейт
Neil=Нил
Nicholas=Николас Nick=Ник Nicky=Никки
Nigel=Найджел Nige=Найдж
Norman=Норман Norm=Норм
Oliver=Оливер Ollie=Олли
Oscar=Оскар
Owen=Оуэн
Patrick=Патрик Pat=Пэт Paddy=Пэдди
Paul=Пол
Peter=Питер Pete=Пит
Philip=Филип Phil=Фил Pip=Пип
Quentin=Квентин Quin=Квин
Ralph=Ральф
Raymond=Рэймонд Ray=Рэй
Richard=Ричард Rick=Рик Dick=Дик Rich=Рич Richie=Ричи Ricky=Рикки
Robert=Роберт Rob=Роб Bob=Боб Bobby=Бобби Bert=Берт Robbie=Робби
Roderick=Родерик Rod=Род
Rodney=Родни Rod=Род
Roger=Роджер Rodge=Родж
Ronald=Рональд Ron=Рон Ronnie=Ронни
Rupert=Руперт
Russell=Расселл Russ=Расс
Samuel=Сэмюэл Sam=Сэм Sammy=Сэмми
Scott=Скотт Scotty=Скотти
Sean=Шон
Sebastian=Себастьян Seb=Себ
Simon=Саймон Si=Сай
Spencer=Спенсер Spence=Спенс
Stanley=Стэнли Stan=Стэн
Stephen=Стивен Steve=Стив Stevie=Стиви
Steven=Стивен Steve=Стив
Stuart=Стюарт Stu=Стю
Terence=Теренс Terry=Терри
Theodore=Теодор Theo=Тео Ted=Тед Teddy=Тедди
Thomas=Томас Tom=Том Tommy=Томми
Timothy=Тимоти Tim=Тим Timmy=Тимми
Toby=Тоби
Tristan=Тристан Tris=Трис
Victor=Виктор Vic=Вик
Vincent=Винсент Vince=Винс Vinny=Винни
Walter=Уолтер Walt=Уолт Wally=Уолли
Wesley=Уэсли Wes=Уэс
William=Уильям Will=Уилл Bill=Билл Billy=Билли Liam=Лиам Willie=Уилли
Zachary=Закари Zach=Зак Zack=Зак
Yardley=Ярдли
Ulysses=Улисс
`;

export const englishWomen = `
Abigail=Абигейл Abby=Эбби Gail=Гейл
Adelaide=Аделаида Addie=Эдди
Agnes=Агнес Aggie=Эгги
Alexandra=Александра Alex=Алекс Sandra=Сандра Lexi=Лекси Sasha=Саша
Alexis=Алексис Lexi=Лекси
Alice=Элис Ally=Элли
Alison=Элисон Ally=Элли
Amanda=Аманда Mandy=Мэнди
Amber=Эмбер
Amelia=Амелия Millie=Милли Amy=Эми
Amy=Эми
Andrea=Андреа Andie=Энди
Angela=Анджела Angie=Энджи
Anna=Анна Annie=Энни
Anne=Энн Annie=Энни Nan=Нэн
Audrey=Одри
Barbara=Барбара Barb=Барб Babs=Бэбс
Beatrice=Беатрис Bea=Беа Trixie=Трикси
Belinda=Белинда Bel=Бэл Linda=Линда
Bernadette=Бернадетт Bernie=Берни
Bethany=Бетани Beth=Бет
Bridget=Бриджет Bridie=Брайди
Brenda=Бренда
Carol=Кэрол
Caroline=Кэролайн Caro=Каро Carrie=Кэрри Lynn=Линн
Cassandra=Кассандра Cass=Касс Sandra=Сандра
Catherine=Кэтрин Cathy=Кэти Cat=Кэт Kate=Кейт Katie=Кэти
Cecilia=Сесилия Cece=Сиси
Charlotte=Шарлотта Lottie=Лотти Charlie=Чарли
Cheryl=Шерил Cher=Шер
Chloe=Хлоя Clo=Кло
Christina=Кристина Tina=Тина Chris=Крис Chrissie=Крисси
Christine=Кристин Chris=Крис Tina=Тина
Clara=Клара
Claire=Клэр
Constance=Констанс Connie=Конни
Cynthia=Синтия Cindy=Синди
Daisy=Дейзи
Danielle=Даниэль Dani=Дани
Daphne=Дафна Daph=Даф
Deborah=Дебора Deb=Деб Debbie=Дебби
Denise=Дениз
Diana=Диана
Dorothy=Дороти Dot=Дот Dottie=Дотти Dolly=Долли
Edith=Эдит Edie=Эди
Eleanor=Элеонора Ellie=Элли Nell=Нелл Nora=Нора
Elizabeth=Элизабет Liz=Лиз Beth=Бет Betty=Бетти Lizzie=Лиззи Eliza=Элиза Betsy=Бетси Libby=Либби Lisa=Лиза
Emily=Эмили Em=Эм Emmy=Эмми
Emma=Эмма Em=Эм
Erica=Эрика Ricki=Рики
Esther=Эстер Essie=Эсси
Eva=Ева Evie=Иви
Evelyn=Эвелин Evie=Иви Lyn=Лин
Faith=Фейт
Felicity=Фелисити Fliss=Флисс
Fiona=Фиона
Florence=Флоренс Flo=Фло
Frances=Фрэнсис Fran=Фрэн Frankie=Фрэнки
Gabrielle=Габриэль Gabby=Габби
Georgina=Джорджина Georgie=Джорджи Gina=Джина
Geraldine=Джеральдин Gerry=Джерри
Gillian=Джиллиан Gill=Джилл Jill=Джилл
Grace=Грейс Gracie=Грейси
Gwendolyn=Гвендолин Gwen=Гвен Wendy=Венди
Hannah=Ханна
Harriet=Харриет Hattie=Хэтти
Hazel=Хейзел
Heather=Хезер
Helen=Хелен Nell=Нелл Nellie=Нелли
Henrietta=Генриетта Etta=Этта Hettie=Хетти
Hilary=Хилари
Imogen=Имоджен Immy=Имми
Irene=Айрин Rene=Рене
Isabel=Изабель Izzy=Иззи Bel=Бэл Bella=Белла
Ivy=Айви
Jacqueline=Жаклин Jackie=Джеки
Jane=Джейн Janie=Джейни
Janet=Джанет Jan=Джан
Jasmine=Жасмин Jas=Джас
Jean=Джин Jeanie=Джини
Jennifer=Дженнифер Jen=Джен Jenny=Дженни
Jessica=Джессика Jess=Джесс Jessie=Джесси
Joan=Джоан Joanie=Джони
Joanna=Джоанна Jo=Джо
Josephine=Джозефина Jo=Джо Josie=Джози
Joyce=Джойс
Judith=Джудит Judy=Джуди Jude=Джуд
Julia=Джулия Jules=Джулс Julie=Джули
Katherine=Кэтрин Kate=Кейт Kathy=Кэти Katie=Кэти Kay=Кей Kit=Кит
Kathleen=Кэтлин Kath=Кэт
Kimberly=Кимберли Kim=Ким
Laura=Лора Laurie=Лори
Lauren=Лорен Laurie=Лори
Lillian=Лиллиан Lily=Лили Lil=Лилл
Linda=Линда Lin=Лин
Louise=Луиза Lou=Лу
Lucy=Люси Lu=Лу
Lydia=Лидия Lyddie=Лидди
Madeleine=Мадлен Maddy=Мэдди
Margaret=Маргарет Maggie=Мэгги Meg=Мег Peggy=Пегги Peg=Пегг Madge=Мэдж Marge=Мардж Greta=Грета Rita=Рита
Marianne=Марианна Mary=Мэри
Marjorie=Марджори Marge=Мардж
Martha=Марта Marty=Марти
Mary=Мэри Molly=Молли Polly=Полли May=Мэй
Matilda=Матильда Tilly=Тилли Mattie=Мэтти
Megan=Меган Meg=Мег
Melanie=Мелани Mel=Мэл
Melissa=Мелисса Mel=Мэл Lissa=Лисса
Michelle=Мишель Shell=Шелл
Miranda=Миранда Randy=Рэнди
Miriam=Мириам Miri=Мири Mim=Мим
Monica=Моника Mon=Мон
Nancy=Нэнси Nan=Нэн
Natalie=Натали Nat=Нэт
Naomi=Наоми Nomi=Номи
Nicola=Никола Nicky=Никки
Nicole=Николь Nicky=Никки Nikki=Никки
Olivia=Оливия Liv=Лив Ollie=Олли
Pamela=Памела Pam=Пэм
Patricia=Патрисия Pat=Пэт Patty=Пэтти Trish=Триш Tricia=Триша
Paula=Паула
Pauline=Полин
Penelope=Пенелопа Penny=Пенни
Philippa=Филиппа Pippa=Пиппа
Phoebe=Фиби
Phyllis=Филлис Phyl=Фил
Priscilla=Присцилла Cilla=Силла
Rachel=Рэйчел Rach=Рэйч
Rebecca=Ребекка Becky=Бекки Becca=Бекка
Roberta=Роберта Bobbie=Бобби
Rosalind=Розалинда Roz=Розз
Rose=Роуз Rosie=Рози
Rosemary=Розмари Rosie=Рози
Ruth=Рут Ruthie=Рути
Sally=Салли Sal=Сэл
Samantha=Саманта Sam=Сэм
Sarah=Сара Sally=Салли
Sandra=Сандра Sandy=Сэнди
Sharon=Шэрон Shaz=Шэз
Sheila=Шейла
Shirley=Ширли Shirl=Ширл
Sophia=София Sophie=Софи
Stella=Стелла Stell=Стелл
Stephanie=Стефани Steph=Стеф
Susan=Сьюзан Sue=Сью Susie=Сьюзи Suzy=Сьюзи
Susannah=Сюзанна Sue=Сью
Sylvia=Сильвия Syl=Сильв
Tabitha=Табита Tabby=Табби
Tamara=Тамара Tammy=Тэмми
Teresa=Тереза Terry=Терри Tess=Тесс
Theresa=Тереза Tess=Тесс
Tiffany=Тиффани Tiff=Тифф
Ursula=Урсула Ursie=Урси
Valerie=Валери Val=Вэл
Vanessa=Ванесса Nessa=Несса
Veronica=Вероника Ronnie=Ронни
Victoria=Виктория Vicky=Вики Tori=Тори
Violet=Вайолет Vi=Ви
Virginia=Вирджиния Ginny=Джинни
Vivian=Вивиан Viv=Вив
Winifred=Уинифред Winnie=Винни
Yvonne=Ивонн
Zoe=Зои
`;

/** Surnames for surrogates with their Russian spelling, spread over initials. */
export const englishSurnames =
  'Abbott=Эбботт Acton=Эктон Aldridge=Олдридж Ashworth=Эшуорт Atwood=Этвуд Baldwin=Болдуин Barlow=Барлоу Baxter=Бакстер Bellamy=Беллами Bentley=Бентли Bradshaw=Брэдшоу Bramley=Брэмли Brookes=Брукс Burgess=Берджесс Calder=Колдер Carlisle=Карлайл Carrington=Каррингтон Chadwick=Чедвик Chandler=Чендлер Colby=Колби Corbett=Корбетт Crawley=Кроули Dalton=Далтон Davenport=Давенпорт Dawson=Доусон Denton=Дентон Dixon=Диксон Draper=Дрейпер Dunford=Данфорд Eastwick=Иствик Eaton=Итон Edgeworth=Эджуорт Ellison=Эллисон Emerson=Эмерсон Everett=Эверетт Fairfax=Фэрфакс Farrow=Фэрроу Fielding=Филдинг Fletcher=Флетчер Forster=Форстер Gardner=Гарднер Garrett=Гарретт Gibson=Гибсон Gilmore=Гилмор Goodwin=Гудвин Granger=Грейнджер Halliday=Холлидей Hammond=Хаммонд Harding=Хардинг Hartley=Хартли Hastings=Гастингс Hobson=Хобсон Ingram=Ингрэм Ironside=Айронсайд Jarvis=Джарвис Jennings=Дженнингс Keating=Китинг Kendall=Кендалл Kirby=Кирби Knowles=Ноулз Lambert=Ламберт Langley=Лэнгли Latham=Лейтем Lockwood=Локвуд Lowell=Лоуэлл Marlow=Марлоу Marsden=Марсден Mercer=Мерсер Merritt=Мерритт Milton=Милтон Nash=Нэш Newell=Ньюэлл Norwood=Норвуд Oakley=Окли Oldham=Олдем Osborne=Осборн Parsons=Парсонс Pemberton=Пембертон Preston=Престон Prescott=Прескотт Quinn=Куинн Radcliffe=Рэдклифф Ramsey=Рэмси Redmond=Редмонд Ridley=Ридли Rowland=Роуленд Sanderson=Сандерсон Sheldon=Шелдон Sinclair=Синклер Stanton=Стэнтон Sutton=Саттон Talbot=Толбот Thornton=Торнтон Tilbury=Тилбери Underwood=Андервуд Upton=Аптон Vance=Вэнс Vaughn=Вон Wakefield=Уэйкфилд Walton=Уолтон Westbrook=Уэстбрук Whitmore=Уитмор Winslow=Уинслоу Yardley=Ярдли Yates=Йейтс';

/** Frequent surnames, to read a name by; none is an everyday word that opens sentences. */
export const commonEnglishSurnames =
  'Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright Scott Torres Nguyen Flores Adams Nelson Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Bennett Mendoza Ruiz Hughes Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno Cole Hayes Bryant Herrera Ellis Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Cohen Levy Goldberg Rosenberg Kaplan Katz Friedman Singh Khan Ali Ahmed Wang Li Zhang Liu Yang Huang Wu Nowak Kowalski Novak Popescu Ionescu Silvestri Rossi Russo Ferrari Muller Schneider Fischer Weber Becker Schulz Koch Bauer Klein Larsen Jensen Nielsen Hansson Johansson Andersson Eriksson';
