import type { Cut } from './cutText.ts';

/** Where a word stands: number of the text, number of the place in it, and how much it is the word. */
export interface Posting {
  text: number;
  place: number;
  share: number;
}

/** A part of a name is not the name: «MPN» means the program before `ResellerMpnId`. */
const PART = 0.5;

/** Every word of the texts, and every part of a name, with where it stands. */
export function toPostings(texts: readonly Cut[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  const add = (word: string, posting: Posting): void => {
    const known = postings.get(word);
    if (known) known.push(posting);
    else postings.set(word, [posting]);
  };
  texts.forEach(({ places }, text) =>
    places.forEach(({ word, parts }, place) => {
      add(word, { text, place, share: 1 });
      for (const part of parts) add(part, { text, place, share: PART });
    }),
  );
  return postings;
}
