import type { Random } from './random.ts';
import { ACCENTED, CODAS, ONSETS, VOWELS } from './words.ts';

/** A word of two to four syllables that is in no language; one in 25 bears an accent. */
export function inventWord(random: Random): string {
  const syllables = random.weighted([
    [5, 2],
    [7, 3],
    [1, 4],
  ]);
  const accented = random.chance(1 / 25) ? random.below(syllables) : -1;
  let word = '';
  for (let at = 0; at < syllables; at += 1) {
    word +=
      at === accented
        ? random.pick(ACCENTED)
        : random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  }
  return capital(word.length < 4 ? word + random.pick(VOWELS) + 'n' : word);
}

export function capital(word: string): string {
  const [first = ''] = word;
  return first === 'ß' ? `S${word}` : first.toUpperCase() + word.slice(first.length);
}
