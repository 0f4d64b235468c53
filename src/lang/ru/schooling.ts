/** Russian words of education, by level; ё as е. Checked by fixtures/cases/generalise.txt. */
import type { SchoolingId } from '../schooling.ts';
import type { StemTable } from '../stems.ts';

export const russianSchoolingStems: StemTable<SchoolingId> = {
  doctoral: '=кандидат =кандидата аспирант докторант ординатур диссертац',
  higher: 'бакалавр магист =высшее =высшего диплом специалитет',
  higherPlace:
    'университ институт универ академи =вуз =вуза =вузе факультет юрфак филфак истфак физфак мехмат журфак медфак экономфак матфак биофак консерватор политех мединст пединст =мгу =спбгу =вшэ',
  vocational: '=спо среднеспец =среднее =специальное',
  vocationalPlace: 'техникум колледж училищ =пту педучил медучил медколл суворов кадет',
  school: 'девятилетк десятилетк =егэ аттестат',
  schoolPlace: 'школ лице гимнази интернат детсад =класс =класса =классов =классе',
  unfinished: 'незаконч неоконч незаверш брос отчисл недоуч',
};
