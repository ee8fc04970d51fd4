import type { Range } from '../engine/mark.ts';

/** A text with the matching parts marked. */
export function Highlight({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    if (from < at) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to + 1)}</mark>);
    at = to + 1;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
