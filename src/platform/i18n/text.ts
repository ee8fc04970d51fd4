import { z } from 'zod';
import { LANGUAGES, LOCALES, type CompleteLocale, type Locale } from './locales.ts';

const words = z.string().trim().min(1, 'the text is empty');

/** Schema of a text in every language; a language that is missing is named by its key. */
export const text = z.strictObject(
  Object.fromEntries(
    LOCALES.map((locale) => [locale, LANGUAGES[locale].complete ? words : words.optional()]),
  ) as Record<CompleteLocale, typeof words> &
    Record<Exclude<Locale, CompleteLocale>, z.ZodOptional<typeof words>>,
);
