/** Whether figures with points, strokes or hyphens are a day of the calendar: `12.05.1988`, `2022-09-26`, `09/21/22`, `05.2022`. */
const PARTS = /^(\d{1,4})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;

const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isYear = (n: number): boolean => n >= 1600 && n < 2100;

export function isDateInFigures(text: string): boolean {
  const short = MONTH_YEAR.exec(text);
  if (short) return isMonth(Number(short[1])) && isYear(Number(short[2]));
  const [, first = '', , second, third] = PARTS.exec(text) ?? [];
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (third === undefined) return first.length === 4 && isYear(a) && isMonth(b);
  if (first.length === 4) return isYear(a) && isMonth(b) && isDay(c);
  return (third.length === 2 || isYear(c)) && ((isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b)));
}
