import { z } from 'zod';
import { LOCALES, type Locale } from '../../platform/i18n/locales.ts';
import type { FileLines } from '../../platform/files/yaml.ts';

const line = z.string().trim().min(1);

/** content/tree.cases.yaml: what the tree must answer. */
export const casesSchema = z.array(
  z.strictObject({
    /** The case in a sentence. */
    case: line,
    /** `question/option` for each question in turn, from the start on, parted by blanks. */
    answers: z
      .string()
      .regex(
        /^[a-z0-9-]+\/[a-z0-9-]+( [a-z0-9-]+\/[a-z0-9-]+)*$/,
        'write question/option, one after the other',
      ),
    outcome: line,
    /** The source that the outcome rests on. */
    cite: line,
  }),
);

/** content/coverage.yaml: what the guides must say. */
export const coverageSchema = z.array(
  z.strictObject({
    says: line,
    guide: line,
    /** None for what nobody states. */
    cite: z.array(line),
  }),
);

const search = z.strictObject({
  /** As it is typed. */
  query: line,
  /** What answers it, parted by blanks: one of them is enough. */
  finds: line,
  /** Why it is asked. */
  why: line,
});
const searches = z.array(search).default([]);

const searchesOfLanguage = z.strictObject({
  /** The field of every page. */
  field: searches,
  /** The same, of which the check never says what is missed. */
  unseen: searches,
  /** The first of what the field of every page finds to read. */
  first: searches,
  /** The field over the tree. */
  tree: searches,
  /** What no guidance answers. */
  nothing: z.array(search.omit({ finds: true })).default([]),
});

/** content/searches.yaml: what the fields must find; a language may be left out. */
export const searchesSchema = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, searchesOfLanguage.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof searchesOfLanguage>
  >,
);

export type Cases = z.infer<typeof casesSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Searches = z.infer<typeof searchesSchema>;
export type SearchesOfLanguage = z.infer<typeof searchesOfLanguage>;

/** What the content is held to, beyond what any content must be. */
export interface Promises {
  cases?: Cases;
  coverage?: Coverage;
  searches?: Searches;
}

export type PromisePlaces = Record<keyof Promises, FileLines>;
