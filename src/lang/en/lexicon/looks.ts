/** English words of what one would be recognised by: looks, voice, gait, rare skills, and what few people did. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishLooks: readonly LexiconGroup[] = [
  {
    kind: 'feature',
    rule: 'looks',
    sure: false,
    example: 'a nose piercing, a limp',
    words:
      'piercing, nose piercing, <body> piercing, nose ring, ring in his/her/my/the/one left/right? nostril/nose/ear/lip/eyebrow, earring, tattoo, tattooed, tattoo of a/an/the X, tattoo on his/her/my/the left/right? <body>, <body> tattoo, sleeve of tattoos, shaved head, shaved temple, scar, scars, scar on/over/above/under/across/down his/her/my/the/one/a left/right? <body>, burn scar/scars, burn on/over his/her/my/the left/right? <body>, birthmark, mole on his/her/my/the X, wart, limp, limps, limp in his/her/my/the left/right? leg, walks/walked with a limp/stick/cane, cane, stutter, stutters, stammer, stammers, lisp, speech defect, cross-eyed, squint, lazy eye, hunchback, hunched, bald, bald head, red-haired, redhead, red hair, ginger hair, ginger, blue/green/pink/purple/white/grey/silver hair, dyed hair, albino, dreadlocks, dreads, mohawk, braid, beard to his X, long/red/grey/white beard, ponytail, cleft lip, harelip, glass eye, one eye, one-eyed, one-armed, one-legged, eyes of different colours/colors, different coloured eyes, missing finger/fingers/tooth/teeth/ear/leg/arm/thumb, missing a/an/N/his/her X? finger/fingers/tooth/teeth/ear/leg/arm/thumb, N front? teeth are? missing, front teeth missing, teeth missing, finger missing, finger is missing, N fingers missing/gone, N fingers on his/her/my/the left/right? hand, broken nose, cauliflower ear/ears, gold tooth/teeth, steel teeth, freckles, freckled, left-handed, left-hander, colour-blind, colour blind, dwarf, giant, very tall, N metres/meters tall, N cm tall, N feet tall, six foot X, N foot N, foot-tall, twin, twins, identical twin, triplets, size N, takes a size N, (wear/wears/take/takes a/an? size?) N N? (shoe/boots/boot), hoarse voice, deep voice, husky voice, high-pitched voice, squeaky voice, accent, X accent, thick accent, perfect pitch, absolute pitch, photographic memory, recognisable by X, recognizable by X, known for his/her/my X, known as the X, birth mark, wooden leg, hook for a hand, eye patch, bandaged X',
  },
  {
    kind: 'feature',
    rule: 'only-one',
    sure: false,
    example: 'the only tuner in the city',
    words:
      'only X X? in the whole? X, no one else in X has, only X X? in/on/at the/our/my/his/her/that/this whole? <locale>, only one in/on/at the/our/my/his/her/that/this whole? <locale>, only X X? for miles, first woman/female X, youngest/oldest X X? in/on/at the/our? <locale>, only one of his/her/its kind, national champion, X champion, olympic medallist/medalist/champion, master of sport, record holder, chess master, grandmaster, prize-winning X, award-winning X, famous in X, everybody/everyone in town/X knows, the whole town/village knows, wrestler, boxer, weightlifter',
  },
  {
    kind: 'event',
    rule: 'protest',
    sure: false,
    example: 'stood with a blank sheet of paper',
    words:
      'stood with a/an X X? sheet/sign/poster/placard/paper/flag, blank sheet, blank sheet of paper, blank paper, blank placard, empty placard, raised hands, held/holding/carried/raised a/an X? sign/poster/placard/banner/flag, chained himself/herself/themselves to X, threw paint/X at/on X, set fire to the? X, burned/burnt/tore his/her/my/the X? passport/papers/military/summons/flag, hunger strike, sewed his/her lips, sprayed X on X, graffiti, first to sign/refuse/leave/speak/come X, set the X free, carried/carry out of the X, sold/sell/pawned his/her/my/the X? X to pay his/her/my/the X, bake/baked a X in X, shaved his/her/my head, painted the X X, replaced price tags, price tags, price tag, read it/X? aloud in X, read it? aloud ~ corridor/street/square/court, laid flowers at X, refused to stand for the anthem',
  },
  {
    kind: 'event',
    rule: 'known-by',
    sure: false,
    example: 'won the city chess prize, was on television',
    words:
      'won the/a/an/first/second/third X X? prize/award/contest/competition/olympiad/championship/tournament/medal/cup/lottery/scholarship/grant/election/race/title/case, winner of the/a X, won first/second/third prize, won X X? prize, was awarded X, awarded the X, medal for X, order of X, came first/second/third in X, was/been/went on television/tv, on the evening news, was in the newspaper/papers/news, named in the newspaper/paper, in all the papers, went viral, video went viral, viral video, in the video, appeared in a/the film/documentary/show, starred in X, played in the band X, concert of X, survived the X, survivor of the X, crash of X, accident at the X, in the X accident/crash/explosion/fire, car crash, plane crash, train crash, mine/factory/plant accident/explosion, explosion at X, fire at the X, siege of X, hostage, hostage-taking, evacuated there? as a/an baby/child/infant, evacuated from X, fell from the X floor, walked across the border, rode a/an X? bicycle/bike/horse/tractor/scooter to/across/over X, on a X X? bicycle, walk/walks/walked into the X with X, hitchhiked to/through/across X, hid N X, sheltered N people/boys/men, forged N X, forged documents/certificates/papers, fake certificates/diagnosis, escaped from X, stole a tank, carried the wounded, wrote to the president, sang at X, finish/finished the X with X, nobody else in X has, one X with a X and a X',
  },
  {
    kind: 'publication',
    rule: 'about-person',
    sure: false,
    example: 'the article about her, he runs a channel',
    words:
      'article/piece/story/report/film/documentary/book/post/interview/feature/profile about/on/of him/her/me/us/them/X, X article/piece/film/documentary/book about him/her/me/us/them, his/her/my/their X? blog/podcast/memoir/book/novel/column/newsletter, runs/run/ran/keeps/writes/has a/an/the X? blog/channel/podcast/column/newsletter, author of X X?, wrote a/an/the X? book/novel/memoir/article/column, published a/an/the? X? book/novel/memoir/article/poems, N subscribers, N N? followers, N thousand subscribers/followers, (gave) an? interview to X, interview to X, photo/picture in the paper/newspaper',
  },
];
/** Where somebody can be the only one of a kind. */
export const englishLocales =
  'city town village district region province republic country world school department unit company hospital factory plant workshop theatre theater university faculty year class institute street neighbourhood neighborhood county state battalion regiment cell colony community parish diaspora office ward block building valley island';
