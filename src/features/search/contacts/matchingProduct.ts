import type { Hit } from './hit.ts';

/**
 * The product that a query means, by its place in the contact: of those that match the one with the
 * most letters in the query, so that «nómina plus» is not «Nómina»; of equals the shortest, so that
 * «nómina» is. Undefined where only the publisher matches.
 */
export function matchingProduct({ entry, products }: Hit): number | undefined {
  const marked = products.map(({ index, ranges }) => ({
    index,
    letters: ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0),
    length: entry.products[index]?.length ?? 0,
  }));
  marked.sort((a, b) => b.letters - a.letters || a.length - b.length);
  return marked[0]?.index;
}
