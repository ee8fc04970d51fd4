import { registerHooks } from 'node:module';
import { leaveOut, type Variant } from '../variants.ts';

/**
 * Leaves a part of the search out of what is loaded from now on.
 * @returns what ends that
 */
export function leaveOutOf(variant: Variant): () => void {
  const hooks = registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!new URL(url).pathname.endsWith(variant.file)) return loaded;
      return { ...loaded, source: leaveOut(String(loaded.source), variant) };
    },
  });
  return () => hooks.deregister();
}
