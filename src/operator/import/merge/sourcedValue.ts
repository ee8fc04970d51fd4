import type { SourcedDraft } from './sourcedDraft.ts';

/** A value with its origin. */
export interface SourcedValue<T> {
  value: T;
  origin: SourcedDraft;
}

/** A value as it is shown and compared. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The day of a draft as text that sorts; what was never verified is older than any day. */
export function dateOf({ origin }: SourcedValue<unknown>): string {
  return origin.contact.verified ?? '';
}

/** Those verified last, in their order. */
export function latest<T>(candidates: readonly SourcedValue<T>[]): SourcedValue<T>[] {
  const date = candidates.reduce((last, one) => (dateOf(one) > last ? dateOf(one) : last), '');
  return candidates
    .filter((one) => dateOf(one) === date)
    .sort((a, b) => a.origin.order - b.origin.order);
}
