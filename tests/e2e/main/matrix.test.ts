import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dutiesSchema } from '../../../src/features/duties/schema.ts';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { PARTIES, TOPICS, type Party, type Topic } from '../../../src/platform/vocabulary.ts';
import { expectAccessible } from '../axe.ts';
import { ADDRESSES } from '../addresses.ts';
import { tabTo } from '../keyboard.ts';
import { expect, test, type Page } from '../test.ts';

/** The matrix of duties; what stands in it is read by tests/built/matrix-page.test.ts. */
const DUTIES = dutiesSchema.parse(
  parse(readFileSync(new URL('../../site/content/duties.yaml', import.meta.url), 'utf8')),
);
const { matrix: address } = ADDRESSES.es;

/** The rows that a choice leaves, in the order of the page. */
function rowsOf(party?: Party, topic?: Topic): string[] {
  return TOPICS.flatMap((about) =>
    Object.entries(DUTIES)
      .filter(([, duty]) => duty.topic === about && (topic === undefined || topic === about))
      .filter(([, duty]) => party === undefined || duty.party === party)
      .map(([id]) => id),
  );
}

const parties = PARTIES.filter((one) => rowsOf(one).length > 0);
const topics = TOPICS.filter((one) => rowsOf(undefined, one).length > 0);
const offered = parties.flatMap((party) => topics.map((topic) => ({ party, topic })));
const filled = offered.find(({ party, topic }) => rowsOf(party, topic).length > 0);
const empty = offered.find(({ party, topic }) => rowsOf(party, topic).length === 0);
if (!filled || !empty) throw new Error('the duties leave no combination with, or none without');

// The filters are HTML and CSS alone, so script changes nothing.
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each choice leaves exactly its rows', async ({ page }) => {
    await page.goto(address);
    await expectRows(page, rowsOf());
    await expect(page.locator('.matrix .none').filter({ visible: true })).toHaveCount(0);
    for (const party of parties) {
      await choose(page, 'party', party);
      await expectRows(page, rowsOf(party));
      // No heading stands over nothing.
      for (const group of await page.locator('.matrix tbody').filter({ visible: true }).all())
        expect(await group.locator('[data-party]').filter({ visible: true }).count()).not.toBe(0);
    }
    await choose(page, 'party', 'all');
    for (const topic of topics) {
      await choose(page, 'topic', topic);
      await expectRows(page, rowsOf(undefined, topic));
    }
  });

  test('a party and a topic are chosen together, printed, and taken back', async ({ page }) => {
    await page.goto(address);
    await choose(page, 'party', filled.party);
    await choose(page, 'topic', filled.topic);
    await expectRows(page, rowsOf(filled.party, filled.topic));
    await page.emulateMedia({ media: 'print' });
    await expectRows(page, rowsOf(filled.party, filled.topic));
    await page.emulateMedia({ media: 'screen' });
    await choose(page, 'party', 'all');
    await expectRows(page, rowsOf(undefined, filled.topic));
    await page.locator('#filters [type=reset]').click();
    await expectRows(page, rowsOf());
  });

  test('the page says so when nothing is left', async ({ page }) => {
    await page.goto(address);
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

  test('the keyboard alone filters', async ({ page }) => {
    await page.goto(address);
    await tabTo(page, page.locator('#filter-party-all'));
    await page.keyboard.press('ArrowRight');
    const [party] = parties;
    await expect(page.locator(`#filter-party-${party}`)).toBeFocused();
    await expectRows(page, rowsOf(party));
    // Enter in a radio button must not send the form away.
    await page.keyboard.press('Enter');
    await expectRows(page, rowsOf(party));
    await expect(page).toHaveURL(new RegExp(`/${address}$`));
    await tabTo(page, page.locator('#filter-topic-all'));
    await page.keyboard.press('ArrowDown');
    const [topic] = topics;
    await expect(page.locator(`#filter-topic-${topic}`)).toBeFocused();
    await expectRows(page, rowsOf(party, topic));
    await tabTo(page, page.locator('#filters [type=reset]'));
    await page.keyboard.press('Enter');
    await expectRows(page, rowsOf());
  });

  test('a link to a row shows it', async ({ page }) => {
    const last = rowsOf().at(-1) ?? '';
    await page.goto(`${address}#${last}`);
    await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  });

  test('on a phone the rows are cards, and still a table', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expectRows(page, rowsOf());
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    const row = page.locator(`[id="${rowsOf()[0] ?? ''}"]`);
    await expect(row).toHaveRole('row');
    await expect(row.getByRole('rowheader')).toHaveCount(1);
    await expect(row.getByRole('cell')).toHaveCount(4);
    const boxes = await row
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(new Set(boxes).size, 'each cell stands below the other').toBe(1);
    for (const cell of await row.locator('td:not(.blank)').all()) {
      const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
      expect(label).toContain(await cell.getAttribute('data-label'));
    }
  });
});

test('axe finds nothing in filtered rows, nor where none is left', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(address);
  await page.locator('.model summary').click();
  await choose(page, 'party', empty.party);
  await expectAccessible(page);
  await choose(page, 'topic', empty.topic);
  await expectAccessible(page);
});

// The words of the diagram are as long as the language has them.
for (const locale of LOCALES) {
  test(`${locale}: no word of the diagram meets another`, async ({ page }) => {
    await page.goto(ADDRESSES[locale].matrix);
    const drawing = page.locator('.model svg[role=img]');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await drawing.evaluate(collisions), `${width} wide`).toEqual([]);
    }
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
