/** What each query found, and how many milliseconds it took. */
export interface Ran {
  found: string[][];
  times: number[];
}

/** An engine that is built somewhere and waits for queries. */
export interface Seat {
  build: () => Promise<{ options: string; buildMs: number }>;
  run: (texts: readonly string[]) => Promise<Ran>;
  /** Bytes that the engine holds with its publishers; undefined where that cannot be had. */
  memory: () => Promise<number | undefined>;
  /** How many times longer a calibration loop takes than without the slow-down, if there is one. */
  slowdown: () => Promise<number | undefined>;
  close: () => Promise<void>;
}

/** Where engines are measured. */
export interface Place {
  name: string;
  open: (engine: string) => Promise<Seat>;
  close: () => Promise<void>;
}
