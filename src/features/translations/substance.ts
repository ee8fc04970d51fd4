/**
 * The text of a guide as far as its twin must follow it: without the difference between one white
 * space and another, and without the day of the review, which changes when nothing else does.
 */
export function substance(text: string): string {
  return text
    .replace(/^reviewed:.*$/m, '')
    .replace(/\s+/g, ' ')
    .trim();
}
