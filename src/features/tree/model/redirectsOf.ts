import { placeOfId, type TreePlace } from './placeOfId.ts';
import type { Retired } from './schema.ts';
import type { Routes } from './walk.ts';

/**
 * Where each retired id leads from its old address. Questions and outcomes share one namespace and
 * the lock forgets which one an id was, so that it redirects from both addresses it may have had.
 */
export function redirectsOf(
  retired: Retired,
  routes: Routes & { outcomes: Record<string, unknown> },
): { from: TreePlace; to: TreePlace; id: string }[] {
  return Object.entries(retired).flatMap(([old, id]) => {
    const to = placeOfId(routes, id);
    const parts = old.split('/');
    const sections = parts.length > 1 ? (['tree'] as const) : (['tree', 'outcomes'] as const);
    return to ? sections.map((section) => ({ from: { section, parts }, to, id })) : [];
  });
}
