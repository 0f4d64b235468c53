/** What a date that is withheld says of time, where it names no day: how long, or how long ago. */
import { kindLabels } from '../labels.ts';
import { isPastForm } from './bases.ts';

const COUNT =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|some|a few|a couple of|\\d{1,3}';
const SPAN = new RegExp(
  `(?<!\\p{L})(?:${COUNT})[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)(?!\\p{L})`,
  'iu',
);
/** `eleven days` -> `some time`; null for a day or year, and where the label tells one. */
export function withheldSpan(written: string, label: string): string | null {
  if (label !== kindLabels.date.en || !SPAN.test(written)) return null;
  return /(?<!\p{L})ago(?!\p{L})/iu.test(written) ? 'some time ago' : 'some time';
}

const LEAD = /^[a-z]{3,20} (?=[\p{L}\d])/u;
/** A verb with which a date or sum begins, its space with it: `walked eleven days`, `fined 300 roubles`; it tells nothing of either. */
export function verbLead(written: string): string {
  const lead = LEAD.exec(written)?.[0] ?? '';
  return lead !== '' && isPastForm(lead.trim()) ? lead : '';
}
