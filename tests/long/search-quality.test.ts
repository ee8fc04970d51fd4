import { describe, expect, it } from 'vitest';
import { GENERATED } from '../bench/floors.ts';
import { generate } from '../bench/readCorpus.ts';
import { missedBy } from '../unit/missedBy.ts';

describe('of what the generator makes', () => {
  const floors = Object.entries(GENERATED);
  const corpora = generate(floors.map(([size]) => Number(size)));

  it.each(floors)(
    '%s publishers are found and weigh no more than they may',
    async (size, floor) => {
      const corpus = corpora.find(({ publishers }) => publishers.length === Number(size));
      expect(corpus && (await missedBy(corpus, floor))).toEqual([]);
    },
  );
});
