import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Publisher } from '../record.ts';
import type { Variant } from '../variants.ts';
import type { Place } from './place.ts';

/**
 * Node: one thread per engine.
 * @param variants of the project's search, each an engine by its name
 */
export function threads(
  publishers: readonly Publisher[],
  variants: readonly Variant[] = [],
): Place {
  return {
    name: `Node ${process.version}, one thread each`,
    open: (engine) => {
      const variant = variants.find(({ name }) => name === engine);
      const thread = new Worker(new URL('./thread.cli.ts', import.meta.url), {
        workerData: { engine: variant ? 'project' : engine, publishers, variant },
        resourceLimits: { maxOldGenerationSizeMb: 4096 },
      });
      const ask = async <T>(kind: string, texts: readonly string[] = []): Promise<T> => {
        thread.postMessage({ kind, texts });
        const [{ answer, error }] = (await once(thread, 'message')) as [
          { answer: T; error: unknown },
        ];
        if (error !== undefined) throw error;
        return answer;
      };
      return Promise.resolve({
        build: () => ask('build'),
        run: (texts) => ask('run', texts),
        memory: () => ask('memory'),
        slowdown: () => Promise.resolve(undefined),
        close: async () => {
          await thread.terminate();
        },
      });
    },
    close: () => Promise.resolve(),
  };
}
