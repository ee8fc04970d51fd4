/**
 * Whether what was typed is still being composed and is no query yet: Pinyin on its way to
 * characters, an accent that waits for its letter. The keyboards of phones compose every word until
 * the space behind it: there the letters that show are what the reader means.
 */
export function isUnfinished(event: Event): boolean {
  return (
    event instanceof InputEvent && event.isComposing && !matchMedia('(pointer: coarse)').matches
  );
}
