import type { LockDiff } from './compareLock.ts';
import type { Retired } from '../model/schema.ts';

/** What had an address and is gone, and has no stand-in yet. */
export function unnamedIds({ lost }: Pick<LockDiff, 'lost'>, retired: Retired): LockDiff['lost'] {
  return lost.filter(({ id }) => !Object.hasOwn(retired, id));
}
