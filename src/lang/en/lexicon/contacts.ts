/** English words of addresses of the net, said or written to fool machines: parts of expressions. */
export const englishAt = '\\(at\\)|\\[at\\]|\\{at\\}|at|AT|sobaka';
export const englishDot = '\\(dot\\)|\\[dot\\]|\\{dot\\}|dot|DOT|tochka';
export const englishJoin = 'dot|underscore|dash|hyphen';
export const englishDomains = 'ru|com|org|net|kz|ua|by|info|io|me|uk|de|su|edu|ge|am|kg|uz|pl|eu|fr|us';
/** Mail services that are named without their ending: "olya77 at gmail". */
export const englishMailServices = 'gmail|yandex|hotmail|outlook|icloud|protonmail|rambler|inbox';
/** Before a handle: "my insta is ...", "Telegram: ...". */
export const englishNetworks =
  'telegram|insta|instagram|nick|nickname|username|handle|skype|discord|signal|tg|ig|twitter|tiktok|snapchat|snap|facebook|vk';
