import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { checkContent } from './check.cli.ts';
import { publicPart } from './contacts/publicPart.ts';
import { contactSchema } from './contacts/schema.ts';
import { guideSchema } from './guides/schema.ts';
import { siteSchema } from './site/schema.ts';
import { sourceSchema } from './sources/schema.ts';
import { treeSchema } from './tree/schema.ts';

/**
 * Astro's door. The gate has read and checked every stream before this runs; a stream that is
 * absent here has stopped the build already.
 */
const { content } = checkContent(process.cwd());

export const collections = {
  guides: defineCollection({
    loader: glob({
      base: './content/guides',
      pattern: '*/*.mdx',
      // The path is the id; Astro would otherwise take the slug of the front matter.
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    // Astro's YAML makes a Date of what ours, which the gate uses, leaves as text.
    schema: guideSchema.extend({
      reviewed: z.date().transform((date) => date.toISOString().slice(0, 10)),
    }),
  }),
  sources: collection(sourceSchema, () => content.sources ?? {}),
  tree: collection(treeSchema, () => (content.tree ? { tree: content.tree } : {})),
  site: collection(siteSchema, () => (content.site ? { site: content.site } : {})),
  contactFile: collection(z.object({ sample: z.boolean() }), () => ({
    contacts: { sample: content.contacts?.sample ?? false },
  })),
  contacts: collection(contactSchema, () => {
    const contacts = (content.contacts?.contacts ?? []).map(publicPart);
    return Object.fromEntries(contacts.map((contact) => [contact.id, contact]));
  }),
};

function collection<S extends z.ZodType>(schema: S, load: () => Record<string, z.infer<S>>) {
  return defineCollection({
    loader: () => load() as Record<string, Record<string, unknown>>,
    schema,
  });
}
