/** Russian prepositions that change with the sound after them: о/об, с/со, к/ко, в/во. */

type Choice = Readonly<{ short: string; long: string; before: RegExp }>;
/** `long` stands before words that begin so; each with an example. */
const choices: readonly Choice[] = [
  { short: 'о', long: 'об', before: /^[аэиоу]/u }, // об Ольге, о Марине, о Елене
  { short: 'с', long: 'со', before: /^(?:[сзшж][бвгджзйклмнпрстфхцчшщ]|щ|льв|мст|ржев|вс|вт|мн)/u }, // со Светланой, со Львом
  { short: 'к', long: 'ко', before: /^(?:льв|вс|вт|мн|мст)/u }, // ко Льву
  { short: 'в', long: 'во', before: /^(?:[вф][бвгджзйклмнпрстфхцчшщ]|льв|мст|мн)/u }, // во Владимире
];

/** The preposition as it is said before `next`; null when it does not change. Letters as in the source. */
export function prepositionBefore(preposition: string, next: string): string | null {
  const lower = preposition.toLowerCase();
  const choice = choices.find(({ short, long }) => lower === short || lower === long);
  if (!choice) return null;
  const said = choice.before.test(next.toLowerCase()) ? choice.long : choice.short;
  if (said === lower) return null;
  return preposition.charAt(0) === lower.charAt(0) ? said : said.charAt(0).toUpperCase() + said.slice(1);
}
