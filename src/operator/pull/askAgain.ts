import { ask } from './askCatalog.ts';
import type { Pace } from './pace.ts';
import { PullStop } from './pullStop.ts';
import { retryDelay } from './retryDelay.ts';
import type { World } from './world.ts';

/** How often one address is asked for before the pull stops. */
export const TRIES = 6;
/** The longest wait that a server may ask for, in milliseconds: longer ones are the operator's. */
const PATIENCE = 600_000;

/**
 * Asks until there is content, with growing pauses.
 * @throws PullStop after the last try, or at once where asking again does not help
 */
export async function askAgain(address: string, world: World, steps: Pace): Promise<unknown> {
  for (let failed = 1; ; failed += 1) {
    await patiently(world, () => steps.start());
    const reply = await ask(address, world);
    if ('content' in reply) return reply.content;
    const { failed: fact, status, after } = reply;
    if (failed === TRIES) {
      throw new PullStop(`${fact}, ${TRIES} times in a row`, status);
    }
    const delay = retryDelay({ failed, after, now: world.now(), random: world.random() });
    if (delay > PATIENCE) {
      const minutes = Math.ceil(delay / 60_000);
      throw new PullStop(`${fact} and asks to be left alone for ${minutes} minutes`, status);
    }
    if (status === 429 || after !== null) steps.hold(delay);
    else await patiently(world, () => world.wait(delay));
  }
}

/** A wait that the operator interrupts is no failure of the service. */
async function patiently(world: World, wait: () => Promise<void>): Promise<void> {
  try {
    await wait();
  } catch (error) {
    if (!world.signal.aborted) throw error;
  }
  if (world.signal.aborted) throw new PullStop('it was interrupted');
}
