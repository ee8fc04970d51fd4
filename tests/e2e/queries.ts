import type { Page } from './test.ts';

/**
 * What the page asks its workers, query by query, so that nobody has to wait to see that something
 * was not asked. Call it before the page is opened.
 */
export async function watchQueries(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { query?: string }) {
      if (message.query !== undefined) asked.push(message.query);
      postMessage.call(this, message);
    } as typeof postMessage;
  });
  return () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
}
