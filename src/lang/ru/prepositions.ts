import type { GrammaticalCase } from '../../domain/names.ts';

/** Cases that a Russian preposition governs, the commonest first. */
export const governs: ReadonlyMap<string, readonly GrammaticalCase[]> = new Map(
  (
    'в loc acc,во loc acc,на loc acc,о loc acc,об loc acc,обо loc acc,при loc,к dat,ко dat,по dat loc,благодаря dat,вопреки dat,навстречу dat,согласно dat,подобно dat,' +
    'у gen,от gen,ото gen,из gen,изо gen,до gen,без gen,безо gen,для gen,ради gen,около gen,возле gen,вокруг gen,после gen,кроме gen,против gen,среди gen,из-за gen,из-под gen,вместо gen,насчёт gen,насчет gen,мимо gen,вдоль gen,внутри gen,напротив gen,близ gen,недалеко gen,сверх gen,накануне gen,относительно gen,помимо gen,' +
    'с ins gen,со ins gen,над ins,надо ins,под ins acc,подо ins acc,перед ins,передо ins,между ins gen,за acc ins,через acc,сквозь acc,про acc,спустя acc'
  )
    .split(',')
    .map((entry) => {
      const [word = '', ...cases] = entry.split(' ');
      return [word, cases as GrammaticalCase[]];
    }),
);

/** Before where somebody or something is from. */
export const ORIGIN = 'из';

/** One lives `на улице` and `в доме`, but `по адресу`; null for other prepositions. */
export const addressPreposition = (
  preposition: string,
): Readonly<{ preposition: string; case: GrammaticalCase }> | null =>
  isPlacing(preposition)
    ? {
        preposition: preposition.charAt(0) === preposition.charAt(0).toLowerCase() ? 'по' : 'По',
        case: 'dat',
      }
    : null;

/** `в` and `на` say where, or where to. */
export const isPlacing = (preposition: string): boolean => /^(?:во?|на)$/iu.test(preposition);
