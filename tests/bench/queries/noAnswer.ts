import { keyOf } from '../fold.ts';
import { inventWord } from '../generator/inventWord.ts';
import type { Random } from '../generator/random.ts';
import { EVERYDAY } from '../generator/words.ts';
import type { Labels } from './labels.ts';

/**
 * A query that nothing answers: each of its words is at least three edits from every word of the
 * corpus, begins none, and no word of the corpus is its beginning.
 */
export function noAnswer(labels: Labels, random: Random): string {
  const count = random.chance(0.3) ? 2 : 1;
  const words = new Set<string>();
  while (words.size < count) {
    const word = candidate(random);
    if (isFar(keyOf(word), labels)) words.add(word);
  }
  return [...words].join(' ');
}

/** Words of every day, words that sound like the corpus, and keys hit at random. */
function candidate(random: Random): string {
  return random.weighted([
    [4, () => random.pick(EVERYDAY)],
    [3, () => inventWord(random).toLowerCase()],
    [
      1,
      () =>
        Array.from({ length: 8 + random.below(4) }, () =>
          random.pick([...'bcdfghjklmnpqrstvwxyz']),
        ).join(''),
    ],
  ])();
}

/** Whether nothing of the corpus can have been meant by a folded word. */
export function isFar(word: string, { nearWords, words, wordsFrom, joinedFrom }: Labels): boolean {
  const starts = Array.from({ length: word.length - 3 }, (_, at) => word.slice(0, at + 4));
  return (
    word.length > 6 &&
    nearWords.within(word, 2).size === 0 &&
    wordsFrom(word).length === 0 &&
    joinedFrom(word).length === 0 &&
    starts.every((start) => words.of(start).length === 0)
  );
}
