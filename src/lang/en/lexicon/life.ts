/** English words of schooling and of the make-up of a family. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishLife: readonly LexiconGroup[] = [
  {
    kind: 'ethnicity',
    rule: 'descent',
    sure: true,
    example: 'of German descent, half Tatar',
    words:
      'half <people>, quarter <people>, part jewish/german/polish/tatar/ukrainian/korean, of X descent, of X origin, of X ancestry, of X extraction, of X heritage, of X stock, of X blood, of mixed X and? X? origin/descent/blood/parentage, ethnic X, (is/am/are/was/were a/an?) russian/english, (a/an) russian/english, russians, ethnically X, X by nationality, indigenous, native american, first nations, minority language',
  },
  {
    kind: 'profession',
    rule: 'trade',
    sure: false,
    example: 'drives a taxi, a welder by trade',
    words:
      'drive/drives/drove/driving a taxi/bus/truck/lorry/tram/cab/van/train/tractor/forklift/ambulance, teach/teaches/taught X at/in X, teach/teaches/taught maths/math/physics/chemistry/history/english/music/literature/biology/geography/russian/french/german, X by trade, X by profession, X by training, tune/tunes/tuned pianos, fix/fixes/fixed cars/phones/shoes/bicycles/watches, run/runs/ran a/the X? shop/cafe/bakery/farm/restaurant/hostel/garage/workshop/kiosk/bar/salon, own/owns/owned a/the X? shop/cafe/bakery/farm/restaurant/hostel/garage/workshop/kiosk/bar/salon, sell/sells/sold X at/in the? market, keep/keeps/kept bees/goats/sheep, deliver/delivers/delivered food/parcels/pizza/mail/post, clean/cleans/cleaned houses/offices/flats/hotels, wait/waits/waited tables, alternative service as a/an X, on the X line, night shifts at X, alternative service as',
  },
  {
    kind: 'education',
    rule: 'degree',
    sure: false,
    example: 'a PhD in physics',
    words:
      "phd, phd in X X?, ph.d, phd student, doctoral student, bsc, bsc X, msc, msc X, ba in X X?, ma in X X?, degree in X X?, X degree, master's degree, master 's degree, master 's in X, bachelor's degree, bachelor 's degree, bachelor 's in X, doctorate, mba, law degree, medical degree, medical school, law school, art school, drama school, film school, music school, nursing school, business school, vocational school, technical school, technical college, medical college, teachers college, teacher training college, X college, community college, polytechnic, conservatory, conservatoire, cadet school, military academy, naval academy, police academy, boarding school, seminary, madrasa, madrassa, yeshiva, evening school, dropped out, dropped out of X, dropout, expelled from X, expelled in X, graduate student, grad student, postgraduate, undergraduate, dissertation, thesis on X, higher education, secondary education, secondary school, primary education, N years of school/schooling, no schooling, left school at N, illiterate, left school after X, O year/grade student, high school diploma, apprenticeship, apprenticed to X, red diploma, gold medal, with honours, with honors, evening classes, correspondence course",
  },
  {
    kind: 'education',
    rule: 'studies',
    sure: false,
    example: 'studied law in Kazan, third year',
    words:
      'study/studied/studies/studying X at/in X, studied law/medicine/physics/chemistry/history/biology/engineering/economics/philology/journalism/music/art/mathematics/nursing/theology/philosophy/psychology, law/medicine/physics/chemistry/history/biology/engineering/economics/philology/journalism/music/mathematics/psychology student, read law/history/classics/physics at X, majored in X, major in X, graduated from X X?, graduated in X, graduate of X X?, trained as a/an X X?, O year of X, in his/her/my O year, O year, O grade, O form, O former, freshman, sophomore, scholarship, exchange student, enrolled at/in X, alumnus of X, alumna of X',
  },
  {
    kind: 'family',
    rule: 'composition',
    sure: false,
    example: 'two kids, a widower',
    words:
      "N X? <child>, a/one X? <child> and a/one/N X? <child>, mother/father of N, mother/father of N <child>, no children, no kids, childless, only child, only son, only daughter, eldest of N, youngest of N, oldest of N, N of us, one of N, N brothers, N sisters, N siblings, single mother, single mom, single mum, single father, single dad, single parent, widow, widower, widowed, widow of X, orphan, orphaned, orphanage, raised in an orphanage, children's home, adopted, adopted son/daughter/child, foster child/family/mother/father/home/parents, in care, divorced, divorcee, divorcing, separated from X, unmarried, married to a/an X X?, married couple, married N times, newlyweds, never married, remarried, O husband/wife/marriage, second husband, second wife, first husband, ex-wife, ex-husband, stepfamily, expecting a baby, expecting twins, twins, twin boys, twin girls, twin sons, twin daughters, triplets, raised by X X?, raised by his/her/my grandmother/grandparents/grandfather/aunt/uncle/stepfather/mother, grandmother/grandfather/aunt/uncle/grandparents raised him/her/me/us, brought up by X X?, brought up by his/her/my grandmother/grandparents/grandfather/aunt/uncle/stepfather/mother, grew up without a father/mother, fatherless, motherless, illegitimate, born out of wedlock, common-law wife/husband, engaged to X, fiance, lost his/her/my wife/husband/son/daughter/mother/father/brother/sister, buried his/her/my wife/husband/son/daughter, disabled child/son/daughter",
  },
];
export const englishChildren =
  'child children kid kids son sons daughter daughters boy boys girl girls grandchild grandchildren grandson grandsons granddaughter granddaughters stepchildren stepson stepdaughter baby babies toddler';
