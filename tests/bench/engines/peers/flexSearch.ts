import { Charset, Index } from 'flexsearch';
import { toDoc, type MakeEngine } from '../engine.ts';
import { tokens } from '../tokens.ts';

const OPTIONS = { tokenize: 'forward', resolution: 9 } as const;
const SEARCH = { limit: 10, suggest: true } as const;

/**
 * FlexSearch with beginnings of words and partial matches. All fields are one text, the name first:
 * it found more so than as a document with fields, and with letters that sound alike as one.
 */
export const flexSearch: MakeEngine = (publishers) => {
  const index = new Index({ ...OPTIONS, encoder: Charset.Normalize });
  const docs = publishers.map(toDoc);
  docs.forEach(({ name, aliases, products, domains }, at) => {
    const words = [name, ...aliases, ...products, ...domains].flatMap(tokens);
    index.add(at, words.join(' '));
  });
  return {
    name: 'flexsearch',
    options: `${JSON.stringify({ ...OPTIONS, ...SEARCH })}, encoder Normalize, parts of joined words`,
    search: (query) => index.search(query, SEARCH).flatMap((at) => docs[Number(at)]?.id ?? []),
  };
};
