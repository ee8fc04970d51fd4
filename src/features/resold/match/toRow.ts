import { foldWords } from '../../../platform/text/foldWords.ts';
import { toDecimal } from '../read/amount.ts';
import type { Publisher } from './joinSpellings.ts';
import type { Match } from './matcher.ts';
import type { List } from '../read/readList.ts';

/** A publisher as the page shows it. */
export interface PublisherRow {
  key: string;
  /** The most frequent spelling, or the id where the list has no names. */
  name: string;
  /** Its other spellings. */
  others: string[];
  ids: string[];
  products: string[];
  rows: number;
  orders: number;
  /** What was billed, by currency; the amount is a decimal number with a point. */
  spend: { currency: string; amount: string }[];
  match: Match;
  /** Folded, for the filter. */
  text: string;
}

/** @param decimals which sign stands before the decimals of the list's amounts */
export function toRow(
  publisher: Publisher,
  match: Match,
  decimals: List['decimals'],
): PublisherRow {
  const { key, names, ids, products, rows, orders, spend } = publisher;
  const [name = '', ...others] = names.length > 0 ? names : ids;
  const contacts =
    match.state === 'matched' ? [match.contact] : match.state === 'proposed' ? match.proposals : [];
  return {
    key,
    name,
    others: names.length > 0 ? others : [],
    ids,
    products,
    rows,
    orders,
    spend: [...spend]
      .map(([currency, sums]) => ({ currency, amount: toDecimal(sums[decimals]) }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    match,
    text: foldWords(
      [...names, ...ids, ...products, ...contacts.map((one) => one.publisher)].join(' '),
    ),
  };
}
