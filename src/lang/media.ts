/** Words for what is published and where, base forms: a headline stands beside them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** «В газете написали: „Сварщик уехал от повестки“» */
export const russianMedia = set(
  'газета газетка листок вестник курьер статья заметка заголовок пост канал телеграм-канал паблик книга книжка блог репортаж интервью сюжет выпуск подкаст радио телеканал сайт издание журнал публикация колонка новость фильм ролик видео рубрика передача программа эфир диссертация роман сборник цитировать процитировать напечатать опубликовать',
);
/** "the headline said: 'Nurse feeds forty runaways'" */
export const englishMedia = set(
  'newspaper tabloid magazine article headline title post blog book channel podcast piece column interview radio news broadcast documentary film video website gazette courier echo herald tribune chronicle novel memoir thesis essay publish quote',
);

/** Words of which newspapers make their names: in the name of a firm, a courier is a paper. */
const paperWord =
  /^(?:вестник|курьер|извести|правд|herald|courier|tribune|gazette|chronicle|times)[а-яё]{0,2}$/u;
/** `Northern Courier`, «Северный курьер»: what a paper is called, not who carries parcels. */
export function isPaperName(name: string): boolean {
  const words = (name.match(/\p{L}{1,40}/gu) ?? []).filter((word) => word.toLowerCase() !== 'the');
  const [first = ''] = words;
  return (
    words.length > 1 && /^\p{Lu}/u.test(first) && words.some((word) => paperWord.test(word.toLowerCase()))
  );
}
