import Fuse, { type FuseResult, type FuseResultMatch } from 'fuse.js';
import { foldWords } from '../i18n/foldWords.ts';
import { domainOf } from './domainOf.ts';
import { idOfQuery } from './idQuery.ts';
import type { OpenTime } from './openHours.ts';
import type { Entry, SearchIndex } from './searchIndex.ts';

/** A part of a text to highlight: first and last character, both included. */
export type Range = readonly [from: number, to: number];

/** A contact that matches, with what to highlight. */
export interface Hit {
  entry: Entry;
  publisher: Range[];
  /** The products that match, in the contact's order, with their place in `entry.products`. */
  products: { index: number; ranges: Range[] }[];
  /** The alias that matches, where publisher and products do not say why. */
  alias?: string;
  /** When the support desk is open from now on, where that is known; see withOpenTimes. */
  open?: OpenTime[];
}

export type Search = (query: string, limit: number) => Hit[];

/**
 * Makes the search over an index. Each word is matched alone, so that order does not matter, with a
 * third of its letters wrong at the most: two swapped letters of six still count.
 */
export function createSearch({ entries }: SearchIndex): Search {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'publisher', weight: 3 },
      { name: 'aliases', weight: 2.5 },
      { name: 'products', weight: 2 },
      { name: 'domains', weight: 1.5 },
    ],
    includeMatches: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    threshold: 0.34,
    minMatchCharLength: 2,
  });
  const names = new Map(entries.map((entry) => [entry, namesOf(entry)]));
  return (query, limit) => {
    const words = query.trim().slice(0, 200);
    if (words === '') return [];
    const id = idOfQuery(words);
    if (id !== undefined)
      return entries.flatMap((item, refIndex) => (item.id === id ? toHit({ item, refIndex }) : []));
    // A pasted address or email means its domain; anything around it would only add noise.
    const wanted = /^\S+(?:@|:\/\/)\S+$/.test(words) ? domainOf(words) : words;
    return namedFirst(fuse.search(wanted), foldWords(wanted)).slice(0, limit).map(toHit);
  };

  /**
   * A name that stands whole in the query comes first, the longest before all: with «Nómina Plus
   * error» the reader means the product of that name and not «Nómina Plus 3». Next come names in
   * which the query stands from the beginning of a word («SAF-T» of «SAF-T Limpo»). Single letters
   * are nothing to Fuse, so that a name such as «G&C» is found here alone.
   */
  function namedFirst(results: FuseResult<Entry>[], query: string): FuseResult<Entry>[] {
    const seen = new Set(results.map(({ item }) => item));
    const unseen = entries.map((item, refIndex) => ({ item, refIndex }));
    return [...results, ...unseen.filter(({ item }) => !seen.has(item) && rank(item, query) >= 1)]
      .map((result) => ({ result, named: rank(result.item, query) }))
      .sort((a, b) => b.named - a.named)
      .map(({ result }) => result);
  }

  function rank(entry: Entry, query: string): number {
    if (query === '') return 0;
    const all = names.get(entry) ?? [];
    const whole = all.filter((name) => ` ${query} `.includes(` ${name} `));
    if (whole.length > 0) return Math.max(...whole.map(({ length }) => length));
    return all.some((name) => ` ${name}`.includes(` ${query}`)) ? 0.5 : 0;
  }
}

/** Folded once: the reader waits at every key. */
function namesOf({ publisher, aliases, products }: Entry): string[] {
  return [publisher, ...aliases, ...products].map(foldWords).filter((name) => name !== '');
}

function toHit({ item, matches = [] }: FuseResult<Entry>): Hit {
  const of = (key: string) => matches.filter((match) => match.key === key);
  const publisher = of('publisher').flatMap(toRanges);
  const products = of('products')
    .flatMap((match) =>
      match.refIndex === undefined ? [] : { index: match.refIndex, ranges: toRanges(match) },
    )
    .sort((a, b) => a.index - b.index);
  const alias = of('aliases')[0]?.value;
  const silent = publisher.length === 0 && products.length === 0;
  return { entry: item, publisher, products, ...(silent && alias !== undefined ? { alias } : {}) };
}

/** fuse.js counts in the text without accents, where an ß is two letters: back to the text itself. */
function toRanges({ value = '', indices }: FuseResultMatch): Range[] {
  const places: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const letter = value[at]?.normalize('NFD').replace(/\p{M}/gu, '') ?? '';
    places.push(...Array<number>(letter === 'ß' ? 2 : letter.length).fill(at));
  }
  return indices.flatMap(([from, to]) => {
    const [first, last] = [places[from], places[to]];
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
}
