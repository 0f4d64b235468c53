/** Names in Latin letters with a Russian ending: `Igor'я`. */

/** The sign that joins the two, if any. */
const MIXED = /^\p{Script=Latin}[\p{Script=Latin}-]{0,39}\p{Script=Latin}(['’ʼ-]?)\p{Script=Cyrillic}{1,3}$/u;

type Both = Readonly<{ cyrl: string; latn: string }>;

/**
 * Another name as `written` is, where that is of both alphabets: its Latin letters with the ending of its Russian form `form`
 * (`Anton'а`; of Ольга `Olg'е`, without the vowel that the ending replaces). Null where `written` is of one alphabet.
 */
export function mixedLike(written: string, { cyrl, latn }: Both, form: string): string | null {
  const mixed = MIXED.exec(written);
  if (!mixed) return null;
  const stem = /[аяйьеоиы]$/iu.test(cyrl) ? cyrl.length - 1 : cyrl.length;
  const ending = form.startsWith(cyrl.slice(0, stem)) ? form.slice(stem) : '';
  if (ending === '') return latn;
  return `${/[ая]$/u.test(cyrl) ? latn.replace(/(?:ya|a)$/, '') : latn}${mixed[1] ?? ''}${ending}`;
}
