import type { Page } from './test.ts';

/** A phone, a small phone, a tablet and a desk; 320 × 256 is a desk of 1280 × 1024 at 400 %. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** What stands out of the page to the side at any of the sizes. */
export async function overflowAtAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    found.push(...(await overflowOf(page)).map((what) => `${size.width} wide: ${what}`));
  }
  return found;
}

/** What stands out of the page to the side, as wide as it is now. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(overflow);
}

/** Unless it is in a box that scrolls by itself. Runs in the browser. */
function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, left, width } = element.getBoundingClientRect();
    if (width <= 1 || (right <= clientWidth + 1 && left >= -1)) return false;
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return false;
    }
    return true;
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...wide.map((element) => element.outerHTML.slice(0, 100)),
  ];
}
