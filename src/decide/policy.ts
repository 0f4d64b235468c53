/** policy.yaml read strictly, with the line of every fault. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { attributes } from '../domain/attributes.ts';
import { SottoError } from '../domain/errors.ts';
import { type Kind, kinds } from '../domain/kinds.ts';
import {
  AllowEntry,
  dateSteps,
  Policy,
  Profile,
  RiskBounds,
  Rule,
  type StrategyName,
  strategies,
} from '../domain/policy.ts';
import { defaultPolicy } from './default-policy.ts';
import { wholeProfiles } from './inherit.ts';

/** What each strategy can do today; a policy that asks for more is refused rather than served with less. */
export const offered: Readonly<Record<StrategyName, readonly Kind[]>> = {
  pseudonym: ['person', 'place', 'organisation'],
  generalise: [
    'place',
    'organisation',
    'profession',
    'relation',
    'date',
    'age',
    'money',
    'health',
    'education',
    'family',
    'ethnicity',
    'religion',
  ],
  suppress: kinds,
  shift: ['date'],
  keep: kinds,
};
const LONGEST = 1_000_000;

type Fault = Readonly<{ path: readonly PropertyKey[]; message: string }>;

/** Keys that are ours. Any other was typed by a person, and may be a name in the wrong place. */
const ourKeys: ReadonlySet<PropertyKey> = new Set([
  ...kinds,
  ...[Policy, AllowEntry, Profile, Rule, RiskBounds].flatMap((schema) => Object.keys(schema.unwrap().shape)),
  ...Object.keys(defaultPolicy.profiles),
  'extends',
]);
const said = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' || ourKeys.has(key) ? String(key) : '…')).join('.') ||
  'the policy';

/** What zod says of a key quotes it; of a value it names the form alone. */
const saidOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? 'a key that no policy has' : issue.message;

function* unoffered(policy: Policy): Generator<Fault> {
  for (const [name, profile] of Object.entries(policy.profiles)) {
    for (const kind of kinds) {
      const { strategy, level } = profile.kinds[kind];
      if (kind !== 'date' && level !== undefined && (dateSteps as readonly string[]).includes(level))
        yield {
          path: ['profiles', name, 'kinds', kind, 'level'],
          message: `${level} is a step of dates alone`,
        };
      if (offered[strategy].includes(kind)) continue;
      const path = ['profiles', name, 'kinds', kind, 'strategy'];
      const could = strategies.filter((s) => offered[s].includes(kind)).join(', ');
      yield { path, message: `${strategy} is not available for ${kind}; use one of: ${could}` };
    }
    for (const [i, attribute] of profile.omit.entries())
      if (!(attributes as readonly string[]).includes(attribute))
        yield { path: ['profiles', name, 'omit', i], message: 'is not an attribute of a participant' };
  }
}

/** Null when hostile nesting exhausts the parser's stack. */
function opened(yaml: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(yaml, { lineCounter, strict: true, uniqueKeys: true, merge: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads policy.yaml. Throws `bad-policy` with the line (counted from 1) and the place of the first fault; the value
 * itself is not repeated.
 */
export function parsePolicy(yaml: string): Policy {
  const bad = (line: number, message: string): SottoError =>
    new SottoError(
      'bad-policy',
      `policy.yaml, line ${line}: ${message}`,
      { line },
      'Mend that line and try again.',
    );
  if (yaml.length > LONGEST) throw bad(1, 'the file is too long for a policy');
  const lines = new LineCounter();
  const document = opened(yaml, lines);
  if (!document) throw bad(1, 'nested too deep');
  const [broken] = document.errors;
  if (broken)
    throw bad(
      lines.linePos(broken.pos[0]).line || 1,
      `not valid YAML (${broken.code.toLowerCase().replaceAll('_', ' ')})`,
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw bad(1, 'anchors and aliases are not allowed');
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: readonly number[] | null }
        | undefined;
      const at = node?.range?.[0];
      if (at !== undefined) return lines.linePos(at).line;
    }
    return 1;
  };
  const whole = wholeProfiles(value, (path, message) => bad(lineOf(path), `${said(path)}: ${message}`));
  const parsed = Policy.safeParse(whole);
  if (!parsed.success) {
    // A misspelt key is told before the one that is missing for it.
    const { issues } = parsed.error;
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (!issue) throw bad(1, 'not a policy');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw bad(lineOf([...issue.path, ...keys]), `${said(issue.path)}: ${saidOf(issue)}`);
  }
  for (const { path, message } of unoffered(parsed.data))
    throw bad(lineOf(path), `${said(path)}: ${message}`);
  return parsed.data;
}
