import { z } from 'zod';
import { text } from '../../../platform/i18n/text.ts';
import { AUDIENCES, CHANNELS, ID_PATTERN } from '../../../platform/vocabulary.ts';

/**
 * A contact is one publisher (ISV) with its products and the ways to reach it. The three channels
 * are those that an offer lists in Partner Center; see facts and sources in the guide
 * "isv-contact". Empty fields are left out, never empty strings. Descriptions go into the published
 * JSON Schema too, for people who script.
 */

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), 'control characters are not allowed');

/**
 * Only http and https ever become links; anything else (javascript:, data:, ftp:) is refused. So is
 * what a browser would quietly mend or a reader would not see: white space, invisible and lost
 * characters, backslashes, and a user name before the host, which looks like one.
 */
const webAddress = z
  .url({ protocol: /^https?$/, hostname: /\./, abort: true })
  .max(2000)
  .regex(
    /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\\p{Cc}\p{Cf}\ufffd]*)?$/iu,
    'write the address as https://host/path',
  );

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
  phone: line
    .max(60)
    .optional()
    .describe('E.164, with ;ext= for an extension; as written where the country is not known'),
  url: webAddress.optional().describe('public whatever the audience'),
  audience: z.enum(AUDIENCES).describe('who may see name, email and phone'),
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
  id: line.optional().describe('id of the offer in the marketplace, such as fabrikam.backup'),
  plans: z.array(planSchema).optional(),
  channels: channelsSchema
    .optional()
    .describe("where this product is supported elsewhere than the publisher's others"),
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
  publisher: line.describe('name as the marketplace shows it'),
  aliases: z
    .array(line)
    .optional()
    .describe('other names that people type: short form, acronym, former name'),
  publisherIds: z
    .array(line)
    .optional()
    .describe('the ids by which the marketplace knows the publisher'),
  products: z.array(productSchema).optional(),
  categories: z.array(line).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the country as two capitals, such as ES')
    .optional()
    .describe('where the publisher is, ISO 3166-1; tells what a national phone number means'),
  website: webAddress.optional(),
  channels: channelsSchema,
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .optional()
    .describe('what the support desk answers in, BCP 47'),
  hours: z
    .array(z.strictObject({ days: z.array(day).min(1), from: clockTime, to: clockTime }))
    .optional()
    .describe("opening hours in the desk's own time zone; absent means unknown"),
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/, 'write the time zone as Europe/Madrid')
    .optional()
    .describe('IANA name, such as Europe/Madrid'),
  documents: z
    .array(
      z.strictObject({
        kind: z.enum(DOCUMENT_KINDS),
        title: line,
        url: webAddress,
      }),
    )
    .optional()
    .describe("what the offer's details and the catalog list beside the contacts"),
  verified: z.iso.date().optional().describe('the day on which somebody confirmed the channels'),
  sources: z
    .array(line)
    .min(1)
    .describe('where the record was taken from: names of files and of services'),
});

export const contactFileSchema = z.strictObject({
  sample: z.boolean().describe('true for fictional data: every page that uses it says so'),
  contacts: z.array(contactSchema).describe('sorted by id, so that a change is a small diff'),
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

/** The schema of a contact file as JSON Schema 2020-12, for those who read it without this code. */
export function contactsJsonSchema(): object {
  return z.toJSONSchema(contactFileSchema, { reused: 'ref' });
}
