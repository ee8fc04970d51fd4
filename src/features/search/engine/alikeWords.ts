import type { Lexicon } from './lexicon.ts';
import { FORM_WORDS } from './formWords.ts';

/** Words of the contacts that a word of a query may mean, with how much each is alike: 1 is equal. */
export type Likes = ReadonlyMap<number, number>;

export const EQUAL = 1;
/** The beginning of a word, still being typed; the more of it, the better. */
const BEGINNING = 0.94;
const REST = 0.06;
/** Two letters that have changed places, if not with their neighbor, are hardly two mistakes. */
const SWAP = 1.5;
/** Hardly anybody gets the first letter wrong. */
const FIRST_LETTER = 0.02;

/** Only the word itself. */
export function equalTo(word: string, { find }: Lexicon): Likes {
  const number = find(word);
  return new Map(number === undefined ? [] : [[number, EQUAL]]);
}

/** @param isAlone whether nothing else was asked for */
export type LikesOf = (word: string, isAlone: boolean) => Likes;

/** What a word of a query may mean, from the strictest to the widest. */
export interface AllLikes {
  begun: LikesOf;
  /** Of a known word what is begun by it only. */
  nearUnknown: LikesOf;
  near: LikesOf;
}

/** Makes what finds the likes of the words of a query, each once whatever it is read as. */
export function createLikes(lexicon: Lexicon): AllLikes {
  const begun = once((word, isAlone) => begunBy(word, isAlone, lexicon));
  const near = once((word, isAlone) => nearTo(word, isAlone, begun(word, isAlone), lexicon));
  const nearUnknown: LikesOf = (word, isAlone) =>
    lexicon.find(word) === undefined ? near(word, isAlone) : begun(word, isAlone);
  return { begun, nearUnknown, near };
}

function once(likesOf: LikesOf): LikesOf {
  const known = new Map<string, Likes>();
  return (word, isAlone) => {
    const key = isAlone ? word : `${word} `;
    const likes = known.get(key) ?? likesOf(word, isAlone);
    known.set(key, likes);
    return likes;
  };
}

/** The word itself and those that it begins. */
function begunBy(word: string, isAlone: boolean, lexicon: Lexicon): Likes {
  const likes = new Map(equalTo(word, lexicon));
  // One letter begins too much, and tells nothing beside other words.
  if (word.length < 2 && !isAlone) return likes;
  for (const number of lexicon.beginningWith(word)) {
    const text = lexicon.words[number] ?? '';
    if (!FORM_WORDS.has(text))
      likes.set(number, BEGINNING - REST * (1 - word.length / text.length));
  }
  return likes;
}

/** Those as well that have a few letters wrong. */
function nearTo(word: string, isAlone: boolean, begun: Likes, lexicon: Lexicon): Likes {
  const likes = new Map(begun);
  for (const [number, edits] of lexicon.near(word, mostEdits(word, isAlone))) {
    const text = lexicon.words[number] ?? '';
    const wrong = edits > SWAP && lettersOf(word) === lettersOf(text) ? SWAP : edits;
    const like =
      1 -
      wrong / Math.max(word.length, text.length) -
      (word.charAt(0) === text.charAt(0) ? 0 : FIRST_LETTER);
    if (like > (likes.get(number) ?? 0)) likes.set(number, like);
  }
  return likes;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** A word of two letters with one wrong is any word, unless others stand beside it. */
function mostEdits({ length }: string, isAlone: boolean): number {
  if (length < (isAlone ? 3 : 2)) return 0;
  return length < 5 ? 1 : 2;
}
