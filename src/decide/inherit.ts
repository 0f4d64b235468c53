/** Profiles that extend others, made whole before the policy is checked. */

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type MakeFault = (path: readonly PropertyKey[], message: string) => Error;

/**
 * The value of policy.yaml with every profile whole: with `extends: archive` a profile takes over what it does not say itself,
 * each kind by itself. Throws what `fault` makes when the parent is missing or a profile comes to extend itself. What is no
 * policy at all comes back as it is, for the schema to refuse.
 */
export function wholeProfiles(value: unknown, fault: MakeFault): unknown {
  if (!isTree(value) || !isTree(value.profiles)) return value;
  const { profiles } = value;
  const wholeOf = (name: string, below: readonly string[]): unknown => {
    const profile = profiles[name];
    if (!isTree(profile) || !Object.hasOwn(profile, 'extends')) return profile;
    const { extends: parent, ...own } = profile;
    const path = ['profiles', name, 'extends'];
    if (typeof parent !== 'string' || !Object.hasOwn(profiles, parent))
      throw fault(path, 'there is no such profile to extend');
    if (parent === name || below.includes(parent)) throw fault(path, 'a profile cannot extend itself');
    const from = wholeOf(parent, [...below, name]);
    if (!isTree(from)) return own;
    const kinds = isTree(from.kinds) && isTree(own.kinds) ? { kinds: { ...from.kinds, ...own.kinds } } : {};
    // Pseudonyms are shared only by profiles that say so themselves.
    const { domain: _, ...inherited } = from;
    return { ...inherited, ...own, ...kinds };
  };
  const whole = Object.keys(profiles).map((name) => [name, wholeOf(name, [])] as const);
  return { ...value, profiles: Object.fromEntries(whole) };
}
