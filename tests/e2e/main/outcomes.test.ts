import { leavesOf } from '../../../src/features/tree/model/walk.ts';
import { nodeAddress } from '../addresses.ts';
import { expect, test } from '../test.ts';
import { TREE } from '../tree.ts';
import { watchTroubles } from '../watch.ts';

/** One leaf of each outcome, opened as somebody opens a link that was sent to him. */
const LEAVES = [...new Map(leavesOf(TREE).map((leaf) => [leaf.outcome, leaf])).values()];
const MARK = 'mark-7f3a';
const locale = 'en';

test('every outcome takes a fact into its text', async ({ page, root }) => {
  test.setTimeout(120_000);
  const troubles = await watchTroubles(page, root);
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

function isTimed(id: string): boolean {
  const kind = TREE.facts[id]?.kind;
  return kind === 'date' || kind === 'moment';
}
