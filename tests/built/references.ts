import { valuesOf, tagsOf } from './markup.ts';
import { textAt, type Site } from './site.ts';

/** Something on a page or in a file that names another file. */
export interface Reference {
  /** The address of the file that names it. */
  from: string;
  /** What is named, resolved; a site's own addresses begin with HERE. */
  to: string;
}

/** An origin that no text of a site can name: whatever resolves to it was meant as the site's own. */
export const HERE = 'https://here.invalid';

/** Attributes that hold one address each; the island's own included. */
const ADDRESS = ['href', 'src', 'action', 'data-index', 'component-url', 'renderer-url'];

const read = new Map<Site, Reference[]>();

/** All that the pages, styles and scripts of a site name, read once. */
export function referencesOf(site: Site): Reference[] {
  const known = read.get(site);
  if (known) return known;
  const found = [...site.addresses].flatMap((from) => {
    const here = new URL(site.base + from, HERE);
    return namedIn(site, from)
      .filter((address) => URL.canParse(address, here))
      .map((address) => ({ from, to: new URL(address, here).href }));
  });
  if (found.length === 0) throw new Error(`${site.name} names nothing`);
  read.set(site, found);
  return found;
}

/** Whether it is meant to be a file of the site, wherever that is served. */
export function isOwn({ to }: Reference): boolean {
  return to.startsWith(`${HERE}/`);
}

/** The address within the site and the id within the page; none for what stands outside the site. */
export function placeOf({ base }: Site, to: string): { address: string; id: string } | undefined {
  const { origin, pathname, hash } = new URL(to);
  if (origin !== HERE || !pathname.startsWith(base)) return undefined;
  return {
    address: decodeURIComponent(pathname.slice(base.length)),
    id: decodeURIComponent(hash.slice(1)),
  };
}

/** The addresses of all files that the first page leads to, over others or not. */
export function reachedFrom(site: Site, first: string): Set<string> {
  const leads = Map.groupBy(referencesOf(site).filter(isOwn), ({ from }) => from);
  const reached = new Set([first]);
  for (const address of reached)
    for (const { to } of leads.get(address) ?? []) {
      const place = placeOf(site, to);
      if (place) reached.add(place.address);
    }
  return reached;
}

function namedIn(site: Site, address: string): string[] {
  const page = site.pages.get(address);
  if (page !== undefined) return inPage(page).flatMap(filesOf);
  if (address.endsWith('.css'))
    return [...textAt(site, address).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
  if (address.endsWith('.js'))
    return [
      ...textAt(site, address).matchAll(/["'`]((?:\.{1,2}|\/[\w/-]*_astro)\/[\w.-]+\.js)["'`]/g),
    ].map(([, url = '']) => url);
  return [];
}

/** The contacts come in several files, whose address stands in the page without their endings. */
function filesOf(address: string): string[] {
  return /\/data\/contacts\.\w+$/.test(address)
    ? [`${address}.p0.txt`, `${address}.d0.json`]
    : [address];
}

function inPage(html: string): string[] {
  const refreshes = tagsOf(html, 'meta', 'refresh').flatMap((tag) => valuesOf(tag, 'content'));
  // Addresses of files that the islands fetch stand in their attributes, alone or within JSON.
  const data = html.match(/(?<=["&;])\/[\w/-]*data\/[\w.-]+/g) ?? [];
  return [
    ...ADDRESS.flatMap((attribute) => valuesOf(html, attribute)),
    ...refreshes.flatMap((content) => content.split('url=').slice(1)),
    ...data,
  ];
}
