/** English words of transcribers: in marks, headings of profiles, and answers to questions of consent. Lower case. */

/** `[illegible]`, `(inaudible 00:01:20)`: could not be read or heard. */
export const illegibleWords = [
  'illegible',
  'inaudible',
  'unintelligible',
  'unreadable',
  'indecipherable',
  'unclear',
  'indistinct',
  'blot',
] as const;

/** `[crossed out: the name]` */
export const crossedOutWords = [
  'crossed out',
  'struck out',
  'struck through',
  'strikethrough',
  'deleted',
  'scratched out',
  'scored out',
] as const;

/** `[p. 3]`, `Page 3 of 10` */
export const pageWords = ['p', 'pp', 'pg', 'page', 'sheet', 'leaf', 'folio', 'f'] as const;

/** `[uncertain: Igor]`, `[sp? Igor]` */
export const uncertainWords = [
  'uncertain',
  'unsure',
  'guess',
  'maybe',
  'possibly',
  'perhaps',
  'sp',
  'reads like',
  'looks like',
] as const;

/** `(laughs)`: what may stand in round brackets and is a remark of the transcriber, by its first word. */
export const remarkWords = [
  'laughs',
  'laugh',
  'laughing',
  'laughter',
  'chuckles',
  'giggles',
  'smiles',
  'smiling',
  'sighs',
  'sigh',
  'cries',
  'crying',
  'weeps',
  'sobs',
  'pause',
  'pauses',
  'long',
  'short',
  'silence',
  'coughs',
  'cough',
  'nods',
  'shrugs',
  'whispers',
  'whispering',
  'quietly',
  'softly',
  'loudly',
  'angrily',
  'crosstalk',
  'overlapping',
  'noise',
  'phone',
  'background',
  'applause',
  'gestures',
  'shakes',
] as const;

/** `Profile 3`: heads a profile; the number only counts profiles. */
export const profileWords = ['profile', 'case', 'record', 'sheet', 'card', 'entry'] as const;

/** `Respondent: P4`, `Participant 4`: heads a profile; what follows is the person's code. */
export const personWords = [
  'participant',
  'respondent',
  'interviewee',
  'informant',
  'client',
  'patient',
  'person',
  'subject',
  'narrator',
  'interlocutor',
] as const;

/** A wish to appear under one's own name. */
export const namedPhrases = [
  'wants to be named',
  'wishes to be named',
  'want to be named',
  'be named',
  'own name',
  'real name',
  'true name',
  'named in full',
  'full name',
  'use name',
  'keep the name',
  'attribution',
  'named',
] as const;
export const noWords = [
  'no',
  'not',
  'none',
  'never',
  "don't",
  "doesn't",
  'without',
  'anonymous',
  'refused',
  'refuses',
  'n',
  'nobody',
  'false',
  'unnamed',
] as const;
/** Keys at the head of a mail. */
export const mailKeys = ['from', 'to', 'cc', 'bcc', 'reply-to', 'subject', 're', 'sender'] as const;
export const yesWords = ['yes', 'y', 'true', 'ok', 'agreed', 'agrees'] as const;

/** `call me Wolf`: the pseudonym follows. */
export const calledPhrases = [
  'call me',
  'call her',
  'call him',
  'call them',
  'called',
  'pseudonym',
  'under the name',
  'appear as',
  'she wants:',
  'he wants:',
  'they want:',
] as const;

/** Keys of therapy and case notes, beside those of interviews. */
export const caseKeys = {
  participant: [
    'client',
    'client id',
    'client no',
    'patient',
    'patient id',
    'speaker',
    'subject id',
    'interviewee code',
  ],
  interviewer: [
    'therapist',
    'counsellor',
    'counselor',
    'psychologist',
    'doctor',
    'moderator',
    'host',
    'facilitator',
  ],
} as const;
