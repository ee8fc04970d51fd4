import type { Duties } from './schema.ts';

/** A reference from a duty to a source, with the path where it stands. */
export interface Cite {
  source: string;
  path: string[];
}

/** Every citation of the duties. */
export function citesOf(duties: Duties): Cite[] {
  return Object.entries(duties).flatMap(([id, { cite = [] }]) =>
    cite.map((source, index) => ({ source, path: [id, 'cite', String(index)] })),
  );
}
