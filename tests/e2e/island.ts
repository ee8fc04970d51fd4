import { expect, type Page } from './test.ts';

/** Opens a page and waits until its islands listen. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await islandsListen(page);
}

/** Waits until the islands of the page listen. */
export async function islandsListen(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  // Preact runs its effects in a task after the next frame; this one stands behind it in the queue.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}
