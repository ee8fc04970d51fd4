import PQueue from 'p-queue';

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
  const queue = new PQueue({ concurrency: atOnce });

  return (host, work) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(() => queue.add(work));
    const rested = (): Promise<void> => wait(rest);
    last.set(host, turn.then(rested, rested));
    return turn;
  };
}
