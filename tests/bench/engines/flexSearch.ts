import { Charset, Document } from 'flexsearch';
import { toDoc, type MakeEngine } from './engine.ts';

const OPTIONS = { tokenize: 'forward', resolution: 9 } as const;
const SEARCH = { limit: 10, suggest: true, merge: true } as const;

/** FlexSearch with beginnings of words, letters that sound alike as one, and partial matches. */
export const flexSearch: MakeEngine = (publishers) => {
  const index = new Document({
    ...OPTIONS,
    encoder: Charset.LatinBalance,
    document: { id: 'id', index: ['name', 'aliases', 'products', 'domains'] },
  });
  for (const publisher of publishers) {
    const { id, name, aliases, products, domains } = toDoc(publisher);
    index.add({
      id,
      name,
      aliases: aliases.join(' '),
      products: products.join(' '),
      domains: domains.join(' '),
    });
  }
  return {
    name: 'flexsearch',
    options: `${JSON.stringify({ ...OPTIONS, ...SEARCH })}, encoder LatinBalance`,
    search: (query) =>
      index
        .search(query, SEARCH)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
};
