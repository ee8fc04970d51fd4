import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/platform/i18n/date.ts';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { REROUTED, RETIRED } from '../builds/rerouteLeaf.cli.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import { TREE } from '../e2e/tree.ts';
import { canonicalOf, metaOf, rootOf } from './head.ts';
import { partOf, partsOf, tagsOf, textOf, valueOf, valuesOf } from './markup.ts';
import { CONTENTS, pageOf, siteOf, sitesOf } from './site.ts';

describe.each(await sitesOf([...CONTENTS, 'third']))('the page of changes of $name', (site) => {
  const { changes, since } = site.content.changes;

  it.each(LOCALES)('tells each of them, or since when there is none, in %s', (locale) => {
    const address = ADDRESSES[locale].changes;
    const html = pageOf(site, address);
    const tree = partOf(pageOf(site, ADDRESSES[locale].tree), 'main');
    expect(valuesOf(tree, 'href')).toContain(site.base + address);
    const told = partsOf(html, 'section', ' data-change="').map((entry) => ({
      on: valueOf(partOf(entry, 'time'), 'datetime'),
      text: textOf(partOf(entry.replace(partOf(entry, 'ul'), ''), 'p')),
      leaves: valuesOf(entry, 'data-leaf'),
    }));
    expect(told).toEqual(
      changes.map(({ on, text, leaves }) => ({
        on,
        text: text[locale],
        leaves: leaves.map(({ leaf }) => leaf),
      })),
    );
    expect(textOf(partOf(html, 'main'))).toContain(formatDate(locale, since));
  });

  it.each(LOCALES)('has changed on the day of its newest entry, in %s', (locale) => {
    const day = metaOf(pageOf(site, ADDRESSES[locale].changes), 'article:modified_time');
    expect(day).toEqual(changes.slice(0, 1).map(({ on }) => on));
  });
});

it('there is a site that has changes to tell, and one that has none', async () => {
  const counts = (await sitesOf(['main', 'third'])).map(({ content }) => content.changes.changes);
  expect(counts.map(({ length }) => length)).toEqual([0, 2]);
});

/** A leaf that leads elsewhere and one that is gone, told in that order; the newer stands first. */
describe.each([
  ...LOCALES.map((one) => ({ locale: one as string, shown: one, ...ADDRESSES[one] })),
  // A language in progress tells it in the reference language, on addresses of its own.
  { locale: 'pt', shown: undefined, changes: 'pt/mudancas/', tree: 'pt/decidir/' },
])('two changed routes, in $locale', async ({ locale, shown: own, changes, tree }) => {
  const site = await siteOf('third');
  const shown = own ?? LOCALES.find((one) => one === site.languages.DEFAULT_LOCALE);
  if (!shown) throw new Error(`${site.languages.DEFAULT_LOCALE} is no language of the project`);
  const html = pageOf(site, changes);
  const [gone = '', rerouted = ''] = partsOf(html, 'section', ' data-change="');
  const pathOf = (leaf: string) => `${site.base}${tree}${leaf}/`;
  const question = (leaf: string) => TREE.questions[leaf.split('/')[0] ?? ''];
  const option = (leaf: string) => question(leaf)?.options[leaf.split('/')[1] ?? ''];
  const headline = (id: string | undefined) => TREE.outcomes[id ?? '']?.headline[shown];
  const textsOf = (part: string, tag: string) => partsOf(part, tag).map(textOf);
  const partyOf = (part: string) =>
    tagsOf(part, 'span', 'class="party party-').map((tag) => valueOf(tag, 'class').split('-')[1]);

  it('a case that leads elsewhere is told from where to where', () => {
    const moved = partOf(rerouted, 'li', `data-leaf="${REROUTED.leaf}"`);
    const trail = partOf(moved, 'div', 'class="trail"');
    const asked = textsOf(trail, 'dt');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked[0]).toBe(TREE.questions[TREE.start]?.ask[shown]);
    expect(textsOf(trail, 'dd').at(-1)).toBe(option(REROUTED.leaf)?.label[shown]);

    const before = option(REROUTED.leaf)?.to;
    const from = partOf(moved, 'dd', 'data-from');
    expect(textOf(from)).toContain(headline(before));
    expect(partyOf(from)).toEqual([TREE.outcomes[before ?? '']?.party]);
    expect(partsOf(moved, 'dd', 'data-since')).toEqual([]);
    const now = partOf(moved, 'dd', 'data-now');
    expect(partyOf(now)).toEqual([TREE.outcomes[REROUTED.to]?.party]);
    expect(valuesOf(now, 'href')).toEqual([pathOf(REROUTED.leaf)]);
    const page = pageOf(site, `${tree}${REROUTED.leaf}/`);
    expect(textOf(partOf(page, 'h1'))).toBe(headline(REROUTED.to));
  });

  it('a case that is gone is told by its words, and leads on', () => {
    const moved = partOf(gone, 'li', `data-leaf="${RETIRED.leaf}"`);
    const trail = partOf(moved, 'div', 'class="trail"');
    expect(textsOf(trail, 'dd').at(-1)).toContain(RETIRED.was[shown]);
    expect(textsOf(trail, 'dt').at(-1)).toBe(question(RETIRED.leaf)?.ask[shown]);
    const path = pathOf(RETIRED.standIn);
    expect(valuesOf(partOf(moved, 'dd', 'data-now'), 'href')).toEqual([path]);
  });

  it('the address of a case that is gone leads on', () => {
    const page = pageOf(site, `${tree}${RETIRED.leaf}/`);
    const path = pathOf(RETIRED.standIn);
    expect(metaOf(page, 'http-equiv="refresh"')).toEqual([`0; url=${path}`]);
    expect(metaOf(page, 'name="robots"')).toEqual(['noindex']);
    expect(canonicalOf(page)).toBe(new URL(path, rootOf(site)).href);
    expect(valuesOf(partOf(page, 'main'), 'href')).toEqual([path]);
    expect(textOf(partOf(page, 'a'))).toBe(headline(option(RETIRED.standIn)?.to));
  });

  it('each entry has an address, also two of one day', () => {
    const headings = [gone, rerouted].map((entry) => partOf(entry, 'h2'));
    const [later = '', first = ''] = headings.flatMap((heading) => valuesOf(heading, 'id'));
    expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(later).toBe(`${first}-2`);
    expect(headings.flatMap((heading) => valuesOf(heading, 'href'))).toEqual([
      `#${later}`,
      `#${first}`,
    ]);
    expect(headings.flatMap((heading) => valuesOf(heading, 'datetime'))).toEqual([first, first]);
    const [main = ''] = tagsOf(html, 'main');
    expect(valuesOf(main, 'lang')).toEqual(locale === shown ? [] : [shown]);
  });

  it('the question no longer offers what is gone', () => {
    const [id = '', answer = ''] = RETIRED.leaf.split('/');
    const path = own ? nodeAddress(own, id) : `${tree}${id}/`;
    const options = valuesOf(partOf(pageOf(site, path), 'ul', 'class="options"'), 'id');
    expect(options.length).toBeGreaterThan(1);
    expect(options).not.toContain(answer);
  });
});
