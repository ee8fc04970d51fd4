import { z } from 'zod';
import { ID_PATTERN } from '../../../platform/vocabulary.ts';

/** The chapters of the guide list, in its order; their names are sentences of the interface. */
export const CHAPTERS = ['roles', 'cases', 'agreements'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Front matter of a guide. The file name is the id and pairs the languages; the slug is local. */
export const guideSchema = z.strictObject({
  title: z.string().trim().min(1).max(80),
  /** Last part of the address in this language. */
  slug: z.string().regex(ID_PATTERN, 'a slug is lower-case ASCII words joined by hyphens'),
  /** One or two sentences for lists and search engines. */
  description: z.string().trim().min(1).max(200),
  /** Short name for the guide list. */
  short: z.string().trim().min(1).max(32),
  /** Chapter of the guide list that the guide belongs to. */
  chapter: z.enum(CHAPTERS),
  /** Place in the guide list, all chapters counted. */
  order: z.number().int(),
  /** Whom the page is for. */
  audience: z.array(z.string().trim().min(1)).min(1),
  /** Roles needed for what the page describes. */
  roles: z.array(z.string().trim().min(1)).min(1),
  /** Day on which an editor last held the page against its sources. */
  reviewed: z.iso.date(),
});

export type GuideFrontMatter = z.infer<typeof guideSchema>;
