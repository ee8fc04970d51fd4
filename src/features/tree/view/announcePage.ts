import { LOCALES } from '../../../platform/i18n/locales.ts';
import type { Page } from '../model/page.ts';
import { pagePath } from '../model/pagePath.ts';

/**
 * Does after a step in place what a page load would have done: title, canonical, the links to the
 * other languages, and focus on the heading. No live region: together with a focus move it makes
 * screen readers say the heading twice or not at all (VA design system, focus management).
 */
export function announcePage(root: HTMLElement, page: Page, siteTitle: string): void {
  const heading = root.querySelector<HTMLElement>('[data-heading]');
  if (!heading) return;
  document.title = `${heading.textContent} · ${siteTitle}`;
  for (const locale of LOCALES) {
    const path = pagePath(locale, page);
    for (const link of document.querySelectorAll(`[data-twin=${locale}]`)) {
      link.setAttribute(
        'href',
        link.tagName === 'LINK' ? new URL(path, canonicalOrigin()).href : path,
      );
    }
  }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  document.querySelector('meta[property="og:url"]')?.setAttribute('content', canonical);
  // A page load would start at the top; focus alone scrolls the header half out of view.
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

/** The origin that the site is published at, which need not be the one that it is read at. */
function canonicalOrigin(): string {
  return new URL(
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
  ).origin;
}
