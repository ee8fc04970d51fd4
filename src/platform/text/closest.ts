import Fuse from 'fuse.js/basic';

/** The known id that the editor most likely meant, or nothing when none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  return new Fuse([...known], { threshold: 0.5, ignoreLocation: true }).search(word)[0]?.item;
}

/** The fix for a reference that leads nowhere: a proposal, or the list to choose from. */
export function didYouMean(word: string, known: readonly string[], list: string): string {
  const guess = closest(word, known);
  return guess === undefined ? `use an id that stands in ${list}` : `did you mean «${guess}»?`;
}
