/**
 * English phrases made of two classes of words, for what is told of a body, a court or a look and is listed nowhere whole: what was
 * done, and what it was done to. A person decides on each.
 */
import type { LexiconClasses, LexiconGroup } from '../../lexicon.ts';

/** Classes of these phrases; `body` and `organ` are in health.ts. */
export const englishToldClasses: LexiconClasses = {
  part: 'hand arm leg foot knee eye ear nose finger thumb toe head neck back spine chest shoulder elbow wrist hip thigh ankle jaw tooth skull rib stomach belly kidney lung liver heart thyroid collarbone forearm limb hands arms legs feet knees eyes ears fingers toes teeth ribs kidneys lungs scalp bladder womb brain bone bones joint joints bowel spleen pancreas gallbladder tongue throat vein veins nerve nerves skin',
  mark: 'skull neck ear ears nose eyebrow eyebrows brow forehead chin cheek lip lips jaw temple wrist ankle knuckle knuckles scalp elbow thigh shin calf forearm collarbone throat shoulder chest nape',
  look: 'hair voice jaw nose chin ears eyes teeth hands fingers eyebrows eyebrow brow face skull neck legs feet shoulders knuckles skin lips moustache beard nails gait walk laugh lashes eyelashes',
  quality:
    'crooked bent flat hooked broken huge enormous tiny long webbed thick bushy pointed pale white grey gray gold golden steel metal missing scarred burnt burned torn split red ginger silver blue green black brown different mismatched uneven yellow hairless wide narrow high hoarse',
  sick: 'hurt ache fail swell bleed rot burst collapse give stop tremble shake freeze stiffen twitch rattle wheeze go',
  cut: 'remove amputate cut stitch sew replace crack tear drain crush burn freeze shatter pierce lose break sever transplant',
  function: 'walk speak talk eat sleep swallow breathe see hear stand chew stand',
  paper:
    'case charge charges indictment citizenship residency residence permit passport passports visa visas papers documents accounts account licence license contract summons subpoena appeal complaint verdict sentence warrant evidence confession bail bond pension papers custody nationality registration file status',
  act: 'open bring reopen drop close withdraw revoke annul cancel strip lose seize confiscate freeze block suspend refuse deny reject dismiss grant expire ignore dodge overturn uphold quash fabricate forge tear burn sew trump extend impound',
  wear: 'gloves glove hat cap scarf shawl coat boots glasses monocle turban veil headscarf hijab beret uniform ring amulet cross earrings bow-tie cape wig suspenders waistcoat',
};

export const englishTold: readonly LexiconGroup[] = [
  {
    kind: 'health',
    rule: 'body-told',
    sure: false,
    example: 'they took out half of his lung, her kidneys are giving up',
    clause: true,
    words:
      "<part> <sick>, <part> is/are/was/were/keep/keeps/kept/not <sick>, <part> is/are/was/were not? giving/given up/out, <cut> ~ <part>, take/took/taken out/off ~ <part>, <part> was/were/is/are taken out/off/away, (he/she/father/mother/son/boy/girl/wife/husband/brother/sister) cannot/can't/couldn't <function>, (he/she/father/mother/son/boy/girl) cannot/can't keep ~ down, (he/she/father/mother/son/boy/girl/wife/husband) does/did/has/had/could not eat/sleep/swallow/breathe/walk/stand/slept/eaten/spoken/walked, (he/she/father/mother/son/boy/girl/wife/husband/brother/sister) does/did/doesn't not? speak/talk since/after/anymore, (he/she/father/mother/son/boy/girl) stopped/forgot talking/speaking/eating/walking/sleeping/how to, cough/coughs/coughed/coughing/spit/spits/vomit/vomits/pissed/bring/brought up? blood, bleeding, bled, stop/stops/stopped bleeding, hear/hears/heard/hearing voices, see/sees only/just X, wet/wets the/his/her bed, N stitches, stitches, (on the) waiting list for a/an X, on the waiting list for a/an X, lost the/her/our/my/a baby/child/twins, N months/weeks gone/along, in her/the O month, tested/test/tests positive/negative, came/come back positive, swallow/swallowed/took ~ pills/tablets/packet, take/takes/took something/drops/pills for his/her/my/the nerves/heart/sleep/pressure/back, something/drops/pills for his/her/my/the nerves/heart/sleep/pressure/head/thyroid/back, drinks/drank/drinking himself/herself, drinks/drank heavily/hard/again/alone, on/off the bottle, sugar/pressure/temperature/cholesterol/haemoglobin is/was/went/has/goes/jumps, half paralysed/paralyzed/blind/deaf, bitten by a tick/dog/snake, (came/come/comes/went/left/returned) back? without ~ <part>, without his/her/my/a/an left/right? <part>, came/come/returned back? without his/her/my/a/an X? <part>, X disease, have/has/had the? X disease, water/fluid/blood on/in the/his/her lungs/lung/brain/knee/belly, (sent/taken/brought/put) to/in/into the/a ward/clinic/asylum/psychiatrist/sanatorium, have/has/had N X? stroke/strokes/operations/surgeries/miscarriages/attacks, operation/surgery on his/her/my/the <part>, pain in his/her/my/the <part>, nervous/panic breakdown/attacks, broke/broken/breaks down",
  },
  {
    kind: 'health',
    rule: 'device',
    sure: true,
    example: 'a shunt, a bypass at forty',
    words:
      'dialysis, bypass, bypass surgery, have/has/had a bypass/stent/shunt/transplant, stent, shunt, pacemaker, catheter, feeding tube, colostomy bag, oxygen tank/concentrator, plate/pin/pins/screws in his/her/my/the <part>, insulin, ankle brace, walking frame, white cane, hip replacement, knee replacement, skin graft, hysterectomy, mastectomy, vasectomy, abortion pill, shock therapy, electroshock',
  },
  {
    kind: 'legal',
    rule: 'papers-told',
    sure: false,
    example: 'they froze her accounts, his appeal was turned down',
    clause: true,
    words:
      "<act> ~ <paper>, <paper> was/were/is/are/got/been/has/have/had ~ <act>, take/took/taken ~ away ~ <paper>, (took/take/taken) away ~ <paper>, <paper> ran/run out, <paper> was/were turned/thrown down/out, turn/turned/throw/threw down/out ~ <paper>, never/not/didn't answer/answered ~ summons/subpoena/letter, ran/run/escaped/fled/left from? his/the/my unit/battalion/regiment/company/barracks, searched/search/turned ~ flat/house/apartment/office/room/home/dacha, broke/broken/kicked/smashed down/in the/our/my/her/his door, held/kept/detained/locked for N days/hours/nights, got/gets/given/gave N X? years/months, did/done/doing/finished/finishing his/her/my time/term, serving/serve/served ~ at home, banned/barred/forbidden from X, not allowed to leave, stopped/turned/sent back/away at the border/airport/crossing, stopped at passport/border control, under/broke curfew, put/puts him/her/me under curfew/surveillance/arrest, let go/off/out ~ warning/bail/fine, gave/give/given/giving evidence/testimony, stood/stand/on/awaiting/awaits trial, came/come/entered ~ visa/visas, signed/sign a/the/an non-disclosure/undertaking/statement/confession, plead/pleads/pleaded/pled guilty/innocent, charge/charges/charged him/her/me/them/us with X, on/onto the/a X? list, struck off X, named/declared/labelled/designated ~ agent/extremist/undesirable/wanted, put on X trial, handed/handed over to the police/court, turned himself/herself in, testified, sworn statement",
  },
  {
    kind: 'legal',
    rule: 'measure',
    sure: true,
    example: 'an ankle tag, acquitted, disbarred',
    words:
      'curfew, ankle tag/bracelet/monitor, electronic tag/bracelet/monitor, (wear/wears/wore) an? ankle/electronic tag/bracelet/monitor, wear/wears/wore an ankle/electronic tag/bracelet/monitor, acquitted, acquittal, pardoned, amnesty, amnestied, disbarred, struck off the bar/register, stop list, no-fly list, plea deal, mutiny, insubordination, court martial, court-martial, foreign agent, awaiting trial, non-disclosure, non-disclosure agreement/paper, recognisance, written undertaking, house search, closed hearing, revoked, habeas corpus',
  },
  {
    kind: 'feature',
    rule: 'looks-told',
    sure: false,
    example: 'a dent in his skull, one green eye, hands like shovels',
    clause: true,
    words:
      'X in/on/behind/under/across/above/over/between/down/around his/her/my/the/one/each left/right? <mark>, have/has/had/with a/an/the/one X X? on/in/behind/under/across/above/over/between ~ <mark>, gap between his/her/my/the? teeth/eyes, (his/her) <look> is/are/was/were/went/goes/turned X, (his/her) <look> stick/sticks/stuck/break/breaks/crack/cracks, <look> like X, <look> shaped X, have/has/had/with/the one? <quality> ~ <look>, have/has/had/with a/an/the <quality> <look>, half of? his/her/my/the ~ <look>, one <quality> eye ~ one <quality>, <look> went/gone/turned white/grey/gray, nearly/almost/over/about N metres/meters/feet, N metres/meters, weigh/weighs/weighed N X, stoop/stoops/stooped, drags/dragged/drag his/her/my/a/one left/right? foot/leg/feet, blink/blinks/blinked, twitch/twitches, tic, nervous tic, squints, talks/speaks/laughs/walks/sings/smiles/moves like X, talks/speaks/breathes/sings through his/her/the nose/teeth, (he/she) wears/wore a/an X, never/always/ever take/takes/took/remove/removes/removed off ~ <wear>, never/always/ever without his/her X, walks/walked/goes/went barefoot, barefoot, always carries/wears X, speaks/knows/spoke N languages, (he/she) plays/played the X, writes/paints/draws/types with his/her left? foot/feet/mouth/toes/hand, counts/prays/sings/talks aloud, counts/prays/swears in X, keeps/kept/has/have a tame/pet X, only left-handed X, only X X? they/we/i/you ever, youngest/oldest/tallest/shortest/biggest/smallest/loudest/thinnest/fattest X X? i/we/they ever, tallest/shortest/fattest/thinnest, (they/everyone/everybody/people/all) call/calls/called/nicknamed him/her X, inked X, <look> ~ tattooed/inked/painted/dyed/pierced, metal/steel/titanium plate, shape/shaped like a/an X, (take/takes/wear/wears) a/an N, mark on his/her/my/the <mark>',
  },
];

/** Base forms of words that alone are no detail of anybody: common acts, kin, people and time without more. */
export const englishTellsNothing: ReadonlySet<string> = new Set(
  'post leave get tell know come see ask call hear give take keep find live say go start begin want need use follow avoid move arrive bring put show send meet talk speak think feel look try help happen remain return report publish resume summon grant charge pay lose love follow recognise recognize expect offer allow refuse agree decide open close stay turn walk sit stand woman man boy girl child people person other time place past morning evening night week month day year age name number phone tel telephone address line street home house yard door desk round early late little big small short long good bad nobody something nothing everyone everything myself himself herself according base based known behalf order date witness testimony investigator mother father sister brother husband wife son daughter parent uncle aunt nephew niece cousin grandmother grandfather ex'.split(
    ' ',
  ),
);
