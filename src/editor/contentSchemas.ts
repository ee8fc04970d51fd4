import { z } from 'zod';
import { categoriesSchema } from '../features/contacts/record/schema.ts';
import { dutiesSchema } from '../features/duties/schema.ts';
import { glossarySchema } from '../features/glossary/schema.ts';
import { guideSchema } from '../features/guides/model/schema.ts';
import { siteSchema } from '../features/organization/schema.ts';
import { sourcesSchema } from '../features/sources/schema.ts';
import { treeSchema } from '../features/tree/model/schema.ts';

/** What an editor writes by hand and an editor's program can complete: file → its schema. */
const SCHEMAS = {
  site: { of: 'content/site.yaml', schema: siteSchema },
  tree: { of: 'content/tree.yaml', schema: treeSchema },
  duties: { of: 'content/duties.yaml', schema: dutiesSchema },
  glossary: { of: 'content/glossary.yaml', schema: glossarySchema },
  sources: { of: 'content/sources.yaml', schema: sourcesSchema },
  categories: { of: 'content/categories.yaml', schema: categoriesSchema },
  guide: { of: 'the front matter of a guide', schema: guideSchema },
} as const;

/** The JSON Schema of each by its file's name, as it is written. */
export function contentSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, { of, schema }]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(of, schema), null, 2)}\n`,
    ]),
  );
}

function toJsonSchema(of: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // The newest draft that the common extensions for YAML understand whole.
    target: 'draft-7',
    // What is written, before defaults are filled in.
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      // Zod's own name for a text that holds another one; no format of JSON Schema.
      if (jsonSchema.format === 'includes') delete jsonSchema.format;
      const rules = rulesOf(zodSchema);
      if (rules.length > 0) jsonSchema.description = `The check asks too: ${rules.join('; ')}.`;
    },
  });
  return {
    $schema,
    title: of,
    description: `Written by «npm run schemas», for completion and first hints. «npm run check:content» asks for more: ids that exist, texts that are not blank, https where it is demanded, and all that content/PROBLEMS.md lists.`,
    ...rest,
  };
}

/** What JSON Schema has no words for: the messages of refinements. */
function rulesOf({ _zod: { def } }: z.core.$ZodTypes): string[] {
  return (def.checks ?? []).flatMap(({ _zod: { def: check } }) => {
    if (check.check !== 'custom') return [];
    const say = check.error as z.core.$ZodErrorMap | undefined;
    const said = say?.({ code: check.check, input: undefined });
    return typeof said === 'string' ? [said] : (said?.message ?? []);
  });
}
