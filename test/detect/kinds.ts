/** Which kinds may stand for another in a case table: a street is a place to some, a country's people both. */
const close: Readonly<Record<string, readonly string[]>> = {
  place: ['address'],
  address: ['place'],
};
export const isKindClose = (expected: string, found: string): boolean =>
  expected === found || (close[expected]?.includes(found) ?? false);
