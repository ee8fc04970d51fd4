/** Something wrong in the tree, at a path of its file; check.ts makes it a problem with its line. */
export interface TreeFinding {
  code: string;
  path: readonly PropertyKey[];
  fact: string;
  fix: string;
  severity: 'error' | 'warning';
}
