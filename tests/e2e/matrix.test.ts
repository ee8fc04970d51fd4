import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { parse } from 'yaml';
import { dutiesSchema } from '../../src/duties/schema.ts';
import { supportModel } from '../../src/duties/supportModel.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { PARTIES, TOPICS, type Party, type Topic } from '../../src/vocabulary.ts';
import { ADDRESSES } from './addresses.ts';
import { tabTo } from './keyboard.ts';

/** The matrix of duties: its filters are HTML and CSS alone, so script changes nothing. */
const DUTIES = dutiesSchema.parse(
  parse(readFileSync(new URL('../../content/duties.yaml', import.meta.url), 'utf8')),
);

/** The rows that a choice leaves, in the order of the page. */
function rowsOf(party?: Party, topic?: Topic): string[] {
  return TOPICS.flatMap((about) =>
    Object.entries(DUTIES)
      .filter(([, duty]) => duty.topic === about && (topic === undefined || topic === about))
      .filter(([, duty]) => party === undefined || duty.party === party)
      .map(([id]) => id),
  );
}

const pairs = PARTIES.flatMap((party) => TOPICS.map((topic) => ({ party, topic })));
const offered = pairs.filter(
  ({ party, topic }) => rowsOf(party).length > 0 && rowsOf(undefined, topic).length > 0,
);
const filled = offered.find(({ party, topic }) => rowsOf(party, topic).length > 0);
const empty = offered.find(({ party, topic }) => rowsOf(party, topic).length === 0);
if (!filled || !empty) throw new Error('the duties leave no combination with, or none without');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const locale of LOCALES) {
      test(`${locale}: every duty has its row, by topic`, async ({ page }) => {
        await page.goto(ADDRESSES[locale].matrix);
        await expectRows(page, rowsOf());
        const groups = page.locator('.matrix tbody');
        const topics = TOPICS.filter((topic) => rowsOf(undefined, topic).length > 0);
        expect(await groups.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
          topics.map((topic) => `topic-${topic}`),
        );
        await expect(page.locator('.matrix .none').filter({ visible: true })).toHaveCount(0);
      });

      test(`${locale}: filters by party, by topic and by both`, async ({ page }) => {
        await page.goto(ADDRESSES[locale].matrix);
        await choose(page, 'party', filled.party);
        await expectRows(page, rowsOf(filled.party));
        // No heading stands over nothing.
        for (const group of await page.locator('.matrix tbody').filter({ visible: true }).all())
          expect(await group.locator('[data-party]').filter({ visible: true }).count()).not.toBe(0);

        await choose(page, 'topic', filled.topic);
        await expectRows(page, rowsOf(filled.party, filled.topic));
        await choose(page, 'party', 'all');
        await expectRows(page, rowsOf(undefined, filled.topic));
        await page.locator('#filters [type=reset]').click();
        await expectRows(page, rowsOf());
      });

      test(`${locale}: says so when nothing is left`, async ({ page }) => {
        await page.goto(ADDRESSES[locale].matrix);
        await choose(page, 'party', empty.party);
        await choose(page, 'topic', empty.topic);
        await expectRows(page, []);
        const told = page.locator('.matrix .none').filter({ visible: true });
        await expect(told).toHaveCount(1);
        await expect(told).not.toBeEmpty();
        await choose(page, 'topic', 'all');
        await expectRows(page, rowsOf(empty.party));
        await expect(told).toHaveCount(0);
      });

      test(`${locale}: the keyboard alone filters`, async ({ page }) => {
        await page.goto(ADDRESSES[locale].matrix);
        await tabTo(page, page.locator('#filter-party-all'));
        await page.keyboard.press('ArrowRight');
        const first = PARTIES.find((party) => rowsOf(party).length > 0);
        await expect(page.locator(`#filter-party-${first}`)).toBeFocused();
        await expectRows(page, rowsOf(first));
        // Enter in a radio button must not send the form away.
        await page.keyboard.press('Enter');
        await expectRows(page, rowsOf(first));
        await expect(page).toHaveURL(new RegExp(`/${ADDRESSES[locale].matrix}$`));
        await tabTo(page, page.locator('#filter-topic-all'));
        await page.keyboard.press('ArrowDown');
        const topic = TOPICS.find((one) => rowsOf(undefined, one).length > 0);
        await expect(page.locator(`#filter-topic-${topic}`)).toBeFocused();
        await expectRows(page, rowsOf(first, topic));
        await tabTo(page, page.locator('#filters [type=reset]'));
        await page.keyboard.press('Enter');
        await expectRows(page, rowsOf());
      });

      test(`${locale}: a link to a row shows it`, async ({ page }) => {
        const last = rowsOf().at(-1) ?? '';
        await page.goto(`${ADDRESSES[locale].matrix}#${last}`);
        await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
      });

      test(`${locale}: what is printed is what is shown`, async ({ page }) => {
        await page.goto(ADDRESSES[locale].matrix);
        await choose(page, 'party', filled.party);
        await page.emulateMedia({ media: 'print' });
        await expectRows(page, rowsOf(filled.party));
      });
    }
  });
}

for (const locale of LOCALES) {
  test(`${locale}: each choice leaves exactly its rows`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].matrix);
    for (const party of PARTIES.filter((one) => rowsOf(one).length > 0)) {
      await choose(page, 'party', party);
      await expectRows(page, rowsOf(party));
    }
    await choose(page, 'party', 'all');
    for (const topic of TOPICS.filter((one) => rowsOf(undefined, one).length > 0)) {
      await choose(page, 'topic', topic);
      await expectRows(page, rowsOf(undefined, topic));
    }
  });

  test(`${locale}: on a phone the rows are cards, and still a table`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(ADDRESSES[locale].matrix);
    await expectRows(page, rowsOf());
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    const row = page.locator(`[id="${rowsOf()[0] ?? ''}"]`);
    await expect(row).toHaveRole('row');
    await expect(row.getByRole('rowheader')).toHaveCount(1);
    await expect(row.getByRole('cell')).toHaveCount(4);
    // Chromium keeps the roles by itself; Safari needs them said.
    const parts = page.locator('table, thead, tbody, tr, th, td');
    await expect(parts.and(page.locator(':not([role])'))).toHaveCount(0);
    const boxes = await row
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(new Set(boxes).size, 'each cell stands below the other').toBe(1);
    for (const cell of await row.locator('td:not(.blank)').all()) {
      const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
      expect(label).toContain(await cell.getAttribute('data-label'));
    }
  });

  for (const width of [360, 1280]) {
    test(`${locale}: axe finds nothing in filtered rows, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(ADDRESSES[locale].matrix);
      await page.locator('.model summary').click();
      await choose(page, 'party', empty.party);
      await expectAccessible(page);
      await choose(page, 'topic', empty.topic);
      await expectAccessible(page);
    });

    test(`${locale}: no word of the diagram meets another, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(ADDRESSES[locale].matrix);
      expect(await page.locator('.model svg[role=img]').evaluate(collisions)).toEqual([]);
    });
  }

  test(`${locale}: the diagram is told in words`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].matrix);
    const { edges } = supportModel(DUTIES);
    await expect(page.getByRole('img')).toHaveAccessibleName(/\S/);
    await expect(page.locator('.model .arrow')).toHaveCount(edges.length);
    await expect(page.locator('.model li')).toHaveCount(edges.length);
    await page.locator('.model summary').click();
    const said = await page.locator('.model li').allInnerTexts();
    for (const [index, { count }] of edges.entries()) expect(said[index]).toContain(`(${count} `);
  });
}

async function choose(page: Page, filter: 'party' | 'topic', value: string): Promise<void> {
  await page.locator(`#filter-${filter}-${value}`).check();
}

/** The rows that can be seen, and the number that the page gives for them. */
async function expectRows(page: Page, ids: readonly string[]): Promise<void> {
  const rows = page.locator('.matrix [data-party]').filter({ visible: true });
  await expect(rows).toHaveCount(ids.length);
  expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
  expect(await countSaid(page)).toBe(ids.length);
}

/** The count is a CSS counter, which only the accessibility tree tells. */
async function countSaid(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = (await page.locator('.shown').textContent())?.trim() ?? '';
  const at = nodes.findIndex(
    ({ name, role }) => role?.value === 'StaticText' && said(name) === words,
  );
  const after = nodes
    .slice(at + 1)
    .find(({ role, name }) => role?.value === 'StaticText' && said(name) !== '');
  return Number(said(after?.name));
}

function said(name?: { value?: unknown }): string {
  return String(name?.value ?? '').trim();
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, colorScheme).toEqual([]);
  }
}

/** The texts of a drawing that stand out of it, or on another text, a box or an arrow. */
function collisions(drawing: Element): string[] {
  const frame = drawing.getBoundingClientRect();
  const texts = [...drawing.querySelectorAll('text')];
  const others = [...texts, ...drawing.querySelectorAll('rect, .mark > circle, .shaft, .tip')];
  const boxOf = (element: Element) => element.getBoundingClientRect();
  return texts.flatMap((text) => {
    const own = boxOf(text);
    const hits = others.filter((other) => {
      const box = boxOf(other);
      // A party's word stands within its box.
      if (other === text || other.parentElement === text.parentElement) return false;
      return (
        box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom
      );
    });
    const head = text.parentElement?.querySelector(':scope > rect');
    const room = head ? boxOf(head) : frame;
    const out = own.left < room.left || own.right > room.right;
    return [
      ...hits.map((hit) => `${text.textContent} on ${hit.outerHTML}`),
      ...(out ? [`${text.textContent} stands out`] : []),
    ];
  });
}
