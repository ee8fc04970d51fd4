import { cutWords, piecesOf } from './cutWords.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { joinedName, surfacesOf, type Searchable, type Surface } from './surfaces.ts';

/** Where a word stands in a contact: so packed, a place is the contact's number * 4 + what it is. */
export const IN_NAME = 1;
export const OPENS_NAME = 2;

/** The words of the contacts, by contact and by word. */
export interface SearchIndex {
  size: number;
  lexicon: Lexicon;
  /** Places of each word: those of word w stand from `placesAt[w]` to before `placesAt[w + 1]`. */
  places: Uint32Array;
  placesAt: Uint32Array;
  /** Surfaces of each contact, in the order of surfacesOf: numbers as above. */
  surfacesAt: Uint32Array;
  kinds: Uint8Array;
  /** Words of each surface, in order: the parts where a word has some. */
  words: Uint32Array;
  wordsAt: Uint32Array;
  /** Words that stand for several of a surface, three numbers each: word, first place, how many. */
  spans: Uint32Array;
  spansAt: Uint32Array;
}

export const KINDS = [
  'publisher',
  'alias',
  'product',
  'domain',
  'publisherId',
  'initials',
] as const satisfies Surface['kind'][];

export interface IndexBuilder {
  add: (record: Searchable) => void;
  /** May be called once. */
  finish: () => SearchIndex;
}

/** Takes contacts one by one, so that a worker can answer between them. */
export function createIndexBuilder(): IndexBuilder {
  const lexicon = createLexicon();
  const kinds: number[] = [];
  const words: number[] = [];
  const spans: number[] = [];
  const [surfacesAt, wordsAt, spansAt] = [[0], [0], [0]];
  const placeWords: number[] = [];
  const places: number[] = [];
  let size = 0;

  return { add, finish };

  function add(record: Searchable): void {
    const seen = new Set<number>();
    const place = (word: number, what: number): void => {
      if (seen.has(word)) return;
      seen.add(word);
      placeWords.push(word);
      places.push(size * 4 + what);
    };
    for (const { kind, text } of surfacesOf(record)) {
      const start = words.length;
      const isName = kind === 'publisher' || kind === 'alias';
      const what = (): number => (isName ? IN_NAME + (words.length === start ? OPENS_NAME : 0) : 0);
      const push = (word: string): void => {
        const number = lexicon.add(word);
        place(number, what());
        words.push(number);
      };
      const span = (word: string, from: number): void => {
        const number = lexicon.add(word);
        place(number, isName ? IN_NAME + (from === start ? OPENS_NAME : 0) : 0);
        spans.push(number, from - start, words.length - from);
      };
      if (isOneWord(kind)) push(text);
      else
        for (const word of cutWords(text)) {
          const from = words.length;
          for (const piece of piecesOf(word)) push(piece.word);
          if (word.parts.length > 0) span(word.word, from);
        }
      if (kind === 'publisher') {
        const joined = joinedName(text);
        if (joined.length > 3) span(joined, start);
      }
      kinds.push(KINDS.indexOf(kind));
      wordsAt.push(words.length);
      spansAt.push(spans.length);
    }
    surfacesAt.push(kinds.length);
    size += 1;
  }

  function finish(): SearchIndex {
    const placesAt = new Uint32Array(lexicon.words.length + 1);
    for (const word of placeWords) placesAt[word + 1] = (placesAt[word + 1] ?? 0) + 1;
    for (let word = 0; word < lexicon.words.length; word += 1)
      placesAt[word + 1] = (placesAt[word + 1] ?? 0) + (placesAt[word] ?? 0);
    const next = placesAt.slice();
    const sorted = new Uint32Array(places.length);
    placeWords.forEach((word, at) => {
      const to = next[word] ?? 0;
      sorted[to] = places[at] ?? 0;
      next[word] = to + 1;
    });
    return {
      size,
      lexicon,
      places: sorted,
      placesAt,
      surfacesAt: Uint32Array.from(surfacesAt),
      kinds: Uint8Array.from(kinds),
      words: Uint32Array.from(words),
      wordsAt: Uint32Array.from(wordsAt),
      spans: Uint32Array.from(spans),
      spansAt: Uint32Array.from(spansAt),
    };
  }
}

/** Written without spaces, and meant as one. */
export function isOneWord(kind: Surface['kind']): boolean {
  return kind === 'domain' || kind === 'publisherId' || kind === 'initials';
}
