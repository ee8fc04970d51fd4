import { partOf, tagsOf, valueOf } from './markup.ts';
import { pageOf, type Site } from './site.ts';

/** A page under the address that the world knows. */
export interface Page {
  url: string;
  html: string;
}

/** Where the world finds the site, as its first page says: with the path and a final slash. */
export function rootOf(site: Site): string {
  const home = `${site.languages.DEFAULT_LOCALE}/`;
  const canonical = canonicalOf(pageOf(site, home));
  if (!canonical?.endsWith(`/${home}`)) throw new Error(`${site.name} does not say where it is`);
  return canonical.slice(0, -home.length);
}

/** Every page of the site by its address in the world. */
export function pagesOf(site: Site): Map<string, Page> {
  const root = rootOf(site);
  const pages = [...site.pages].map(([address, html]) => ({ url: root + address, html }));
  return new Map(pages.map((page) => [page.url, page]));
}

/** The page's address as its head says; none where it has none of its own. */
export function canonicalOf(html: string): string | undefined {
  const [tag, ...rest] = tagsOf(html, 'link', 'rel="canonical"');
  if (rest.length > 0) throw new Error(`more than one canonical address: ${rest.join()}`);
  return tag === undefined ? undefined : valueOf(tag, 'href');
}

/** Language → address, as the head of a page says. */
export function languagesOf(html: string): Record<string, string> {
  const pairs = tagsOf(html, 'link', 'hreflang="').map((tag) => [
    valueOf(tag, 'hreflang'),
    valueOf(tag, 'href'),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The language that a page says it is in. */
export function langOf(html: string): string {
  return valueOf(tagsOf(html, 'html').join(), 'lang');
}

/** Values of a meta tag, such as `property="og:url"`. */
export function metaOf(html: string, named: string): string[] {
  return tagsOf(partOf(html, 'head'), 'meta', named).map((tag) => valueOf(tag, 'content'));
}

/** Whether the page is the original of what it shows, and not the copy of another. */
export function isOriginal({ url, html }: Page): boolean {
  return canonicalOf(html) === url;
}

export function isToBeFound(page: Page): boolean {
  return metaOf(page.html, 'name="robots"').length === 0 && isOriginal(page);
}

/** Whether the page only leads on to another. */
export function isRedirect(html: string): boolean {
  return metaOf(html, 'http-equiv="refresh"').length > 0;
}
