import { isOneSlipAway } from '../oneSlip.ts';

/** Shorter words differ by one letter only and are two names all the same. */
const SHORTEST = 6;

/** More words than a file can have; a hash and the place of a word share one exact number. */
const PLACES = 2 ** 20;

/**
 * The pairs among different words that are one slip of the hand apart; digits tell words apart.
 * Two such words are equal once each lacks a certain letter, or one does, so that words are
 * compared only where they meet in that. Numbers instead of the texts keep this small: 50,000
 * names give some 700,000.
 */
export function pairsOneSlipAway(words: readonly string[]): [string, string][] {
  const entries = words.flatMap((word, place) =>
    word.length < SHORTEST ? [] : partsOf(word).map((part) => hashOf(part) * PLACES + place),
  );
  const sorted = Float64Array.from(entries).sort();
  const pairs = new Map<number, [string, string]>();
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && hashAt(sorted, at) === hashAt(sorted, start)) continue;
    for (let left = start; left < at; left += 1) {
      for (let right = left + 1; right < at; right += 1) {
        const [one, other] = [placeAt(sorted, left), placeAt(sorted, right)];
        const pair: [string, string] = [words[one] ?? '', words[other] ?? ''];
        if (isSlip(...pair)) pairs.set(one * PLACES + other, pair);
      }
    }
    start = at;
  }
  return [...pairs.values()];
}

function isSlip(one: string, other: string): boolean {
  return isOneSlipAway(one, other) && one.replace(/\D/g, '') === other.replace(/\D/g, '');
}

/** The word, and the word without each of its letters. */
function partsOf(word: string): string[] {
  const letters = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...letters])];
}

/** 32 bits of FNV-1a; words that share one by chance are told apart afterwards. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function hashAt(sorted: Float64Array, at: number): number {
  return Math.floor((sorted[at] ?? 0) / PLACES);
}

function placeAt(sorted: Float64Array, at: number): number {
  return (sorted[at] ?? 0) % PLACES;
}
