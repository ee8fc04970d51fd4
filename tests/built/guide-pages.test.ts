import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES, GUIDES, guideAddress } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';

type Guide = keyof typeof GUIDES;
const ORDER = Object.keys(GUIDES) as Guide[];
/** The chapters, by the guides that each holds. */
const CHAPTERS: Record<string, Guide[]> = {
  roles: ['support-roles', 'isv-role'],
  cases: ['billing', 'cancel-refund', 'purchase-refused', 'handover'],
  agreements: ['agreements'],
};
const site = await siteOf('main');

/** The pages of the guides, as the build wrote them: all that they do without script. */
describe.each(LOCALES)('the page of a guide in %s', (locale) => {
  const { guides, sources, matrix, glossary } = ADDRESSES[locale];
  const path = (id: Guide): string => `/${guideAddress(locale, id)}`;
  const guide = (id: Guide): string => partOf(pageOf(site, guideAddress(locale, id)), 'main');
  const hrefs = (html: string): string[] =>
    tagsOf(html, 'a').flatMap((tag) => valuesOf(tag, 'href'));
  const headings = (html: string): string[] =>
    tagsOf(partOf(html, 'article'), 'h2')
      .flatMap((tag) => valuesOf(tag, 'id'))
      .filter((id) => !id.startsWith('question-'));

  it('leads to the guide before and the one after', () => {
    for (const [index, id] of ORDER.entries()) {
      const around = partOf(guide(id), 'nav', 'class="around"');
      const ends = ORDER.slice(Math.max(0, index - 1), index + 2).filter((one) => one !== id);
      expect(hrefs(around), id).toEqual(ends.map(path));
      expect(valuesOf(around, 'rel'), id).toEqual([
        ...(index > 0 ? ['prev'] : []),
        ...(index + 1 < ORDER.length ? ['next'] : []),
      ]);
    }
  });

  it('lists its own chapter, and leads to the others, on wide screens as on narrow ones', () => {
    for (const [chapter, members] of Object.entries(CHAPTERS)) {
      for (const id of members) {
        const side = partOf(guide(id), 'nav', 'class="side"');
        const further = [
          ...Object.keys(CHAPTERS)
            .filter((other) => other !== chapter)
            .map((other) => `/${guides}#${other}`),
          `/${matrix}`,
          `/${glossary}`,
        ];
        for (const list of [partOf(side, 'details'), partOf(side, 'div', 'class="wide"')]) {
          expect(hrefs(list), id).toEqual([...members.map(path), ...further]);
          const current = tagsOf(list, 'a', 'aria-current="page"');
          expect(
            current.flatMap((tag) => valuesOf(tag, 'href')),
            id,
          ).toEqual([path(id)]);
        }
      }
    }
  });

  it('has contents that lead to its headings, and headings that lead to themselves', () => {
    const page = guide('billing');
    const ids = headings(page);
    expect(ids.length).toBeGreaterThan(3);
    const contents = page.slice(page.lastIndexOf('<nav class="side"'));
    for (const list of [partOf(contents, 'details'), partOf(contents, 'div', 'class="wide"')])
      expect(hrefs(list)).toEqual(ids.map((id) => `#${id}`));
    const anchors = tagsOf(page, 'a', 'class="anchor"').flatMap((tag) => valuesOf(tag, 'href'));
    for (const id of ids) expect(anchors).toContain(`#${id}`);
  });

  it('leads up to its chapter', () => {
    const crumbs = hrefs(partOf(guide('billing'), 'nav', 'class="crumbs"'));
    expect(crumbs.at(-1)).toBe(`/${guides}#cases`);
    expect(partOf(pageOf(site, guides), 'h2', 'id="cases"')).not.toBe('');
  });

  it('tells of a citation its date, language and basis, and leads to the source', () => {
    const page = guide('billing');
    const notes = partOf(page, 'ol', 'class="notes"');
    const cites = page.split('<span class="cite">').slice(1);
    expect(cites.length).toBeGreaterThan(10);
    for (const cite of cites) {
      const [mark = ''] = tagsOf(cite, 'a');
      const [described = ''] = valuesOf(mark, 'aria-describedby');
      const note = partOf(cite, 'span', `role="tooltip" id="${described}"`);
      expect(textOf(note), described).toContain('·');
      const [target = ''] = valuesOf(mark, 'href');
      const source = partOf(notes, 'li', `id="${target.slice(1)}"`);
      expect(tagsOf(source, 'a', 'hreflang=').join(), target).toContain('href="https://');
    }
    const described = tagsOf(page, 'a').flatMap((tag) => valuesOf(tag, 'aria-describedby'));
    expect(new Set(described).size, 'each mark has its own note').toBe(described.length);
  });

  it('tells what was never checked in one quiet line, not beside each source', () => {
    const page = guide('billing');
    expect(valuesOf(page, 'data-unverified')).toHaveLength(1);
    expect(hrefs(partOf(page, 'p', 'data-unverified'))).toEqual([`/${sources}`]);
    const states = valuesOf(pageOf(site, sources), 'data-state');
    expect(states.filter((state) => state === 'never').length).toBeGreaterThan(10);
  });

  it('is named by the sources that it rests on, as the matrix is', () => {
    const source = partOf(pageOf(site, sources), 'li', 'id="ms-billing"');
    const cited = hrefs(partOf(source, 'details'));
    expect(cited).toContain(path('billing'));
    expect(cited.some((href) => href.startsWith(`/${matrix}#`))).toBe(true);
  });

  it('leads from the first use of a term to its definition, and from no second one', () => {
    const terms = tagsOf(guide('support-roles'), 'a', 'class="term"').flatMap((tag) =>
      valuesOf(tag, 'href'),
    );
    expect(terms.length).toBeGreaterThan(3);
    expect(new Set(terms).size).toBe(terms.length);
    const entries = tagsOf(pageOf(site, glossary), 'div', 'class="entry"').flatMap((tag) =>
      valuesOf(tag, 'id'),
    );
    for (const term of terms) {
      const [address, id] = term.split('#');
      expect(address).toBe(`/${glossary}`);
      expect(entries).toContain(id);
    }
  });

  it('has tables whose cells know their column, also where they are laid out as cards', () => {
    const table = partOf(guide('cancel-refund'), 'table');
    const columns = table
      .split('<th ')
      .slice(1)
      .map((cell) => textOf(`<th ${cell.slice(0, cell.indexOf('</th>'))}`));
    const cells = tagsOf(table, 'td');
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.flatMap((tag) => valuesOf(tag, 'data-label'))).toEqual(
      cells.map((_, index) => columns[index % columns.length]),
    );
    for (const [tag, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['th', 'columnheader'],
      ['td', 'cell'],
    ] as const)
      expect(tagsOf(table, tag).filter((one) => !one.includes(`role="${role}"`))).toEqual([]);
  });

  it('can be edited, and read as Markdown', () => {
    const links = partOf(guide('billing'), 'ul', 'class="page-links"');
    expect(hrefs(links)[0]).toMatch(new RegExp(`content/guides/${locale}/billing\\.mdx$`));
    const [markdown = ''] = tagsOf(links, 'a', 'type="text/markdown"');
    expect(valuesOf(markdown, 'href')).toEqual([`${path('billing')}index.md`]);
  });
});
