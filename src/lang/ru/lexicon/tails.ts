/** What goes on a detail after a comma, in Russian. */
import { type TailTable, words } from '../../tables.ts';

export const russianTailTable: TailTable = {
  sides: words('левый правый верхний нижний передний задний оба сторона полностью от'),
  carried: words('с со без'),
  onBody: words('в на'),
  worn: words('кольцо колечко пирсинг серьга гвоздик шрам татуировка наколка повязка отметина пластина'),
  joining: words('и'),
};
