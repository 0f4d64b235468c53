/** English words that name a sector of work, transliterated Russian ones among them: stems, or whole words after `=`. */
import type { SectorStems } from '../sectors.ts';

export const englishSectorStems: SectorStems = {
  police:
    'customs police =cop =cops =mvd =omon detective prosecut sheriff constable investigator militsiya =cid rosgvardia politsi =ment sledovatel',
  security:
    '=fsb =kgb =sbu =knb =gknb =gru =svr =stasi border informer informant intelligence =secret =cia =mi5 =mi6 counterintelli',
  military:
    'army military mobilis mobiliz conscript =drafted =enlisted soldier officer navy naval marine sergeant colonel conscript regiment battalion =troops =tank =draft barracks paratroop general lieutenant =enlistment',
  prison: 'prison jail =fsin penal guard warden',
  justice: 'lawyer attorney solicitor barrister judge court notary legal paralegal =law',
  health:
    'hospital clinic doctor nurse surgeon medic pharmac dentist dental therap psycholog psychiat paramedic midwife physician veterinar polyclinic =gp health ambulance',
  university: 'universit professor lecturer faculty =phd academ postdoc =mgu =msu =hse undergrad student',
  school: 'school teacher kindergarten tutor pupil headmaster lyceum gymnasium college educat',
  science: 'research scientist laborator =lab institute physicist chemist biologist historian sociolog',
  bank: 'bank financ accountant insurance auditor econom broker invest sberbank =vtb tinkoff credit',
  telecom: 'telecom megafon beeline =mts rostelecom vodafone',
  it: '=it software programmer developer yandex tech google microsoft =web sysadmin kaspersky =epam devops designer computer cyber analyst =qa tester coder',
  media:
    'newspaper journal editor reporter magazine radio television =tv broadcast media press news publish blogger correspondent =bbc',
  religion: 'church mosque synagogue monaster priest monk imam rabbi pastor diocese parish clergy',
  charity: '=ngo charit foundation volunteer nonprofit memorial =aid',
  politics: 'party politic deputy akim activist campaign parliament senator =mp',
  government:
    'ministry government administration mayor governor embass consulate municipal department council registry =duma =tax official =state firefight =mchs pension migration',
  energy: 'gazprom rosneft lukoil oil =gas energy power coal mine miner mining nuclear rosatom',
  transport:
    'railway airline airport aeroflot =bus taxi driver pilot steward logistic courier transport shipping =metro truck trucker delivery',
  construction: 'construct architect builder building bricklayer carpenter plumber electrician',
  industry: 'factory plant engineer manufactur welder mechanic technolog turner steel fitter industr worker',
  farming: 'farm agricult agronom kolkhoz tractor',
  culture:
    'theatre theater museum gallery librar orchestra actor actress artist musician singer writer poet dancer photograph cinema film music',
  hospitality:
    'cafe café restaurant hotel =bar barista waiter waitress cook chef hairdress salon cleaner beauty touris guide',
  retail: 'shop store retail supermarket salesman saleswoman cashier warehouse =sales seller market',
  office:
    'company =firm =ltd =llc =inc corporation manager office secretary director =ceo business entrepreneur agency consult marketing =hr',
};
