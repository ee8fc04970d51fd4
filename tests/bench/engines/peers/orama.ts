import { create, insertMultiple, search } from '@orama/orama';
import { plain } from '../../fold.ts';
import { toDoc, type MakeEngine } from '../engine.ts';

const OPTIONS = {
  limit: 10,
  tolerance: 1,
  threshold: 1,
  boost: { name: 3, aliases: 2.5, products: 2, domains: 1.5 },
} as const;

/** Orama with one slip in a word; publishers with all words come first, then those with some. */
export const orama: MakeEngine = async (publishers) => {
  const index = create({
    schema: { name: 'string', aliases: 'string[]', products: 'string[]', domains: 'string[]' },
  });
  const fold = (texts: readonly string[]) => texts.map(plain);
  const docs = publishers.map(toDoc).map(({ id, name, aliases, products, domains }) => ({
    id,
    name: plain(name),
    aliases: fold(aliases),
    products: fold(products),
    domains,
  }));
  await insertMultiple(index, docs, docs.length);
  return {
    name: 'orama',
    options: `${JSON.stringify(OPTIONS)}, accents folded`,
    search: (query) => {
      const found = search(index, { ...OPTIONS, term: plain(query) });
      if (found instanceof Promise) throw new TypeError('Orama answers at once without hooks.');
      return found.hits.map(({ id }) => id);
    },
  };
};
