/** Phone numbers as `libphonenumber-js` reads them. Its 93 modules are loaded with the first text that holds enough figures. */
import { createRequire } from 'node:module';
import type { Span } from '../domain/span.ts';

type Library = typeof import('libphonenumber-js/max');
let library: Library | undefined;

/** Spans of the numbers in one line; a national number is read as a Russian one. */
export function phoneNumbersIn(line: string): readonly Span[] {
  library ??= createRequire(import.meta.url)('libphonenumber-js/max') as Library;
  return library
    .findPhoneNumbersInText(line, { defaultCountry: 'RU', extended: true } as object)
    .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
}
