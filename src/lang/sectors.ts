/** Sectors of work: what an employer, a post and an office are generalised to. Wide enough to name nobody. */
import { englishSectorStems } from './en/sectors.ts';
import { russianSectorStems } from './ru/sectors.ts';
import { type StemTable, stemReader } from './stems.ts';

export type Pair = Readonly<{ en: string; ru: string }>;
/** `org` an employer, `worker` who works there, `field` after a tie: `a relative` + `in law enforcement`. */
export type Sector = Readonly<{ org: Pair; worker: Pair; field: Pair }>;

const sector = (org: string, worker: string, field: string): Sector => {
  const pair = (both: string): Pair => {
    const [en = '', ru = ''] = both.split(' = ');
    return { en, ru };
  };
  return { org: pair(org), worker: pair(worker), field: pair(field) };
};

/** In order: where several fit a text, the first named here is taken. */
export const sectors = {
  police: sector(
    'a law enforcement agency = правоохранительный орган',
    'a law enforcement officer = сотрудник правоохранительных органов',
    'in law enforcement = в правоохранительных органах',
  ),
  security: sector(
    'a security service = спецслужба',
    'a security service officer = сотрудник спецслужбы',
    'in a security service = в спецслужбе',
  ),
  military: sector(
    'a military unit = воинская часть',
    'a member of the armed forces = военнослужащий',
    'in the armed forces = в армии',
  ),
  prison: sector(
    'a prison = исправительное учреждение',
    'a prison service worker = сотрудник исправительного учреждения',
    'in the prison system = в исправительном учреждении',
  ),
  justice: sector(
    'a legal institution = юридическая организация',
    'a legal professional = юрист',
    'in the legal profession = в юридической сфере',
  ),
  health: sector(
    'a medical institution = медицинское учреждение',
    'a healthcare worker = медицинский работник',
    'in healthcare = в медицине',
  ),
  university: sector(
    'a university = университет',
    'a university worker = работник высшей школы',
    'at a university = в университете',
  ),
  school: sector(
    'a school = школа',
    'an education worker = работник образования',
    'in education = в образовании',
  ),
  science: sector(
    'a research institute = научный институт',
    'a researcher = научный работник',
    'in research = в науке',
  ),
  bank: sector(
    'a bank = банк',
    'a finance worker = работник финансовой сферы',
    'in finance = в финансовой сфере',
  ),
  telecom: sector(
    'a telecommunications company = телекоммуникационная компания',
    'a telecommunications worker = работник связи',
    'in telecommunications = в сфере связи',
  ),
  it: sector('an IT company = IT-компания', 'an IT worker = работник IT-сферы', 'in IT = в IT-сфере'),
  media: sector(
    'a media outlet = средство массовой информации',
    'a media worker = работник медиа',
    'in the media = в медиа',
  ),
  religion: sector(
    'a religious organisation = религиозная организация',
    'a religious worker = священнослужитель',
    'in a religious organisation = в религиозной организации',
  ),
  charity: sector(
    'a non-profit organisation = некоммерческая организация',
    'a non-profit worker = работник некоммерческой организации',
    'in the non-profit sector = в некоммерческом секторе',
  ),
  politics: sector(
    'a political organisation = политическая организация',
    'a political worker = политик',
    'in politics = в политике',
  ),
  government: sector(
    'a government body = орган власти',
    'a public servant = государственный служащий',
    'in public administration = в органах власти',
  ),
  energy: sector(
    'an energy company = энергетическая компания',
    'an energy worker = работник энергетики',
    'in energy = в энергетике',
  ),
  transport: sector(
    'a transport company = транспортная компания',
    'a transport worker = работник транспорта',
    'in transport = на транспорте',
  ),
  construction: sector(
    'a construction company = строительная компания',
    'a construction worker = работник строительства',
    'in construction = в строительстве',
  ),
  industry: sector(
    'an industrial company = промышленное предприятие',
    'an industrial worker = работник промышленности',
    'in industry = в промышленности',
  ),
  farming: sector(
    'an agricultural company = сельскохозяйственное предприятие',
    'an agricultural worker = работник сельского хозяйства',
    'in agriculture = в сельском хозяйстве',
  ),
  culture: sector(
    'a cultural institution = учреждение культуры',
    'a cultural worker = работник культуры',
    'in culture = в сфере культуры',
  ),
  hospitality: sector(
    'a hospitality business = предприятие сферы услуг',
    'a hospitality worker = работник сферы услуг',
    'in hospitality = в сфере услуг',
  ),
  retail: sector(
    'a retail company = торговая компания',
    'a retail worker = работник торговли',
    'in retail = в торговле',
  ),
  office: sector('a company = компания', 'an office worker = офисный работник', 'in an office = в офисе'),
} as const;
export type SectorId = keyof typeof sectors;
const ids = Object.keys(sectors) as readonly SectorId[];

/** Stems of words by sector. */
export type SectorStems = StemTable<SectorId>;

const read = stemReader<SectorId>(englishSectorStems, russianSectorStems);

/** A mother-in-law practises none. */
const IN_LAW = /-in-law(?!\p{L})/giu;
/** The sector that the words of a text point to (the first of the list where there are several); null when none does. */
export function sectorOf(text: string): Sector | null {
  const found = read(text.replace(IN_LAW, ' '));
  const first = ids.find((id) => found.has(id));
  return first ? sectors[first] : null;
}
