import { keyOf } from '../fold.ts';
import { withoutConnectors, type Labels } from './labels.ts';

/**
 * A misspelt query with everybody whose name, alias or product is as near to it as the one that was
 * meant. None if it is no longer misspelt, if something else is nearer, or if it is by accident what
 * somebody else is called or begins with: nobody could then say what was meant.
 */
export function asRightAs(
  q: string,
  meant: string,
  edits: number,
  { nearSurfaces, surfaces, surfacesFrom, joined, words }: Labels,
): { q: string; accept: string[] } | undefined {
  const key = keyOf(q);
  const near = nearSurfaces.within(key, edits);
  if (near.get(keyOf(meant)) !== edits || Math.min(...near.values()) < edits) return undefined;
  const accept = new Set([...near.keys()].flatMap((text) => surfaces.of(text)));
  const byAccident = [
    ...surfacesFrom(key),
    ...joined.of(key.replaceAll(' ', '')),
    ...words.of(key),
  ];
  return byAccident.every((id) => accept.has(id)) ? { q, accept: [...accept] } : undefined;
}

/**
 * The same for words in another order than they are written in, at most four, with one slip in any
 * of them: every order of the words is tried.
 */
export function asRightInAnyOrder(
  q: string,
  meant: string,
  { nearLoose, loose }: Labels,
): { q: string; accept: string[] } | undefined {
  const words = withoutConnectors(q).split(' ');
  if (words.length > 4) return undefined;
  const found = orders(words).flatMap((order) => [...nearLoose.within(order.join(' '), 1)]);
  const near = new Set(found.map(([text]) => text));
  const exact = found.some(([, edits]) => edits === 0);
  if (exact || !near.has(withoutConnectors(meant))) return undefined;
  return { q, accept: [...new Set([...near].flatMap((text) => loose.of(text)))] };
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, at) => orders(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));
}
