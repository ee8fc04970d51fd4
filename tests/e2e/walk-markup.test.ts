import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { leavesOf } from '../../src/tree/walk.ts';
import { nodeAddress } from './addresses.ts';
import { openLive } from './island.ts';
import { TREE } from './tree.ts';

const PLACES = [
  ...Object.keys(TREE.questions).map((question) => ({ question, option: undefined })),
  ...leavesOf(TREE),
];

for (const locale of LOCALES) {
  test(`${locale}: every node is the same in place as on its own page`, async ({ page }) => {
    await openLive(page, nodeAddress(locale, TREE.start));
    await page.locator('.options a').first().click();
    await expect(page.locator('h1')).toBeFocused();
    for (const { question, option } of PLACES) {
      const address = nodeAddress(locale, question, option);
      expect(await inPlace(page, `/${address}`), address).toEqual(await built(page, address));
    }
  });
}

/** Moves as back and forward do, and reads what the island then shows. */
function inPlace(page: Page, path: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    while (new URL(canonical?.href ?? '').pathname !== address)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return [...document.querySelectorAll('astro-island *')]
      .filter((element) => !element.localName.startsWith('astro-'))
      .slice(1)
      .map((element) => element.outerHTML);
  }, path);
}

function built(page: Page, address: string): Promise<string[]> {
  return page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    const written = new DOMParser().parseFromString(html, 'text/html');
    return [...written.querySelectorAll('astro-slot *')].map((element) => element.outerHTML);
  }, `/${address}`);
}
