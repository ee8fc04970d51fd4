import { describe, expect, it } from 'vitest';
import { isRedirect } from './head.ts';
import { partOf, valuesOf } from './markup.ts';
import { PUBLIC_BUILDS, sitesOf } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('every page of $name', (site) => {
  const pages = [...site.pages].filter(([, html]) => !isRedirect(html));

  it('has one first heading, and skips no level on the way down', () => {
    const wrong = pages.flatMap(([address, html]) => {
      const depths = depthsOf(partOf(html, 'body'));
      const inMain = depthsOf(partOf(html, 'main'));
      const isInOrder =
        inMain[0] === 1 && inMain.every((depth, at) => depth <= (inMain[at - 1] ?? 0) + 1);
      const hasOne = depths.filter((depth) => depth === 1).length === 1;
      return isInOrder && hasOne ? [] : [`${address}: ${depths.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no id twice', () => {
    const twice = pages.flatMap(([address, html]) => {
      const ids = valuesOf(html, 'id');
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

function depthsOf(html: string): number[] {
  return [...html.matchAll(/<h([1-6])(?=[\s>])/g)].map(([, depth]) => Number(depth));
}
