/** English number words. */
const cardinals =
  'zero=0 oh=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
  'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 ' +
  'seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000';
const ordinals =
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 ' +
  'fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30';

const table = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words.split(' ').map((pair) => {
      const [word = '', value] = pair.split('=');
      return [word, Number(value)];
    }),
  );

/** `thirty` -> 30. */
export const englishCardinals: ReadonlyMap<string, number> = table(cardinals);
/** `thirtieth` -> 30. */
export const englishOrdinals: ReadonlyMap<string, number> = table(ordinals);
/** "double four", "triple zero": how often the next figure is said. */
export const englishRepeats: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);
