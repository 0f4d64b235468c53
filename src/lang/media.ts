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
