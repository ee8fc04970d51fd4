/**
 * How many letters are wrong, missing, too many or swapped with the next, up to a bound.
 * @returns undefined when there are more than `most`
 */
export function edits(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        cell(row, j) + 1,
        cell(next, j - 1) + 1,
        cell(row, j - 1) + (same ? 0 : 1),
      );
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, cell(before, j - 2) + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return undefined;
    [before, row] = [row, next];
  }
  const all = cell(row, b.length);
  return all <= most ? all : undefined;
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
