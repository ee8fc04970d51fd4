import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHeadersFile, type HeaderRule } from '../../src/build/headers.ts';
import { build, projectOf, type BuildName } from '../builds/builds.cli.ts';
import { readOwnContent, type OwnContent } from './ownContent.ts';

/** The sites that anybody may read; what holds of any content is asserted of each. */
export const PUBLIC_BUILDS = ['main', 'sub', 'third', 'shipped', 'operator'] as const;
/** Three contents, of which one has another first language. */
export const CONTENTS = ['main', 'shipped', 'operator'] as const;

/** A site as it was written to the disk. Every address is relative to its root, without a slash. */
export interface Site {
  name: BuildName;
  /** Where its files are. */
  folder: string;
  /** The path that it is served below, with both slashes. */
  base: string;
  /** The headers that its host answers with. */
  rules: HeaderRule[];
  /** The address of each file; a folder's is that of its `index.html`. */
  addresses: ReadonlySet<string>;
  /** The HTML of each page by its address; that of a missing page is `404.html`. */
  pages: ReadonlyMap<string, string>;
  /** What it was built from. */
  content: OwnContent;
  /** The languages that it was built with. */
  languages: Languages;
}

interface Languages {
  LOCALES: readonly string[];
  DEFAULT_LOCALE: string;
}

const sites = new Map<BuildName, Promise<Site>>();

/** Each site is read once for all the tests, and made before when it is not there. */
export function siteOf(name: BuildName): Promise<Site> {
  const site = sites.get(name) ?? readSite(name);
  sites.set(name, site);
  return site;
}

/** One after the other, since a build takes all that the machine has. */
export async function sitesOf(names: readonly BuildName[]): Promise<Site[]> {
  const read: Site[] = [];
  for (const name of names) read.push(await siteOf(name));
  return read;
}

/**
 * The HTML of a page.
 * @throws Error when the site has no such page
 */
export function pageOf({ name, pages }: Site, address: string): string {
  const html = pages.get(address);
  if (html === undefined) throw new Error(`${name} has no page ${address}`);
  return html;
}

/**
 * A file of the site as text.
 * @throws Error when the site has no such file
 */
export function textAt(site: Site, address: string): string {
  return bytesAt(site, address).toString('utf8');
}

export function bytesAt({ folder }: Site, address: string): Buffer {
  return readFileSync(join(folder, fileOf(address)));
}

async function readSite(name: BuildName): Promise<Site> {
  const folder = await build(name);
  const addresses = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
  const pages = addresses
    .filter((address) => fileOf(address).endsWith('.html'))
    .map((address) => [address, readFileSync(join(folder, fileOf(address)), 'utf8')] as const);
  const rules = fromHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const [all] = rules;
  if (!all?.path.endsWith('/*')) throw new Error(`${name} has no header for all of its files`);
  const project = projectOf(name);
  const languages = (await import(join(project, 'src/platform/i18n/locales.ts'))) as Languages;
  return {
    name,
    folder,
    base: all.path.slice(0, -1),
    rules,
    addresses: new Set(addresses),
    pages: new Map(pages),
    content: readOwnContent(project),
    languages,
  };
}

function fileOf(address: string): string {
  return /(^|\/)$/.test(address) ? `${address}index.html` : address;
}
