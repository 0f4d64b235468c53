/** Base forms that an English word may have, by its ending: for looking words up in a lexicon, not for reading them. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Forms of nouns and of verbs that no ending explains, and what they are forms of. */
const plurals = pairs(
  'men:man women:woman children:child grandchildren:grandchild wives:wife lives:life feet:foot teeth:tooth policemen:policeman ' +
    'policewomen:policewoman servicemen:serviceman mice:mouse geese:goose oxen:ox',
);
const verbs = pairs(
  'was:be were:be is:be are:be am:be been:be being:be has:have had:have did:do does:do done:do went:go gone:go goes:go ran:run came:come ' +
    'left:leave lost:lose won:win wrote:write written:write taught:teach thought:think drove:drive driven:drive fought:fight fell:fall ' +
    'fallen:fall broke:break broken:break shot:shoot born:bear bore:bear grew:grow grown:grow kept:keep held:hold led:lead met:meet made:make ' +
    'sold:sell sang:sing sung:sing spoke:speak spoken:speak stood:stand took:take taken:take wore:wear worn:wear got:get gotten:get gave:give ' +
    'given:give knew:know known:know became:become began:begin chose:choose drew:draw flew:fly froze:freeze hid:hide hurt:hurt laid:lay lay:lie ' +
    'rode:ride rose:rise sent:send slept:sleep spent:spend stole:steal swore:swear tore:tear hit:hit cut:cut studied:study buried:bury ' +
    'married:marry died:die dying:die lying:lie hung:hang swam:swim threw:throw thrown:throw rang:ring bit:bite blew:blow caught:catch dug:dig ' +
    'fed:feed fled:flee flung:fling snuck:sneak struck:strike swept:sweep shook:shake shut:shut sank:sink stuck:stick woke:wake sewn:sew paid:pay ' +
    'sat:sit set:set brought:bring bought:buy built:build knelt:kneel lit:light slid:slide spat:spit split:split spun:spin wept:weep burnt:burn ' +
    'drank:drink drunk:drink read:read put:put shaven:shave crept:creep pled:plead told:tell stolen:steal bitten:bite forgot:forget ' +
    'forgotten:forget shown:show learnt:learn sued:sue seen:see forbade:forbid forbidden:forbid swum:swim sawn:saw felt:feel said:say heard:hear ' +
    'understood:understand overheard:overhear withheld:withhold withdrew:withdraw undertook:undertake shaken:shake eaten:eat ate:eat bled:bleed ' +
    'bred:breed clung:cling dealt:deal dreamt:dream found:find frozen:freeze hidden:hide leapt:leap lent:lend meant:mean overcame:overcome ' +
    'proved:prove quit:quit ridden:ride risen:rise sought:seek shone:shine shrank:shrink slit:slit slung:sling smelt:smell spilt:spill ' +
    'spoilt:spoil sprang:spring stung:sting stank:stink strove:strive sworn:swear torn:tear trod:tread thrust:thrust wound:wind wove:weave ' +
    'woven:weave wrung:wring beaten:beat blown:blow chosen:choose drawn:draw flown:fly',
);

const MOST = 50_000;
const known = new Map<string, readonly string[]>();

function basesOf(lower: string): readonly string[] {
  const found = new Set([lower]);
  const add = (stem: string): void => {
    if (stem.length > 1) found.add(stem);
  };
  const special = verbs.get(lower) ?? plurals.get(lower);
  if (special !== undefined) add(special);
  if (lower.endsWith('ies')) add(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) add(lower.slice(0, -2));
  if (lower.endsWith('s') && !lower.endsWith('ss')) add(lower.slice(0, -1));
  if (lower.endsWith('ied')) add(`${lower.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing'])
    if (lower.endsWith(ending) && lower.length > ending.length + 2) {
      const stem = lower.slice(0, -ending.length);
      add(stem);
      add(`${stem}e`);
      if (stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1));
    }
  return [...found];
}

/** `works` -> works, work; `married` -> married, marry, marri, marrie: what is no word does no harm. */
export function englishBases(lower: string): readonly string[] {
  const before = known.get(lower);
  if (before !== undefined) return before;
  const found = basesOf(lower);
  if (known.size >= MOST) known.clear();
  if (lower.length <= 40) known.set(lower, found);
  return found;
}

/** Whether the ending or the list above says that a word is a past form: "signed", "wrote". */
export const isPastForm = (lower: string): boolean => verbs.has(lower) || /[^aeiou]ed$/.test(lower);
