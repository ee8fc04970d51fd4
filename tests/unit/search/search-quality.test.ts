import { expect, it } from 'vitest';
import { SMALL } from '../../bench/floors.ts';
import { generate } from '../../bench/readCorpus.ts';
import { missedBy } from '../missedBy.ts';

it('2,000 generated publishers are found and weigh no more than they may', async () => {
  // The queries of the bench are made of 50,000, which takes a while.
  for (const corpus of generate([2_000], 2_000)) expect(await missedBy(corpus, SMALL)).toEqual([]);
});
