import { LOCALES, type Locale } from '../../src/platform/i18n/locales.ts';
import { nodeAddress } from './addresses.ts';
import { expect, type Page } from './test.ts';

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
  const ends = (other: Locale): unknown =>
    expect.stringMatching(new RegExp(`/${nodeAddress(other, question, option)}$`));
  const inAll = Object.fromEntries(LOCALES.map((other) => [other, ends(other)]));
  const { [locale]: own, ...others } = inAll;
  // All at once: a walk asks this after each of its steps.
  await expect(async () => {
    const { heading, title, origins, ...seen } = await page.evaluate(readPlace);
    expect(seen).toEqual({
      url: own,
      canonical: own,
      shared: own,
      alternates: expect.objectContaining(inAll) as unknown,
      switches: others,
    });
    expect(heading).not.toBe('');
    expect(title).toContain(heading);
    expect(new Set(origins).size, 'one published origin').toBe(1);
    expect(origins, 'the published origin, not the one that is read').not.toContain(
      new URL(page.url()).origin,
    );
  }).toPass({ intervals: [20, 50, 100, 250], timeout: 15_000 });
}

/** Runs in the browser. */
function readPlace() {
  const links = (selector: string) => [...document.querySelectorAll<HTMLLinkElement>(selector)];
  const byLanguage = (selector: string) =>
    Object.fromEntries(links(selector).map(({ hreflang, href }) => [hreflang, href]));
  const [canonical] = links('link[rel=canonical]');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return {
    url: location.origin + location.pathname + location.search,
    canonical: canonical?.href,
    shared,
    alternates: byLanguage('link[hreflang]'),
    switches: byLanguage('header a[hreflang]'),
    heading: document.querySelector('h1')?.innerText ?? '',
    title: document.title,
    origins: links('link[rel=canonical], link[hreflang]').map(({ href }) => new URL(href).origin),
  };
}
