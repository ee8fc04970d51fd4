import type { Cite } from '../sources/cite.ts';
import type { Duties } from './schema.ts';

/** Every citation of the duties. */
export function citesOf(duties: Duties): Cite[] {
  return Object.entries(duties).flatMap(([id, { cite = [] }]) =>
    cite.map((source, index) => ({ source, path: [id, 'cite', String(index)] })),
  );
}
