/** English words of deeds that few have done; what each set is for: `lang/deeds.ts`. Base forms, and forms that no ending explains. */
import type { DeedWords } from '../../deeds.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const englishDeeds: DeedWords = {
  doers: set('i he she we they who'),
  faint: set(
    'be have do say tell know think want hear see look feel seem need like love hate ask talk speak mean remember forget believe hope try begin start work get come go use show watch visit find meet live become call learn understand expect decide wish suppose guess notice mention explain discuss describe study teach follow prefer miss reach happen let make stay need support join create win change move grow develop hold choose enjoy',
  ),
  publicThings: set(
    'plaque sermon ministry parliament duma minister general colonel resignation flag anthem medal uniform portrait monument statue tank slogan bedsheet banner placard wreath bell commissariat recruiter governor mayor prosecutor parade barrier roadblock checkpoint frontier convoy barracks trench embassy consulate kremlin minefield livestream transmitter barricade rally judge courtroom court verse handcuff oath petition leaflet officer pulpit altar icon coffin microphone loudspeaker ballot urn swastika stencil mural statue crossing detention tribunal draft garrison curfew partisan guard warden interrogator informer censor patriarch bishop congregation',
  ),
  ordeals: set(
    'swim swam wade crawl hide hid smuggle escape jump climb sneak snuck flee fled row ford spend sleep slept survive winter dig dug drift parachute squeeze ride drive ski cross birth',
  ),
  hardPlaces: set(
    'oven trunk barn attic ditch forest swamp river sea ice tunnel sewer cellar basement bunker haystack container lorry refrigerator fridge sledge sled raft dinghy chimney wagon morgue chapel monastery cell cage centre center stairwell greenhouse manhole trench crater minefield dam strait canal tank border queue crossing train bus car boat roof theatre well',
  ),
  rescues: set(
    'carry carried drag pull smuggle evacuate rescue hide hid shelter lead led free deliver nurse marry married bury buried ransom lock release',
  ),
  saved: set(
    'soldier child children kid boy girl wounded people woman women man men neighbour neighbor prisoner body orphan deserter conscript him her them pigeon bird horse patient pupil recruiter radio weapon rifle archive library',
  ),
  away: set('out from across through over under in free into'),
  measures: set('kilometre kilometer km mile mi day night week month winter hour'),
  going: set(
    'walk hike ride rode cycle drive drove swim swam ski crawl march hide hid sleep slept stand stood sit sat',
  ),
  loud: set('front live livestream stage whistle rooftop crowd altar first'),
  those: set('the that same only'),
  whom: set('boy girl man woman guy lad one kid person teacher student soldier'),
  relatives: set('who that'),
  joins: set('and'),
};
