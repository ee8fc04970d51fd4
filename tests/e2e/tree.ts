import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { treeSchema } from '../../src/tree/schema.ts';

/** The tree as the editors wrote it. */
export const TREE = treeSchema.parse(
  parse(readFileSync(new URL('../../content/tree.yaml', import.meta.url), 'utf8')),
);
