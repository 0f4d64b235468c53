/** E-mail, URLs, handles, IP and MAC addresses, in signs and in words («иван собака mail точка ru», «телега собака ...»). */
import { isEnglishWord } from '../../lang/en/words.ts';
import { contactWords as contact, numberWords } from '../../lang/lexicons.ts';
import { LETTERS } from '../../lang/script.ts';
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const EMAIL = new RegExp(
  `(?<![\\d${LETTERS}._%+-])[\\d${LETTERS}][\\d${LETTERS}._%+'-]{0,63} ?@ ?[\\d${LETTERS}][\\d${LETTERS}-]{0,62}(?:\\.[\\d${LETTERS}-]{1,63}){1,5}`,
  'gu',
);
const AT = `(?:${contact.at})`;
const JOIN = `(?:${contact.join})`;
const DOMAINS = `(?:${contact.domains})`;
const LOCAL = `[\\d${LETTERS}._-]{1,40}(?: {1,2}${JOIN} {1,2}[\\d${LETTERS}._-]{1,40}){0,3}`;
const EMAIL_WORDS_NEAR = new RegExp(contact.atNear, 'gu');
const EMAIL_WORDS = new RegExp(
  `(?<![\\d${LETTERS}])(?!(?:${contact.noMailbox}) )(${LOCAL} {0,2}${AT} {0,2}(?:[\\d${LETTERS}-]{1,40}(?: {0,2}(?:${contact.dot}) {0,2}|\\.)${DOMAINS}|(?:${contact.mailServices})))(?![\\d${LETTERS}])`,
  'gu',
);
/** Signs in brackets that fool machines: any ending may follow, "katrin [at] office [dot] example". */
const EMAIL_BRACKETS = new RegExp(
  `(?<![\\d${LETTERS}])[\\d${LETTERS}][\\d${LETTERS}._%+-]{0,63} ?[\\[({] ?(?:${contact.bracketedAt}) ?[\\])}] ?[\\d${LETTERS}-]{1,40}(?: ?(?:[\\[({] ?(?:${contact.bracketedDot}) ?[\\])}]|\\.) ?[\\d${LETTERS}-]{2,40}){1,4}`,
  'gu',
);
const EMAIL_BRACKETS_NEAR = new RegExp(`[\\[({] ?(?:${contact.bracketedAt}) ?[\\])}]`, 'gu');
/** Who the mailbox is of: `To: Lien Tran <lien@example.org>`. */
const MAILBOX_NAME = new RegExp(
  `(?<=(?:^|[:;,]) ?["'“«]?)\\p{Lu}[${LETTERS}'’-]{1,30}(?: \\p{Lu}[${LETTERS}'’.-]{0,30}){0,3}(?=["'”»]? <[^\\s<>@]{1,64}@)`,
  'gmu',
);
const URL_SIGN = /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"«»]{1,500}[^\s<>"«».,;:!?)\]]/giu;
const BARE_URL = new RegExp(
  `(?<![\\d${LETTERS}@._-])(?:www\\.)?[\\d${LETTERS}-]{1,63}(?:\\.[\\d${LETTERS}-]{1,63}){0,3}\\.(?:${contact.topDomains})(?:\\/[^\\s<>"«»]{0,300}[^\\s<>"«».,;:!?)\\]])?(?![\\d${LETTERS}])`,
  'gu',
);
/** Any ending may follow a name of the net that a path goes on: `hryshka.example/news`. */
const PATHED_URL =
  /(?<![\p{L}\p{N}@._/-])[a-z\d][a-z\d-]{2,62}(?:\.[a-z\d-]{1,63}){0,3}\.[a-z]{2,24}\/[\w\-.~%/?=&#+@]{2,200}(?<![.,?])/giu;
const URL_WORDS_NEAR = new RegExp(` (?:${contact.dotSaid}) `, 'gu');
const URL_WORDS = new RegExp(
  `(?<![\\d${LETTERS}])(?!(?:${contact.noName}) )[\\d${LETTERS}-]{1,40} {1,2}(?:${contact.dotSaid}) {1,2}${DOMAINS}(?: {1,2}(?:${contact.slashSaid}) {1,2}${LOCAL}){0,3}(?![\\d${LETTERS}])`,
  'gu',
);
const HANDLE = new RegExp(
  `(?<![\\d${LETTERS}._@/])@[\\d${LETTERS}_][\\d${LETTERS}_.]{1,38}[\\d${LETTERS}_]`,
  'gu',
);
const PROFILE =
  /(?<![\p{L}\p{N}.])(?:https?:\/\/)?(?:www\.|m\.)?(?:t\.me|telegram\.me|vk\.com|vk\.ru|ok\.ru|instagram\.com|insta|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com|wa\.me|linkedin\.com\/in|github\.com|youtube\.com)\/@?[\p{L}\p{N}_.\-+/@]{1,80}[\p{L}\p{N}_]/giu;
/** Forms of their own: a page of VK, a name with its Discord number. */
const NUMBERED_HANDLE = /(?<![\p{L}\p{N}_/.])(?:id\d{5,12}|[\p{L}\p{N}_.]{2,32}#\d{4})(?![\p{L}\p{N}_])/gu;
const HANDLE_WORDS_NEAR = new RegExp(`(?<![\\d${LETTERS}])(?:${contact.networks})(?![\\d${LETTERS}])`, 'gu');
const HANDLE_WORDS = new RegExp(
  `(?<![\\d${LETTERS}])(?:${contact.networks})(?:(?: (?:${contact.accounts}))? (?:${contact.links}) |(?: {0,2}[:—–-] {0,2}| {1,2}))(?:(?:${contact.atHandle}) |@)?([\\d${LETTERS}_][\\d${LETTERS}_.]{2,38}[\\d${LETTERS}_])`,
  'gu',
);
/** `u/greyheron`, `live:tomas.b`: forms of Reddit and Skype. */
const PREFIXED_HANDLE = /(?<![\p{L}\p{N}/:.])(?:u\/|live:)[a-z\d][\w.-]{1,30}[a-z\d](?![\p{L}\p{N}])/gu;
/** `zelal.in.the.north`: three words and more in small letters between points, and no ending of the net. */
const DOTTED = new RegExp(
  `(?<![\\d${LETTERS}@._/-])[a-z]{2,20}(?:\\.[a-z]{2,20}){1,3}\\.(?!(?:${contact.topDomains})(?![\\d${LETTERS}]))[a-z\\d]{2,20}(?![\\d${LETTERS}@_/-]|\\.[\\d${LETTERS}])`,
  'gu',
);
/** `tihaya_sova`: words joined so are an account's name; no path, file or address of the net. */
const UNDERSCORED = new RegExp(
  `(?<![\\d${LETTERS}_@/\\\\.=&?%#:-])[${LETTERS}][\\d${LETTERS}]{1,30}_[\\d${LETTERS}][\\d${LETTERS}_]{0,30}(?![\\d${LETTERS}_@/\\\\=&%-]|\\.[\\d${LETTERS}])`,
  'gu',
);
/** `Insta @begi.live.osh`: a handle with points, no mailbox called Insta. */
const HANDLE_AFTER_NETWORK = new RegExp(`^(?:${contact.networks}) @[^ ]`, 'iu');
/** `kotik1987`: letters that figures end are an account's name or a password; a virus and a format are neither. */
const LETTERS_AND_FIGURES =
  /(?<![\p{L}\p{N}_@#/.\\-])(?!covid)[a-z]{4,24}\d{2,4}(?![\p{L}\p{N}_@/-]|\.\p{L})/gu;
const IPV4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2}|:\d{2,5})?(?![\p{L}\p{N}]|\.\d)/gu;
const IPV6 = /(?<![\p{L}\p{N}:.])[0-9a-f:]{2,39}(?![\p{L}\p{N}:])/giu;
const MAC =
  /(?<![\p{L}\p{N}:-])(?:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}:-])/giu;

const SECTION_BEFORE = new RegExp(`(?:(?<!\\p{L})(?:${numberWords.sections})\\.?|§) ?$`, 'iu');
const isIpv4 = (text: string): boolean =>
  (text.split(/[/:]/)[0] ?? '').split('.').every((part) => Number(part) <= 255);
/** Eight groups of four, or fewer with one gap of zeros (RFC 4291). */
const isIpv6 = (text: string): boolean => {
  const halves = text.split('::');
  if (halves.length > 2 || /^:[^:]|[^:]:$/.test(text)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((g) => g.length === 0 || g.length > 4)) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
};

const MARKED_HANDLE = /[\d_]|\p{L}\.\p{L}/u;
const AT_BEFORE = new RegExp(`(?:${contact.atBefore}|@) ?$`, 'iu');
/** «ник: волк», "insta is annakphoto": said to be the handle, so any word that is not an ordinary one. */
const TOLD_BEFORE = new RegExp(`(?:[:—–-]|(?<!\\p{L})(?:${contact.told})) {1,2}$`, 'iu');
const LATIN = /^[A-Za-z][A-Za-z.]{2,40}$/;

function namedHandle(text: string, span: Finding['span']): Finding | null {
  const word = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  if (MARKED_HANDLE.test(word) || AT_BEFORE.test(before))
    return certain(span, 'handle', 'named-network', 0.85);
  const ordinary = LATIN.test(word) && isEnglishWord(word.toLowerCase());
  const afterCyrillic = /\p{Script=Cyrillic}[^\p{L}]{1,4}$/u.test(before) && LATIN.test(word);
  if (TOLD_BEFORE.test(before) && LATIN.test(word) && !ordinary)
    return certain(span, 'handle', 'named-network', 0.8);
  return afterCyrillic || (TOLD_BEFORE.test(before) && /[:—–-] {1,2}$/u.test(before))
    ? candidate(span, 'handle', 'named-network', 0.5)
    : null;
}

export const network: Recognizer = {
  name: 'network',
  kinds: ['email', 'url', 'handle', 'ip', 'person'],
  find: ({ text, small }) => {
    const found: Finding[] = [];
    const all = (
      anchor: RegExp,
      pattern: RegExp,
      kind: Finding['kind'],
      rule: string,
      sure: number,
      within = text,
    ): void => {
      for (const m of matchesNear(within, anchor, pattern)) found.push(certain(m.span, kind, rule, sure));
    };
    for (const m of matchesNear(text, /@/g, EMAIL))
      if (!HANDLE_AFTER_NETWORK.test(m.text)) found.push(certain(m.span, 'email', 'mail-sign', 0.99));
    for (const m of matchesNear(text, / <[^\s<>@]{1,64}@/gu, MAILBOX_NAME))
      found.push(certain(m.span, 'person', 'mailbox-name', 0.8));
    all(EMAIL_WORDS_NEAR, EMAIL_WORDS, 'email', 'mail-in-words', 0.9, small);
    all(EMAIL_BRACKETS_NEAR, EMAIL_BRACKETS, 'email', 'mail-in-brackets', 0.95, small);
    all(/:\/\//g, URL_SIGN, 'url', 'scheme', 0.99);
    all(/\//g, PROFILE, 'handle', 'profile-link', 0.98);
    all(/\p{L}\.\p{L}\p{L}/gu, BARE_URL, 'url', 'domain', 0.9, small);
    all(/\.[a-z]{2,24}\//giu, PATHED_URL, 'url', 'domain-and-path', 0.9);
    all(URL_WORDS_NEAR, URL_WORDS, 'url', 'domain-in-words', 0.85, small);
    all(/@/g, HANDLE, 'handle', 'handle-sign', 0.95);
    all(/id\d{5}|#\d{4}/g, NUMBERED_HANDLE, 'handle', 'numbered-handle', 0.9);
    for (const m of matchesNear(text, /_/g, UNDERSCORED))
      found.push(certain(m.span, 'handle', 'underscored', 0.7));
    all(/(?:u\/|live:)/g, PREFIXED_HANDLE, 'handle', 'prefixed', 0.85);
    all(/[a-z]\.[a-z]{2,20}\./g, DOTTED, 'handle', 'dotted', 0.75);
    all(/[a-z]\d\d/g, LETTERS_AND_FIGURES, 'handle', 'letters-and-figures', 0.7);
    for (const m of matchesNear(small, HANDLE_WORDS_NEAR, HANDLE_WORDS)) {
      const handle = namedHandle(text, m.span);
      if (handle) found.push(handle);
    }
    for (const m of matchesNear(text, /\d\.\d/g, IPV4))
      if (isIpv4(m.text) && !SECTION_BEFORE.test(text.slice(Math.max(0, m.span.start - 12), m.span.start)))
        found.push(certain(m.span, 'ip', 'ipv4', 0.9));
    for (const m of matchesNear(text, /:[0-9a-f]{0,4}:/giu, IPV6))
      if (isIpv6(m.text)) found.push(certain(m.span, 'ip', 'ipv6', 0.9));
    all(/[0-9a-f][:-][0-9a-f]{2}[:-]|[0-9a-f]\.[0-9a-f]{4}\./giu, MAC, 'ip', 'mac', 0.95);
    return found;
  },
};
