/** Longer words are not compared: nobody types them by hand. */
export const MOST_LETTERS = 60;

let before = new Uint8Array(MOST_LETTERS + 4);
let last = new Uint8Array(MOST_LETTERS + 4);
let row = new Uint8Array(MOST_LETTERS + 4);

/**
 * How many letters have to be put in, left out, replaced or swapped with the next one to make a word
 * of another (optimal string alignment distance). Only what lies within `most` of the diagonal is
 * worked out.
 * @returns `most + 1` for anything above `most`, and for words of more than MOST_LETTERS
 */
export function distance(a: string, b: string, most: number): number {
  const [height, width] = [a.length, b.length];
  const over = most + 1;
  if (Math.abs(height - width) > most || Math.max(height, width) > MOST_LETTERS) return over;
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const from = Math.max(1, i - most);
    const to = Math.min(width, i + most);
    row[0] = i;
    if (from > 1) row[from - 1] = over;
    if (to === i + most) last[to] = over;
    let best = i;
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let edits = Math.min(
        at(last, j - 1) + (letter === other ? 0 : 1),
        at(last, j) + 1,
        at(row, j - 1) + 1,
      );
      const isSwapped =
        i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (isSwapped) edits = Math.min(edits, at(before, j - 2) + 1);
      row[j] = edits;
      if (edits < best) best = edits;
    }
    if (best > most) return over;
    [before, last, row] = [last, row, before];
  }
  return Math.min(at(last, width), over);
}

function at(cells: Uint8Array, index: number): number {
  return cells[index] ?? 0;
}
