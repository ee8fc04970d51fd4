import { setTimeout } from 'node:timers/promises';
import type { World } from '../pull/world.ts';
import { UsageError } from './command.cli.ts';

/** The variable that holds the key: on the command line every user of the machine would see it. */
export const KEY_VARIABLE = 'MARKETPLACE_API_KEY';

/**
 * The network, the clock and the key of the environment.
 * @throws UsageError without a key
 */
export function pullWorld(signal: AbortSignal): World {
  return {
    key: readKey(),
    fetch,
    wait: async (milliseconds) => void (await setTimeout(milliseconds, undefined, { signal })),
    now: () => Date.now(),
    random: Math.random,
    timeout: 60_000,
    signal,
  };
}

/** The key, as far as it can stand in a header; what it is must not stand in the message. */
function readKey(): string {
  const key = (process.env[KEY_VARIABLE] ?? '').trim();
  if (key === '') throw new UsageError(`put the key of the catalog into ${KEY_VARIABLE}`);
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new UsageError(`${KEY_VARIABLE} holds characters that no key has`);
  }
  return key;
}
