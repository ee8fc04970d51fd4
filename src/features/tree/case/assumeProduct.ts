import type { Hit } from '../../search/contacts/hit.ts';

/**
 * The hit with its product, where the contact has only one: that is meant, whatever was typed. A
 * contact with several is left as it is, since the customer has one of them.
 */
export function assumeProduct(hit: Hit): Hit {
  const isKnown = hit.products.length > 0 || hit.entry.products.length !== 1;
  return isKnown ? hit : withProduct(hit, 0);
}

/**
 * The hit as if the reader had looked for one of its products, and for no other.
 * @param index place of the product in the contact; undefined for none of them
 */
export function withProduct(hit: Hit, index: number | undefined): Hit {
  return { ...hit, products: index === undefined ? [] : [{ index, ranges: [] }] };
}
