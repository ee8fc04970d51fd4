import type { OpenState, OpenTime } from './openHours.ts';

/**
 * Whether a desk is open at an instant, and when that changes.
 * @param times when it is open, in order; see withOpenTimes
 * @param now milliseconds
 */
export function stateAt(times: readonly OpenTime[], now: number): OpenState {
  const first = times.find(({ to }) => to > now);
  const isOpen = first !== undefined && first.from <= now;
  const next = isOpen ? first.to : first?.from;
  return { isOpen, next: next === Infinity ? undefined : next };
}
