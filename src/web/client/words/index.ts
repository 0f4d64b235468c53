import { en, type Words } from './en.ts';
import { ru } from './ru.ts';

export type { Words };
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];
export const wordsOf: Readonly<Record<Language, Words>> = { en, ru };
