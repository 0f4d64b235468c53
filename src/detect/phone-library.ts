/** Which numbers `libphonenumber-js` knows to be in use. Its 93 modules are loaded with the first run of figures that asks. */
import { createRequire } from 'node:module';

type Library = typeof import('libphonenumber-js/max');
let library: Library | undefined;

/** Whether figures without a plus, a country's code first, are a number of that country; of Russia with 8 or nothing first. */
export function isPhoneNumber(digits: string, start: 'country' | 'russian' | 'russian-mobile'): boolean {
  library ??= createRequire(import.meta.url)('libphonenumber-js/max') as Library;
  const number =
    start === 'country'
      ? library.parsePhoneNumberFromString(`+${digits}`)
      : library.parsePhoneNumberFromString(digits, 'RU');
  return start === 'russian-mobile' ? number?.getType() === 'MOBILE' : number?.isValid() === true;
}
