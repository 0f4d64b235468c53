/** English words for peoples and inhabitants. Each group with an example of its use. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishPeoples: readonly LexiconGroup[] = [
  {
    kind: 'ethnicity',
    rule: 'people',
    sure: true,
    example: 'a Buryat from the village',
    words:
      'tatar, bashkir, chuvash, mordvin, udmurt, buryat, yakut, tuvan, kalmyk, khakas, altaian, chechen, ingush, dagestani, avar, lezgin, kumyk, dargin, ossetian, kabardian, balkar, karachay, circassian, abkhaz, armenian, azerbaijani, georgian, kazakh, uzbek, kyrgyz, tajik, turkmen, uyghur, dungan, korean, ukrainian, belarusian, moldovan, lithuanian, latvian, estonian, roma, gypsy, karelian, nenets, khanty, mansi, evenk, chukchi, kurd, kurdish, yazidi, hazara, pashtun, crimean tatar, volga german, jew, jewish, mixed race, black woman, black man, erzya, moksha, mari woman, mari man, sakha, shor, lak, tabasaran, nogai, adyghe, abkhazian, azeri, mingrelian, svan, pamiri, karakalpak, uighur, koryo-saram, belarussian, gagauz, romani, vepsian, komi, saami, sami, even reindeer, koryak, nivkh, nanai, tamil, punjabi, sikh family, rohingya, berber, assyrian, russian german, ingrian, pontic greek, meskhetian turk, meskhetian, rusyn, jews, mixed-race, biracial, black boy, black girl',
  },
  {
    kind: 'ethnicity',
    rule: 'nation',
    sure: true,
    example: 'an American colleague',
    words:
      'american, british, german, french, italian, spanish, polish, chinese, japanese, turkish, swedish, norwegian, danish, dutch, finnish, greek, serbian, bulgarian, romanian, hungarian, czech, canadian, australian, mexican, brazilian, iranian, iraqi, syrian, afghan, israeli, palestinian, scottish, irish, welsh, vietnamese, mongolian, turk, swede, pole, sierra leonean, nigerian, slovak, slovene, slovenian, croatian, croat, serb, bosnian, albanian, montenegrin, macedonian, kosovar, austrian, swiss, belgian, portuguese, icelandic, maltese, cypriot, argentinian, argentine, chilean, peruvian, colombian, venezuelan, bolivian, ecuadorian, uruguayan, cuban, haitian, jamaican, dominican, guatemalan, panamanian, egyptian, libyan, algerian, tunisian, moroccan, sudanese, ethiopian, eritrean, somali, kenyan, ghanaian, senegalese, congolese, angolan, zimbabwean, ugandan, tanzanian, rwandan, cameroonian, lebanese, jordanian, saudi, yemeni, kuwaiti, qatari, emirati, pakistani, bangladeshi, nepali, sri lankan, thai, cambodian, laotian, burmese, filipino, indonesian, malaysian, singaporean, taiwanese, arab, south korean, north korean, new zealander, scot, scotsman, englishman, englishwoman, frenchman, frenchwoman, irishman, irishwoman, dutchman, spaniard, dane, finn, slovakian, yugoslav, czechoslovak, transnistrian, kazakhstani, uzbekistani, south ossetian, north american, south american, latin american, north caucasian',
  },
  {
    kind: 'ethnicity',
    rule: 'wide-nation',
    sure: false,
    example: 'an English teacher, the European way',
    words: 'african, asian, english, european, hispanic, indian, latino, russian',
  },
  {
    kind: 'place',
    rule: 'demonym',
    sure: true,
    example: 'a Muscovite, a Siberian',
    words:
      'muscovite, moscovite, petersburger, leningrader, siberian, sibiryak, londoner, new yorker, parisian, berliner, kievan, kyivan, odessan, odessite, minsker, uralian, crimean, caucasian, soviet, donetsker, muskovite, piterets, moskvich, bakuvian, tbilisian, rigan, warsovian, viennese, athenian, chicagoan, bostonian, texan, californian, floridian, angeleno, glaswegian, liverpudlian, mancunian',
  },
];

/** Those of one word. */
export const englishPeople = englishPeoples
  .filter(({ kind }) => kind === 'ethnicity')
  .flatMap(({ words }) => words.split(',').map((phrase) => phrase.trim()))
  .filter((phrase) => !phrase.includes(' '))
  .join(' ');
