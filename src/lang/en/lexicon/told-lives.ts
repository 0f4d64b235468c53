/**
 * English phrases of two classes for what befell somebody and what somebody does: custody and charges, violence, losses, instruments,
 * trades, membership. As in told.ts a person decides on each.
 */
import type { LexiconClasses, LexiconGroup } from '../../lexicon.ts';

export const englishLivesClasses: LexiconClasses = {
  custody:
    'sizo prison jail colony custody detention solitary isolation cell cellar basement psychiatric camp lockup cage pit quarantine dungeon remand filtration transit penal hospital',
  span: 'day days night nights week weeks month months year years hour hours',
  charged:
    'wanted charged convicted tried sentenced jailed imprisoned arrested detained fined investigated questioned prosecuted indicted interrogated accused',
  filed: 'file lodge submit bring sign withdraw',
  complaint:
    'report complaint lawsuit petition suit claim denunciation appeal statement application affidavit request motion',
  hurt: 'shoot beat stab kidnap abduct torture gas rape strangle blow burn poison strip tase handcuff ambush bomb shell shot beaten kidnapped abducted killed',
  projectile: 'bullet shrapnel fragment splinter knife shell grenade blade pellet dog',
  flesh:
    'cheek face lip mouth temple groin palm sole heel skull forehead eyebrow finger fingers thumb toe toes hand arm leg foot knee eye ear nose neck back spine chest shoulder elbow wrist hip thigh ankle jaw tooth teeth rib stomach belly kidney lung liver hands arms legs feet eyes ears',
  limb: 'finger fingers thumb toe toes hand arm leg foot eye ear nose hands legs feet eyes ears tooth teeth breast',
  instrument:
    'theremin violin cello accordion guitar piano flute trumpet tuba balalaika domra dombra saz oud duduk zurna harp drum drums organ cimbalom bagpipes saxophone sax banjo clarinet sitar tambourine viola bass trombone kobyz komuz harmonica bayan mandolin oboe bassoon horn fiddle keyboard xylophone ukulele lute kora',
  coat: 'coat jacket shirt skirt dress cloak sweater hat belt boot boots sleeve bra',
  contest:
    'show contest competition championship prize cup lottery olympiad title tournament race award grant raffle medal pageant quiz marathon',
  kin: 'mother father mum mom dad brother sister son daughter husband wife grandmother grandfather uncle aunt child baby boy girl twin fiance parents grandma grandpa granny cousin partner nephew niece',
  movement:
    'committee union party movement cell league association headquarters campaign branch congress squad front council caucus ngo group circle faction',
  frail:
    'elderly bedridden sick frail disabled ailing pregnant blind deaf ill paralysed paralyzed aged deceased expectant adopted demented',
  vessel: 'train plane bus flight aircraft coach ferry',
};

export const englishLives: readonly LexiconGroup[] = [
  {
    kind: 'legal',
    rule: 'custody-told',
    sure: false,
    example: 'fifty-three days in the remand prison; a missing person report filed by my father',
    clause: true,
    words:
      'N N? <span> in ~ <custody>, N N? <span> and a X in ~ <custody>, <custody> ~ for N <span>, <charged> under/for/over/with X, (wanted/charged/tried/sentenced/arrested/convicted) under N, <custody> for X, <complaint> ~ filed/lodged/submitted/signed/withdrawn, <filed> a/an/the/his/her/my X? X? <complaint>, missing person/persons/child report, reported ~ missing, fine of N X? X?, fine of X X?, get/received/receive/obtain/acquire/lose/renounce/gave/give/granted/took/take up? X citizenship/nationality/passport, citizen since, X resettler, late resettler, late-resettler, resettler status, X status, international/temporary/subsidiary/humanitarian/complementary protection, draft paper/papers/notice/letter/card/order/board/summons, call-up paper/papers/notice, official warning, caution, asylum refused/denied/granted/rejected, permit until X, refused entry, entry ban, banned from entering, taken/removed/pulled off ~ <vessel>, taken in for questioning, on the list of X, (expelled/dismissed/sacked/fired) for X, wanted by X, on remand, remanded',
  },
  {
    kind: 'event',
    rule: 'violence-told',
    sure: false,
    example: 'shot during the protests, nobody forgot it',
    clause: true,
    words:
      '<hurt> during/in/at/outside/on/by/near/behind/beside ~ X, (was/were) <hurt> during/in/at/outside/on ~ X, set on fire, during ~ prayer/prayers/mass/sermon/service/parade/rally/anthem, win/won ~ <contest>, first/second/third prize, read/reads/reading the names ~ dead/killed/fallen, deliver/delivered a baby in/on/at X, interrupt/interrupted ~ sermon/speech/lesson/trial/mass/parade/concert, (marry/married) through ~ window/bars, unscrew/unscrewed/unbolt/unbolted/chained/chain/glued/glue/handcuffed ~ X, wrote/write his/her X on a X, dance/danced/sang/sing/kneel/knelt in front of the? X, wear/wore/wearing white/red/black/yellow/blue/green and white/red/black/yellow/blue/green, N N? <span> in ~ zone/airport/transit/forest/river/basement/cellar/bunker/attic/ditch/boat/cave, take/took/taken/tore/tear/pull/pulled/cut/knocked down ~ letter/flag/sign/poster/portrait/monument/banner/statue/plaque, stop/stopped/block/blocked ~ train/tank/convoy/column/road/bridge/bus, (walked/crossed/swam/rode/fled) ~~ longest night',
  },
  {
    kind: 'feature',
    rule: 'skill-told',
    sure: false,
    example: 'plays the theremin, carried a parrot under her coat',
    words:
      'play/plays/played/playing the/a? X? <instrument>, sing/sings/sang/singing ~ choir/opera/band/chorus/ensemble, lose/lost/miss/missing/sever/severed ~~ <limb>, X tattooed/inked ~~ <flesh>, X tattooed, carry/carried/carries/smuggle/smuggled ~~ under/inside/in his/her/my/their <coat>, discover/discovered/invented/invent/composed/patented/founded a/an/the X X?, swear/swears/curses/curse/dreams/sings in X, wear/wears/wore one X X?, wear/wears/wore a/an X X?, (she/he/who) wear/wears/wore N X X?, never ~ off ~ sunglasses/glasses/ring/hat/coat/gloves/cap/scarf, (ear/hand/finger/foot/leg/thumb) is/was missing X X?, missing ~ lobe, N toe/toes/finger/fingers on one/each/his/her X, recite/recites the? X X?, knows ~ by heart, shave/shaved off ~ <flesh>, X streak in his/her/my X, white/grey/silver/dyed streak, breed/breeds/bred X X?, speak/speaks/spoke in a X, whistle/whistles/hisses through ~ tooth/teeth/nose, walk/walks/walked with a/an X, voice broke/cracked/gone, X the shape of X, inked/tattooed behind his/her X, N N? X X? through N countries, N N? tattoos',
  },
  {
    kind: 'health',
    rule: 'loss-told',
    sure: false,
    example: 'a bullet passed through his cheek; a breast cancer survivor',
    clause: true,
    words:
      '<projectile> ~~ <flesh>, cancer/stroke survivor, X cancer survivor/patient, type N X, lose/lost/gain/gained N N? kilo/kilos/kg/kilograms/pounds/stone, weigh/weighing/weighed N N?, <frail> with X, cannot/can not see/hear/walk/speak with/in/on his/her/my X? <flesh>, N months/weeks/days after the beating, since the beating/accident/war/torture/explosion/birth, (epilepsy/headaches/deafness/tremor/seizures) since/after X',
  },
  {
    kind: 'family',
    rule: 'household-told',
    sure: false,
    example: 'his late wife, an adopted boy with a limp',
    words:
      '<frail> <kin>, late wife/husband/son/daughter/partner/fiance/child, <frail> fiancee/girlfriend, old/ailing/elderly mother/father/parents/grandmother, <kin> die/died/drowned/perished ~ in X, <kin> die/died/drowned/perished, <kin> be/is/was/are/were buried/dead, <kin> has/had passed away, (son/daughter/husband/wife/mother/father/brother/sister) ~ buried, N X? <child> ~ younger/older/elder/eldest/youngest/oldest/both N? X?, adopted X X?, adopted a X from X, only <kin> ~ died/killed, does/do/did not speak/talk to his/her/my/each X?, has/have not spoken to/with X ~ <span>, not on speaking terms',
  },
  {
    kind: 'politics',
    rule: 'member-told',
    sure: false,
    example: 'on the strike committee, printed leaflets for the union',
    clause: true,
    words:
      'strike committee, strike leader, on the committee/council of X, trade union, union leader/leaflets/activist/rep, (join/joined/member/founder/chair/sympathised/sympathized/belonged) ~ <movement>, leaflet/leaflets of/for/about X, print/printed/translate/translated/hand/handed/distribute/distributed ~ leaflets/newspaper/manifesto, observer at/in/for X, election/poll/polling observer/monitor, sympathised/sympathized with X, went on strike, go on strike, general strike',
  },
  {
    kind: 'profession',
    rule: 'craft-told',
    sure: false,
    example: 'gave private lessons, cleaned a shopping mall at night',
    words:
      'give/gives/gave/giving private? X? lessons, private lessons, clean/cleans/cleaned a/an/the X X?, guard/guards/guarded a/an/the X X?, sweep/sweeps/swept ~ streets/yards/floors, earn/earned/earns extra/money by X X? X?, night shift/shifts, shift work, odd jobs, seasonal work, biathlete, sprinter, swimmer, fencer, gymnast, rower, weather presenter, X presenter',
  },
  {
    kind: 'education',
    rule: 'study-told',
    sure: false,
    example: 'a doctorate in soil chemistry, studies sign language',
    words:
      '(he/she/who/they/i/and/now/then/also) study/studies/studied/studying X X? X?, doctorate/diploma/certificate/qualification/masters/bachelors/course/fellowship in X X?, X degree, foundation year/course, X college, X academy, dropped/dropping/drop out of ~ university/college/school/year/course/academy/institute, (finished/finish/graduated/attended/left) X X? college/school/academy/institute/courses, with honours/honors, phd dropout, expelled ~ university/college/school/lyceum/year/course/academy/institute',
  },
];
