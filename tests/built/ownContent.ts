import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  changesSchema,
  retiredSchema,
  treeSchema,
  type Changes,
  type Retired,
  type Tree,
} from '../../src/features/tree/model/schema.ts';

/** What the pages of the tree were built from. */
export interface OwnContent {
  tree: Tree;
  changes: Changes;
  retired: Retired;
}

/** @param project the folder of the project that was built, whose content may be a changed copy */
export function readOwnContent(project: string): OwnContent {
  const read = (file: string): unknown =>
    parse(readFileSync(join(project, 'content', file), 'utf8'));
  return {
    tree: treeSchema.parse(read('tree.yaml')),
    changes: changesSchema.parse(read('tree.changes.yaml')),
    retired: retiredSchema.parse(read('tree.retired.yaml')),
  };
}
