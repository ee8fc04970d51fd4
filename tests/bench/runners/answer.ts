import type { Publisher } from '../record.ts';
import { createHost, spin } from './host.ts';

export type Kind = 'build' | 'run' | 'spin';

/** Answers what the bench asks of one engine in a browser, in a worker and on the page alike. */
export function createAnswer() {
  const host = createHost();
  return async (kind: Kind, engine: string, texts: readonly string[]): Promise<unknown> => {
    if (kind === 'spin') return spin();
    if (kind === 'run') return host.run(texts);
    const publishers = (await (await fetch('/corpus.json')).json()) as Publisher[];
    return host.build(engine, publishers);
  };
}
