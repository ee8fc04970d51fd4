import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch } from '../../src/contacts/search/createSearch.ts';
import type { Entry } from '../../src/contacts/searchIndex.ts';
import { readCorpus } from './corpus.ts';
import { measure, printTable, type Engine } from './measure.ts';

/**
 * `npm run bench`: the contact search beside its peers in one run, same records, same fields, ten
 * results. Without outside files it uses the sample contacts and queries made from their names.
 * `-- --corpus FILE --queries FILE` takes outside ones.
 */
const { entries, queries, from } = readCorpus(process.argv.slice(2));

function project(): Engine {
  const search = createSearch({ entries });
  return { name: 'project', search: (query) => search(query, 10).map(({ entry }) => entry.id) };
}

function fuse(): Engine {
  const index = new Fuse(entries, { keys: ['publisher', 'aliases', 'products', 'domains'] });
  return {
    name: 'fuse.js, default',
    search: (query) => index.search(query, { limit: 10 }).map(({ item }) => item.id),
  };
}

function miniSearch(): Engine {
  const index = new MiniSearch<Entry>({
    fields: ['publisher', 'aliases', 'products', 'domains'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { boost: { publisher: 3, aliases: 2.5, products: 2 }, fuzzy: 0.3, prefix: true },
  });
  index.addAll(entries);
  return {
    name: 'MiniSearch, tuned',
    search: (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
}

console.log(`${entries.length} publishers, ${queries.length} queries (${from})\n`);
printTable([project, fuse, miniSearch].map((make) => measure(make(), queries)));
