/** Russian words written short with a full stop, after which a sentence seldom ends (`г. Тверь`, `ул. Мира`). */
export const russianAbbreviations: readonly string[] =
  'г гг ул д дом кв корп стр им тов гр гр-н гр-ка проф акад доц канд обл р-н рн пос дер с пгт ст пр пр-т просп пер наб пл ш бул б-р мкр оз р о-в тыс млн млрд руб коп см ср напр т тел моб доб св преп вр и.о зам пом ген полк подп кап лейт серж ефр ряд мл рожд ок'.split(
    ' ',
  );
