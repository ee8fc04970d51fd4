import { z } from 'zod';
import { ID_PATTERN } from '../../platform/vocabulary.ts';

/** A page that the content cites. */
export const sourceSchema = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  title: z.string().trim().min(1),
  /** BCP 47 tag of the language that the cited copy is written in. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'write the language as es or es-ES'),
  /** The document's own date, YYYY, YYYY-MM or YYYY-MM-DD; null when it carries none. */
  dated: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write the date as 2020, 2020-05 or 2020-05-05')
    .nullable(),
  /** Set only by the external check that opened the page; null until then. */
  checked: z.iso.date().nullable(),
  /** True for what no longer applies: guides cite it as history, and nothing else does. */
  superseded: z.literal(true).optional(),
});

export const sourcesSchema = z.record(
  z.string().regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  sourceSchema,
);

export type Source = z.infer<typeof sourceSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
