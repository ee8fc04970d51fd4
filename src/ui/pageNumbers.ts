/**
 * The pages that a page of a list names: the first, the last, and those around it.
 * @returns numbers from 1 on, undefined where some are left out
 */
export function pageNumbers(current: number, count: number): (number | undefined)[] {
  const near = (page: number): boolean =>
    page === 1 || page === count || Math.abs(page - current) < 3;
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(near);
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? 0);
    // A gap of one page is that page.
    return gap === 1 ? [page] : gap === 2 ? [page - 1, page] : [undefined, page];
  });
}
