/** Something wrong in the tree, at a path of its file; checkTree.ts gives it a line. */
export interface TreeFinding {
  code: string;
  path: readonly PropertyKey[];
  fact: string;
  fix: string;
  severity: 'error' | 'warning';
}
