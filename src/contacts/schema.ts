import { z } from 'zod';
import { text } from '../i18n/text.ts';
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
  /** E.164 with `;ext=` where there is an extension; as written where the country is not known. */
  phone: line.max(60).optional(),
  url: webAddress.optional(),
  audience: z.enum(['public', 'partner']),
});

/**
 * Whether a partner may sell a plan through CSP, in the words of the marketplace: the publisher
 * opts in for all partners, for those that it selects, or out (Marketplace catalog API, 2025-05-01:
 * OptIn, SelectiveOptIn, OptOut; an older model also knows Terminated).
 */
export const CSP_STATES = ['opt-in', 'selective', 'opt-out', 'terminated'] as const;
export const planSchema = z.strictObject({ name: line, csp: z.enum(CSP_STATES).optional() });

const channelsSchema = z.partialRecord(z.enum(CHANNELS), channelSchema);

/** What the publisher sells: an offer of the marketplace. */
const productSchema = z.strictObject({
  name: line,
  /** The marketplace's id of the offer, such as `fabrikam.backup`. */
  id: line.optional(),
  plans: z.array(planSchema).optional(),
  /** Where this product is supported elsewhere than the publisher's others. */
  channels: channelsSchema.optional(),
});

/** What a document is for: what offer details list, and the legal texts that the catalog links to. */
export const DOCUMENT_KINDS = [
  'user',
  'sales',
  'csp-marketing',
  'legal',
  'csp-legal',
  'privacy',
] as const;

export const contactSchema = z.strictObject({
  id: z.string().max(80).regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  /** The publisher's name as the marketplace shows it. */
  publisher: line,
  /** Other names that people type: short form, acronym, former name. */
  aliases: z.array(line).optional(),
  /** The ids by which the marketplace knows the publisher. */
  publisherIds: z.array(line).optional(),
  products: z.array(productSchema).optional(),
  categories: z.array(line).optional(),
  /** Where the publisher is: ISO 3166-1, two letters; tells what a national phone number means. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the country as two capitals, such as ES')
    .optional(),
  website: webAddress.optional(),
  channels: channelsSchema,
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
  /** What the offer's details and the catalog list beside the contacts. */
  documents: z
    .array(
      z.strictObject({
        kind: z.enum(DOCUMENT_KINDS),
        title: line,
        url: webAddress,
      }),
    )
    .optional(),
  /** The day on which somebody confirmed the channels, YYYY-MM-DD. */
  verified: z.iso.date().optional(),
  /** Where the record was taken from: names of files and of services. */
  sources: z.array(line).min(1),
});

export const contactFileSchema = z.strictObject({
  /** True for fictional data: every page that uses it says so. */
  sample: z.boolean(),
  /** Sorted by id, so that a change is a small diff. */
  contacts: z.array(contactSchema),
});

/** What the marketplace calls its categories, by the last part of their addresses. */
export const categoriesSchema = z.record(
  z.string().regex(ID_PATTERN, 'an id is lower-case ASCII words joined by hyphens'),
  z.strictObject({
    name: text,
    /** Other spellings that contact files use. */
    aliases: z.array(line).min(1).optional(),
  }),
);

export type Channel = z.infer<typeof channelSchema>;
export type Product = z.infer<typeof productSchema>;
export type CspState = (typeof CSP_STATES)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type Contact = z.infer<typeof contactSchema>;
export type Categories = z.infer<typeof categoriesSchema>;
export type ContactFile = z.infer<typeof contactFileSchema>;
