import { z } from 'zod';
import { text } from '../../platform/i18n/text.ts';

/** The ways to reach a desk of the operator's or its provider's; at least one is given. */
const desk = z
  .strictObject({
    name: text,
    email: z.email().optional(),
    phone: z.string().trim().min(3).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(({ email, phone, url }) => email ?? phone ?? url, 'give an email, a phone or a url');

/** Who runs this copy of the site. It fills the outcomes with desks, and never changes routing. */
export const siteSchema = z.strictObject({
  /** True while the data is fictional: pages that show it say so. */
  sample: z.boolean(),
  /** The organization's name. */
  name: z.string().trim().min(1),
  /** Where the site is served, sub-path included, with a final slash. */
  address: z.url({ protocol: /^https?$/ }).regex(/\/$/, 'the address ends in a slash'),
  /** How the organization buys from Microsoft. */
  cspModel: z.enum(['direct-bill', 'indirect-provider', 'indirect-reseller']),
  /** The organization's own desks. */
  support: desk,
  billing: desk,
  /** Needed only by an indirect reseller; others may name it to help theirs. */
  provider: desk.optional(),
  /** How many contacts have a page of their own each; with more they stand on the directory's pages. */
  contactPages: z.int().min(0).default(2000),
  /** Where a page is edited, with {file} in the place of its path; left out where nobody may. */
  editLink: z
    .url({ protocol: /^https$/ })
    .includes('{file}', 'write {file} where the path goes')
    .optional(),
  /** Where a reader reports a mistake: a mailto: or https: address. */
  reportMistake: z.string().regex(/^(mailto:|https:\/\/)/, 'give a mailto: or https: address'),
});

export type Site = z.infer<typeof siteSchema>;
