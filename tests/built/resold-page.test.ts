import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ui } from '../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';

const site = await siteOf('main');

/** What stands in the page before any script runs. */
describe.each(LOCALES)('the page that compares a list of publishers in %s', (locale) => {
  const { contacts, resold } = ADDRESSES[locale];
  const page = partOf(pageOf(site, resold), 'main');
  const hrefs = (html: string): string[] =>
    tagsOf(html, 'a').flatMap((tag) => valuesOf(tag, 'href'));

  it('is a link away from the contacts', () => {
    expect(hrefs(partOf(pageOf(site, contacts), 'main'))).toContain(`/${resold}`);
  });

  it('says without script that it needs it, and how to do the same by hand', () => {
    expect(tagsOf(page, 'form').join()).toContain('needs-script');
    expect(textOf(partOf(page, 'noscript'))).toBe(ui(locale).resold.noScript);
    const byHand = partOf(page, 'section', 'by-hand');
    expect(textOf(byHand)).toContain('PublisherName');
    expect(hrefs(byHand)[0]).toBe(`/${contacts}`);
  });
});
