import { describe, expect, it } from 'vitest';
import { isRedirect, rootOf } from './head.ts';
import { valuesOf } from './markup.ts';
import { HERE, isOwn, placeOf, reachedFrom, referencesOf, type Reference } from './references.ts';
import { PUBLIC_BUILDS, sitesOf } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('the addresses of $name', (site) => {
  const references = referencesOf(site);
  const own = references.filter(isOwn);
  const ids = new Map([...site.pages].map(([address, html]) => [address, idsOf(html)]));

  /** Whether the file is there, and the place in it if one is named. */
  const isThere = ({ to }: Reference): boolean => {
    const place = placeOf(site, to);
    if (!place || !site.addresses.has(place.address)) return false;
    return place.id === '' || ids.get(place.address)?.has(place.id) === true;
  };

  it('stand below its path, and lead to places that are there', () => {
    expect(own.length).toBeGreaterThan(site.pages.size);
    expect(own.filter(({ to }) => !placeOf(site, to))).toEqual([]);
    expect(own.filter((reference) => !isThere(reference))).toEqual([]);
  });

  it('lead to places that are there as the world knows them too', () => {
    const root = rootOf(site);
    const known = references
      .filter(({ to }) => to.startsWith(root))
      .map(({ from, to }) => ({ from, to: HERE + site.base + to.slice(root.length) }));
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((reference) => !isThere(reference))).toEqual([]);
  });

  it('lead out of it by web, mail or phone only', () => {
    const others = references.filter((reference) => !isOwn(reference));
    const schemes = new Set(others.map(({ to }) => new URL(to).protocol));
    expect(schemes).toContain('https:');
    expect([...schemes].filter((one) => !OUTSIDE.includes(one))).toEqual([]);
  });

  it('name every page, and all that scripts load', () => {
    const reached = reachedFrom(site, '');
    const unnamed = [...site.addresses]
      .filter((address) => !reached.has(address))
      // The old address of what is gone is named elsewhere only.
      .filter((address) => !isRedirect(site.pages.get(address) ?? '<head></head>'));
    expect(unnamed.filter((address) => !UNNAMED.some((known) => known.test(address)))).toEqual([]);
  });
});

const OUTSIDE = ['http:', 'https:', 'mailto:', 'tel:'];

/** What hosts, robots and other sites look for by itself. */
const UNNAMED = [
  /^_headers$/,
  /^staticwebapp\.config\.json$/,
  /^404\.html$/,
  /^robots\.txt$/,
  /^sitemap-(index|\d+)\.xml$/,
  /^og\.\w+\.png$/,
  // A language in progress reads the tree of another; its own holds a copy of that.
  /^data\/tree\.pt\./,
];

function idsOf(html: string): Set<string> {
  return new Set(valuesOf(html, 'id'));
}
