import { publisherId } from '../import/publisherId.ts';
import { publisherKey } from '../import/publisherKey.ts';
import type { Searchable } from './surfaces.ts';

/** The id of a contact. An imported one has that of its publisher, and need not be told. */
export function idOf({ id, publisher }: Pick<Searchable, 'id' | 'publisher'>): string {
  return id ?? publisherId(publisherKey(publisher));
}
