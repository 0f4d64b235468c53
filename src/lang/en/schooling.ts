/** English words of education, by level. Checked by fixtures/cases/generalise.txt. */
import type { SchoolingId } from '../schooling.ts';
import type { StemTable } from '../stems.ts';

export const englishSchoolingStems: StemTable<SchoolingId> = {
  doctoral: '=phd =doctorate doctoral dissertation =dphil',
  higher: 'bachelor =ba =bsc =ma =msc =mba master =degree undergrad graduate =higher =honours',
  higherPlace: 'universit =uni faculty conservator academy institute polytechnic =oxford =cambridge =harvard',
  vocational: 'vocational apprentice =diploma',
  vocationalPlace: 'technical college =trade =nursing =cadet',
  school: 'secondary =gcse =gcses =matura =primary =elementary',
  schoolPlace: 'school lyceum gymnasium kindergarten =lycee',
  unfinished: 'unfinished dropped dropout expelled =incomplete =quit',
};
