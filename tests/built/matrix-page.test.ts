import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dutiesSchema } from '../../src/features/duties/schema.ts';
import { supportModel } from '../../src/features/duties/supportModel.ts';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { TOPICS } from '../../src/platform/vocabulary.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';

const DUTIES = dutiesSchema.parse(
  parse(readFileSync(new URL('../site/content/duties.yaml', import.meta.url), 'utf8')),
);
const topics = TOPICS.map((topic) => ({
  topic,
  ids: Object.keys(DUTIES).filter((id) => DUTIES[id]?.topic === topic),
})).filter(({ ids }) => ids.length > 0);
const site = await siteOf('main');

describe.each(LOCALES)('the matrix of duties in %s', (locale) => {
  const page = partOf(pageOf(site, ADDRESSES[locale].matrix), 'main');
  const table = partOf(page, 'table');

  it('has a row for every duty, by topic', () => {
    const bodies = tagsOf(table, 'tbody').flatMap((tag) => valuesOf(tag, 'id'));
    expect(bodies).toEqual(topics.map(({ topic }) => `topic-${topic}`));
    for (const { topic, ids } of topics) {
      const rows = tagsOf(partOf(table, 'tbody', `id="topic-${topic}"`), 'tr', 'data-party=');
      expect(
        rows.flatMap((row) => valuesOf(row, 'id')),
        topic,
      ).toEqual(ids);
      expect(
        rows.flatMap((row) => valuesOf(row, 'data-party')),
        topic,
      ).toEqual(ids.map((id) => DUTIES[id]?.party));
    }
  });

  it('is a table wherever its rows are laid out as cards', () => {
    // Chromium keeps the roles by itself; Safari needs them said.
    const parts = ['table', 'thead', 'tbody', 'tr', 'th', 'td'].flatMap((tag) =>
      tagsOf(table, tag),
    );
    expect(parts.filter((tag) => valuesOf(tag, 'role').length === 0)).toEqual([]);
    expect(tagsOf(table, 'th', 'role="columnheader"')).toHaveLength(5);
    const columns = partOf(table, 'thead')
      .split('<th ')
      .slice(1)
      .map((cell) => textOf(`<th ${cell.slice(0, cell.indexOf('</th>'))}`));
    const row = partOf(table, 'tr', `id="${topics[0]?.ids[0]}"`);
    expect(tagsOf(row, 'th', 'role="rowheader"')).toHaveLength(1);
    expect(tagsOf(row, 'td', 'role="cell"').flatMap((tag) => valuesOf(tag, 'data-label'))).toEqual(
      columns.slice(1),
    );
  });

  it('tells its diagram in words', () => {
    const model = partOf(page, 'figure', 'class="model"');
    const { edges } = supportModel(DUTIES);
    const [drawing = ''] = tagsOf(model, 'svg', 'role="img"');
    expect(valuesOf(drawing, 'aria-label')[0]).toMatch(/\S/);
    expect(tagsOf(model, 'g', 'class="arrow ')).toHaveLength(edges.length);
    const said = partOf(partOf(model, 'details'), 'ul').split('<li>').slice(1).map(textOf);
    expect(said).toHaveLength(edges.length);
    for (const [index, { count }] of edges.entries()) expect(said[index]).toContain(`(${count} `);
  });
});
