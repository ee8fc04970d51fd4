import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { nodeAddress, pageTypes } from './addresses.ts';
import { TREE } from './tree.ts';

const optionsOf = (id: string) => Object.values(TREE.questions[id]?.options ?? {});

for (const locale of LOCALES) {
  test.describe(`${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page of a contact asks whether the case is the publisher’s', async ({ page }) => {
      await page.goto(pageTypes(locale)['contact'] ?? '');
      const slip = page.locator('[aria-labelledby="question-need"]');
      await expect(slip.locator('p').first()).toContainText('Contoso Nómina, S.L.');
      await expect(slip.locator('h2')).toHaveText(TREE.questions['need']?.ask[locale] ?? '');
      await expect(slip.locator('.options a')).toHaveText(
        optionsOf('need').map(({ label }) => label[locale]),
      );
      await expect(slip.locator('.options .hint')).toHaveText(
        optionsOf('need').flatMap(({ hint }) => hint?.[locale] ?? []),
      );
      // The contact goes along: the outcome at the end has it chosen already.
      await slip
        .locator(`a[href$="/${nodeAddress(locale, 'symptom')}?isv=contoso-nomina"]`)
        .click();
      await page.locator('#fails a').click();
      await expect(page).toHaveURL(new RegExp(`/${nodeAddress(locale, 'symptom', 'fails')}$`));
    });

    test('a question from the middle says what it takes for granted', async ({ page }) => {
      const { contact = '', guide = '', tree = '' } = pageTypes(locale);
      await page.goto(contact);
      const assumed = page.locator('[data-assumed]');
      const [first] = optionsOf(TREE.start).filter(({ to }) => to === 'need');
      await expect(assumed).toContainText(first?.label[locale] ?? '');
      await assumed.locator('a').click();
      await expect(page).toHaveURL(
        new RegExp(`/${nodeAddress(locale, TREE.start)}\\?isv=contoso-nomina$`),
      );
      // The first question takes nothing for granted.
      for (const address of [guide, tree]) {
        await page.goto(address);
        await expect(page.locator(`[aria-labelledby="question-${TREE.start}"]`)).toBeVisible();
        await expect(assumed).toHaveCount(0);
      }
    });

    test('the page of a contact has its headings in order', async ({ page }) => {
      await page.goto(pageTypes(locale)['contact'] ?? '');
      const levels = await page
        .locator('main :is(h1, h2, h3)')
        .evaluateAll((all) => all.map(({ tagName }) => tagName));
      const depths = levels.map((level) => Number(level.slice(1)));
      expect(depths.indexOf(1)).toBe(0);
      expect(depths.lastIndexOf(1)).toBe(0);
      // None is skipped on the way down.
      for (const [at, depth] of depths.entries()) {
        expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
      }
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
}
