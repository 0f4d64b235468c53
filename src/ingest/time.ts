/** `1:02:03.5`, `02:03,5` in seconds. */
export function seconds(stamp: string): number {
  return stamp
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
