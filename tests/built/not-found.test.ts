import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { createSiteServer } from '../../src/build/server.cli.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { metaOf } from './head.ts';
import { partOf, textOf, valuesOf } from './markup.ts';
import { pageOf, PUBLIC_BUILDS, sitesOf } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('a missing page of $name', (site) => {
  const html = pageOf(site, '404.html');

  it('says so in every language and leads on', () => {
    expect(metaOf(html, 'name="robots"')).toEqual(['noindex']);
    for (const locale of site.languages.LOCALES) {
      const own = partOf(html, 'section', `lang="${locale}"`);
      const isFirst = locale === site.languages.LOCALES[0];
      expect(textOf(partOf(own, isFirst ? 'h1' : 'h2'))).not.toBe('');
    }
    for (const locale of LOCALES) {
      const { home, tree, contacts, guides } = ADDRESSES[locale];
      expect(valuesOf(partOf(html, 'section', `lang="${locale}"`), 'href')).toEqual(
        [home, tree, contacts, guides].map((address) => site.base + address),
      );
    }
  });

  it('is what a host answers with', async () => {
    const { server, base } = createSiteServer(site.folder);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://localhost:${port}${base}no/such/page/`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toBe(html);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
