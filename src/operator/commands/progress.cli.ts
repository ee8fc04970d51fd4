import { SingleBar } from 'cli-progress';

export interface Progress {
  /** How much of how much is done. */
  update(done: number, total: number): void;
  /** Takes the bar away; safe to call twice. */
  stop(): void;
}

/**
 * A bar on standard error for long work. It is drawn on a terminal only, so that logs and scripts
 * see none.
 * @param label what is being done, in a word or two
 * @param isQuiet with --json
 */
export function startProgress(label: string, isQuiet: boolean): Progress {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const format = `${label} [{bar}] {percentage} % · {value} of {total}`;
  const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true });
  let isRunning = false;
  return {
    update(done, total) {
      if (!isRunning) bar.start(total, done);
      isRunning = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop() {
      if (isRunning) bar.stop();
      isRunning = false;
    },
  };
}
