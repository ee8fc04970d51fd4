import { orderParts, type FieldPart } from './orderParts.ts';
import type { AllHits } from '../view/useSearch.ts';

/** What is shown of a query, and in which order: that never changes, only more can be put below. */
export interface Settled extends AllHits {
  query: string;
  /** The parts that have answered. */
  order: readonly FieldPart[];
}

const PARTS: readonly FieldPart[] = ['contacts', 'guidance'];

export const NOTHING: Settled = {
  query: '',
  order: [],
  contacts: { status: 'idle' },
  guidance: { status: 'idle' },
};

/** Whether both have answered. */
export function isWhole({ order }: Settled): boolean {
  return order.length === PARTS.length;
}

/** The parts that have answered the query. */
export function answered(found: AllHits, query: string): FieldPart[] {
  return PARTS.filter((part) => 'query' in found[part] && found[part].query === query);
}

/**
 * What to show next. Until both parts have answered, what the query before has found stays; when the
 * second one keeps the reader waiting, the first one shows alone and the second goes below it, so
 * that nothing moves from under the pointer.
 * @param isLate whether the first answer has waited long enough
 */
export function settle(before: Settled, found: AllHits, query: string, isLate: boolean): Settled {
  if (query === '') return NOTHING;
  const parts = answered(found, query);
  if (before.query === query) {
    const more = parts.filter((part) => !before.order.includes(part));
    // While its index is still being made, a part answers the same query again.
    const isOld = parts.every((part) => found[part] === before[part]);
    return isOld ? before : { ...found, query, order: [...before.order, ...more] };
  }
  if (parts.length === 0 || (parts.length < PARTS.length && !isLate)) return before;
  return { ...found, query, order: parts.length === 1 ? parts : orderParts(found, query) };
}
