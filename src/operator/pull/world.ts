/** What a pull needs of the outside. */
export interface World {
  fetch: typeof fetch;
  /** Rejects at once when the signal is given. */
  wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 up to 1, for the jitter. */
  random: () => number;
  /** Milliseconds after which a request is given up, its body included. */
  timeout: number;
  key: string;
  /** Given when the operator interrupts. */
  signal: AbortSignal;
}
