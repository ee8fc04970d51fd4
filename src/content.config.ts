import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import checked, { type Streams } from 'virtual:streams';
import { z } from 'zod';
import { STREAMS_CHANGED } from './build/toStreams.ts';
import { categoriesSchema, contactSchema } from './features/contacts/record/schema.ts';
import { dutiesSchema } from './features/duties/schema.ts';
import { everydaySchema } from './features/findable/everyday.ts';
import { glossarySchema } from './features/glossary/schema.ts';
import type { GuideText } from './features/guides/model/guideText.ts';
import { guideSchema } from './features/guides/model/schema.ts';
import { siteSchema } from './features/organization/schema.ts';
import { CITING_KINDS } from './features/sources/citingKinds.ts';
import { sourceSchema } from './features/sources/schema.ts';
import { hashesSchema, reviewedEntrySchema } from './features/translations/schema.ts';
import { changesSchema, retiredSchema, treeSchema } from './features/tree/model/schema.ts';
import { AUDIENCES } from './platform/vocabulary.ts';

const guideFiles = glob({
  base: './content/guides',
  pattern: '*/*.mdx',
  // The path is the id; Astro would otherwise take the slug of the front matter.
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

/**
 * Astro's door. The gate has read and checked every stream before this runs, and hands them over as
 * they are; the schemas say here what each is, and are not asked again.
 */
export const collections = {
  guides: defineCollection({
    loader: {
      ...guideFiles,
      // Astro gives up at the first guide that is broken; the gate tells of all, and waits.
      load: async (context) => {
        if (!checked.isBroken) await guideFiles.load(context);
      },
    },
    // Astro's YAML makes a Date of what ours, which the gate uses, leaves as text.
    schema: guideSchema.extend({
      reviewed: z.date().transform((date) => date.toISOString().slice(0, 10)),
    }),
  }),
  sources: stream('sources', sourceSchema),
  tree: stream('tree', treeSchema),
  retired: stream('retired', retiredSchema),
  changes: stream('changes', changesSchema),
  duties: stream('duties', dutiesSchema),
  glossary: stream('glossary', glossarySchema),
  everyday: stream('everyday', everydaySchema),
  reviewed: stream('reviewed', reviewedEntrySchema),
  citing: stream(
    'citing',
    z.object({ by: z.array(z.object({ kind: z.enum(CITING_KINDS), id: z.string() })) }),
  ),
  // Read by the check, from the same file; nothing else writes it.
  guideTexts: stream('guideTexts', z.custom<GuideText>()),
  guideHashes: stream('guideHashes', hashesSchema),
  categories: stream('categories', categoriesSchema),
  site: stream('site', siteSchema),
  contactFile: stream(
    'contactFile',
    z.object({ sample: z.boolean(), audience: z.enum(AUDIENCES) }),
  ),
  contacts: stream('contacts', contactSchema),
};

/** A collection of one stream's entries, filled anew when the gate has checked an edit. */
function stream<S extends z.ZodType>(name: string, schema: S) {
  const loader: Loader = {
    name: 'checked-stream',
    load: async ({ store, watcher }) => {
      const fill = (streams: Streams): void => {
        store.clear();
        for (const [id, data] of Object.entries(streams[name] ?? {}))
          store.set({ id, data: data as Record<string, unknown> });
      };
      fill(checked.streams);
      // The watcher's types know the events of files only.
      (watcher as NodeJS.EventEmitter | undefined)?.on(STREAMS_CHANGED, fill);
    },
  };
  return defineCollection({ loader, schema });
}
