import type { Placed } from './placed.ts';

/** A value and the draft that says so. */
export interface Said<T> {
  value: T;
  by: Placed;
}

/** A value as it is shown and compared. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The day of a draft as text that sorts; what was never verified is older than any day. */
export function dateOf({ by }: Said<unknown>): string {
  return by.contact.verified ?? '';
}

/** Those verified last, in their order. */
export function latest<T>(said: readonly Said<T>[]): Said<T>[] {
  const date = said.reduce((last, one) => (dateOf(one) > last ? dateOf(one) : last), '');
  return said.filter((one) => dateOf(one) === date).sort((a, b) => a.by.order - b.by.order);
}
