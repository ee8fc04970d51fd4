import type { Groups } from './groups.ts';

/** Finds the ids of all keys that begin with a text. */
export function prefixes(groups: Groups): (start: string) => string[] {
  const keys = groups.keys().toSorted((a, b) => (a < b ? -1 : 1));
  return (start) => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const ids = new Set<string>();
    for (; keys[low]?.startsWith(start); low += 1)
      for (const id of groups.of(keys[low] ?? '')) ids.add(id);
    return [...ids];
  };
}
