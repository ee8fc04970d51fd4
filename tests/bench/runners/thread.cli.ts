import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Publisher } from '../record.ts';
import type { Variant } from '../variants.ts';
import { leaveOutOf } from './leaveOutOf.ts';

/** One engine in a thread, so that no other shares its heap or its garbage. */
const { engine, publishers, variant } = workerData as {
  engine: string;
  publishers: Publisher[];
  variant?: Variant;
};
if (variant) leaveOutOf(variant);
// Not before: the engine is read with the part left out.
const { createHost } = await import('./host.ts');
const host = createHost();
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const answers: Record<string, (texts: string[]) => unknown> = {
  build: () => host.build(engine, publishers),
  run: (texts) => host.run(texts),
  memory: () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  },
};

parentPort?.on('message', ({ kind, texts }: { kind: string; texts: string[] }) => {
  Promise.resolve(answers[kind]?.(texts)).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});
