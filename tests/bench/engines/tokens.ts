import { plain } from '../fold.ts';

/** Folded words, and of a joined one its parts, too: OrvaSystems, orva, systems; Desk365, desk, 365. */
export function tokens(text: string): string[] {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  const parts = words.flatMap((word) => {
    const apart = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
    return apart.length > 1 ? [word, ...apart] : [word];
  });
  return parts.map((part) => part.toLowerCase()).filter((part) => part !== '');
}

/** Folded words as they stand: what a query is cut into. */
export function queryTokens(text: string): string[] {
  const words = plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}
