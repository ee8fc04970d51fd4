import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { treeSchema } from '../../src/features/tree/model/schema.ts';

/** The tree of the tests' content. */
export const TREE = treeSchema.parse(
  parse(readFileSync(new URL('../site/content/tree.yaml', import.meta.url), 'utf8')),
);
