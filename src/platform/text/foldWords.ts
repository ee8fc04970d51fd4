import { foldLetters } from './foldLetters.ts';

/** Lower-case letters and digits in single spaces, without accents. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
