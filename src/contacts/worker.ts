import { answerQueries } from '../worker/answer.ts';
import { createSearch } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';
import { withOpenTimes } from './withOpenTimes.ts';

answerQueries((index: SearchIndex) => {
  const search = createSearch(index);
  return (query, limit) => search(query, limit).map((hit) => withOpenTimes(hit, Date.now()));
});
