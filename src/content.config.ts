import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { readAudience } from './features/contacts/record/readAudience.ts';
import { checkContent } from './editor/check.cli.ts';
import { publicPart } from './features/contacts/record/publicPart.ts';
import { categoriesSchema, contactSchema } from './features/contacts/record/schema.ts';
import { dutiesSchema } from './features/duties/schema.ts';
import { everydaySchema } from './features/findable/everyday.ts';
import { glossarySchema } from './features/glossary/schema.ts';
import { hashesById } from './features/translations/hashesById.ts';
import { hashesSchema, reviewedEntrySchema } from './features/translations/schema.ts';
import { guideSchema } from './features/guides/model/schema.ts';
import { hasErrors, printProblems } from './platform/problem.ts';
import { citingBySource } from './editor/crosschecks/citations.ts';
import { CITING_KINDS } from './features/sources/citingKinds.ts';
import type { Content } from './editor/content.ts';
import { AUDIENCES } from './platform/vocabulary.ts';
import { siteSchema } from './features/organization/schema.ts';
import { sourceSchema } from './features/sources/schema.ts';
import { changesSchema, retiredSchema, treeSchema } from './features/tree/model/schema.ts';

/** Without one the gate has stopped the build; until then nothing but the public part is handed out. */
const { audience = 'public' } = readAudience(process.env['AUDIENCE']);
let latest = checkContent(process.cwd()).content;
let answer: { content: Content | undefined } | undefined;

/**
 * Astro's door. The gate has read and checked every stream before this runs; a stream that is
 * absent here has stopped the build already.
 */
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
  sources: stream(sourceSchema, ({ sources }) => sources ?? {}),
  tree: stream(treeSchema, ({ tree }) => (tree ? { tree } : {})),
  retired: stream(retiredSchema, ({ retired }) => (retired ? { retired } : {})),
  changes: stream(changesSchema, ({ changes }) => (changes ? { changes } : {})),
  duties: stream(dutiesSchema, ({ duties }) => (duties ? { duties } : {})),
  glossary: stream(glossarySchema, ({ glossary }) => (glossary ? { glossary } : {})),
  everyday: stream(everydaySchema, ({ everyday }) => (everyday ? { everyday } : {})),
  reviewed: stream(reviewedEntrySchema, ({ reviewed }) => reviewed ?? {}),
  citing: stream(
    z.object({ by: z.array(z.object({ kind: z.enum(CITING_KINDS), id: z.string() })) }),
    (content) =>
      Object.fromEntries(
        Object.entries(citingBySource(content)).map(([source, by]) => [source, { by }]),
      ),
  ),
  guideHashes: stream(hashesSchema, ({ guides }) => hashesById(guides)),
  categories: stream(categoriesSchema, ({ categories }) => (categories ? { categories } : {})),
  site: stream(siteSchema, ({ site }) => (site ? { site } : {})),
  contactFile: stream(
    z.object({ sample: z.boolean(), audience: z.enum(AUDIENCES) }),
    ({ contacts }) => ({ contacts: { sample: contacts?.sample ?? false, audience } }),
  ),
  contacts: stream(contactSchema, ({ contacts }) =>
    Object.fromEntries(
      (contacts?.contacts ?? []).map((contact) => [
        contact.id,
        audience === 'partner' ? contact : publicPart(contact),
      ]),
    ),
  ),
};

/** A collection of one stream's entries, filled anew when an editor saves while `dev` runs. */
function stream<S extends z.ZodType>(
  schema: S,
  pick: (content: Content) => Record<string, z.infer<S>>,
) {
  const loader: Loader = {
    name: 'checked-stream',
    load: async ({ store, parseData, watcher }) => {
      const fill = async (content: Content): Promise<void> => {
        store.clear();
        for (const [id, value] of Object.entries(pick(content))) {
          const data = await parseData({ id, data: value as Record<string, unknown> });
          store.set({ id, data });
        }
      };
      await fill(latest);
      watcher?.on('change', (path) => {
        if (!/[\\/]content[\\/][^\\/]+\.(yaml|json)$/.test(path)) return;
        const content = reread();
        if (content) void fill(content);
      });
    },
  };
  return defineCollection({ loader, schema });
}

/** The content as it is now; undefined while it has errors, which are printed once a change. */
function reread(): Content | undefined {
  if (answer) return answer.content;
  const { content, problems } = checkContent(process.cwd());
  if (problems.length > 0) console.error(printProblems(problems));
  if (!hasErrors(problems)) latest = content;
  answer = { content: hasErrors(problems) ? undefined : content };
  // Every stream hears of the same change; the next change is read again.
  setTimeout(() => (answer = undefined), 50);
  return answer.content;
}
