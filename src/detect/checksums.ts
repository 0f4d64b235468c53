/** Check digits of numbers that states and banks give. Each takes digits alone. */

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, w, i) => sum + w * Number(digits[i] ?? 0), 0);

/** Payment cards, ISO/IEC 7812 (Luhn): 4539 1488 0343 6467. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? d * 2 : d;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 12 && sum % 10 === 0 && !/^0+$/.test(digits);
}

/** Russian taxpayer number, 10 digits for a firm, 12 for a person: 7707083893. */
export function isInn(digits: string): boolean {
  const check = (weights: readonly number[]): number => (weighted(digits, weights) % 11) % 10;
  if (digits.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[9]);
  if (digits.length !== 12) return false;
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[10]) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11])
  );
}

/** Russian pension insurance number: 112-233-445 95. */
export function isSnils(digits: string): boolean {
  if (digits.length !== 11) return false;
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (sum === 100 ? 0 : sum) === Number(digits.slice(9));
}

/** Kazakh individual number: birth date, century and sex, serial, check digit. */
export function isIin(digits: string): boolean {
  if (digits.length !== 12) return false;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return check === Number(digits[11]);
}

/** Russian registration number of a firm (13 digits) or of a sole trader (15): the rest by 11 or 13, its last digit. */
export function isOgrn(digits: string): boolean {
  if (digits.length !== 13 && digits.length !== 15) return false;
  const by = digits.length === 13 ? 11n : 13n;
  return (BigInt(digits.slice(0, -1)) % by) % 10n === BigInt(digits.slice(-1));
}

/** Ukrainian taxpayer number (РНОКПП), 10 digits: 3254812905. */
export function isRnokpp(digits: string): boolean {
  if (digits.length !== 10) return false;
  const sum = weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return (((sum % 11) + 11) % 11) % 10 === Number(digits[9]);
}

/** Turkish identity number, 11 digits, given to foreigners as well: 10000000146. */
export function isKimlik(digits: string): boolean {
  if (digits.length !== 11 || digits.startsWith('0')) return false;
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === Number(digits[9]) && (odd + even + tenth) % 10 === Number(digits[10]);
}
