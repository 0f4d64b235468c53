/**
 * Regions of the countries that interviewees of such studies come from: the GeoNames admin1 code, the ISO 3166-2 code,
 * names in both languages, the macro-region they are told as, and other names people use (comma-separated). Written
 * by hand from general knowledge; the script `scripts/build-gazetteer.ts` compiles them with the settlements.
 */
export type RegionRow = Readonly<{
  country: string;
  admin1: string;
  key: string;
  en: string;
  ru: string;
  macro: string;
  also: readonly string[];
}>;

/** admin1 | ISO 3166-2 suffix | English | Russian | macro-region | also */
const russia = `
01|AD|Adygea|Адыгея|south|Республика Адыгея
03|AL|Altai Republic|Республика Алтай|siberia|Горный Алтай,Алтай,Altai,Gorny Altai
04|ALT|Altai Krai|Алтайский край|siberia|
05|AMU|Amur Oblast|Амурская область|far-east|
06|ARK|Arkhangelsk Oblast|Архангельская область|north-west|
07|AST|Astrakhan Oblast|Астраханская область|south|
08|BA|Bashkortostan|Башкортостан|volga|Башкирия,Bashkiria
09|BEL|Belgorod Oblast|Белгородская область|central|
10|BRY|Bryansk Oblast|Брянская область|central|
11|BU|Buryatia|Бурятия|siberia|Buryat Republic
12|CE|Chechnya|Чечня|caucasus|Чеченская Республика,Ичкерия,Chechen Republic,Ichkeria
13|CHE|Chelyabinsk Oblast|Челябинская область|urals|
15|CHU|Chukotka|Чукотка|far-east|Чукотский автономный округ
16|CU|Chuvashia|Чувашия|volga|
17|DA|Dagestan|Дагестан|caucasus|
19|IN|Ingushetia|Ингушетия|caucasus|
20|IRK|Irkutsk Oblast|Иркутская область|siberia|
21|IVA|Ivanovo Oblast|Ивановская область|central|
22|KB|Kabardino-Balkaria|Кабардино-Балкария|caucasus|КБР,Кабарда
23|KGD|Kaliningrad Oblast|Калининградская область|north-west|
24|KL|Kalmykia|Калмыкия|south|
25|KLU|Kaluga Oblast|Калужская область|central|
27|KC|Karachay-Cherkessia|Карачаево-Черкесия|caucasus|КЧР
28|KR|Karelia|Карелия|north-west|
29|KEM|Kemerovo Oblast|Кемеровская область|siberia|Кузбасс,Kuzbass
30|KHA|Khabarovsk Krai|Хабаровский край|far-east|
31|KK|Khakassia|Хакасия|siberia|
32|KHM|Khanty-Mansi Autonomous Okrug|Ханты-Мансийский автономный округ|urals|ХМАО,Югра,Yugra
33|KIR|Kirov Oblast|Кировская область|volga|
34|KO|Komi Republic|Республика Коми|north-west|Коми,Komi
37|KOS|Kostroma Oblast|Костромская область|central|
38|KDA|Krasnodar Krai|Краснодарский край|south|Кубань,Kuban
40|KGN|Kurgan Oblast|Курганская область|urals|
41|KRS|Kursk Oblast|Курская область|central|
42|LEN|Leningrad Oblast|Ленинградская область|north-west|Ленобласть
43|LIP|Lipetsk Oblast|Липецкая область|central|
44|MAG|Magadan Oblast|Магаданская область|far-east|Колыма,Kolyma
45|ME|Mari El|Марий Эл|volga|
46|MO|Mordovia|Мордовия|volga|
47|MOS|Moscow Oblast|Московская область|central|Подмосковье,Мособласть,Moscow Region
48|MOW|Moscow City|город Москва|central|
49|MUR|Murmansk Oblast|Мурманская область|north-west|
50|NEN|Nenets Autonomous Okrug|Ненецкий автономный округ|north-west|НАО
51|NIZ|Nizhny Novgorod Oblast|Нижегородская область|volga|
52|NGR|Novgorod Oblast|Новгородская область|north-west|
53|NVS|Novosibirsk Oblast|Новосибирская область|siberia|
54|OMS|Omsk Oblast|Омская область|siberia|
55|ORE|Orenburg Oblast|Оренбургская область|volga|Оренбуржье
56|ORL|Oryol Oblast|Орловская область|central|
57|PNZ|Penza Oblast|Пензенская область|volga|
59|PRI|Primorsky Krai|Приморский край|far-east|Приморье,Primorye,Primorie
60|PSK|Pskov Oblast|Псковская область|north-west|
61|ROS|Rostov Oblast|Ростовская область|south|
62|RYA|Ryazan Oblast|Рязанская область|central|
63|SA|Sakha|Якутия|far-east|Саха,Республика Саха,Yakutia
64|SAK|Sakhalin Oblast|Сахалинская область|far-east|Сахалин,Sakhalin,Курилы,Kurils
65|SAM|Samara Oblast|Самарская область|volga|
66|SPE|Saint Petersburg City|город Санкт-Петербург|north-west|
67|SAR|Saratov Oblast|Саратовская область|volga|
68|SE|North Ossetia|Северная Осетия|caucasus|Осетия,Ossetia
69|SMO|Smolensk Oblast|Смоленская область|central|
70|STA|Stavropol Krai|Ставропольский край|caucasus|Ставрополье
71|SVE|Sverdlovsk Oblast|Свердловская область|urals|
72|TAM|Tambov Oblast|Тамбовская область|central|
73|TA|Tatarstan|Татарстан|volga|Татария
75|TOM|Tomsk Oblast|Томская область|siberia|
76|TUL|Tula Oblast|Тульская область|central|
77|TVE|Tver Oblast|Тверская область|central|
78|TYU|Tyumen Oblast|Тюменская область|urals|
79|TY|Tuva|Тува|siberia|Тыва,Tyva
80|UD|Udmurtia|Удмуртия|volga|
81|ULY|Ulyanovsk Oblast|Ульяновская область|volga|
83|VLA|Vladimir Oblast|Владимирская область|central|
84|VGG|Volgograd Oblast|Волгоградская область|south|
85|VLG|Vologda Oblast|Вологодская область|north-west|
86|VOR|Voronezh Oblast|Воронежская область|central|
87|YAN|Yamalo-Nenets Autonomous Okrug|Ямало-Ненецкий автономный округ|urals|ЯНАО,Ямал,Yamal
88|YAR|Yaroslavl Oblast|Ярославская область|central|
89|YEV|Jewish Autonomous Oblast|Еврейская автономная область|far-east|ЕАО
90|PER|Perm Krai|Пермский край|urals|Прикамье
91|KYA|Krasnoyarsk Krai|Красноярский край|siberia|
92|KAM|Kamchatka Krai|Камчатский край|far-east|Камчатка,Kamchatka
93|ZAB|Zabaykalsky Krai|Забайкальский край|siberia|Забайкалье,Zabaykalye,Transbaikal`;

const ukraine = `
01|71|Cherkasy Oblast|Черкасская область|centre|
02|74|Chernihiv Oblast|Черниговская область|north|
03|77|Chernivtsi Oblast|Черновицкая область|west|Буковина,Bukovina
04|12|Dnipropetrovsk Oblast|Днепропетровская область|centre|
05|14|Donetsk Oblast|Донецкая область|east|ДНР,DNR,Донбасс,Donbas,Donbass
06|26|Ivano-Frankivsk Oblast|Ивано-Франковская область|west|
07|63|Kharkiv Oblast|Харьковская область|east|
08|65|Kherson Oblast|Херсонская область|south|Херсонщина
09|68|Khmelnytskyi Oblast|Хмельницкая область|west|
10|35|Kirovohrad Oblast|Кировоградская область|centre|
11|43|Crimea|Крым|crimea|Krym
12|30|Kyiv City|город Киев|centre|
13|32|Kyiv Oblast|Киевская область|centre|Киевщина
14|09|Luhansk Oblast|Луганская область|east|ЛНР,LNR
15|46|Lviv Oblast|Львовская область|west|Львовщина
16|48|Mykolaiv Oblast|Николаевская область|south|
17|51|Odesa Oblast|Одесская область|south|
18|53|Poltava Oblast|Полтавская область|centre|
19|56|Rivne Oblast|Ровенская область|west|
20|40|Sevastopol City|город Севастополь|crimea|
21|59|Sumy Oblast|Сумская область|north|
22|61|Ternopil Oblast|Тернопольская область|west|
23|05|Vinnytsia Oblast|Винницкая область|centre|
24|07|Volyn Oblast|Волынская область|west|Волынь
25|21|Zakarpattia Oblast|Закарпатская область|west|Закарпатье
26|23|Zaporizhzhia Oblast|Запорожская область|south|
27|18|Zhytomyr Oblast|Житомирская область|north|`;

const belarus = `
01|BR|Brest Region|Брестская область|west|
02|HO|Gomel Region|Гомельская область|east|
03|HR|Grodno Region|Гродненская область|west|
04|HM|Minsk City|город Минск|centre|
05|MI|Minsk Region|Минская область|centre|
06|MA|Mogilev Region|Могилёвская область|east|
07|VI|Vitebsk Region|Витебская область|north|`;

const kazakhstan = `
01|19|Almaty Region|Алматинская область|south|
02|75|Almaty City|город Алматы|south|
03|11|Akmola Region|Акмолинская область|north|
04|15|Aktobe Region|Актюбинская область|west|
05|71|Astana City|город Астана|north|
06|23|Atyrau Region|Атырауская область|west|
07|27|West Kazakhstan Region|Западно-Казахстанская область|west|ЗКО
08|BAY|Baikonur City|город Байконур|south|
09|47|Mangystau Region|Мангистауская область|west|Мангышлак,Мангистау
10|61|Turkistan Region|Туркестанская область|south|
11|55|Pavlodar Region|Павлодарская область|north|
12|35|Karaganda Region|Карагандинская область|centre|
13|39|Kostanay Region|Костанайская область|north|
14|43|Kyzylorda Region|Кызылординская область|south|
15|63|East Kazakhstan Region|Восточно-Казахстанская область|east|ВКО
16|59|North Kazakhstan Region|Северо-Казахстанская область|north|СКО
17|31|Jambyl Region|Жамбылская область|south|
1537272|79|Shymkent City|город Шымкент|south|
12510143|10|Abai Region|Абайская область|east|
12510144|33|Jetisu Region|Жетысуская область|south|Жетысу,Семиречье
12510145|62|Ulytau Region|Улытауская область|centre|Улытау`;

const kyrgyzstan = `
01|GB|Bishkek City|город Бишкек|north|
02|C|Chuy Region|Чуйская область|north|
03|J|Jalal-Abad Region|Джалал-Абадская область|south|
04|N|Naryn Region|Нарынская область|north|
06|T|Talas Region|Таласская область|north|
07|Y|Issyk-Kul Region|Иссык-Кульская область|north|Иссык-Куль,Issyk-Kul
08|O|Osh Region|Ошская область|south|
09|B|Batken Region|Баткенская область|south|`;

const uzbekistan = `
01|AN|Andijan Region|Андижанская область|east|
02|BU|Bukhara Region|Бухарская область|west|
03|FA|Fergana Region|Ферганская область|east|Ферганская долина,Fergana Valley
05|XO|Khorezm Region|Хорезмская область|west|Хорезм
06|NG|Namangan Region|Наманганская область|east|
07|NW|Navoiy Region|Навоийская область|centre|
08|QA|Kashkadarya Region|Кашкадарьинская область|south|
09|QR|Karakalpakstan|Каракалпакстан|west|Каракалпакия
10|SA|Samarkand Region|Самаркандская область|centre|
12|SU|Surkhandarya Region|Сурхандарьинская область|south|
13|TK|Tashkent City|город Ташкент|east|
14|TO|Tashkent Region|Ташкентская область|east|
15|JI|Jizzakh Region|Джизакская область|centre|
16|SI|Sirdaryo Region|Сырдарьинская область|centre|`;

const tajikistan = `
01|GB|Gorno-Badakhshan|Горно-Бадахшанская область|east|ГБАО,Памир,Бадахшан,Pamir
02|KT|Khatlon Region|Хатлонская область|south|
03|SU|Sughd Region|Согдийская область|north|
04|DU|Dushanbe City|город Душанбе|centre|
RR|RA|Districts of Republican Subordination|Районы республиканского подчинения|centre|`;

const turkmenistan = `
01|A|Ahal Region|Ахалская область|centre|
02|B|Balkan Region|Балканская область|west|
03|D|Dashoguz Region|Дашогузская область|north|
04|L|Lebap Region|Лебапская область|east|
05|M|Mary Region|Марыйская область|south|`;

const georgia = `
02|AB|Abkhazia|Абхазия|west|
04|AJ|Adjara|Аджария|west|
65|GU|Guria|Гурия|west|
66|IM|Imereti|Имеретия|west|
67|KA|Kakheti|Кахетия|east|
68|KK|Kvemo Kartli|Квемо-Картли|east|
71|SZ|Samegrelo|Самегрело|west|Мегрелия,Сванетия,Svaneti
73|SK|Shida Kartli|Шида-Картли|east|Южная Осетия,South Ossetia`;

const armenia = `
04|GR|Gegharkunik|Гегаркуник|north|
06|LO|Lori|Лори|north|
07|SH|Shirak|Ширак|north|
08|SU|Syunik|Сюник|south|Зангезур
09|TV|Tavush|Тавуш|north|`;

const azerbaijan = `
35|NX|Nakhchivan|Нахичевань|west|
61|XA|Nagorno-Karabakh|Нагорный Карабах|west|Карабах,Karabakh,Арцах,Artsakh`;

const rowsOf = (country: string, table: string): readonly RegionRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [admin1 = '', code = '', en = '', ru = '', macro = '', also = ''] = line.split('|');
      return { country, admin1, key: `${country}-${code}`, en, ru, macro, also: also ? also.split(',') : [] };
    });

export const regionRows: readonly RegionRow[] = [
  ...rowsOf('RU', russia),
  ...rowsOf('UA', ukraine),
  ...rowsOf('BY', belarus),
  ...rowsOf('KZ', kazakhstan),
  ...rowsOf('KG', kyrgyzstan),
  ...rowsOf('UZ', uzbekistan),
  ...rowsOf('TJ', tajikistan),
  ...rowsOf('TM', turkmenistan),
  ...rowsOf('GE', georgia),
  ...rowsOf('AM', armenia),
  ...rowsOf('AZ', azerbaijan),
];
