import { z } from 'zod';
import { text } from '../../platform/i18n/text.ts';
import { BASES, ID_PATTERN, PARTIES, TOPICS } from '../../platform/vocabulary.ts';

/** One duty, who has it, and what rests on that. */
export const dutySchema = z.strictObject({
  topic: z.enum(TOPICS),
  /** What is to be done, a noun phrase. */
  duty: text,
  /** Who is responsible. */
  party: z.enum(PARTIES),
  /** Who asks the responsible party for it. */
  askedBy: z.array(z.enum(PARTIES)).min(1),
  /** What the others do, one sentence each. */
  others: z.array(z.strictObject({ party: z.enum(PARTIES), does: text })).optional(),
  /** Ids of sources; none where Microsoft states nothing. */
  cite: z.array(z.string()).min(1).optional(),
  basis: z.enum(BASES),
  /** Day on which an editor last held the duty against its sources. */
  reviewed: z.iso.date(),
});

export const dutiesSchema = z.record(
  z.string().regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  dutySchema,
);

export type Duty = z.infer<typeof dutySchema>;
/** Every duty by its id, in the order of the file. */
export type Duties = z.infer<typeof dutiesSchema>;
