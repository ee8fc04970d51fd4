import type { World } from './world.ts';

/** Milliseconds between the beginnings of two requests. */
const PAUSE = 200;

export interface Pace {
  /** Resolves when a request may begin. */
  start(): Promise<void>;
  /** Keeps every request back for so many milliseconds: a server that is busy is busy for all. */
  hold(milliseconds: number): void;
}

/** Keeps requests apart, whoever makes them. */
export function pace({ now, wait }: Pick<World, 'now' | 'wait'>): Pace {
  let next = 0;
  let held = 0;
  return {
    async start() {
      const at = Math.max(now(), next);
      next = at + PAUSE;
      if (at > now()) await wait(at - now());
      // Another request may have been refused meanwhile.
      while (held > now()) await wait(held - now());
    },
    hold(milliseconds) {
      held = Math.max(held, now() + milliseconds);
    },
  };
}
