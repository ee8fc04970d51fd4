import { expect, test, type Page } from '../test.ts';
import { LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { leavesOf } from '../../../src/features/tree/model/walk.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { TREE } from '../tree.ts';

const ADDRESSES_OF = (locale: Locale): string[] => [
  ...Object.keys(TREE.questions).map((question) => nodeAddress(locale, question)),
  ...leavesOf(TREE).map(({ question, option }) => nodeAddress(locale, question, option)),
  ...Object.keys(TREE.outcomes).map((outcome) => `${ADDRESSES[locale].outcomes}${outcome}/`),
];

// Some three hundred pages in each language.
test.setTimeout(180_000);

for (const locale of LOCALES) {
  test(`${locale}: every page of the tree is the same in place as on its own`, async ({ page }) => {
    // The text of another language comes with the choice of it.
    await openLive(page, nodeAddress(locale, 'symptom', 'fails'));
    for (const other of LOCALES.filter((one) => one !== locale)) {
      await page.locator(`input[name=case-language][value=${other}]`).check();
      await expect(page.locator(`[data-case=${other}] pre`)).toBeVisible();
    }
    await page.locator('.restart a').click();
    await expect(page.locator('h1')).toBeFocused();
    for (const address of ADDRESSES_OF(locale)) {
      expect(await inPlace(page, `/${address}`), address).toEqual(await built(page, address));
    }
  });
}

/** Moves as back and forward do, and reads what the island then shows. */
async function inPlace(page: Page, path: string): Promise<string[]> {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    while (new URL(canonical?.href ?? '').pathname !== address)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, path);
  return page.evaluate(readTree, undefined);
}

function built(page: Page, address: string): Promise<string[]> {
  return page.evaluate(readTree, `/${address}`);
}

/**
 * The markup of the tree's page, here or at an address, in a form that does not depend on the order
 * in which attributes were set. Runs in the browser.
 */
async function readTree(path: string | undefined): Promise<string[]> {
  const html = path === undefined ? '' : await (await fetch(path)).text();
  const page =
    path === undefined
      ? (document.cloneNode(true) as Document)
      : new DOMParser().parseFromString(html, 'text/html');
  const root = page.querySelector('[data-trees]');
  root?.normalize();
  for (const element of root?.querySelectorAll('*') ?? []) {
    // What a field holds is an attribute in the markup only.
    if (element.getAttribute('value') === '') element.removeAttribute('value');
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return [...(root?.children ?? [])].map(({ outerHTML }) => outerHTML);
}
