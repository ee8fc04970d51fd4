import Fuse from 'fuse.js/basic';
import { foldLetters } from '../../../platform/text/foldLetters.ts';
import { align, type Alignment } from './align.ts';
import type { ContactAnswer } from './answersOf.ts';
import { isOneWord, type SearchIndex } from './buildIndex.ts';
import { cutPieces, type Piece } from './cutWords.ts';
import { writtenOf, type Searchable } from './surfaces.ts';

/** A part of a text to highlight: first and last character, both included. */
export type Range = readonly [from: number, to: number];

/** What of a contact to highlight for a query. */
export interface Marks {
  publisher: Range[];
  /** The products that match, in the contact's order, with their place in `products`. */
  products: { index: number; ranges: Range[] }[];
  /** The alias that matches, where publisher and products do not say why. */
  alias?: string;
}

/**
 * Marks what of a contact the query means. A product that has nothing but what the publisher has
 * too, such as the «Contoso» of «Contoso Fichaje», was not asked for.
 */
export function mark(record: Searchable, answer: ContactAnswer, index: SearchIndex): Marks {
  const surfaces = writtenOf(record);
  const all = align(answer.record, answer.asked, index).map((alignment) => {
    const { kind, text = '', index: place = 0 } = surfaces[alignment.surface] ?? {};
    return { alignment, kind, text, place, ranges: rangesOf(text, alignment, answer) };
  });
  const publisher = all.find(({ kind }) => kind === 'publisher');
  const hasMore = ({ places }: Alignment): boolean =>
    places.some((place, at) => place && !publisher?.alignment.places[at]);
  const products = all
    .filter(
      ({ kind, alignment, ranges }) =>
        kind === 'product' &&
        ranges.length > 0 &&
        (hasMore(alignment) || alignment.asked >= (publisher?.alignment.asked ?? 0)),
    )
    .map(({ place, ranges }) => ({ index: place, ranges }));
  const isSilent = products.length === 0 && (publisher?.ranges.length ?? 0) === 0;
  const alias = all
    .filter(({ kind, ranges }) => kind === 'alias' && ranges.length > 0)
    .sort((a, b) => b.alignment.asked - a.alignment.asked)[0]?.text;
  return {
    publisher: publisher?.ranges ?? [],
    products,
    ...(isSilent && alias !== undefined ? { alias } : {}),
  };
}

function rangesOf(text: string, { kind, places }: Alignment, { asked }: ContactAnswer): Range[] {
  if (isOneWord(kind) || places.every((place) => place === undefined)) return [];
  const pieces = cutPieces(text);
  return places
    .flatMap((place, at): Range[] => {
      const { word = '', weight = 0 } = asked[at] ?? {};
      const [first, last] = place ? [pieces[place[0]], pieces[place[0] + place[1] - 1]] : [];
      if (!first || !last || weight === 0) return [];
      return [first === last ? typedOf(word, first, text) : [first.from, last.to]];
    })
    .sort(([a], [b]) => a - b);
}

/** The letters of a word of the text that were typed, from the first to the last one alike. */
function typedOf(word: string, piece: Piece, text: string): Range {
  const [first, last] = alikeIn(word, piece.word);
  // As long as it is folded, so that no letter became two or none.
  if (piece.to - piece.from + 1 === piece.word.length)
    return [piece.from + first, piece.from + last];
  // Where each folded letter stands in the text: an ß is two of them, an accent is none.
  const places = Array.from(text.slice(piece.from, piece.to + 1)).flatMap((letter, at) =>
    Array<number>(foldLetters(letter).length).fill(piece.from + at),
  );
  return [places[first] ?? piece.from, places[last] ?? piece.to];
}

/** First and last letter of a word that are alike to those of another; all where nothing is. */
function alikeIn(word: string, whole: string): Range {
  if (whole.startsWith(word)) return [0, word.length - 1];
  const { indices = [] } = Fuse.match(word, whole, {
    ignoreLocation: true,
    includeMatches: true,
    threshold: 0.6,
  });
  return [indices[0]?.[0] ?? 0, indices.at(-1)?.[1] ?? whole.length - 1];
}
