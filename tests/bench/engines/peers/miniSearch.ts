import MiniSearch, { type SearchOptions } from 'minisearch';
import { toDoc, type MakeEngine } from '../engine.ts';
import { queryTokens, tokens } from '../tokens.ts';

/** Found by trial on outside and generated queries at 10,000: flat boosts, inexact words far behind. */
export const OPTIONS = {
  boost: { name: 1.5, aliases: 1.4, products: 1.2, domains: 1 },
  fuzzy: 0.3,
  maxFuzzy: 2,
  prefix: true,
  weights: { fuzzy: 0.1, prefix: 0.2 },
  bm25: { k: 1.2, b: 0.9, d: 0 },
} satisfies SearchOptions;

/** MiniSearch at the best options found: all words, and any of them if no publisher has all. */
export const miniSearch: MakeEngine = (publishers) => {
  const index = new MiniSearch({
    fields: ['name', 'aliases', 'products', 'domains'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { ...OPTIONS, tokenize: queryTokens },
  });
  index.addAll(publishers.map(toDoc));
  return {
    name: 'minisearch',
    options: `${JSON.stringify(OPTIONS)}, folded words and the parts of joined ones, AND then OR`,
    search: (query) => {
      const all = index.search(query, { combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return found.slice(0, 10).map(({ id }) => String(id));
    },
  };
};
