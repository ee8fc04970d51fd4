import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { enter, tabTo } from '../keyboard.ts';
import { expect, test, type Page } from '../test.ts';

/** The case that the site exists for, on a phone and by keyboard alone. */
test.use({
  viewport: { width: 360, height: 740 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/**
 * Half a minute of key presses at the pace of somebody who does not type for a living: 0.28 s each
 * (Card, Moran and Newell, keystroke-level model).
 */
const MOST_KEYS = Math.floor(30 / 0.28);
const EMAIL = 'soporte@contoso-nomina.example';

/** Each language is read, and each is written by a reader of another. */
for (const [index, locale] of LOCALES.entries()) {
  const wanted = LOCALES[(index + 1) % LOCALES.length] ?? locale;

  test(`${locale}: from home to the copied case text in ${wanted}, in half a minute of keys`, async ({
    page,
  }) => {
    const { home, tree } = ADDRESSES[locale];
    await page.goto(home);
    const keys = await countKeys(page);
    const ends = (address: string) => new RegExp(`/${address}$`);
    await enter(page, page.locator(`main a[href$="/${tree}"]`), ends(tree));
    const need = nodeAddress(locale, 'need');
    const first = page.locator(`[aria-labelledby="question-scope"] a[href$="/${need}"]`);
    await enter(page, first, ends(need));
    await enter(page, page.locator('#technical a'), ends(nodeAddress(locale, 'symptom')));
    await enter(page, page.locator('#fails a'), ends(nodeAddress(locale, 'symptom', 'fails')));

    await expect(page.locator('[data-heading]')).toBeFocused();
    await tabTo(page, page.locator('#pick'));
    await page.keyboard.type('nonima contoso');
    await expect(page.locator('[data-pick]').first()).toHaveAttribute(
      'data-pick',
      'contoso-nomina',
    );
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-chosen=contoso-nomina]')).toBeVisible();
    await expect(page.locator(`[data-chosen] a[href="mailto:${EMAIL}"]`)).toBeVisible();

    await tabTo(page, page.locator(`input[name=case-language][value=${locale}]`));
    await page.keyboard.press('ArrowRight');
    const text = page.locator(`[data-case=${wanted}] pre`);
    await expect(text).toContainText('Nómina');
    const copy = page.locator(`[data-case=${wanted}] [data-copy-snippet]`);
    await tabTo(page, copy);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    await expect(page.locator('[data-copy-status]')).toHaveRole('status');
    await expect(copy).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.innerText());
    const pressed = keys();
    test.info().annotations.push({ type: 'keys', description: String(pressed) });
    expect(pressed).toBeLessThanOrEqual(MOST_KEYS);
  });
}

/** Counts what the keyboard sends from now on, whatever page it goes to. */
async function countKeys(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeFunction('reportKey', () => (count += 1));
  const listen = (): void =>
    addEventListener('keydown', () => void (window as unknown as Reporter).reportKey(), true);
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => count;
}

interface Reporter {
  reportKey: () => void;
}
