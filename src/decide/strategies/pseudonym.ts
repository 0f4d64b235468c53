/** A stable stand-in: a name or code for a person, a numbered label for a place or organisation. */
import { withoutArticle } from '../../lang/en/determiners.ts';
import { organisationHead } from '../../lang/labels.ts';
import { organisationSector } from '../../lang/organisations.ts';
import { placeDescription, placeOf, placeWord } from './places.ts';
import type { Replaced, Strategy, StrategyContext } from './strategy.ts';
import { suppress } from './suppress.ts';

function person({ profile, pseudonym: { surrogate, code } }: StrategyContext): Replaced {
  if (profile.persons === 'surrogate' && surrogate)
    return {
      replacement: { type: 'name', surrogate },
      why: 'surrogate of the pseudonym key',
    };
  const why =
    profile.persons === 'code'
      ? 'code of the pseudonym key'
      : 'code, for want of a surrogate that is no real name';
  return { replacement: { type: 'code', code: `P-${code}` }, why };
}

const followedBy = (label: string, description: string | undefined): string =>
  description ? `${label}, ${description}` : label;

export const pseudonym: Strategy = {
  name: 'pseudonym',
  replace: (entity, context) => {
    const { gazetteer, level, text } = context;
    const { number } = context.pseudonym;
    if (entity.kind === 'person') return person(context);
    if (entity.kind === 'place') {
      const word = placeWord(placeOf(entity, gazetteer));
      const described = placeDescription(entity, gazetteer, level);
      return {
        replacement: {
          type: 'label',
          en: followedBy(`${word.en}-${number}`, described?.en),
          ru: followedBy(`${word.ru}-${number}`, described?.ru),
        },
        why: `place label, ${level}`,
      };
    }
    if (entity.kind === 'organisation') {
      const sector = organisationSector([text, ...entity.forms])?.org;
      return {
        replacement: {
          type: 'label',
          en: followedBy(`${organisationHead.en}-${number}`, sector && withoutArticle(sector.en)),
          ru: followedBy(`${organisationHead.ru}-${number}`, sector?.ru),
        },
        why: 'organisation label',
      };
    }
    return suppress.replace(entity, context);
  },
};
