import { PullStop } from './pullStop.ts';

export interface CatalogPage {
  products: unknown[];
  /** As the service wrote it; undefined behind the last page. */
  next: string | undefined;
}

/**
 * A page of the list: `value` and `nextLink` as the version of 2025 writes them, or `items` and
 * `nextPageLink` as the one of 2018 does.
 * @throws PullStop for anything else
 */
export function readPage(content: unknown): CatalogPage {
  const page = (content ?? {}) as Record<string, unknown>;
  const products = page['value'] ?? page['items'];
  if (!Array.isArray(products)) throw new PullStop('the service answered with no list of products');
  const next = page['nextLink'] ?? page['nextPageLink'] ?? '';
  if (typeof next !== 'string') throw new PullStop('the link to the next page is no text');
  return { products, next: next === '' ? undefined : next };
}

/**
 * The address of the next page. It must stay at the service: the key goes with the request.
 * @throws PullStop
 */
export function nextAddress(next: string, endpoint: string): string {
  const address = URL.parse(next, endpoint);
  if (address === null) throw new PullStop('the link to the next page is no address');
  const isOurs = address.origin === new URL(endpoint).origin;
  if (!isOurs || address.username !== '' || address.password !== '') {
    throw new PullStop(`the link to the next page leads to another host, «${address.host}»`);
  }
  address.hash = '';
  return address.href;
}
