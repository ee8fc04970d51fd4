import { distance, MOST_LETTERS } from '../../../platform/text/distance.ts';

/** Every word of the contacts once, by number. */
export interface Lexicon {
  words: string[];
  /** The number of a word; made where it is new. */
  add: (word: string) => number;
  find: (word: string) => number | undefined;
  /** The numbers of longer words that begin with a word. */
  beginningWith: (word: string) => number[];
  /**
   * The numbers of words at most so many letters wrong, with how many are; the word itself is left
   * out.
   */
  near: (word: string, most: number) => [number: number, edits: number][];
}

/** Words of one length: their numbers, and the letters of each. */
interface Bucket {
  numbers: number[];
  letters: Int32Array;
}

/**
 * Makes an empty lexicon. Words that are near are looked for among those of a like length, and
 * compared letter by letter only where the sets of their letters differ by no more than the edits
 * may explain: of 200,000 words a few hundred are left, where an index of their trigrams would have
 * to be built and kept.
 */
export function createLexicon(): Lexicon {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const byLength: Bucket[] = [];
  const byStart = new Map<string, number[]>();
  /** The starts by what they begin with. */
  const starts = new Map<string, string[]>();

  return { words, add, find: (word) => numbers.get(word), beginningWith, near };

  function add(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.length;
    words.push(word);
    numbers.set(word, number);
    const start = word.slice(0, START);
    const alike = byStart.get(start);
    if (alike) alike.push(number);
    else addStart(start, number);
    if (word.length <= MOST_LETTERS) {
      const bucket = (byLength[word.length] ??= {
        numbers: [],
        letters: new Int32Array(FIRST_SIZE),
      });
      if (bucket.letters.length === bucket.numbers.length) {
        const more = new Int32Array(bucket.letters.length * 2);
        more.set(bucket.letters);
        bucket.letters = more;
      }
      bucket.letters[bucket.numbers.length] = lettersOf(word);
      bucket.numbers.push(number);
    }
    return number;
  }

  function addStart(start: string, number: number): void {
    byStart.set(start, [number]);
    for (let length = 1; length < start.length; length += 1) {
      const known = starts.get(start.slice(0, length));
      if (known) known.push(start);
      else starts.set(start.slice(0, length), [start]);
    }
  }

  function beginningWith(word: string): number[] {
    const own = word.length < START ? starts.get(word) : [word.slice(0, START)];
    const alike = (own ?? []).flatMap((start) => byStart.get(start) ?? []);
    return alike.filter((number) => {
      const text = words[number] ?? '';
      return text.length > word.length && text.startsWith(word);
    });
  }

  function near(word: string, most: number): [number, number][] {
    const found: [number, number][] = [];
    if (most < 1 || word.length > MOST_LETTERS) return found;
    const own = lettersOf(word);
    for (let length = Math.max(1, word.length - most); length <= word.length + most; length += 1) {
      const bucket = byLength[length];
      if (!bucket) continue;
      // Letters to be put in explain none that the word has beyond, and none left out the reverse.
      const [beyond, lacking] = [
        most - Math.max(0, length - word.length),
        most - Math.max(0, word.length - length),
      ];
      for (let at = 0; at < bucket.numbers.length; at += 1) {
        const letters = bucket.letters[at] ?? 0;
        if (hasMoreThan(own & ~letters, beyond) || hasMoreThan(letters & ~own, lacking)) continue;
        const number = bucket.numbers[at] ?? 0;
        const edits = distance(word, words[number] ?? '', most);
        if (edits > 0 && edits <= most) found.push([number, edits]);
      }
    }
    return found;
  }
}

/** Words are kept by so many first letters. */
const START = 3;
/** Room for the first words of a length; it is doubled when it is full. */
const FIRST_SIZE = 64;

/** Which letters a word has: a bit for each of a to z, and six for all others together. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    bits |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6));
  }
  return bits;
}

/** @param most 0 to 2 */
function hasMoreThan(bits: number, most: number): boolean {
  if (bits === 0) return false;
  if (most === 0) return true;
  const second = bits & (bits - 1);
  return second !== 0 && (most === 1 || (second & (second - 1)) !== 0);
}
