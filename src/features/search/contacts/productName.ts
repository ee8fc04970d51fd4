import { matchingProduct } from './matchingProduct.ts';
import type { Hit } from './hit.ts';

/** What a case is about, as far as the chosen contact tells: «Vault 24/7, Fabrikam», or the publisher. */
export function productName(hit: Hit): string {
  const { entry } = hit;
  const index = matchingProduct(hit);
  const name = index === undefined ? undefined : entry.products[index];
  return name === undefined ? entry.publisher : `${name}, ${entry.publisher}`;
}
