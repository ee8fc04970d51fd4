import type { Posting } from './postings.ts';
import type { EntryText } from './entryTexts.ts';
import type { WordsMeant } from './wordsMeant.ts';

/** A word of the query. */
export interface QueryWord {
  /** True for one that says nothing, beside others that do. */
  isIdle: boolean;
  likes: WordsMeant;
}

/** A text held against the query, whose words have numbers. */
export interface TextMatch {
  text: EntryText;
  /** Places that match, each with the words of the query that it matches. */
  places: Map<number, number[]>;
  /** How much the text has of each word; nothing for one that it lacks. */
  values: Map<number, number>;
}

/** An entry held against the query. */
export interface EntryMatch {
  /** Number of the entry. */
  at: number;
  answers: TextMatch[];
}

/** Every entry that has any of the words. */
export function match(
  asked: readonly QueryWord[],
  texts: readonly EntryText[],
  postings: ReadonlyMap<string, readonly Posting[]>,
): EntryMatch[] {
  const answers = new Map<number, TextMatch>();
  asked.forEach(({ likes }, word) => {
    for (const [one, like] of likes) {
      for (const posting of postings.get(one) ?? []) add(posting, word, like);
    }
  });
  const found = new Map<number, EntryMatch>();
  for (const answer of answers.values()) {
    const { of: at } = answer.text;
    const one = found.get(at) ?? { at, answers: [] };
    found.set(at, one);
    one.answers.push(answer);
  }
  return [...found.values()];

  function add({ text: number, place, share }: Posting, word: number, like: number): void {
    const text = texts[number];
    if (!text) return;
    const answer = answers.get(number) ?? { text, places: new Map(), values: new Map() };
    answers.set(number, answer);
    answer.values.set(word, Math.max(answer.values.get(word) ?? 0, like * share));
    const words = answer.places.get(place);
    if (words) words.push(word);
    else answer.places.set(place, [word]);
  }
}
