/** Newsrooms and helpers whose names are phrases, in English and in Russian written in Latin letters. */
import type { LexiconGroup } from '../../lexicon.ts';

/** Phrases that in small letters too are hardly anything but the name. */
export const englishHelpers: LexiconGroup = {
  kind: 'organisation',
  rule: 'helpers',
  sure: false,
  example: '"nam pomogli idite lesom"',
  words:
    'idite lesom, apologiya protesta, apologia protesta, strana dlya zhizni, strana dlia zhizni, rus sidyashchaya, rus sidyaschaya, nasha niva, radio svoboda, radio azattyk, radio azattyq, radio ozodlik, vazhnye istorii, ' +
    'doctors without borders, human rights watch, free buryatia, free russia foundation, russia behind bars, go by the forest, médecins du monde, medecins du monde, médecins sans frontières, medecins sans frontieres, novaya gazeta europe, arcelormittal kryvyi rih, arcelormittal temirtau, azattyq, azattyk',
};
