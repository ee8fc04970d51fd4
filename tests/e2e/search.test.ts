import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { openState, type Desk } from '../../src/contacts/openHours.ts';
import { weekOf } from '../../src/contacts/weekOf.ts';
import { ADDRESSES } from './addresses.ts';

/** As the sample has it. */
const DESK: Desk = {
  week: weekOf([
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' },
    { days: ['sat'], from: '09:00', to: '13:00' },
  ]),
  zone: 'Europe/London',
};

/** The search page. */
for (const locale of LOCALES) {
  const { contacts, directory } = ADDRESSES[locale];

  test(`${locale}: results come as you type, marked and counted`, async ({ page }) => {
    await page.goto(contacts);
    const status = page.locator('.count');
    await expect(status).toHaveRole('status');
    await expect(status).toBeEmpty();
    await page.locator('#contact-query').pressSequentially('nomina');
    const hits = page.locator('.hit');
    await expect(hits.first()).toHaveAttribute('data-contact', 'nominas-valdehierro');
    await expect(hits.first().locator('mark').first()).toHaveText(/n[oó]mina/i);
    await expect(status).toContainText(String(await hits.count()));

    await page.locator('#contact-query').fill('');
    await expect(hits).toHaveCount(0);
    await expect(status).toBeEmpty();
  });

  test(`${locale}: the query stands in the address, and is read from it`, async ({ page }) => {
    await page.goto(contacts);
    await page.locator('#contact-query').fill('nonima plus');
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    expect(new URL(page.url()).searchParams.get('q')).toBe('nonima plus');

    await page.reload();
    await expect(page.locator('#contact-query')).toHaveValue('nonima plus');
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');

    await page.locator('#contact-query').fill('a&b=ñ #1 +%');
    await page.reload();
    await expect(page.locator('#contact-query')).toHaveValue('a&b=ñ #1 +%');
    await page.locator('#contact-query').fill('');
    await expect(page).toHaveURL(new RegExp(`/${contacts}$`));
  });

  test.describe(`${locale}, far from the desk`, () => {
    test.use({ timezoneId: 'America/Mexico_City' });

    test('a card says whether the desk is open, and when that changes', async ({ page }) => {
      // The worker has a clock of its own, which no test sets: what is true depends on the day.
      const now = Date.now();
      const { isOpen, next = 0 } = openState(DESK.week, DESK.zone, now);
      await page.clock.install({ time: now });
      await page.goto(`${contacts}?q=fabrikam+backup`);
      const state = page.locator('.hit[data-contact=fabrikam-backup] [data-channel] [data-open]');
      await expect(state).toHaveAttribute('data-open', String(isOpen));
      const time = new Intl.DateTimeFormat(locale, {
        timeZone: 'America/Mexico_City',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      await expect(state).toContainText(time.format(next));
      await page.clock.fastForward(next - now + 60_000);
      await expect(state).toHaveAttribute('data-open', String(!isOpen));
    });

    test('the hours are the support desk’s and no other’s', async ({ page }) => {
      for (const [query, contact, channel] of [
        ['adatum legal', 'adatum-legal', 'support'], // nobody knows its hours
        ['vault 24', 'fabrikam-backup', 'support'], // the product has a desk of its own
        ['fabrikam backup', 'fabrikam-backup', 'engineering'],
      ] as const) {
        await page.goto(`${contacts}?channel=${channel}&q=${query}`);
        const card = page.locator(`.hit[data-contact=${contact}]`);
        await expect(card.locator('.hit-wanted')).toBeVisible();
        await expect(card.locator('[data-open]')).toHaveCount(0);
      }
    });
  });

  test(`${locale}: a card says that a desk has no phone`, async ({ page }) => {
    await page.goto(`${contacts}?q=zolta+wydma`);
    await expect(page.locator('[data-contact=zolta-wydma] [data-no-phone]')).toBeVisible();
    await page.goto(`${contacts}?q=contoso+nomina`);
    await expect(page.locator('[data-contact=contoso-nomina] a[href^="tel:"]')).toBeVisible();
    await expect(page.locator('[data-contact=contoso-nomina] [data-no-phone]')).toHaveCount(0);
    // Of a desk that is for partners only, nobody says that it has none.
    await page.goto(`${contacts}?channel=engineering&q=adatum+legal`);
    await expect(page.locator('[data-contact=adatum-legal] .hit-wanted')).toBeVisible();
    await expect(page.locator('[data-contact=adatum-legal] [data-no-phone]')).toHaveCount(0);
  });

  test(`${locale}: the channel of the address stands open on the cards`, async ({ page }) => {
    const emails = { csp: 'partnerdesk', engineering: undefined, support: 'help' };
    for (const [channel, email] of Object.entries(emails)) {
      await page.goto(`${contacts}?channel=${channel}&q=adatum`);
      const card = page.locator('.hit[data-contact=adatum-legal]');
      await expect(card.locator('[data-channel]')).toHaveCount(1);
      await expect(card.locator('[data-channel]')).toHaveAttribute('data-channel', channel);
      // The engineering channel is for partners: the card says so and shows no email.
      const shown = email === undefined ? [] : [`${email}@adatumlegal.example`];
      await expect(card.locator('[data-channel] a[href^="mailto:"]')).toHaveText(shown);
      await expect(card.locator(`[data-hit][href$="#${channel}"]`)).toBeVisible();
      // The others are a link away.
      await expect(card.locator('.hit-channels').locator('a')).toHaveCount(2);
      await page.locator('#contact-query').fill('adatum legal');
      await expect(page).toHaveURL(new RegExp(`channel=${channel}`));
    }
    await page.goto(`${contacts}?channel=none&q=adatum`);
    await expect(page.locator('.hit [data-channel]').first()).toHaveAttribute(
      'data-channel',
      'support',
    );
  });

  test(`${locale}: no result says what to do next`, async ({ page }) => {
    await page.goto(`${contacts}?q=zzzzqqqq`);
    await expect(page.locator('.count')).toContainText('zzzzqqqq');
    await expect(page.locator('.hit')).toHaveCount(0);
    await expect(page.locator('.count + p')).toBeVisible();
    await expect(page.locator(`main a[href$="/${directory}#letter-C"]`)).toBeVisible();
  });

  test(`${locale}: arrows go through the results, Escape returns`, async ({ page }) => {
    await page.goto(`${contacts}?q=contoso`);
    const field = page.locator('#contact-query');
    const links = page.locator('.hit [data-hit]');
    await expect(links.nth(1)).toBeVisible();
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('contoso');
    await expect(links.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('article[data-contact]')).toBeVisible();
  });

  test(`${locale}: a product with a channel of its own shows that one`, async ({ page }) => {
    await page.goto(`${contacts}?q=vault 24/7`);
    const card = page.locator('.hit[data-contact=fabrikam-backup]');
    const mail = card.locator('[data-channel] a[href^="mailto:"]');
    await expect(mail).toHaveText('vault247@fabrikambackup.example');
    await expect(card.locator('[data-channel] b')).toContainText('Vault 24/7');
    const phone = card.locator('[data-channel] a[href^="tel:"]');
    await expect(phone).toHaveText('+44 20 7946 0125');
    await expect(phone).toHaveAttribute('href', 'tel:+442079460125');
    await page.locator('#contact-query').fill('fabrikam backup');
    await expect(mail).toHaveText('Helpdesk@FabrikamBackup.example');
  });

  test(`${locale}: letters typed before the script came are searched`, async ({ page }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(contacts, { waitUntil: 'commit' });
    await page.locator('#contact-query').fill('nonima plus');
    release();
    await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
    await expect(page.locator('#contact-query')).toHaveValue('nonima plus');
    expect(new URL(page.url()).searchParams.get('q')).toBe('nonima plus');
  });
}
