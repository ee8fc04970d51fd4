/**
 * A reporter of cspell, beside its own: behind the words that it does not know it says where a
 * company keeps its own.
 */
export function getReporter() {
  return {
    /** @param {{ issues: number }} ended */
    result: ({ issues }) => {
      if (issues > 0)
        console.error(
          'A name or word of your own? Add it to content/words.txt. Correct what is misspelt.',
        );
    },
  };
}
