import type { LockDiff } from './compareLock.ts';
import type { Changes } from './schema.ts';

/**
 * The leaves that lead elsewhere or are gone, and that no entry of the changelog of today or later
 * names. New leaves mislead nobody who knows the old ones, and need no entry.
 * @param today YYYY-MM-DD
 */
export function unnamedLeaves(
  { rerouted, removed }: Pick<LockDiff, 'rerouted' | 'removed'>,
  changes: Changes,
  today: string,
): string[] {
  const named = changes.filter(({ on }) => on >= today).flatMap(({ leaves }) => leaves);
  return [...rerouted.map(({ leaf }) => leaf), ...removed].filter((leaf) => !named.includes(leaf));
}
