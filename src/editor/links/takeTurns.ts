/** Runs work that talks to a host as soon as it is this work's turn. */
export type Turns = <T>(host: string, work: () => Promise<T>) => Promise<T>;

interface Rules {
  /** How many hosts are talked to at the same time. */
  atOnce: number;
  /** Milliseconds for which a host is left alone behind each turn. */
  rest: number;
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * Keeps the visits polite: one at a time per host with a rest behind it, a few hosts at a time. Work
 * that waits within its turn keeps the others away from a host that asked for patience.
 */
export function takeTurns({ atOnce, rest, wait }: Rules): Turns {
  const last = new Map<string, Promise<unknown>>();
  const queue: (() => void)[] = [];
  let free = atOnce;

  const enter = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };

  return (host, work) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(async () => {
      await enter();
      return work().finally(leave);
    });
    const rested = (): Promise<void> => wait(rest);
    last.set(host, turn.then(rested, rested));
    return turn;
  };
}
