/** E-mail, URLs, handles, IP and MAC addresses, in signs and in words («иван собака mail точка ru», «телега собака ...»). */
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const WORD_AT = '(?:собака|собачка|собачко|эт|\\(at\\)|\\[at\\]|at|sobaka)';
const WORD_DOT = '(?:точка|\\(dot\\)|\\[dot\\]|dot|tochka|\\.)';
const EMAIL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}._-]{1,40}(?: {1,2}(?:точка|dot|дефис|нижнее подчёркивание|underscore) {1,2}[\\p{L}\\p{N}._-]{1,40}){0,3} {0,2}${WORD_AT} {0,2}[\\p{L}\\p{N}-]{1,40} {0,2}${WORD_DOT} {0,2}(?:ру|ком|орг|нет|кз|юа|бай|рф|ru|com|org|net|kz|ua|by|info|io|me|uk|de|su|edu))(?![\\p{L}\\p{N}])`,
  'giu',
);
const URL_SIGN = /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"«»]{1,500}[^\s<>"«».,;:!?)\]]/giu;
const BARE_URL =
  /(?<![\p{L}\p{N}@.])(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|ru|рф|ua|by|kz|kg|uz|info|io|me|uk|de|su|edu|gov|fr|pl|lt|lv|ee|ge|am|az|us|ca|au|tv|cc|club|online|site|onion|biz|co)(?:\/[^\s<>"«»]{0,300}[^\s<>"«».,;:!?)\]])?(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}._@/])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,38}[\p{L}\p{N}_]/gu;
const PROFILE =
  /(?<![\p{L}\p{N}.])(?:t\.me|vk\.com|vk\.ru|ok\.ru|instagram\.com|insta|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com|wa\.me|linkedin\.com\/in|github\.com|youtube\.com)\/@?[\p{L}\p{N}_.\-+/]{1,80}[\p{L}\p{N}_]/giu;
const HANDLE_WORDS =
  /(?<![\p{L}\p{N}])(?:телега|телеграм|телеграмм|тг|инста|инстаграм|вк|ник|никнейм|юзернейм|аккаунт|скайп|telegram|insta|instagram|nick|username|handle|skype|discord|signal|tg|ig)(?: {0,2}[:—–-] {0,2}| {1,2})(?:собака |собачка |at |@)?([\p{L}\p{N}_][\p{L}\p{N}_.]{2,38}[\p{L}\p{N}_])/giu;
const NETWORK_NAMES =
  /телег|(?<!\p{L})(?:тг|вк|tg|ig)(?!\p{L})|инст|ник|юзер|аккаунт|скайп|telegram|insta|nick|username|handle|skype|discord|signal/giu;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\p{L}\p{N}:])/giu;
const MAC = /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu;

const isIpv4 = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255);
/** A word in letters alone after "телега" is only a handle when it follows an at-sign or holds figures or marks. */
const looksLikeHandle = (text: string, before: string): boolean =>
  /[\d_]/.test(text) || /(?:собак\p{L}|собачк\p{L}|@|:) ?$/iu.test(before);

export const network: Recognizer = {
  name: 'network',
  kinds: ['email', 'url', 'handle', 'ip'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const m of matchesNear(text, /@/g, EMAIL)) found.push(certain(m.span, 'email', 'at-sign', 0.99));
    for (const m of matchesNear(text, /собач?к|sobaka|[([ ]at[)\] ]| эт /giu, EMAIL_WORDS))
      found.push(certain(m.span, 'email', 'in-words', 0.9));
    for (const m of matchesNear(text, /:\/\//g, URL_SIGN)) found.push(certain(m.span, 'url', 'scheme', 0.99));
    for (const m of matchesNear(text, /\//g, PROFILE))
      found.push(certain(m.span, 'handle', 'profile-link', 0.98));
    for (const m of matchesNear(text, /\.[a-zр][a-zф]/giu, BARE_URL))
      found.push(certain(m.span, 'url', 'domain', 0.9));
    for (const m of matchesNear(text, /@/g, HANDLE)) found.push(certain(m.span, 'handle', 'at-sign', 0.95));
    for (const m of matchesNear(text, NETWORK_NAMES, HANDLE_WORDS)) {
      if (looksLikeHandle(m.text, text.slice(Math.max(0, m.span.start - 9), m.span.start)))
        found.push(
          /собак|@/i.test(text.slice(m.span.start - 9, m.span.start)) || /[\d_]/.test(m.text)
            ? certain(m.span, 'handle', 'named-network', 0.85)
            : candidate(m.span, 'handle', 'named-network', 0.5),
        );
    }
    for (const m of matchesNear(text, /\d\.\d/g, IPV4))
      if (isIpv4(m.text)) found.push(certain(m.span, 'ip', 'ipv4', 0.9));
    for (const m of matchesNear(text, /:[0-9a-f]{0,4}:/giu, IPV6))
      found.push(certain(m.span, 'ip', 'ipv6', 0.9));
    for (const m of matchesNear(text, /[0-9a-f][:-][0-9a-f]{2}[:-]/giu, MAC))
      found.push(certain(m.span, 'ip', 'mac', 0.95));
    return found;
  },
};
