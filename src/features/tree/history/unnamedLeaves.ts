import type { LockDiff } from './compareLock.ts';
import type { Changes, LeafChange } from '../model/schema.ts';

/**
 * The leaves that lead elsewhere or are gone, and of which no entry of the changelog of today or
 * later says just that. New leaves mislead nobody who knows the old ones, and need no entry.
 * @param today YYYY-MM-DD
 */
export function unnamedLeaves(
  { rerouted, removed }: Pick<LockDiff, 'rerouted' | 'removed'>,
  { changes }: Pick<Changes, 'changes'>,
  today: string,
): Pick<LeafChange, 'leaf' | 'from' | 'to'>[] {
  const named = changes.filter(({ on }) => on >= today).flatMap(({ leaves }) => leaves);
  return [...rerouted, ...removed].filter(
    (moved: Pick<LeafChange, 'leaf' | 'from' | 'to'>) =>
      !named.some(
        ({ leaf, from, to }) => leaf === moved.leaf && from === moved.from && to === moved.to,
      ),
  );
}
