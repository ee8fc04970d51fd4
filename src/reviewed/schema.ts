import { z } from 'zod';
import { LOCALES } from '../i18n/locales.ts';
import { ID_PATTERN } from '../vocabulary.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'a hash has twelve hexadecimal digits');

/** Hash of each language's file of a guide. */
export const hashesSchema = z.partialRecord(z.enum(LOCALES), hash);

/** What an editor confirmed about the languages of one guide. */
export const reviewedEntrySchema = z.strictObject({
  /** Day of the confirmation. */
  on: z.iso.date(),
  /** `twins`: all say the same. `untouched`: the last change concerned one language only. */
  as: z.enum(['twins', 'untouched']),
  /** The files on that day. */
  files: hashesSchema,
});

/** content/reviewed.json, by the id of the guide. */
export const reviewedSchema = z.record(z.string().regex(ID_PATTERN), reviewedEntrySchema);

export type Reviewed = z.infer<typeof reviewedSchema>;
export type Hashes = z.infer<typeof hashesSchema>;
