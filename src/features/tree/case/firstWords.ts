/** A text as far as it fits into so many letters, cut between words; a first word too long is cut. */
export function firstWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const end = text.lastIndexOf(' ', letters);
  return text.slice(0, end > 0 ? end : letters);
}
