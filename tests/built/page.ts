import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildName } from '../builds/builds.cli.ts';

/** A site as it was written to the disk. */
export interface Site {
  /** Where its files are. */
  folder: string;
}

/** Makes the build first, when it is not there as it would be made now. */
export async function siteOf(name: BuildName): Promise<Site> {
  return { folder: await build(name) };
}

/**
 * The HTML of a page.
 * @param address relative to the site's root, with its final slash
 */
export function pageOf(site: Site, address: string): string {
  return textAt(site, `${address}index.html`);
}

/** A file of the site as text. */
export function textAt({ folder }: Site, address: string): string {
  return readFileSync(join(folder, address), 'utf8');
}
