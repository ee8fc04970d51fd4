import { z } from 'zod';
import { LOCALES } from '../../platform/i18n/locales.ts';
import { ID_PATTERN } from '../../platform/vocabulary.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'a hash has twelve hexadecimal digits');

/** Hash of each language of a guide or of a node of the tree. */
export const hashesSchema = z.partialRecord(z.enum(LOCALES), hash);

/** What an editor confirmed about the languages of one guide or node. */
export const reviewedEntrySchema = z.strictObject({
  /** Day of the confirmation. */
  on: z.iso.date(),
  /** `twins`: all say the same. `untouched`: the last change concerned one language only. */
  as: z.enum(['twins', 'untouched']),
  /** The languages on that day. */
  files: hashesSchema,
});

/** A guide's id, or a node of the tree by its kind and id, as links write it. */
const key = z
  .string()
  .regex(new RegExp(`^((question|outcome|fact):)?${ID_PATTERN.source.slice(1)}`));

/** content/reviewed.json, by the id of the guide or node. */
export const reviewedSchema = z.record(key, reviewedEntrySchema);

export type Reviewed = z.infer<typeof reviewedSchema>;
export type TwinHashes = z.infer<typeof hashesSchema>;
