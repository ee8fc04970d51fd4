/**
 * The public catalog of the marketplace: "Products" of the Marketplace catalog API, 2025-05-01
 * (`Azure/azure-rest-api-specs`, `specification/marketplacecatalog/data-plane/Products`). A list tells
 * of each product a summary; support address, links and the rest stand in the product's details.
 * Nothing is guessed that it does not say: it knows no size of a page, so none is sent.
 */
export const ENDPOINT = 'https://catalogapi.azure.com';
const VERSION = '2025-05-01';
/** The header that carries the key. */
export const KEY_HEADER = 'x-api-key';

/** Those that the catalog knows. */
export const LANGUAGES =
  'en cs de es fr hu it ja ko nl pl pt-br pt-pt ru sv tr zh-hans zh-hant'.split(' ');

/** What is asked for. Two pulls of the same query continue each other. */
export interface CatalogQuery {
  /** Origin of the service, without a final slash. */
  endpoint: string;
  /** ISO 3166-1, two letters: only what can be sold there. */
  market: string;
  language: string;
  /** An OData condition, such as `productType eq 'SaaS'`. */
  filter?: string | undefined;
}

/** The address of the first page. The published interface has no parameter for the size of a page. */
export function listAddress(query: CatalogQuery): string {
  const address = addressOf(query, '/products');
  if (query.filter !== undefined) address.searchParams.set('$filter', query.filter);
  return address.href;
}

/** The address of one product's details. */
export function productAddress(query: CatalogQuery, uniqueProductId: string): string {
  return addressOf(query, `/products/${encodeURIComponent(uniqueProductId)}`).href;
}

function addressOf({ endpoint, market, language }: CatalogQuery, path: string): URL {
  const address = new URL(endpoint + path);
  address.searchParams.set('api-version', VERSION);
  address.searchParams.set('market', market);
  address.searchParams.set('language', language);
  return address;
}
