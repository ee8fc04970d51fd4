import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from './addresses.ts';

/** The same case by links alone, ending in the static directory. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

for (const locale of LOCALES) {
  const { home, guides, guide, contacts, directory } = ADDRESSES[locale];

  test(`${locale}: the case by links, without script`, async ({ page }) => {
    const follow = async (selector: string, address: string): Promise<void> => {
      await page.locator(selector).click();
      await expect(page).toHaveURL(new RegExp(`/${address}$`));
    };
    const need = nodeAddress(locale, 'need');
    await page.goto(home);
    await follow(`main a[href$="/${guides}"]`, guides);
    await follow(`main a[href$="/${guide}"]`, guide);
    await follow(`[aria-labelledby="question-scope"] a[href$="/${need}"]`, need);
    await follow('#technical a', nodeAddress(locale, 'symptom'));
    await follow('#fails a', nodeAddress(locale, 'symptom', 'fails'));
    await page.locator('#pick').fill('nomina');
    await follow('[data-find-contact] button', `${contacts}\\?q=nomina&channel=support`);
    await expect(page.locator('#contact-query')).toBeHidden();
    await follow(`main a[href$="/${directory}#letter-C"]`, `${directory}#letter-C`);
    await follow(`main a[href$="/${contacts}contoso-nomina/"]`, `${contacts}contoso-nomina/`);

    const channel = page.locator('[data-channel=support]');
    await expect(channel.locator('a[href="mailto:soporte@contoso-nomina.example"]')).toBeVisible();
  });

  test(`${locale}: a button that needs script is not shown without it`, async ({ page }) => {
    for (const address of [home, guide, contacts, `${contacts}contoso-nomina/`]) {
      await page.goto(address);
      await expect(page.locator('[data-theme-button]')).toBeHidden();
      await expect(page.locator('[data-copy]').filter({ visible: true })).toHaveCount(0);
    }
  });

  for (const [name, address] of Object.entries({ guide, home })) {
    test(`${locale}: the field of the ${name} page leads to the directory`, async ({ page }) => {
      await page.goto(address);
      await page.locator('form[role=search] input[name=q]').fill('nomina');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${contacts}\\?q=nomina$`));
      await expect(page.locator(`main a[href$="/${directory}#letter-C"]`)).toBeVisible();
    });
  }
}
