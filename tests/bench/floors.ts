import type { Score } from './score.ts';

/** What the search must find at the least, and weigh at the most; shares from 0 to 1. */
export interface Floor {
  recall1: number;
  recall5: number;
  /** At the most: queries that nothing answers and that show something. */
  falseResults: number;
  /** At the most: Brotli bytes of what the browser loads to search by. */
  brotli: number;
}

/** On what the generator makes, by the number of publishers. */
export const GENERATED: Readonly<Record<number, Floor>> = {
  2_000: { recall1: 0.99, recall5: 0.997, falseResults: 0.01, brotli: 60_000 },
  10_000: { recall1: 0.985, recall5: 0.996, falseResults: 0.01, brotli: 275_000 },
};

/** On its first 2,000 alone, with queries that are made of them alone. */
export const SMALL: Floor = { recall1: 0.99, recall5: 0.996, falseResults: 0.01, brotli: 60_000 };

/** On the outside corpora with their queries, by the number of publishers. */
export const OUTSIDE: Readonly<Record<number, Floor>> = {
  2_000: { recall1: 0.99, recall5: 0.997, falseResults: 0.01, brotli: 60_000 },
  10_000: { recall1: 0.985, recall5: 0.996, falseResults: 0.01, brotli: 275_000 },
  50_000: { recall1: 0.975, recall5: 0.99, falseResults: 0.02, brotli: 1_400_000 },
};

/** Every figure that is worse than its floor, with the floor; none where there is no floor. */
export function missed(
  { recall1, recall5, falseResults }: Pick<Score, 'recall1' | 'recall5' | 'falseResults'>,
  brotli: number,
  floor: Floor | undefined,
): string[] {
  if (!floor) return [];
  return [
    recall1 < floor.recall1 && `recall@1 is ${recall1}, not ${floor.recall1}`,
    recall5 < floor.recall5 && `recall@5 is ${recall5}, not ${floor.recall5}`,
    falseResults > floor.falseResults &&
      `false results are ${falseResults}, not ${floor.falseResults}`,
    brotli > floor.brotli && `the payload is ${brotli} bytes, not ${floor.brotli}`,
  ].filter((line) => line !== false);
}
