/** English words of addresses of the net, said or written to fool machines: parts of expressions in small letters. */
import type { ContactTable } from '../../tables.ts';

export const englishContactTable: ContactTable = {
  at: '\\(at\\)|\\[at\\]|\\{at\\}|at|sobaka',
  atNear: 'sobaka|[([{ ]at[)\\]} ]',
  bracketedAt: 'at|sobaka|@',
  bracketedDot: 'dot|tochka|\\.',
  atHandle: 'at',
  atBefore: '(?<![a-z])at',
  dot: '\\(dot\\)|\\[dot\\]|\\{dot\\}|dot|tochka',
  dotSaid: 'dot',
  slashSaid: 'slash',
  join: 'dot|underscore|dash|hyphen',
  domains: 'ru|com|org|net|kz|ua|by|info|io|me|uk|de|su|edu|ge|am|kg|uz|pl|eu|fr|us',
  topDomains:
    'com|org|net|ru|ua|by|kz|kg|uz|info|io|me|uk|de|su|edu|gov|fr|pl|lt|lv|ee|ge|am|az|us|ca|au|tv|cc|be|club|online|site|onion|biz|co|dev|app|xyz|blog|example|icu|wiki|ngo|international',
  mailServices: 'gmail|yandex|hotmail|outlook|icloud|protonmail|rambler|inbox',
  noName: 'the|a',
  noMailbox: 'blog|site|website|page|channel|article|published|posted|read|it|look|found|live|is|was|stream',
  networks:
    'telegram|insta|instagram|nick|nickname|username|handle|skype|discord|signal|tg|ig|twitter|tiktok|snapchat|snap|facebook|vk|cc|threads|bluesky|mastodon|linkedin|whatsapp|wechat|viber|dm|xmpp|jabber|matrix|reddit',
  accounts: 'handle|username|account',
  links: 'is|was|as|he is|she is',
  told: 'is|was',
};
