import { z } from 'zod';
import { CHANNELS, ID_PATTERN } from '../vocabulary.ts';

/**
 * A contact is one publisher (ISV) with its products and the ways to reach it. The three channels
 * are those that an offer lists in Partner Center; see facts and sources in the guide
 * "isv-contact". Empty fields are left out, never empty strings.
 */

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), 'control characters are not allowed');

/** Only these two ever become links; anything else (javascript:, data:, ftp:) is refused. */
const webAddress = z.url({ protocol: /^https?$/, hostname: /\./ }).max(2000);

const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as 09:00');

/**
 * Name, email and phone belong to an employee and are not public unless the vendor publishes them:
 * `audience` governs them. The address of a web page is public in any case (Microsoft, "Create a
 * SaaS offer listing", 2020-06).
 */
export const channelSchema = z.strictObject({
  name: line.optional(),
  email: z.email().max(254).optional(),
  /** As written by the source, international form preferred. */
  phone: line.max(60).optional(),
  url: webAddress.optional(),
  audience: z.enum(['public', 'partner']),
});

export const contactSchema = z.strictObject({
  id: z.string().max(80).regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  /** The publisher's name as the marketplace shows it. */
  publisher: line,
  /** Other names that people type: short form, acronym, former name. */
  aliases: z.array(line).optional(),
  products: z.array(line).optional(),
  website: webAddress.optional(),
  channels: z.partialRecord(z.enum(CHANNELS), channelSchema),
  /** Languages that the support desk answers in, BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).optional(),
  /** Opening hours in the desk's own time zone; absent means unknown. */
  hours: z
    .array(z.strictObject({ days: z.array(day).min(1), from: clockTime, to: clockTime }))
    .optional(),
  /** IANA name, such as Europe/Madrid. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/, 'write the time zone as Europe/Madrid')
    .optional(),
  /** What the offer's details list beside the contacts. */
  documents: z
    .array(
      z.strictObject({
        kind: z.enum(['user', 'sales', 'csp-marketing']),
        title: line,
        url: webAddress,
      }),
    )
    .optional(),
  /** The day on which somebody confirmed the channels, YYYY-MM-DD. */
  verified: z.iso.date().optional(),
  /** Where the record was taken from. */
  source: line,
});

export const contactFileSchema = z.strictObject({
  /** True for fictional data: every page that uses it says so. */
  sample: z.boolean(),
  /** Sorted by id, so that a change is a small diff. */
  contacts: z.array(contactSchema),
});

export type Channel = z.infer<typeof channelSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type ContactFile = z.infer<typeof contactFileSchema>;
