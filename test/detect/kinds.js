/** Which kinds may stand for another in a case table: a street is a place to some, a country's people both. */
const close = {
    place: ['address'],
    address: ['place'],
};
export const isKindClose = (expected, found) => expected === found || (close[expected]?.includes(found) ?? false);
