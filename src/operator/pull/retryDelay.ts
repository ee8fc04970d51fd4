import { retryAfter } from '../../platform/http/retryAfter.ts';

/** Milliseconds before the second try; doubled before each later one, up to the most. */
const FIRST = 1_000;
const MOST = 60_000;

interface Asked {
  /** How many tries have failed so far: 1 or more. */
  failed: number;
  /** The header Retry-After: seconds or a date. */
  after: string | null;
  /** Milliseconds since 1970. */
  now: number;
  /** From 0 up to 1. */
  random: number;
}

/**
 * Milliseconds to wait before the next try: never less than the server asks for; without a word of
 * the server exponentially more, with jitter, so that two programs do not come back together.
 */
export function retryDelay({ failed, after, now, random }: Asked): number {
  const asked = retryAfter(after, now);
  if (asked !== undefined) return asked + Math.round(random * 1_000);
  const most = Math.min(MOST, FIRST * 2 ** (failed - 1));
  return Math.round(most / 2 + (random * most) / 2);
}
