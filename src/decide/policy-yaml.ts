/** policy.yaml written with comments for the person who edits it. */
import { type Kind, kinds } from '../domain/kinds.ts';
import { consentLevels, type Policy, type Profile, type Rule, RuleLevel } from '../domain/policy.ts';
import { offered } from './policy.ts';

/** In double quotes (JSON is YAML): a name may hold signs that mean something. Plain words stay plain. */
const quoted = (value: string): string =>
  /^[a-z][a-z-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(value)
    ? value
    : JSON.stringify(value);
const ruleLine = (kind: Kind, rule: Rule): string =>
  `      ${kind}: { strategy: ${rule.strategy}${rule.level ? `, level: ${rule.level}` : ''} }`;

const profileYaml = ([name, profile]: readonly [string, Profile]): readonly string[] => [
  `  ${quoted(name)}:`,
  `    consent: ${profile.consent}`,
  `    persons: ${profile.persons}`,
  '    kinds:',
  ...kinds.map((kind) => ruleLine(kind, profile.kinds[kind])),
  `    omit: [${profile.omit.map(quoted).join(', ')}]`,
  `    risk: { minimumGroup: ${profile.risk.minimumGroup} }`,
  ...(profile.domain === undefined ? [] : [`    domain: ${quoted(profile.domain)}`]),
  ...(profile.signOff === undefined ? [] : [`    signOff: ${quoted(profile.signOff)}`]),
  '',
];

/** The policy as YAML that `parsePolicy` reads back equal, with comments on what each word does. */
export function policyYaml(policy: Policy): string {
  return [
    '# What a release does with each kind of identifier. Holds no names of participants.',
    '#',
    '# strategy:',
    '#   pseudonym   a stable stand-in: a name of the same gender and culture, [City-3, ...], [Organisation-2, ...]',
    `#               for ${offered.pseudonym.join(', ')}`,
    '#   generalise  a truthful broader word: [a bank], [late September 2022], [30-34]',
    `#               for ${offered.generalise.join(', ')}`,
    '#   suppress    only the kind is said: [phone number]',
    "#   shift       days moved by a number of weeks of the participant's own, so that intervals and weekdays stay; months, years,",
    '#               and days of which several participants speak are told as `level` says (coarse where it says nothing)',
    `#               for ${offered.shift.join(', ')}`,
    '#   keep        left as it is',
    `# level: how coarse: ${RuleLevel.options.join(', ')}`,
    '#   place     fine size and region | medium size and part of the country | coarse size and country',
    '#   date      fine third of a month | month | quarter | medium season | coarse year',
    '#   age       fine 5 years | medium 10 years | coarse 20 years; 90 and above are one band',
    '#   health    fine chapter of illness | medium of mind or body',
    '#   relation  fine and medium tie, sector of the office, and whether they died or were locked up | coarse tie and sector',
    '#   education fine level | medium institution or not',
    '#   family    fine one or two children, or more | medium children or none',
    '#   money     fine and medium order of magnitude',
    '#   ethnicity, religion  fine and medium majority or minority, by `majorities` below',
    '#   coarse says the kind alone where nothing else stands here',
    '# extends: another profile; what a profile does not say itself is as there',
    `# consent: what a participant must have agreed to: ${consentLevels.join(', ')}`,
    '# persons: surrogate (realistic names) or code (P-7F3K)',
    '# omit: attributes left out of the participants table',
    '# domain: profiles that name one domain share their pseudonyms; a profile that names none is a domain of its own,',
    '#   and who has releases of two domains cannot tell by the pseudonyms who is who in both',
    '# signOff: key of a second person (sotto audit sign --new-key), without whose signature nothing is released',
    '# minimumGroup: with how many (themselves included) each must share their released attributes',
    `version: ${policy.version}`,
    '',
    '# Names of countries stay.',
    `keepCountries: ${policy.keepCountries}`,
    '',
    '# Peoples and faiths of the majority where the study was made; without them none is told apart.',
    ...(policy.majorities
      ? [
          'majorities:',
          `  ethnicity: [${policy.majorities.ethnicity.map(quoted).join(', ')}]`,
          `  religion: [${policy.majorities.religion.map(quoted).join(', ')}]`,
        ]
      : []),
    '',
    '# Public figures and public record that stay, each with a reason. A person stays only where every part of the',
    '# name as written fits, and the surname is among them.',
    policy.allow.length > 0 ? 'allow:' : 'allow: []',
    ...policy.allow.map(
      ({ form, kind, reason }) => `  - { form: ${quoted(form)}, kind: ${kind}, reason: ${quoted(reason)} }`,
    ),
    '',
    'profiles:',
    ...Object.entries(policy.profiles).flatMap(profileYaml),
  ].join('\n');
}
