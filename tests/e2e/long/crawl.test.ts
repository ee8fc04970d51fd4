import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distOf } from '../../builds/builds.cli.ts';
import { violationsOf } from '../axe.ts';
import { openLive } from '../island.ts';
import { overflowAtAll } from '../overflow.ts';
import { expect, test } from '../test.ts';

/**
 * Every page of a site, in parts: axe finds nothing in either theme, on a desk and on a phone, and
 * nothing stands out to the side.
 */
const PARTS = 16;

test.setTimeout(1_800_000);

for (let part = 0; part < PARTS; part += 1) {
  test(`every page is accessible and fits, part ${part + 1} of ${PARTS}`, async ({
    page,
    site,
    root,
  }) => {
    const addresses = pagesOf(distOf(site)).filter((_, index) => index % PARTS === part);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      await openLive(page, root + address);
      const found = [
        ...(await violationsOf(page, { width: 1280, colorScheme: 'light' })),
        ...(await violationsOf(page, { width: 1280, colorScheme: 'dark' }, 'colours')),
        ...(await violationsOf(page, { width: 360, colorScheme: 'dark' })),
        ...(await violationsOf(page, { width: 360, colorScheme: 'light' }, 'colours')),
        ...(await overflowAtAll(page)),
      ];
      expect.soft(found, address).toEqual([]);
    }
  });
}

/** The addresses of all pages that stay where they are opened. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
