/** English keys of headers and profile blocks, words for interview roles, consent and gender. Lower case. */
import type { AttributeName } from '../../domain/attributes.ts';
import type { Gender } from '../../domain/names.ts';
import type { ConsentLevel } from '../../domain/policy.ts';
import type { Turn } from '../../domain/transcript.ts';

export const englishKeys: Readonly<Record<AttributeName, string>> = {
  participant:
    'participant, participant id, participant code, participant no, participant number, respondent, respondent id, respondent code, resp, interviewee, interviewee id, informant, subject, id, code, case, case id, case no, pid, narrator, file',
  name: 'name, full name, real name, first name, given name, surname, last name, family name, patronymic, also known as, aka, known as, legal name, birth name, maiden name',
  pseudonym: 'pseudonym, chosen pseudonym, chosen name, alias, preferred pseudonym, call me, nickname',
  age: 'age, aged, years, years old, age at interview',
  birth: 'born, birth, date of birth, dob, d.o.b, birth date, birthday, birth year, year of birth, yob',
  gender: 'gender, sex, m/f, pronouns',
  origin:
    'from, origin, place of origin, home town, hometown, home city, home region, native of, birthplace, place of birth, born in, home, city of origin, region of origin, country of origin, grew up in, grew up',
  residence:
    'residence, place of residence, lives in, lives, living in, currently in, current city, current location, current country, city, town, location, now in, now, based in, address, country, where now, moved to, host country',
  profession:
    'profession, occupation, job, work, job title, position, employment, trade, current job, former job, former profession, works as, role at work, career, specialty',
  employer:
    'employer, company, workplace, works at, works for, organisation, organization, place of work, firm, institution, office, former employer',
  education:
    'education, studied, degree, school, university, college, schooling, alma mater, studies, major, qualification',
  ethnicity:
    'ethnicity, ethnic origin, ethnic background, nationality, ethnic group, race, heritage, citizenship',
  religion: 'religion, faith, confession, belief, denomination, religious affiliation',
  politics: 'politics, political views, political affiliation, party, activism, movement, views',
  orientation: 'orientation, sexual orientation, sexuality',
  family:
    'family, family status, marital status, married, spouse, children, kids, partner, parents, relatives, siblings, household, wife, husband, mother, father, status',
  health: 'health, illness, diagnosis, disability, medical, medical history, condition, medication',
  legal:
    'legal, legal status, criminal case, charges, conviction, immigration status, visa, visa status, criminal record, detained, detention, arrests',
  language:
    'language, languages, interview language, language of interview, language of the interview, mother tongue, native language, lang, spoken languages',
  departure:
    'departure, date of departure, departure date, left, left russia, left ukraine, left belarus, left kazakhstan, left home, left the country, date left, emigrated, emigration, moved, date of leaving, arrived, arrival, arrival date, crossed the border, date of arrival, when left, relocated',
  phone:
    'phone, telephone, tel, mobile, cell, phone number, second phone, other phone, home phone, work phone, mobile phone, cell phone, old phone, new phone, emergency phone, whatsapp, contact, contact number, signal',
  email: 'email, e-mail, mail, email address, e-mail address',
  handle:
    'handle, telegram, tg, instagram, ig, insta, twitter, x, vk, vkontakte, facebook, fb, tiktok, social media, nick, username, user name, skype, discord, linkedin',
  interviewer:
    'interviewer, interviewed by, researcher, conducted by, by, author, fieldworker, transcribed by, transcriber, transcription, typed by, notes by',
  translator: 'translator, interpreter, translated by, interpreted by',
  'interview-date':
    'date, interview date, date of interview, date of the interview, recorded, recorded on, interviewed on, interview, day, transcribed',
  'interview-place':
    'place, place of interview, interview place, interview location, venue, interviewed at, interviewed in, where, met at, met in, setting',
  consent:
    'consent, consent level, permission, permissions, consent given, release, may be shared, sharing, use, data use, terms, withdrawn, withdrew, withdrawal, consent withdrawn, withdrawn on',
  'consent-date': 'consent date, date of consent, consent given on, consented on, consent signed',
  wishes:
    'wishes, wants to be named, named, attribution, anonymity, wish, requests, special requests, conditions, credit',
  other: '',
};

export const englishRoles: Readonly<Record<Turn['role'], string>> = {
  interviewer:
    'i, int, intv, interviewer, interviewer 1, interviewer 2, researcher, q, question, moderator, mod, facilitator, host, me',
  participant:
    'r, p, resp, respondent, participant, interviewee, informant, narrator, subject, a, answer, speaker, guest, part, n',
  translator: 't, tr, translator, interpreter, trans',
  unknown:
    'unknown, unknown speaker, unidentified, unidentified speaker, voice, third voice, other, others, all, several, someone, man, woman, speaker ?, s, v',
};

/** In order: the first phrase that a value contains decides. */
export const englishConsent: readonly (readonly [string, ConsentLevel])[] = [
  ['do not use', 'none'],
  ['not to be used', 'none'],
  ['withdrawn', 'none'],
  ['withdrew', 'none'],
  ['withdrawal', 'none'],
  ['no consent', 'none'],
  ['not given', 'none'],
  ['refused', 'none'],
  ['none', 'none'],
  ['not public', 'internal'],
  ['do not publish', 'internal'],
  ['not for publication', 'internal'],
  ['only me', 'internal'],
  ['interviewer only', 'internal'],
  ['internal', 'internal'],
  ['private', 'internal'],
  ['team only', 'team'],
  ['only the team', 'team'],
  ['research team', 'team'],
  ['project team', 'team'],
  ['team', 'team'],
  ['colleagues', 'team'],
  ['project only', 'team'],
  ['archive', 'archive'],
  ['archiving', 'archive'],
  ['other researchers', 'archive'],
  ['researchers', 'archive'],
  ['repository', 'archive'],
  ['public', 'public'],
  ['publish', 'public'],
  ['publication', 'public'],
  ['open', 'public'],
  ['anything', 'public'],
  ['full', 'public'],
];

export const englishGenders: Readonly<Record<Gender, string>> = {
  masc: 'm, male, man, boy, he, he/him, him, masc, masculine, trans man',
  femn: 'f, female, woman, girl, she, she/her, her, fem, feminine, trans woman, w',
};
