import { z } from 'zod';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';

const words = z
  .array(z.string().regex(/^[\p{L}\p{M}\p{N}’']+\*?$/u, 'write one word; a final * is any ending'))
  .min(1);
/** Words by language; a language without any is left out. */
const byLanguage = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, words.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof words>
  >,
);

/** How customers talk: what leads from their words to those of the tree. */
export const everydaySchema = z.strictObject({
  /** Groups of words that mean the same to a customer: each finds the others. */
  alike: z.array(byLanguage),
  /** Words that stand in any sentence and say nothing of the trouble. */
  idle: byLanguage,
});

export type Everyday = z.infer<typeof everydaySchema>;
