import { LOCALES, type Locale } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { expect, test, type Page } from '../test.ts';

/** The same case by links alone, ending in the static directory. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const locale = 'en';
const { home, guides, guide, contacts, directory } = ADDRESSES[locale];

test('the case by links, without script', async ({ page }) => {
  const follow = async (selector: string, address: string): Promise<void> => {
    await page.locator(selector).click();
    await expect(page).toHaveURL(new RegExp(`/${address}$`));
  };
  const need = nodeAddress(locale, 'need');
  await page.goto(home);
  await expectNothingAsksForScript(page);
  await follow(`main a[href$="/${guides}"]`, guides);
  await follow(`main a[href$="/${guide}"]`, guide);
  await expectNothingAsksForScript(page);
  await follow(`[aria-labelledby="question-scope"] a[href$="/${need}"]`, need);
  await follow('#technical a', nodeAddress(locale, 'symptom'));
  await follow('#fails a', nodeAddress(locale, 'symptom', 'fails'));
  await page.locator('#pick').fill('nomina');
  await follow('[data-find-contact] button', `${contacts}\\?q=nomina&channel=support`);
  await expect(page.locator('#contact-query')).toBeHidden();
  await expectNothingAsksForScript(page);
  await follow(`main a[href$="/${directory}#letter-C"]`, `${directory}#letter-C`);
  await follow(`main a[href$="/${contacts}contoso-nomina/"]`, `${contacts}contoso-nomina/`);
  await expectNothingAsksForScript(page);

  const channel = page.locator('[data-channel=support]');
  await expect(channel.locator('a[href="mailto:soporte@contoso-nomina.example"]')).toBeVisible();
});

test('the fields of the header and of the home page lead to the directory', async ({ page }) => {
  for (const address of [guide, home]) {
    await page.goto(address);
    await page.locator('form[role=search] input[name=q]').fill('nomina');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=nomina$`));
    await expect(page.locator(`main a[href$="/${directory}#letter-C"]`)).toBeVisible();
  }
});

test('each case text can be chosen and read, to be filled in where it is pasted', async ({
  page,
}) => {
  await page.goto(nodeAddress(locale, 'cancel-model', 'direct'));
  const text = (one: Locale) => page.locator(`[data-case=${one}] pre`);
  for (const wanted of [...LOCALES.filter((one) => one !== locale), locale]) {
    await page.locator(`input[name=case-language][value=${wanted}]`).check();
    for (const one of LOCALES)
      await expect(text(one as Locale)).toBeVisible({ visible: one === wanted });
  }
  await expectNothingAsksForScript(page);
  for (const part of ['[data-fact]', '[data-copy-snippet]', '[data-save]', '[data-print]']) {
    await expect(page.locator(part)).not.toHaveCount(0);
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  }
});

/** What only a script can do is not shown without one. */
async function expectNothingAsksForScript(page: Page): Promise<void> {
  await expect(page.locator('[data-theme-button]')).toBeHidden();
  await expect(page.locator('[data-copy]').filter({ visible: true })).toHaveCount(0);
}
