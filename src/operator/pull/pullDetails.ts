import { askAgain } from './askAgain.ts';
import { productAddress, type CatalogQuery } from './catalogApi.ts';
import type { Pace } from './pace.ts';
import { PullStop } from './pullStop.ts';
import { type CatalogProduct, reduceProduct } from './reduceProduct.ts';
import type { World } from './world.ts';

/** One product must not stop all: gone since the list was made, or broken by itself. */
const ITS_OWN_FAULT: readonly (number | undefined)[] = [404, 410, 500];

/**
 * A product with what only its details say; `missing` when the service has none for it, and the
 * summary is all that is kept. Microsoft supports its own products, so that those are not asked for.
 * @throws PullStop when the service itself fails
 */
export async function pullDetails(
  summary: CatalogProduct,
  query: CatalogQuery,
  world: World,
  steps: Pace,
): Promise<{ product: CatalogProduct; missing: boolean }> {
  const id = summary.uniqueProductId;
  if (id === undefined || summary.publisherType === 'Microsoft') {
    return { product: summary, missing: false };
  }
  try {
    const details = reduceProduct(await askAgain(productAddress(query, id), world, steps));
    const product = { ...summary, ...details, uniqueProductId: id };
    return { product, missing: details === undefined };
  } catch (error) {
    if (!(error instanceof PullStop) || !ITS_OWN_FAULT.includes(error.status)) throw error;
    return { product: summary, missing: true };
  }
}
