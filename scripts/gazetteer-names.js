/** Names that GeoNames lacks or buries: colloquial, old and English forms of towns, wider areas, states. By us. */
/** `name, name = GeoNames id of the settlement`. */
export const townNames = `
Санкт-Петербург, Питер, СПб, Петербург, Ленинград, Петроград, Piter, Spb, Petersburg, Leningrad, St Petersburg = 498817
Москва, Мск, Msk, Moscow, Moskva, Нерезиновая, Первопрестольная = 524901
Екатеринбург, Екб, Ёбург, Ебург, Е-бург, Йобург, Свердловск, Екат, Ekb, Ekat, Ekaterinburg = 1486209
Нижний Новгород, Нижний, НН, Горький, Н. Новгород, N. Novgorod, NN, нижегородский, Nizhny, Nizhny Novgorod = 520555
Новосибирск, Новосиб, Нск, Н-ск, N-sk, Novosib = 1496747
Ростов, Ростов-на-Дону, Ростов-папа, Ростов-на-дону, РнД, Rostov, Rostov-papa = 501175
Красноярск, Крск = 1502026
Челябинск, Челяба, Chelyaba = 1508291
Владивосток, Владик, Vladik = 2013348
Владикавказ, Орджоникидзе = 473249
Самара, Куйбышев = 499099
Тольятти = 482283
Волгоград, Сталинград, Царицын, Stalingrad = 472757
Тверь, Калинин, тверской = 480060
Пермь, Молотов = 511196
Калининград, Кёниг, Кенигсберг, Кёнигсберг, Koenig, Konigsberg = 554234
Алматы, Алма-Ата, Алмата, Верный, Alma-Ata, Almaty = 1526384
Астана, Нур-Султан, Целиноград, Акмола, Nur-Sultan, Tselinograd = 1526273
Семей, Семипалатинск, Semipalatinsk, Semey = 1519422
Усть-Каменогорск, Оскемен, Өскемен, Усть-Каман = 1520316
Тараз, Джамбул, Жамбыл = 1516905
Актау, Шевченко = 610612
Атырау, Гурьев = 610529
Уральск, Орал = 608668
Петропавловск, Петропавл = 1520172
Кызылорда, Кзыл-Орда = 1519922
Шымкент, Чимкент, Chimkent = 1518980
Бишкек, Фрунзе, Frunze, Bishkek = 1528675
Душанбе, Сталинабад, Dushanbe = 1221874
Ташкент, Тош, Tashkent = 1512569
Киев, Київ, Kiev, Kyiv = 703448
Харьков, Харків, Kharkov, Kharkiv = 706483
Одесса, Одеса, Odessa = 698740
Днепр, Днепропетровск, Dnipro, Dnepropetrovsk = 709930
Львов, Львів, Lviv, Lvov = 702550
Минск, Менск, Minsk = 625144
Гомель, Homel, Gomel = 627907
Тбилиси, Тифлис, Tbilisi = 611717
Ереван, Yerevan, Erevan = 616052
Гюмри, Ленинакан, Gyumri = 616635
Баку, Baku = 587084
Вильнюс, Вильно, Vilnius = 593116
Рига, Riga = 456172
Таллин, Таллинн, Ревель, Tallinn = 588409
Набережные Челны, Челны, Chelny = 523750
Махачкала, Махач, Makhachkala = 532096
Хабаровск, Хабара = 2022890
Комсомольск-на-Амуре, Комсомольск = 2021851
Южно-Сахалинск, Южный = 2119441
Петропавловск-Камчатский = 2122104
Нижний Тагил, Тагил, Tagil = 520494
Великий Новгород, Новгород = 519336
Магнитогорск, Магнитка = 532288
Омск, Omsk = 1496153
Тюмень = 1488754
Краснодар, Крд, Екатеринодар = 542420
Мурманск, Murmansk = 524305
Архангельск, Arhangelsk, Архара = 581049
Стамбул, Istanbul, Stambul, Константинополь = 745044
Варшава, Warsaw = 756135
Берлин, Berlin = 2950159
Лондон, London = 2643743
Париж, Paris = 2988507
Прага, Prague = 3067696
Тель-Авив, Tel Aviv, Tel-Aviv = 293397
Иерусалим, Jerusalem = 281184
Пекин, Beijing = 1816670
Нью-Йорк, New York, NYC = 5128581
Лос-Анджелес, Los Angeles = 5368361
Вашингтон, Washington = 4140963
Вена, Vienna = 2761369
Рим, Rome = 3169070
Милан, Milan = 3173435
Мюнхен, Munich = 2867714
Кёльн, Кельн, Cologne = 2886242
Женева, Geneva = 2660646
Белград, Belgrade = 792680
Анталья, Antalya, Анталия = 323777
Дубай, Dubai = 292223
Бангкок, Bangkok = 1609350
Уфа, уфимский, Ufa = 479561
Вологда, вологодский = 472459
Орёл, орловский, Orel, Oryol = 515012
Ярославль, Yaroslavl = 468902
Иркутск, Irkutsk = 2023469
Барнаул, Barnaul = 1510853
Томск, Tomsk = 1489425
Кемерово = 1503901
Сургут = 1490624
Гродно, Hrodna, Grodno = 627904
Запорожье, Запоріжжя, Zaporizhzhia, Zaporozhye = 687700
Кривой Рог, Кривий Ріг, Kryvyi Rih, Krivoy Rog = 703845
Мариуполь, Жданов, Mariupol = 701822
Луганск, Ворошиловград, Luhansk, Lugansk = 702658
Донецк, Сталино, Donetsk = 709717
Худжанд, Ленинабад, Khujand = 1514879
Гянджа, Кировабад, Ganja = 586523
Батуми, Батум, Batumi = 615532
Ош, Osh = 1527534
Костанай, Кустанай, Kostanay = 1519928
Кокшетау, Кокчетав, Kokshetau = 1522203
Актобе, Актюбинск, Aktobe = 610611
`;
/** Wider areas and parts of countries: `key | country or - | English | Russian | other names`. Kind: region. */
export const widerAreas = `
area-siberia|RU|Siberia|Сибирь|Sibir
area-urals|RU|Urals|Урал|Ural
area-volga|RU|Volga region|Поволжье|Povolzhye
area-far-east|RU|Far East|Дальний Восток|Russian Far East
area-north-caucasus|RU|North Caucasus|Северный Кавказ|
area-caucasus|-|Caucasus|Кавказ|Закавказье,Kavkaz,South Caucasus,Южный Кавказ
area-don|RU|Don|Дон|
area-altai-mountains|RU|Altai|Алтай|
area-baikal|RU|Baikal|Байкал|Прибайкалье
area-taiga|RU|Taymyr|Таймыр|
area-kola|RU|Kola|Кольский полуостров|
area-solovki|RU|Solovki|Соловки|
area-central-asia|-|Central Asia|Центральная Азия|Средняя Азия
area-baltics|-|Baltics|Прибалтика|Балтика,Baltic States
area-balkans|-|Balkans|Балканы|
area-middle-east|-|Middle East|Ближний Восток|
area-scandinavia|-|Scandinavia|Скандинавия|
area-europe|-|Europe|Европа|Western Europe,Eastern Europe,Западная Европа,Восточная Европа,Евросоюз
area-asia|-|Asia|Азия|South Asia,Southeast Asia,East Asia
area-africa|-|Africa|Африка|
area-america|-|America|Америка|North America,South America,Latin America,Северная Америка,Южная Америка,Латинская Америка
area-antarctica|-|Antarctica|Антарктида|
area-ussr|-|USSR|СССР|Soviet Union,Советский Союз,СНГ,CIS
area-gdr|DE|GDR|ГДР|
area-yugoslavia|-|Yugoslavia|Югославия|
area-czechoslovakia|-|Czechoslovakia|Чехословакия|
area-england|GB|England|Англия|Britain,Great Britain,Британия
area-scotland|GB|Scotland|Шотландия|
area-wales|GB|Wales|Уэльс|
area-northern-ireland|GB|Northern Ireland|Северная Ирландия|Ulster,Ольстер
area-bavaria|DE|Bavaria|Бавария|
area-saxony|DE|Saxony|Саксония|
area-catalonia|ES|Catalonia|Каталония|
area-sicily|IT|Sicily|Сицилия|
area-tuscany|IT|Tuscany|Тоскана|
area-kurdistan|-|Kurdistan|Курдистан|
area-kashmir|IN|Kashmir|Кашмир|
area-tibet|CN|Tibet|Тибет|
area-xinjiang|CN|Xinjiang|Синьцзян|
area-gaza|PS|Gaza|Газа|Сектор Газа,Gaza Strip
area-west-bank|PS|West Bank|Западный берег|
area-transnistria|MD|Transnistria|Приднестровье|ПМР
area-galicia|UA|Galicia|Галичина|Галиция
area-polesia|BY|Polesia|Полесье|
area-hawaii|US|Hawaii|Гавайи|
area-alaska|US|Alaska|Аляска|
area-california|US|California|Калифорния|SoCal,NorCal
area-texas|US|Texas|Техас|
area-florida|US|Florida|Флорида|
area-midwest|US|Midwest|Средний Запад|
area-new-england|US|New England|Новая Англия|
area-queensland|AU|Queensland|Квинсленд|
area-nsw|AU|New South Wales|Новый Южный Уэльс|NSW
area-ontario|CA|Ontario|Онтарио|
area-quebec|CA|Quebec|Квебек|
area-british-columbia|CA|British Columbia|Британская Колумбия|
area-alberta|CA|Alberta|Альберта|
area-bosnia|BA|Bosnia|Босния|Republika Srpska
area-black-sea|-|Black Sea|Чёрное море|Черноморье
area-baltic-sea|-|Baltic Sea|Балтийское море|
area-caspian|-|Caspian Sea|Каспийское море|Каспий
area-volga-river|RU|Volga|Волга|
area-ob|RU|Ob|Обь|
area-yenisei|RU|Yenisei|Енисей|
area-lena|RU|Lena River|Лена река|
area-amur|RU|Amur|Амур|
area-verkhny-lars|-|Verkhny Lars|Верхний Ларс|Верхнем Ларсе,Upper Lars,Ларс
area-torfyanovka|-|Torfyanovka|Торфяновка|
area-syrym|-|Syrym|Сырым|Маштаково,Mashtakovo
area-petukhovo|-|Petukhovo crossing|Петухово|
area-vainikkala|FI|Vainikkala|Вайниккала|Vaalimaa,Ваалимаа
area-atlantic|-|Atlantic|Атлантика|Atlantic Ocean
area-pacific|-|Pacific|Тихий океан|Pacific Ocean
area-mkad|RU|MKAD|МКАД|
area-sheremetyevo|RU|Sheremetyevo|Шереметьево|
area-vnukovo|RU|Vnukovo|Внуково|
area-domodedovo-airport|RU|Domodedovo airport|Домодедово аэропорт|
area-pulkovo|RU|Pulkovo|Пулково|
area-koltsovo-airport|RU|Koltsovo|Кольцово|
area-tolmachevo|RU|Tolmachevo|Толмачёво|
area-boryspil-airport|UA|Zhuliany|Жуляны|
area-khorgos|KZ|Khorgos|Хоргос|Коргас,Хоргас
area-butovo|RU|Butovo|Бутово|
area-kommunarka|RU|Kommunarka|Коммунарка|
area-sakharovo|RU|Sakharovo|Сахарово|
area-lubyanka|RU|Lubyanka|Лубянка|
area-arbat|RU|Arbat|Арбат|
area-kremlin|RU|Kremlin|Кремль|
area-akademgorodok|RU|Akademgorodok|Академгородок|
area-vasilyevsky-island|RU|Vasilyevsky Island|Васильевский остров|Васька остров
area-donbas|UA|Donbas|Донбасс|Donbass,ДНР,ЛНР,DNR,LNR,DPR,LPR
area-baltic-spit|RU|Curonian Spit|Куршская коса|
area-yamal|RU|Yamal|Ямал|
area-chukotka-area|RU|Chukotka peninsula|Чукотский полуостров|
area-transbaikal|RU|Transbaikal|Забайкалье|
area-elbrus|RU|Elbrus|Эльбрус|
area-ararat|-|Ararat|Арарат|
area-pamir|-|Pamirs|Памир|Pamir
area-tian-shan|-|Tian Shan|Тянь-Шань|Tien Shan
area-alatau|KZ|Alatau|Алатау|
area-carpathians|-|Carpathians|Карпаты|
area-sayan|RU|Sayan mountains|Саянские горы|
area-khibiny|RU|Khibiny|Хибины|
area-alps|-|Alps|Альпы|
area-himalaya|-|Himalayas|Гималаи|
area-yamantau|RU|Yamantau|Ямантау|
area-dnieper|-|Dnieper|Днепр река|
area-dniester|-|Dniester|Днестр|
area-danube|-|Danube|Дунай|
area-rhine|-|Rhine|Рейн|
area-elbe|-|Elbe|Эльба|
area-seine|FR|Seine|Сена река|
area-thames|GB|Thames|Темза|
area-vistula|PL|Vistula|Висла|
area-neva|RU|Neva|Нева|
area-kama|RU|Kama River|Кама река|
area-oka|RU|Oka River|Ока река|
area-ural-river|-|Ural River|Урал река|Жайык
area-irtysh|-|Irtysh|Иртыш|
area-angara|RU|Angara|Ангара|
area-terek|RU|Terek|Терек|
area-syr-darya|-|Syr Darya|Сырдарья|Syrdarya
area-amu-darya|-|Amu Darya|Амударья|Amudarya
area-pechora|RU|Pechora River|Печора река|
area-northern-dvina|RU|Northern Dvina|Северная Двина|
area-ladoga|RU|Ladoga|Ладога|Ладожское озеро
area-onega|RU|Onega|Онега|Онежское озеро
area-issyk-kul|KG|Issyk-Kul|Иссык-Куль|
area-aral|-|Aral Sea|Аральское море|Арал
area-sevan|AM|Sevan|Севан|
area-azov-sea|-|Sea of Azov|Азовское море|
area-white-sea|RU|White Sea|Белое море|
area-mediterranean|-|Mediterranean|Средиземное море|Mediterranean Sea,Средиземноморье
area-red-sea|-|Red Sea|Красное море|
area-okhotsk-sea|RU|Sea of Okhotsk|Охотское море|
area-japan-sea|-|Sea of Japan|Японское море|
area-arctic|-|Arctic|Арктика|Arctic Ocean,Северный Ледовитый океан,Заполярье
area-antarctic|-|Antarctic|Антарктика|
area-indian-ocean|-|Indian Ocean|Индийский океан|
area-english-channel|-|English Channel|Ла-Манш|
area-bosphorus|TR|Bosphorus|Босфор|
area-gulf-of-mexico|-|Gulf of Mexico|Мексиканский залив|
area-persian-gulf|-|Persian Gulf|Персидский залив|
area-gulf-of-finland|-|Gulf of Finland|Финский залив|
area-kerch-strait|-|Kerch Strait|Керченский пролив|
area-nova-scotia|CA|Nova Scotia|Новая Шотландия|
area-manitoba|CA|Manitoba|Манитоба|
area-saskatchewan|CA|Saskatchewan|Саскачеван|
area-new-brunswick|CA|New Brunswick|Нью-Брансуик|
area-newfoundland|CA|Newfoundland|Ньюфаундленд|
area-victoria-au|AU|Western Australia|Западная Австралия|South Australia,Tasmania,Тасмания
area-brittany|FR|Brittany|Бретань|
area-normandy|FR|Normandy|Нормандия|
area-provence|FR|Provence|Прованс|
area-silesia|PL|Silesia|Силезия|
area-transylvania|RO|Transylvania|Трансильвания|
area-crete|GR|Crete|Крит|
area-corsica|FR|Corsica|Корсика|
area-sardinia|IT|Sardinia|Сардиния|
area-anatolia|TR|Anatolia|Анатолия|
area-punjab|IN|Punjab|Пенджаб|
area-kerala|IN|Kerala|Керала|
area-goa|IN|Goa|Гоа|
area-bali|ID|Bali|Бали|
area-phuket-island|TH|Phuket island|остров Пхукет|
area-hong-kong-area|HK|Hong Kong|Гонконг|
area-macau-area|MO|Macau|Макао|Macao
area-manchuria|CN|Manchuria|Маньчжурия|
area-karabakh|AZ|Karabakh|Карабах|Нагорный Карабах,Nagorno-Karabakh,Арцах,Artsakh
area-abkhazia|GE|Abkhazia|Абхазия|
area-south-ossetia|GE|South Ossetia|Южная Осетия|
area-ajaria|GE|Adjara|Аджария|
area-svaneti|GE|Svaneti|Сванетия|
area-pankisi|GE|Pankisi|Панкиси|
area-fergana-valley|-|Fergana Valley|Ферганская долина|
area-badakhshan|TJ|Badakhshan|Бадахшан|ГБАО,GBAO
area-karakalpakstan|UZ|Karakalpakstan|Каракалпакстан|Каракалпакия
area-zaamin|RU|Rublyovka|Рублёвка|
area-narva-crossing|EE|Narva crossing|Нарвский переход|Ивангород переход
area-brest-crossing|BY|Terespol|Тересполь|
area-medyka|PL|Medyka|Медыка|
area-chernigovka|-|Syrym crossing|Таскала|Озинки
area-ozinki|RU|Sagarchin|Сагарчин|
area-karaozek|RU|Karaozek|Караузек|
area-yarag-kazmalyar|RU|Yarag-Kazmalyar|Яраг-Казмаляр|
area-bugristoe|RU|Bugristoe|Бугристое|
area-zhaisan|KZ|Zhaisan|Жайсан|
area-korday|KZ|Korday crossing|Кордай|
`;
/** States of the USA, English name = Russian name. */
export const states = `Alabama=Алабама, Arizona=Аризона, Arkansas=Арканзас, Colorado=Колорадо, Connecticut=Коннектикут, Delaware=Делавэр,
Georgia=Джорджия, Idaho=Айдахо, Illinois=Иллинойс, Indiana=Индиана, Iowa=Айова, Kansas=Канзас, Kentucky=Кентукки, Louisiana=Луизиана,
Maine=Мэн, Maryland=Мэриленд, Massachusetts=Массачусетс, Michigan=Мичиган, Minnesota=Миннесота, Mississippi=Миссисипи,
Missouri=Миссури, Montana=Монтана, Nebraska=Небраска, Nevada=Невада, New Hampshire=Нью-Гэмпшир, New Jersey=Нью-Джерси,
New Mexico=Нью-Мексико, North Carolina=Северная Каролина, North Dakota=Северная Дакота, Ohio=Огайо, Oklahoma=Оклахома,
Oregon=Орегон, Pennsylvania=Пенсильвания, Rhode Island=Род-Айленд, South Carolina=Южная Каролина, South Dakota=Южная Дакота,
Tennessee=Теннесси, Utah=Юта, Vermont=Вермонт, Virginia=Виргиния, West Virginia=Западная Виргиния, Wisconsin=Висконсин, Wyoming=Вайоминг`;
/** Countries: other names than those of ISO 3166, by code. */
export const countryNames = {
    RU: ['Россия', 'РФ', 'Russia', 'Рашка', 'Rossiya', 'Rossiia'],
    US: [
        'США',
        'Штаты',
        'USA',
        'US',
        'U.S.',
        'U.S.A.',
        'United States',
        'United States of America',
        'Соединённые Штаты',
        'States',
        'The States',
    ],
    GB: ['Великобритания', 'UK', 'U.K.', 'United Kingdom', 'Соединённое Королевство'],
    BY: ['Беларусь', 'Белоруссия', 'РБ', 'Belarus', 'Byelorussia'],
    UA: ['Украина', 'Україна', 'Ukraine'],
    KZ: ['Казахстан', 'РК', 'Қазақстан', 'Kazakhstan', 'КЗ'],
    KG: ['Кыргызстан', 'Киргизия', 'Kyrgyzstan', 'Kirghizia'],
    TM: ['Туркменистан', 'Туркмения', 'Turkmenistan'],
    TJ: ['Таджикистан', 'Tajikistan'],
    UZ: ['Узбекистан', 'Uzbekistan'],
    MD: ['Молдова', 'Молдавия', 'Moldova', 'Moldavia'],
    GE: ['Грузия', 'Сакартвело', 'Georgia'],
    CN: ['Китай', 'КНР', 'China', 'PRC'],
    KR: ['Южная Корея', 'Корея', 'South Korea', 'Korea'],
    KP: ['Северная Корея', 'КНДР', 'North Korea', 'DPRK'],
    DE: ['Германия', 'ФРГ', 'Germany'],
    TR: ['Турция', 'Turkey', 'Türkiye'],
    IR: ['Иран', 'Iran', 'Persia'],
    SY: ['Сирия', 'Syria'],
    PS: ['Палестина', 'Palestine'],
    TW: ['Тайвань', 'Taiwan'],
    VN: ['Вьетнам', 'Vietnam'],
    AE: ['ОАЭ', 'Эмираты', 'UAE', 'Emirates', 'Арабские Эмираты'],
    CZ: ['Чехия', 'Czechia', 'Czech Republic'],
    NL: ['Нидерланды', 'Голландия', 'Netherlands', 'Holland'],
    CD: ['Конго', 'Congo', 'ДРК'],
    MK: ['Македония', 'Macedonia'],
    VA: ['Ватикан', 'Vatican'],
    LA: ['Лаос', 'Laos'],
    TZ: ['Танзания', 'Tanzania'],
    VE: ['Венесуэла', 'Venezuela'],
    BO: ['Боливия', 'Bolivia'],
    FM: ['Микронезия', 'Micronesia'],
    ZA: ['ЮАР', 'South Africa'],
    CV: ['Кабо-Верде', 'Cape Verde'],
    MM: ['Мьянма', 'Бирма', 'Burma', 'Myanmar'],
    PH: ['Филиппины', 'Philippines'],
    LK: ['Шри-Ланка', 'Sri Lanka', 'Ceylon'],
    MN: ['Монголия', 'Mongolia'],
    BA: ['Босния', 'Bosnia', 'Bosnia-Herzegovina'],
    CI: ['Ivory Coast', 'Кот-д’Ивуар'],
};
