import { answerQueries, fetchFile } from '../worker/answer.ts';
import type { GuidanceIndex } from './entry.ts';
import { createSearch } from './search.ts';

answerQueries(async (index) => {
  const response = await fetchFile(index);
  return { search: createSearch((await response.json()) as GuidanceIndex) };
});
