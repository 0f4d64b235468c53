/** The policy of a new study. A researcher edits it in policy.yaml. */
import type { Kind } from '../domain/kinds.ts';
import { kinds } from '../domain/kinds.ts';
import type { Level, Policy, Rule } from '../domain/policy.ts';
import { majorityFaiths, majorityPeoples, publicRecord, publicRecordAsOf } from '../lang/public-record.ts';

const suppress: Rule = { strategy: 'suppress' };
const keep: Rule = { strategy: 'keep' };
const pseudonym: Rule = { strategy: 'pseudonym' };
const generalise: Rule = { strategy: 'generalise' };
const to = (level: Level): Rule => ({ strategy: 'generalise', level });
const labelled = (level: Level): Rule => ({ strategy: 'pseudonym', level });

/** Whatever is not named is suppressed. */
const rules = (named: Partial<Record<Kind, Rule>>): Record<Kind, Rule> =>
  Object.fromEntries(kinds.map((kind) => [kind, named[kind] ?? suppress])) as Record<Kind, Rule>;

/**
 * `team` for the people who analyse the interviews, `archive` for researchers who sign for access, `publication` for
 * everybody. From one to the next every kind is treated at least as coarsely.
 */
export const defaultPolicy: Policy = {
  version: 1,
  keepCountries: true,
  majorities: { ethnicity: [...majorityPeoples], religion: [...majorityFaiths] },
  allow: publicRecord.map(({ form, kind, what }) => ({ form, kind, reason: `${what}, ${publicRecordAsOf}` })),
  profiles: {
    team: {
      consent: 'team',
      persons: 'surrogate',
      kinds: rules({
        person: pseudonym,
        place: labelled('fine'),
        organisation: pseudonym,
        profession: generalise,
        relation: generalise,
        date: to('fine'),
        age: to('fine'),
        money: keep,
        health: to('fine'),
        education: to('fine'),
        ethnicity: to('fine'),
        religion: keep,
        politics: keep,
        family: keep,
      }),
      omit: ['birth', 'health', 'orientation', 'legal'],
      risk: { minimumGroup: 1 },
    },
    archive: {
      consent: 'archive',
      persons: 'surrogate',
      kinds: rules({
        person: pseudonym,
        place: labelled('medium'),
        organisation: generalise,
        profession: generalise,
        relation: generalise,
        date: to('medium'),
        age: to('medium'),
        money: to('fine'),
        health: to('medium'),
        education: to('fine'),
        family: to('medium'),
        ethnicity: to('medium'),
        religion: to('medium'),
      }),
      omit: [
        'birth',
        'residence',
        'employer',
        'ethnicity',
        'religion',
        'politics',
        'orientation',
        'family',
        'health',
        'legal',
      ],
      risk: { minimumGroup: 2 },
    },
    publication: {
      consent: 'public',
      persons: 'surrogate',
      kinds: rules({
        person: pseudonym,
        place: to('coarse'),
        organisation: generalise,
        relation: to('coarse'),
        date: to('coarse'),
        age: to('coarse'),
        education: to('medium'),
      }),
      omit: [
        'birth',
        'origin',
        'residence',
        'profession',
        'employer',
        'education',
        'ethnicity',
        'religion',
        'politics',
        'orientation',
        'family',
        'health',
        'legal',
      ],
      risk: { minimumGroup: 3 },
    },
  },
};
