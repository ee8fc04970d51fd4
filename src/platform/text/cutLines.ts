/**
 * A text in lines of so many letters at the most, cut between words; what does not fit is left out
 * and marked.
 */
export function cutLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => line.slice(0, letters));
  if (lines.length > most) shown[most - 1] = `${(shown[most - 1] ?? '').slice(0, letters - 1)}…`;
  return shown;
}
