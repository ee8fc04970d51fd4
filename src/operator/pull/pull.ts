import { askAgain } from './askAgain.ts';
import { listAddress, type CatalogQuery } from './catalogApi.ts';
import { inPairs } from './inPairs.ts';
import { pace } from './pace.ts';
import { pullDetails } from './pullDetails.ts';
import { PullStop } from './pullStop.ts';
import { nextAddress, readPage } from './readPage.ts';
import { type CatalogProduct, reduceProduct } from './reduceProduct.ts';
import type { World } from './world.ts';

/** Where a pull keeps what it has. */
export interface Store {
  /** Where an earlier pull of the same query stopped; undefined at the beginning. */
  next: string | undefined;
  /** Of every product that is kept: see `keyOf`. */
  keys: Set<string>;
  /** Keeps the products of a page and where to go on, or neither. */
  append(products: readonly CatalogProduct[], next: string | undefined): Promise<void>;
}

/** What this run has done; a resumed pull has more in its file. */
export interface Counts {
  pages: number;
  products: number;
  /** Products that an earlier page had, too. */
  repeated: number;
  /** Elements that are no products, or private ones. */
  dropped: number;
  withoutPublisher: number;
  withoutDetails: number;
}

/** Pages in a row that bring nothing new: an honest list has none, a broken one has them for ever. */
const PATIENCE = 100;

/**
 * Reads the catalog page by page into the store, to its end.
 * @throws PullStop; all pages before are then in the store
 */
export async function pull(
  query: CatalogQuery,
  world: World,
  store: Store,
  onPage: (counts: Counts) => void = () => undefined,
): Promise<Counts> {
  const counts = newCounts();
  const steps = pace(world);
  const visited = new Set<string>();
  let barren = 0;
  let address: string | undefined =
    store.next === undefined ? listAddress(query) : nextAddress(store.next, query.endpoint);
  while (address !== undefined) {
    visited.add(address);
    const page = readPage(await askAgain(address, world, steps));
    const next = page.next === undefined ? undefined : nextAddress(page.next, query.endpoint);
    if (next !== undefined && visited.has(next)) {
      throw new PullStop('the links from page to page lead in a circle');
    }
    const summaries = takeNew(page.products, store.keys, counts);
    barren = summaries.length === 0 ? barren + 1 : 0;
    if (barren > PATIENCE) throw new PullStop(`${PATIENCE} pages in a row bring nothing new`);
    const found = await inPairs(summaries, (one) => pullDetails(one, query, world, steps));
    const products = found.map(({ product }) => product);
    await store.append(products, next);
    for (const product of products) store.keys.add(keyOf(product));
    counts.pages += 1;
    counts.products += products.length;
    counts.withoutDetails += found.filter(({ missing }) => missing).length;
    counts.withoutPublisher += products.filter(isOrphan).length;
    onPage(counts);
    address = next;
  }
  return counts;
}

/** The first page only, without details: what a pull would begin with. */
export async function pullFirst(
  query: CatalogQuery,
  world: World,
): Promise<{ counts: Counts; hasMore: boolean }> {
  const page = readPage(await askAgain(listAddress(query), world, pace(world)));
  if (page.next !== undefined) nextAddress(page.next, query.endpoint);
  const counts = newCounts();
  const products = takeNew(page.products, new Set(), counts);
  counts.pages = 1;
  counts.products = products.length;
  counts.withoutPublisher = products.filter(isOrphan).length;
  return { counts, hasMore: page.next !== undefined };
}

/** What tells a product apart: its id, or all of it where it has none. */
export function keyOf(product: CatalogProduct): string {
  return product.uniqueProductId?.toLowerCase() ?? JSON.stringify(product);
}

function newCounts(): Counts {
  const nothing = { pages: 0, products: 0, repeated: 0, dropped: 0 };
  return { ...nothing, withoutPublisher: 0, withoutDetails: 0 };
}

function isOrphan({ publisherDisplayName, publisherId }: CatalogProduct): boolean {
  return publisherDisplayName === undefined && publisherId === undefined;
}

/** The products that no page had before, each once. */
function takeNew(elements: unknown[], keys: ReadonlySet<string>, counts: Counts): CatalogProduct[] {
  const found = new Map<string, CatalogProduct>();
  for (const element of elements) {
    const product = reduceProduct(element);
    if (product === undefined) counts.dropped += 1;
    else if (keys.has(keyOf(product)) || found.has(keyOf(product))) counts.repeated += 1;
    else found.set(keyOf(product), product);
  }
  return [...found.values()];
}
