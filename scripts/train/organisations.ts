/** Names for the slot `{org}`: bodies everybody knows, and invented ones as people name them. `*` is an invented word. */
export const russianOrganisations: readonly string[] =
  'ФСБ,МВД,Следственный комитет,Росгвардия,Минобороны,Газпром,Сбербанк,Яндекс,РЖД,Почта России,Мемориал,ОВД-Инфо,Красный Крест,ООН,МГУ,СПбГУ,ВШЭ,Центр «Э»,ОМОН,УВД,военкомат,Казахтелеком,Каспи,Магнит,Пятёрочка,ООО «*»,ЗАО «*»,компания «*»,фирма «*»,завод «*»,газета «*»,фонд «*»,клиника «*»,кафе «*»,*банк,*строй,*нефть,*проект,«*»,Областная больница № 4,Городской суд,Министерство обороны,Министерство образования,Департамент транспорта,Государственный университет,Педагогический институт,Союз художников'.split(
    ',',
  );
export const englishOrganisations: readonly string[] =
  'the FSB,the Ministry of Defence,the Ministry of Justice,the Supreme Court,the Red Cross,the United Nations,Amnesty International,Human Rights Watch,Gazprom,Sberbank,Yandex,Google,Microsoft,Apple,Facebook,Walmart,Starbucks,the BBC,CNN,Reuters,OMON,the Investigative Committee,the Regional Court,* Ltd,* Inc.,* Group,* & Sons,* Bank,* Systems,* Foundation,* University,* College,* Airlines,* Hospital,* Cafe,*soft,*tech,St. * School,the * Institute,University of *,the * Times,Department of Labor,Public Prosecutor’s Office,Memorial,Novaya Gazeta,Kaspi,Kazakhtelecom'.split(
    ',',
  );
/** Halves of invented words. */
export const russianSyllables: readonly string[] =
  'вест,альта,мир,рост,сев,терра,луч,нова,град,верх,поле,дон,свет,рада,юг,тех,авто,агро,инвест,ком,промо,сфера,лайн,гарант'.split(
    ',',
  );
export const englishSyllables: readonly string[] =
  'vest,alta,nor,ros,sev,terra,lum,nova,grad,hart,field,don,bright,rad,sun,tech,auto,agro,core,com,pro,sphere,line,stead'.split(
    ',',
  );
