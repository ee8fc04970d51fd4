import { createAnswer, type Kind } from './answer.ts';

/** What Playwright calls on the page that holds an engine, in a worker or in its own thread. */
type Ask = (kind: Kind, engine: string, texts: readonly string[]) => Promise<unknown>;

/** Of the document's own, and of what it started. */
interface MemoryReport {
  bytes: number;
}

const here = createAnswer();

function inWorker(): Ask {
  const worker = new Worker('/webWorker.js', { type: 'module' });
  return (kind, engine, texts) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ value?: unknown; error?: string }>) => {
        if (data.error === undefined) resolve(data.value);
        else reject(new Error(data.error));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ kind, engine, texts });
    });
}

async function memory(): Promise<number | undefined> {
  const { measureUserAgentSpecificMemory: of } = performance as Performance & {
    measureUserAgentSpecificMemory?: () => Promise<MemoryReport>;
  };
  return of === undefined ? undefined : (await of.call(performance)).bytes;
}

Object.assign(globalThis, {
  bench: { ask: location.hash === '#worker' ? inWorker() : here, memory },
});
