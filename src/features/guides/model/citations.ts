import type { Tag } from './tagOf.ts';

/** A source as a guide cites it; its number is its place in the list, from 1. */
export interface Citation {
  source: string;
  /** What the guide rests on it: documented, inferred or both. */
  bases: string[];
}

/** The sources of a guide, in the order in which the text first cites them. */
export function citationsOf(tags: readonly Tag[]): Citation[] {
  const bases = new Map<string, Set<string>>();
  for (const { name, attributes } of tags) {
    const { source, basis = 'documented' } = attributes;
    if (name === 'Cite' && source) bases.set(source, (bases.get(source) ?? new Set()).add(basis));
  }
  return [...bases].map(([source, found]) => ({ source, bases: [...found].sort() }));
}
