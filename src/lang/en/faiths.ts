/** English words of religion. Checked by fixtures/cases/generalise.txt. */
import type { FaithId } from '../faiths.ts';
import type { StemTable } from '../stems.ts';

export const englishFaithStems: StemTable<FaithId> = {
  faith:
    'muslim islam shia sunni salaf christian orthodox catholic protestant baptis pentecost adventis lutheran believer jehovah witness jewish judais buddhis hindu sikh mormon quaker mennonit evangelic pagan tengri',
  place: 'mosque synagog church temple chapel monaster convent datsan =cathedral',
  none: 'atheis agnost unbeliev nonbeliev secular',
};
