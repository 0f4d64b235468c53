/** Russian words for those who make the interview. Base forms. */
import { type StaffTable, words } from '../../tables.ts';

export const russianStaffTable: StaffTable = {
  roles: words(
    'инт интервьюер интервьюерка переводчик переводчица пер перев расшифровщик расшифровщица исследователь исследовательница модератор',
  ),
  works: words('расшифровка набор перевод запись интервью'),
  by: new Set(),
  doing: words(
    'взять брать переводить перевести расшифровать расшифровывать записать записывать набрать набирать беседовать провести интервьюировать',
  ),
};
