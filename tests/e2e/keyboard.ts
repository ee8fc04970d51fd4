import { expect, type Locator, type Page } from './test.ts';

/** More stops than the longest page of the case has before its last link. */
const MOST_STOPS = 150;

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_STOPS} times Tab did not reach ${String(target)}`);
}

/** Follows a link by keyboard alone, and waits for the address that it leads to. */
export async function enter(page: Page, link: Locator, address: string | RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
}
