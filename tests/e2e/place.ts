import { expect, type Page } from './test.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { nodeAddress } from './addresses.ts';

/**
 * Holds the page to all that a load of this node's own page would have set: address, title,
 * heading, canonical address and the same place in every language.
 */
export async function expectPlace(
  page: Page,
  locale: Locale,
  question: string,
  option?: string,
): Promise<void> {
  const ends = (other: Locale) => new RegExp(`/${nodeAddress(other, question, option)}$`);
  await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, question, option)}(#.*)?$`));
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', ends(locale));
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', ends(locale));
  for (const other of LOCALES) {
    const alternate = page.locator(`link[hreflang=${other}]`);
    await expect(alternate).toHaveAttribute('href', ends(other));
    if (other === locale) continue;
    await expect(page.locator(`header a[hreflang=${other}]`)).toHaveAttribute('href', ends(other));
  }
  const heading = await page.locator('h1').innerText();
  expect(await page.title()).toContain(heading);
  const origins = await page
    .locator('link[rel=canonical], link[hreflang]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).origin));
  expect(new Set(origins).size, 'one published origin').toBe(1);
  expect(origins, 'the published origin, not the one that is read').not.toContain(
    new URL(page.url()).origin,
  );
}
