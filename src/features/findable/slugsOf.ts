/**
 * The address of each section within its page, as the headings that were built tell it.
 * @returns undefined where the two are not the same headings in the same order; signs aside, which
 * the page sets as a printer would
 */
export function slugsOf(
  sections: readonly { title: string }[],
  headings: readonly { text: string; slug: string }[],
): string[] | undefined {
  const isSame =
    sections.length === headings.length &&
    sections.every(({ title }, at) => lettersOf(title) === lettersOf(headings[at]?.text ?? ''));
  return isSame ? headings.map(({ slug }) => slug) : undefined;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
