/** Entities + pseudonym key + policy -> decisions: what is put in place of each, on whose word, and why. */
import type { Decision, Replacement, Ruling } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import { SottoError } from '../domain/errors.ts';
import type { KeyEntry, PseudonymKey } from '../domain/key.ts';
import type { Mention } from '../domain/mention.ts';
import type { Gazetteer } from '../domain/place.ts';
import {
  domainOf,
  type Level,
  type Policy,
  type Profile,
  type RuleLevel,
  type StrategyName,
} from '../domain/policy.ts';
import { isCountryAdjective } from '../lang/countries.ts';
import { foldKey } from '../lang/fold.ts';
import { formKey } from '../lang/form.ts';
import { allowList } from './allow.ts';
import { chosenName } from './chosen.ts';
import { coarserRule } from './levels.ts';
import { drawPseudonyms, drawsOf, type Prf } from './pseudonyms.ts';
import { foldWords, realNames } from './real-names.ts';
import { withShifts } from './shifts.ts';
import { generalise } from './strategies/generalise.ts';
import { keep } from './strategies/keep.ts';
import { placeOf } from './strategies/places.ts';
import { pseudonym } from './strategies/pseudonym.ts';
import { shift } from './strategies/shift.ts';
import type { Strategy } from './strategies/strategy.ts';
import { suppress } from './strategies/suppress.ts';

export const strategies: readonly Strategy[] = [pseudonym, generalise, suppress, shift, keep];

export type DecideOptions = Readonly<{
  /** Name of a profile of the policy. */
  profile: string;
  policy: Policy;
  gazetteer: Gazetteer;
  /** 32 bytes, the study's; every release domain has a root of its own derived from it. */
  root: Uint8Array;
  prf: Prf;
  /** Text under a mention. */
  textOf: (mention: Mention) => string;
  /** A ruling's `replacement` is put in instead of what the policy says; its `level` makes that coarser, never finer. */
  rulings?: readonly Ruling[];
  /** Names that participants chose for themselves, by entity id. One that somebody else bears is not given. */
  wishes?: ReadonlyMap<string, string>;
  /** The one participant whom a document is about, where it is about one: whose shift its dates have. */
  participantOf?: (document: string) => string | undefined;
  /** Fold keys of all words of the texts: none of them becomes a surrogate. */
  words?: Iterable<string>;
}>;

type Verdict = Readonly<{
  strategy: StrategyName;
  replacement: Replacement;
  by: Decision['by'];
  why: string;
}>;

function strategyNamed(name: StrategyName): Strategy {
  const strategy = strategies.find((s) => s.name === name);
  if (!strategy)
    throw new SottoError('bad-policy', `the strategy ${name} is not available yet`, { strategy: name });
  return strategy;
}

/** The steps that dates alone know, for the kinds that do not. */
const levelOf = (level: RuleLevel): Level =>
  level === 'month' ? 'fine' : level === 'quarter' ? 'medium' : level;

function profileOf({ policy, profile }: DecideOptions): Profile {
  const found = Object.hasOwn(policy.profiles, profile) ? policy.profiles[profile] : undefined;
  if (!found)
    throw new SottoError('not-found', 'the policy has no such profile', {
      profiles: Object.keys(policy.profiles),
    });
  return found;
}

/** Wishes for names that nobody else in the study bears; whoever is called nothing but the name wished for is no other. */
function freeWishes(
  wishes: ReadonlyMap<string, string>,
  entities: readonly Entity[],
): ReadonlyMap<string, string> {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const isOthers = (id: string, wish: string): boolean => {
    const real = realNames(
      persons.filter((person) => person.id !== id && foldKey(wishes.get(person.id) ?? '') !== foldKey(wish)),
      [],
    );
    return foldWords([wish]).some((word) => real.has(word));
  };
  return new Map([...wishes].filter(([id, wish]) => !isOthers(id, wish)));
}

/** The participant of all documents in which the entity stands; undefined where there are several or none. */
function ownerIn(entity: Entity, participantOf: DecideOptions['participantOf']): string | undefined {
  const owners = new Set(entity.mentions.map(({ mention }) => participantOf?.(mention.document)));
  const [only] = owners;
  return owners.size === 1 ? only : undefined;
}

/** A name or word that a person chose for the entity. */
function byPerson(entity: Entity, text: string): Verdict {
  return {
    strategy: 'pseudonym',
    replacement: { type: 'verbatim', text },
    by: 'person',
    why: entity.kind === 'person' ? 'name chosen by a person' : 'wording chosen by a person',
  };
}

/**
 * A decision for every entity, and the key with the pseudonyms drawn for the profile's domain. The order of entities does not matter.
 * Throws `not-found` when the policy has no such profile.
 */
export function decide(
  entities: readonly Entity[],
  key: PseudonymKey,
  options: DecideOptions,
): Readonly<{ decisions: readonly Decision[]; key: PseudonymKey }> {
  const { policy, gazetteer, textOf } = options;
  const profile = profileOf(options);
  const domain = domainOf(policy, options.profile);
  const draw = drawsOf(options.root, options.prf, domain);
  const shifting = profile.kinds.date.strategy === 'shift';
  const ownerOf = (entity: Entity): string | undefined => ownerIn(entity, options.participantOf);
  const owners = shifting ? entities.flatMap((e) => (e.kind === 'date' ? (ownerOf(e) ?? []) : [])) : [];
  const drawn = withShifts(
    drawPseudonyms(entities, key, options.words ?? [], domain, draw),
    owners,
    domain,
    draw,
  );
  const entryOf = new Map(drawn.entries.map((entry) => [entry.entity, entry]));
  const wishes = freeWishes(options.wishes ?? new Map(), entities);
  const reasonToKeep = allowList(policy.allow, gazetteer);
  const replacements = new Map(
    (options.rulings ?? []).flatMap(({ form, kind, replacement }) =>
      replacement === undefined ? [] : [[`${kind} ${form}`, replacement] as const],
    ),
  );

  const levels = new Map(
    (options.rulings ?? []).flatMap(({ form, kind, level }) =>
      level === undefined ? [] : [[`${kind} ${form}`, level] as const],
    ),
  );

  const verdict = (entity: Entity, entry: KeyEntry): Verdict => {
    const pseudonym = entry.domains?.[domain] ?? {};
    const wish = wishes.get(entity.id);
    if (wish !== undefined && entity.forms.every((form) => foldKey(form) === foldKey(wish)))
      return {
        strategy: 'keep',
        replacement: { type: 'keep' },
        by: 'person',
        why: 'called by the name they chose',
      };
    const fixed = pseudonym.fixed ?? entry.fixed ?? wish;
    if (fixed !== undefined) {
      const surrogate = entity.kind === 'person' ? chosenName(fixed, pseudonym.surrogate) : null;
      const said = byPerson(entity, fixed);
      return surrogate ? { ...said, replacement: { type: 'name', surrogate } } : said;
    }
    const forms = entity.mentions.map(({ mention }) => textOf(mention));
    const worded = forms
      .map((form) => replacements.get(`${entity.kind} ${formKey(form)}`))
      .find((r) => r !== undefined);
    if (worded !== undefined) return byPerson(entity, worded);
    const reason = reasonToKeep(entity, forms);
    if (reason !== null)
      return { strategy: 'keep', replacement: { type: 'keep' }, by: 'allow-list', why: `kept: ${reason}` };
    const ofCountry = (): boolean =>
      placeOf(entity, gazetteer)?.kind === 'country' ||
      (entity.kind === 'place' && forms.length > 0 && forms.every(isCountryAdjective));
    if (policy.keepCountries && ofCountry())
      return { strategy: 'keep', replacement: { type: 'keep' }, by: 'policy', why: 'kept: a country' };
    const said = forms.flatMap((form) => levels.get(`${entity.kind} ${formKey(form)}`) ?? []);
    const { strategy, level } = coarserRule(entity.kind, profile.kinds[entity.kind], said);
    const text = forms[0] ?? entity.forms[0] ?? '';
    const untold = strategy === 'shift' ? 'coarse' : 'medium';
    const days = strategy === 'shift' ? drawn.shifts?.[domain]?.[ownerOf(entity) ?? ''] : undefined;
    const context = {
      profile,
      level: levelOf(level ?? untold),
      dateLevel: level ?? untold,
      ...(days === undefined ? {} : { shift: days }),
      majorities: policy.majorities,
      gazetteer,
      pseudonym,
      text,
    };
    const { replacement, why } = strategyNamed(strategy).replace(entity, context);
    const by = said.length > 0 ? 'person' : 'policy';
    return { strategy: replacement.type === 'keep' ? 'keep' : strategy, replacement, by, why };
  };

  const decisions = [...entities]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity): Decision => {
      const entry = entryOf.get(entity.id);
      if (!entry)
        throw new SottoError('internal', 'an entity has no entry in the pseudonym key', {
          entity: entity.id,
        });
      return { target: entity.id, kind: entity.kind, ...verdict(entity, entry) };
    });
  return { decisions, key: drawn };
}
