import { z } from 'zod';
import { LOCALES, type Locale } from './locales.ts';

const words = z.string().trim().min(1, 'the text is empty');

/** Schema of a text in every language; a language that is missing is named by its key. */
export const text = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, words])) as Record<Locale, typeof words>,
);
