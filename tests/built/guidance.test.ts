import { describe, expect, it } from 'vitest';
import type { PackedIndex } from '../../src/features/search/guidance/packedIndex.ts';
import { unpackIndex } from '../../src/features/search/guidance/unpackIndex.ts';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { leavesOf } from '../../src/features/tree/model/walk.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { valuesOf } from './markup.ts';
import { HERE, placeOf } from './references.ts';
import { pageOf, PUBLIC_BUILDS, sitesOf, textAt } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('what the search of $name leads to', (site) => {
  it.each(LOCALES)('is there, every entry of the index in %s', (locale) => {
    const { home, tree } = ADDRESSES[locale];
    // The field for everything and the one for symptoms look into the same file.
    const [file = ''] = valuesOf(pageOf(site, home), 'data-guidance');
    expect(valuesOf(pageOf(site, tree), 'data-symptoms')).toEqual([file]);
    const index = JSON.parse(textAt(site, file.slice(site.base.length))) as PackedIndex;
    const { entries } = unpackIndex(index);

    const { questions } = site.content.tree;
    const nodes = Object.keys(questions).length + leavesOf(site.content.tree).length;
    const found = new Set(entries.map(({ path }) => path));
    expect(found.size, 'nodes of the tree, guides, terms and tasks').toBeGreaterThan(nodes);
    const missing = [...found].filter((path) => {
      const place = placeOf(site, new URL(path, HERE).href);
      if (!place || !site.pages.has(place.address)) return true;
      return place.id !== '' && !valuesOf(pageOf(site, place.address), 'id').includes(place.id);
    });
    expect(missing).toEqual([]);
  });
});
