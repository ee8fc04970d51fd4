import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { leavesOf } from '../../src/tree/walk.ts';
import { nodeAddress, siteUrl } from './addresses.ts';
import { TREE } from './tree.ts';
import { watchTroubles } from './watch.ts';

/** One leaf of each outcome, opened as somebody opens a link that was sent to him. */
const LEAVES = [...new Map(leavesOf(TREE).map((leaf) => [leaf.outcome, leaf])).values()];
const MARK = 'mark-7f3a';

test.setTimeout(240_000);

for (const locale of LOCALES) {
  test(`${locale}: every outcome takes a fact into its text`, async ({ page }) => {
    const troubles = await watchTroubles(page, new URL(siteUrl()).origin);
    for (const { question, option, outcome } of LEAVES) {
      await page.goto(nodeAddress(locale, question, option));
      const heading = TREE.outcomes[outcome]?.headline[locale] ?? '-';
      await expect(page.locator('h1')).toHaveText(heading);
      const fact = TREE.outcomes[outcome]?.have.find((id) => !isTimed(id)) ?? '';
      await page.locator(`#fact-${fact}`).fill(MARK);
      await expect(page.locator(`[data-case=${locale}] pre`), outcome).toContainText(MARK);
      await expect(page.locator('h1')).toHaveText(heading);
    }
    expect(troubles).toEqual([]);
  });

  test.describe(`${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('every outcome has its parts in their order, and its text', async ({ page }) => {
      for (const { question, option, outcome } of LEAVES) {
        await page.goto(nodeAddress(locale, question, option));
        const { deadline, avoid, request } = TREE.outcomes[outcome] ?? {};
        const parts = await page
          .locator('.outcome > .part')
          .evaluateAll((all) => all.map(({ className }) => className.split(/part-?|\s/).at(-1)));
        const expected = ['how', 'deadline', 'have', 'case', 'why', 'avoid', 'next', 'flips']
          .filter((part) => part !== 'deadline' || deadline)
          .filter((part) => part !== 'avoid' || avoid)
          .filter((part) => part !== 'flips' || parts.includes('flips'));
        expect(parts, outcome).toEqual(expected);
        await expect(page.locator(`[data-case=${locale}] pre`), outcome).toContainText(
          request?.[locale] ?? '-',
        );
      }
    });
  });
}

function isTimed(id: string): boolean {
  const kind = TREE.facts[id]?.kind;
  return kind === 'date' || kind === 'moment';
}
