/** English words that tell a language or a thing from a people: "in bad Russian", "Russian paper". Base forms. */
import { type PeopleTable, words } from '../../tables.ts';

export const englishPeopleTable: PeopleTable = {
  speaking: words(
    'in into from speak spoke learn learnt teach taught translate understand write read fluent know knew some any school with',
  ),
  manner: words(
    'bad good broken fluent poor perfect simple clean native his her my their our your own old literary spoken school pure',
  ),
  ofStates: words(
    'russian english ukrainian belarusian kazakh uzbek kyrgyz tajik turkmen georgian armenian azerbaijani moldovan romanian lithuanian latvian estonian german french italian spanish portuguese polish turkish chinese japanese korean arabic hebrew serbian czech finnish swedish norwegian dutch greek hungarian bulgarian mongolian persian hindi american british european asian african',
  ),
  language: words('language lesson dialect textbook alphabet grammar accent'),
  things: words(
    'paper corridor boot army food music passport border car phone number market shop tea bread winter word song film book flag government law visa soil land town city village side television tv news newspaper school company train bus plane embassy consulate money rouble ruble lira coast steppe troop tank missile invasion war propaganda literature history cuisine wine vodka salad letter text keyboard radio state citizenship coffee restaurant street sea coast prison court police stamp channel site internet',
  ),
};
