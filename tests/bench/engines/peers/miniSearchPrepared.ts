import MiniSearch, { type Query } from 'minisearch';
import { keyOf } from '../../fold.ts';
import { initialsOf } from '../../initialsOf.ts';
import { toDoc, type MakeEngine } from '../engine.ts';
import { OPTIONS } from './miniSearch.ts';
import { prepare, withoutForm } from '../prepare.ts';
import { queryTokens, tokens } from '../tokens.ts';

const WORDS = ['name', 'aliases', 'products'];
const BOOST = { ...OPTIONS.boost, joined: 3, initials: 1.5 };

/**
 * The same MiniSearch with the project's preparation of queries, and what the project derives from a
 * name as further fields: the name without company form as one term, without spaces, its initials.
 */
export const miniSearchPrepared: MakeEngine = (publishers) => {
  const index = new MiniSearch({
    fields: [...WORDS, 'domains', 'joined', 'initials'],
    tokenize: (text, field) =>
      field !== undefined && !WORDS.includes(field) ? text.split(',') : tokens(text),
    processTerm: (term) => term,
    searchOptions: { ...OPTIONS, boost: BOOST, tokenize: queryTokens, fields: WORDS },
  });
  index.addAll(
    publishers.map((publisher) => {
      const doc = toDoc(publisher);
      const names = [doc.name, ...doc.aliases].map(withoutForm);
      const joined = [...names, ...doc.products].map((name) => keyOf(name).replaceAll(' ', ''));
      return { ...doc, joined: [...new Set(joined)], initials: initialsOf(names[0] ?? '') };
    }),
  );
  const exactly = (term: string, field: string): Query => ({
    queries: [term],
    fields: [field],
    tokenize: (text) => [text],
    fuzzy: false,
    prefix: false,
  });
  const find = ({ domain, text }: ReturnType<typeof prepare>) => {
    const hosts = domain === undefined ? [] : index.search(exactly(domain, 'domains'));
    if (hosts.length > 0) return hosts;
    const joined = text.replaceAll(' ', '');
    const whole: Query = { queries: [joined], fields: ['joined'], fuzzy: 0.15, prefix: false };
    const search = (combineWith: 'AND' | 'OR') =>
      index.search({
        combineWith: 'OR',
        queries: [{ queries: [text], combineWith }, whole, exactly(joined, 'initials')],
      });
    const all = search('AND');
    return all.length > 0 ? all : search('OR');
  };
  return {
    name: 'minisearch-prepared',
    options: `${JSON.stringify({ ...OPTIONS, boost: BOOST })}, as minisearch, with hosts of addresses, noise words and company forms taken out, joined names and initials as fields`,
    search: (query) =>
      find(prepare(query))
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
};
