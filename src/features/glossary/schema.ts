import { z } from 'zod';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import { text } from '../../platform/i18n/text.ts';
import { ID_PATTERN } from '../../platform/vocabulary.ts';

const words = z.array(z.string().trim().min(1));
/** Spellings by language; a language without any is left out. */
const spellings = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, words.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof words>
  >,
);

/** A term of the field and every word under which somebody may look for it. */
export const termSchema = z.strictObject({
  term: text,
  definition: text,
  /** Further spellings in running text, such as plurals, whose first use links here. */
  forms: spellings.optional(),
  /** What people call it too. */
  aliases: spellings.optional(),
  /** Official names of earlier years. */
  former: spellings.optional(),
  /** Wrong words that machine translation has put in its place. */
  mistranslated: spellings.optional(),
  /** False for an everyday word, whose uses in guides must not all become links. */
  link: z.literal(false).optional(),
  /** Id of the guide that says more. */
  guide: z.string().optional(),
  /** Ids of the sources of what the definition states. */
  cite: z.array(z.string()).min(1).optional(),
});

export const glossarySchema = z.record(
  z.string().regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  termSchema,
);

export type Term = z.infer<typeof termSchema>;
/** Every term by its id. */
export type Glossary = z.infer<typeof glossarySchema>;
