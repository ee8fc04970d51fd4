import { ID_PATTERN } from '../../../platform/vocabulary.ts';

const PREFIX = 'id:';

/** The query that finds one contact by its id, such as a link into the tree names it. */
export function idQuery(id: string): string {
  return PREFIX + id;
}

/** The id that a query asks for; undefined for words. */
export function idOfQuery(query: string): string | undefined {
  const id = query.startsWith(PREFIX) ? query.slice(PREFIX.length) : '';
  return ID_PATTERN.test(id) ? id : undefined;
}
