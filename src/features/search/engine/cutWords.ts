import { foldLetters } from '../../../platform/text/foldLetters.ts';
import { FORM_WORDS } from './formWords.ts';

/** A piece of a text: folded, and its first and last character in the text, both included. */
export interface Piece {
  word: string;
  from: number;
  to: number;
}

/** A word of a text. One such as `SkyPoint`, `Desk365` or `l’Œil` also has parts. */
export interface Word extends Piece {
  parts: Piece[];
}

/** A mark alone is no word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’´`][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const SIMPLE = /^(?:\p{L}[\p{Ll}\p{M}]*|\p{Lu}+|\p{N}+)$/u;
const PART = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{L}\p{M}]+/gu;

/** The words of a text, in order. */
export function cutWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
    const word = foldLetters(raw).replace(/['’´`]/g, '');
    // `GmbH` is one word.
    const parts = SIMPLE.test(raw) || FORM_WORDS.has(word) ? [] : partsOf(raw, index);
    return { word, from: index, to: index + raw.length - 1, parts: parts.length > 1 ? parts : [] };
  });
}

function partsOf(raw: string, start: number): Piece[] {
  return Array.from(raw.matchAll(PART), ({ 0: part, index }) => ({
    word: foldLetters(part),
    from: start + index,
    to: start + index + part.length - 1,
  }));
}

/** The parts of a word that has some, else the word. */
export function piecesOf(word: Word): Piece[] {
  return word.parts.length > 0 ? word.parts : [word];
}

/** What stands one after the other in a text. */
export function cutPieces(text: string): Piece[] {
  return cutWords(text).flatMap(piecesOf);
}
