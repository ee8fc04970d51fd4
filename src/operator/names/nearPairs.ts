import { distance } from '../../platform/text/distance.ts';

/** Shorter names are one letter apart from too many others. */
const LEAST_LETTERS = 5;

/** More names than a file can have; a hash and the place of a name share one exact number. */
const PLACES = 2 ** 20;

/**
 * True for two names of at least five letters each that are one slip of the hand apart. Digits and
 * signs must be the same: Studio 1 is not Studio 2, nor is C++ a misspelt C.
 */
export function isNear(one: string, other: string): boolean {
  return (
    isLongEnough(one) &&
    isLongEnough(other) &&
    distance(one, other, 1) === 1 &&
    signsOf(one) === signsOf(other)
  );
}

/**
 * Every pair of near names, in the order of the names. Two such names are equal once each lacks a
 * certain letter, or one does, so that names are compared only where they meet in that. Numbers
 * instead of the texts keep this small: 50,000 names give some 700,000.
 */
export function nearPairs(names: Iterable<string>): [string, string][] {
  const words = [...new Set(names)].filter(isLongEnough);
  if (words.length < 2) return [];
  const sorted = Float64Array.from(entriesOf(words)).sort();
  const pairs = new Set<number>();
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && hashAt(sorted, at) === hashAt(sorted, start)) continue;
    for (let left = start; left < at; left += 1) {
      for (let right = left + 1; right < at; right += 1) {
        const [one, other] = [placeAt(sorted, left), placeAt(sorted, right)];
        if (isNear(words[one] ?? '', words[other] ?? '')) pairs.add(other * PLACES + one);
      }
    }
    start = at;
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [words[pair % PLACES] ?? '', words[Math.floor(pair / PLACES)] ?? '']);
}

function* entriesOf(words: readonly string[]): Generator<number> {
  for (const [place, word] of words.entries()) {
    for (const part of partsOf(word)) yield hashOf(part) * PLACES + place;
  }
}

/** The word, and the word without each of its letters. */
function partsOf(word: string): Set<string> {
  const letters = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return new Set([word, ...letters]);
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

function isLongEnough(name: string): boolean {
  return name.replace(/\P{L}/gu, '').length >= LEAST_LETTERS;
}

function signsOf(name: string): string {
  return name.replace(/[\p{L}\s]/gu, '');
}
