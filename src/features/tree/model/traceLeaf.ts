import { outcomeOf } from './outcomeOf.ts';
import { placeOfId, type TreePlace } from './placeOfId.ts';
import type { Change, LeafChange, Retired } from './schema.ts';
import { trailTo, type Answer, type Routes } from './walk.ts';

/** A leaf of the changelog, as a reader of today is told of it. Outcomes stand by their ids. */
export interface TracedLeaf {
  /** The answers that lead to it, its own last; of a leaf that is gone, those to its question. */
  trail: Answer[];
  /** The words of a leaf that is gone. */
  was: LeafChange['was'];
  /** Where it led before; undefined when the tree has forgotten that outcome. */
  from: string | undefined;
  /** Where it led since the change, if that is not where it leads now; the same holds. */
  since: string | undefined;
  /** The page that its address shows now, be it of what stands in for it. */
  now: TreePlace | undefined;
  outcome: string | undefined;
}

/** @param changes the whole changelog: a later entry may say that the leaf is gone */
export function traceLeaf(
  { leaf, from, to, was }: LeafChange,
  tree: Routes & { outcomes: Record<string, unknown> },
  { retired, changes }: { retired: Retired; changes: readonly Change[] },
): TracedLeaf {
  const [question = '', option = ''] = leaf.split('/');
  const own = placeOfId(tree, leaf);
  const now = own ?? placeOfId(tree, retired[leaf] ?? '');
  const outcome = now && outcomeOf(tree, now);
  const known = (id: string | undefined) =>
    id !== undefined && Object.hasOwn(tree.outcomes, id) ? id : undefined;
  const told = changes.flatMap(({ leaves }) => leaves).filter((other) => other.leaf === leaf);
  return {
    trail: trailTo(tree, own ? { question, option } : { question }) ?? [],
    was: own ? undefined : (was ?? told.find((other) => other.was)?.was),
    from: known(from),
    since: to === outcome ? undefined : known(to),
    now,
    outcome,
  };
}
