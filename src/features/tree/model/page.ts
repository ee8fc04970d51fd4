import { placeFromPath, targetOf, type Place, type Routes } from './walk.ts';

/** A page of the tree: a question, a leaf, or an outcome by itself. */
export type Page = Place | { outcome: string };

/** Id of the outcome that a page shows; undefined for a question. */
export function outcomeAt(
  routes: Routes & { outcomes: Record<string, unknown> },
  page: Page,
): string | undefined {
  const id = 'outcome' in page ? page.outcome : targetOf(routes, page);
  return id !== undefined && Object.hasOwn(routes.outcomes, id) ? id : undefined;
}

/**
 * The page that an address names.
 * @param path the address without query and hash
 * @param sections addresses of the tree's first page and of the outcomes, with their final slashes
 */
export function pageFromPath(
  routes: Routes & { outcomes: Record<string, unknown> },
  path: string,
  sections: { tree: string; outcomes: string },
): Page | undefined {
  if (!path.startsWith(sections.outcomes)) return placeFromPath(routes, path, sections.tree);
  const outcome = path.slice(sections.outcomes.length).replace(/\/$/, '');
  return Object.hasOwn(routes.outcomes, outcome) ? { outcome } : undefined;
}
