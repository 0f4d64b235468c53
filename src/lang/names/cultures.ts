/** Of which naming culture a name is, by its words and by what they were read as. */
import type { Culture } from '../../domain/names.ts';
import { englishGivenName } from './latin.ts';
import type { Candidate } from './listed.ts';

/** A word of the name as written. */
type Written = Readonly<{ text: string }>;

const fallbackCulture = (words: readonly Written[]): Culture => {
  const all = words.map((w) => w.text).join(' ');
  if (/[қғңәүұөһ]/iu.test(all)) return 'kazakh';
  if (/[іїєґ]/iu.test(all)) return 'ukrainian';
  if (/\p{Script=Cyrillic}/u.test(all)) return 'russian';
  return 'other';
};

/** Letters side by side that no Russian, Turkic or Persian name is written with: Whitlock, Ashworth. */
const ENGLISH = /w[hr]|ck|[^aeiou]th|ph|oo|ee|ll$|tt$|ley$|worth$|[^aeiou]ton$/;

/** Dana Whitlock is no Kazakh, where the given name is borne in several countries. */
function abroadOf(picks: readonly Candidate[], words: readonly Written[]): Culture | undefined {
  const [given, surname] = (['given', 'surname'] as const).map((slot) =>
    picks.findIndex((p) => p.slot === slot),
  );
  const [called, of] = [words[given ?? -1]?.text.toLowerCase(), words[surname ?? -1]?.text.toLowerCase()];
  if (called === undefined || of === undefined || englishGivenName(called) === undefined) return undefined;
  return ENGLISH.test(of) ? 'english' : undefined;
}

/** A surname's ending speaks louder than a given name that many peoples share; English spelling speaks for English. */
export function cultureOf(picks: readonly Candidate[], words: readonly Written[]): Culture {
  const given = picks.find((p) => p.slot === 'given' && p.culture !== undefined)?.culture;
  const surname = picks.find((p) => p.slot === 'surname' && p.culture !== undefined)?.culture;
  const letters = fallbackCulture(words);
  if (letters === 'kazakh' || letters === 'ukrainian') return letters;
  if (
    picks.some((p) => p.slot === 'patronymic') &&
    (given === undefined || given === 'english' || given === 'other')
  )
    return surname ?? 'russian';
  // Rossi is common among English speakers, and Chiara Rossi is none.
  if (surname === 'english' && given === 'other') return given;
  if (surname !== undefined && surname !== 'russian') return surname;
  const abroad = surname === undefined ? abroadOf(picks, words) : undefined;
  if (abroad) return abroad;
  if (surname === 'russian' && (given === 'english' || given === 'other')) return 'russian';
  return given ?? surname ?? letters;
}
