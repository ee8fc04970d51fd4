/** The queries in turn from each class, so that every beginning of the list is a fair sample. */
export function stratify<T extends { cls: string }>(queries: readonly T[]): T[] {
  const classes = Map.groupBy(queries, ({ cls }) => cls);
  const longest = Math.max(0, ...[...classes.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    [...classes.values()].flatMap((some) => some.slice(turn, turn + 1)),
  ).flat();
}
