/** Russian words of religion; ё as е. Checked by fixtures/cases/generalise.txt. */
import type { FaithId } from '../faiths.ts';
import type { StemTable } from '../stems.ts';

export const russianFaithStems: StemTable<FaithId> = {
  faith:
    'мусульм ислам шиит суннит салаф христиан православ католи протестант баптист пятидесят адвентист лютеран старообряд старовер свидетел иегов иудей иудаи буддис кришнаит язычн родновер мормон меннонит евангел тенгри',
  place: 'мечет синагог церк храм часовн монаст дацан собор молельн молитвен',
  none: 'атеис агност неверующ',
};
