import { publisherKey } from '../../contacts/record/publisherKey.ts';
import type { Bucket, Sums } from '../read/tally.ts';

/** A publisher as the list knows it. */
export interface Publisher {
  /** Tells it from the others, whatever the order of the rows. */
  key: string;
  /** Its spellings, the most frequent first; empty where the list has ids only. */
  names: string[];
  /** Its ids in the marketplace, in small letters. */
  ids: string[];
  /** The most frequent first. */
  products: string[];
  rows: number;
  /** Different orders; 0 where the list has no such column. */
  orders: number;
  spend: Sums;
  isFirstParty: boolean;
}

/**
 * Names and ids under which Microsoft sells its own products. Where there is a name the id tells
 * nothing: it stands beside what Microsoft bills for others, too. A company that it bought counts as
 * an ISV.
 */
const FIRST_PARTY =
  /^microsoft(?: (?:corp|corporation|azure|ireland operations (?:ltd|limited)))?$/;

/**
 * Joins the spellings of one publisher: those that fold to the same name, and those that stand
 * beside the same id, also by way of a third. Microsoft's id joins nothing: it stands beside rows
 * of others that Microsoft bills.
 */
export function joinSpellings(buckets: Iterable<Bucket>): Publisher[] {
  const all = [...buckets];
  const leader = new Map<string, string>();
  const find = (sign: string): string => {
    let at = sign;
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next;
    if (at !== sign) leader.set(sign, at);
    return at;
  };
  const signsOf = ({ name, id }: Bucket): string[] => [
    ...(name === '' ? [] : [`name ${publisherKey(name)}`]),
    ...(id === '' || (name !== '' && FIRST_PARTY.test(id)) ? [] : [`id ${id}`]),
  ];
  for (const bucket of all) {
    const [first, second] = signsOf(bucket).map(find);
    if (first !== undefined && second !== undefined && first !== second) leader.set(first, second);
  }
  const groups = Map.groupBy(all, (bucket) => find(signsOf(bucket)[0] ?? ''));
  return [...groups.values()].map(toPublisher);
}

function toPublisher(buckets: readonly Bucket[]): Publisher {
  const names = frequent(buckets.map(({ name, rows }) => [name, rows]));
  const ids = frequent(buckets.map(({ id, rows }) => [id, rows]));
  const orders = new Set(buckets.flatMap((bucket) => [...bucket.orders]));
  const signs = names.length > 0 ? names.map(publisherKey) : ids;
  return {
    // A publisher without a name may have an id that is the name of another.
    key: `${names.length > 0 ? 'name' : 'id'} ${[...signs].sort()[0] ?? ''}`,
    names,
    ids,
    products: frequent(buckets.flatMap(({ products }) => [...products])),
    rows: buckets.reduce((sum, { rows }) => sum + rows, 0),
    orders: orders.size,
    spend: addUp(buckets.map(({ spend }) => spend)),
    isFirstParty: signs.every((sign) => FIRST_PARTY.test(sign)),
  };
}

/** Each text once, the one with the most rows first, equal ones by their signs. */
function frequent(counts: readonly (readonly [string, number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [text, rows] of counts) if (text !== '') sums.set(text, (sums.get(text) ?? 0) + rows);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}

function addUp(parts: readonly Sums[]): Sums {
  const sums: Sums = new Map();
  for (const [currency, { point, comma }] of parts.flatMap((part) => [...part])) {
    const sum = sums.get(currency) ?? { point: 0n, comma: 0n };
    sums.set(currency, { point: sum.point + point, comma: sum.comma + comma });
  }
  return sums;
}
