import type { AddressInfo } from 'node:net';
import { test as base } from 'playwright/test';
import { createSiteServer } from '../../src/build/server.cli.ts';
import { distOf, type BuildName } from '../builds/builds.cli.ts';

export { expect } from 'playwright/test';
export type { Locator, Page } from 'playwright/test';

export interface SiteOptions {
  /** The build that a folder of tests opens; the configuration says which. */
  site: BuildName;
}

interface Served {
  /** The site's root, with its path and a final slash. */
  root: string;
}

/** The test that makes a site, which therefore cannot have served it yet. */
export const buildTest = base.extend<object, SiteOptions>({
  site: ['main', { scope: 'worker', option: true }],
});

/**
 * The browser's test, of which an address without an origin belongs to the folder's site. Each
 * worker serves it by itself, with the headers that the build wrote.
 */
export const test = buildTest.extend<{ baseURL: string }, Served>({
  root: [
    async ({ site }, use) => {
      const { server, base: path } = createSiteServer(distOf(site));
      await new Promise<void>((resolve) => server.listen(0, resolve));
      await use(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ root }, use) => use(root),
});
