/** Why mentions were joined, and why something is asked, in words. */

/** By the rule's code, as `resolve/` gives it. `{}` stands for the names that spoke for it. */
const joined: Readonly<Record<string, string>> = {
  first: 'read here first; the others were joined to it',
  'same-word': 'the same name, in this or another form',
  'same-name': 'the same name, word for word',
  'same-full-name': 'the only full name in the study that agrees in every part',
  'same-given-and-patronymic': 'the same given name and patronymic, and nobody else has both',
  'only-one-in-document': 'fits nobody else in this note',
  'only-one-of-participant': 'fits nobody else in the notes on this participant',
  'initials-of-only-one': 'initials of nobody else in this note',
  'initial-of-header-name':
    'the first letter of somebody whom the header of this note names, and of nobody else in it',
  'label-is-header-name': 'label of the person whom this note is about',
  'same-interviewer': 'the interviewer, called by the given name',
  'same-rare-surname': 'a rare surname, and nobody else in the study bears it',
  'surname-and-given-name-in-document': 'surname and given name of nobody else stand in this note',
  'same-company': 'nobody else in the study is so called, and this note also names {}',
  vocative: 'called by name',
  possessive: 'what is theirs, said of the noun behind it',
  'own-name': 'the participant says it of herself or himself',
  'own-label': 'the letter that stands before what the participant says',
  'work-hung-on': 'the work of the participant is hung on the name',
  'in-file-name': 'the name of the file, and the participant is so called',
  'in-remark': 'a remark of who wrote this down, and the participant is so called',
  'other-of-two': 'said beside another of the name, and the only other one in this note',
  'also-called': 'the text says that it is another name of the same person',
  'as-answered': 'you said so',
  'as-answered-before': 'you said so of this name in other notes',
  gazetteer: 'a form of the name of this place',
  'place-in-region': 'the text tells in which region it lies',
  'place-in-note': 'this place cut short or misheard; its notes name it, and no other that it might be',
  'misspelt-place': 'misspelt or misheard; no other place is spelt so nearly',
  'same-form': 'the same words',
  'same-value': 'the same value',
  'known-organisation': 'a known name of this organisation',
  acronym: 'the first letters of its full name',
  'quoted-name': 'its name without what it is, in the same note',
  'short-name': 'the first word of its full name, in the same note',
};

const asked: Readonly<Record<string, string>> = {
  'fits-several': 'this name fits several who are spoken of in the same note',
  epithet: 'a name with a word hung on it, which tells its bearer from another',
  'name-alone': 'the same name, alone, in notes on different participants',
  'surname-of-several': 'a surname that several bear',
  possessive: 'may be what is somebody’s, or a surname',
  'misspelt-surname': 'may be this name, misspelt',
  'place-of-several': 'a name that several places of the study bear',
  'misheard-place': 'may be this place, misheard or cut short',
  'quoted-name': 'may be this organisation, named without what it is',
  'short-name': 'may be the short name of this organisation',
  translation: 'the one name says in English what the other says in Russian',
  'told-apart': 'a name of two that you told apart',
  another: 'the text says that it is another of the same name',
  'same-name-other-code': 'the same full name, but another participant’s code',
};

const NAMES = 3;

export const joinedBecause = (rule: string, beside: readonly string[]): string =>
  (joined[rule] ?? rule).replace('{}', () => beside.slice(0, NAMES).join(', '));
export const askedBecause = (rule: string): string => asked[rule] ?? rule;
