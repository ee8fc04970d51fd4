import { ADDRESSES } from '../addresses.ts';
import { hold } from '../hold.ts';
import { expect, test, type Page } from '../test.ts';

/** The search page. */
const locale = 'es';
const { contacts } = ADDRESSES[locale];
const FIELD = '#contact-query';

test('results come as you type, marked and counted', async ({ page }) => {
  await page.goto(contacts);
  const status = page.locator('.count');
  await expect(status).toHaveRole('status');
  await expect(status).toBeEmpty();
  await page.locator(FIELD).pressSequentially('nomina');
  const hits = page.locator('.hit');
  await expect(hits.first()).toHaveAttribute('data-contact', 'nominas-valdehierro');
  await expect(hits.first().locator('mark').first()).toHaveText(/n[oó]mina/i);
  await expect(status).toContainText(String(await hits.count()));

  await page.locator(FIELD).fill('');
  await expect(hits).toHaveCount(0);
  await expect(status).toBeEmpty();
});

test('the query stands in the address, and is read from it', async ({ page }) => {
  await page.goto(contacts);
  const field = page.locator(FIELD);
  const first = page.locator('.hit').first();
  await field.fill('nonima plus');
  await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');
  expect(new URL(page.url()).searchParams.get('q')).toBe('nonima plus');

  await page.reload();
  await expect(field).toHaveValue('nonima plus');
  await expect(first).toHaveAttribute('data-contact', 'contoso-nomina');

  await field.fill('a&b=ñ #1 +%');
  await page.reload();
  await expect(field).toHaveValue('a&b=ñ #1 +%');
  await field.fill('');
  await expect(page).toHaveURL(new RegExp(`/${contacts}$`));
});

test('letters typed before the script came are searched', async ({ page }) => {
  const release = await hold(page, '**/_astro/*.js');
  await page.goto(contacts, { waitUntil: 'commit' });
  await page.locator(FIELD).fill('nonima plus');
  release();
  await expect(page.locator('.hit').first()).toHaveAttribute('data-contact', 'contoso-nomina');
  await expect(page.locator(FIELD)).toHaveValue('nonima plus');
  expect(new URL(page.url()).searchParams.get('q')).toBe('nonima plus');
});

test.describe('far from the desk', () => {
  test.use({ timezoneId: 'America/Mexico_City' });

  // It opens from 8 to 20 in London, on Saturdays from 9 to 13.
  for (const [when, now, isOpen, next] of [
    ['on a Wednesday', '2027-01-13T12:00:00Z', true, '2027-01-13T20:00:00Z'],
    ['on a Saturday evening', '2027-01-16T18:00:00Z', false, '2027-01-18T08:00:00Z'],
  ] as const) {
    test(`a card says ${when} whether the desk is open, and when that changes`, async ({
      page,
    }) => {
      await setClocks(page, Date.parse(now));
      await page.goto(`${contacts}?q=fabrikam+backup`);
      const state = page.locator('.hit[data-contact=fabrikam-backup] [data-channel] [data-open]');
      await expect(state).toHaveAttribute('data-open', String(isOpen));
      const time = new Intl.DateTimeFormat(locale, {
        timeZone: 'America/Mexico_City',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      await expect(state).toContainText(time.format(Date.parse(next)));
      await page.clock.fastForward(Date.parse(next) - Date.parse(now) + 60_000);
      await expect(state).toHaveAttribute('data-open', String(!isOpen));
    });
  }
});

test('a card says how the support desk is reached, and its hours where they are its own', async ({
  page,
}) => {
  await page.goto(`${contacts}?q=zolta+wydma`);
  await expect(page.locator('[data-contact=zolta-wydma] [data-no-phone]')).toBeVisible();

  const ask = async (query: string, contact: string) => {
    await page.locator(FIELD).fill(query);
    const card = page.locator(`.hit[data-contact=${contact}]`);
    await expect(card.locator('.hit-wanted')).toBeVisible();
    return card;
  };
  const nomina = await ask('contoso nomina', 'contoso-nomina');
  await expect(nomina.locator('a[href^="tel:"]')).toBeVisible();
  await expect(nomina.locator('[data-no-phone]')).toHaveCount(0);

  const unknown = await ask('adatum legal', 'adatum-legal');
  await expect(unknown.locator('[data-open]'), 'nobody knows its hours').toHaveCount(0);

  const product = await ask('vault 24/7', 'fabrikam-backup');
  const mail = product.locator('[data-channel] a[href^="mailto:"]');
  await expect(mail).toHaveText('vault247@fabrikambackup.example');
  await expect(product.locator('[data-channel] b')).toContainText('Vault 24/7');
  const phone = product.locator('[data-channel] a[href^="tel:"]');
  await expect(phone).toHaveText('+44 20 7946 0125');
  await expect(phone).toHaveAttribute('href', 'tel:+442079460125');
  await expect(product.locator('[data-open]'), 'the product has its own desk').toHaveCount(0);

  await ask('fabrikam backup', 'fabrikam-backup');
  await expect(mail).toHaveText('Helpdesk@FabrikamBackup.example');
  await expect(product.locator('[data-open]')).toHaveCount(1);
});

test('the channel of the address stands open on the cards', async ({ page }) => {
  const emails = { csp: 'partnerdesk', engineering: undefined, support: 'help' };
  const card = page.locator('.hit[data-contact=adatum-legal]');
  for (const [channel, email] of Object.entries(emails)) {
    await page.goto(`${contacts}?channel=${channel}&q=adatum`);
    await expect(card.locator('[data-channel]')).toHaveCount(1);
    await expect(card.locator('[data-channel]')).toHaveAttribute('data-channel', channel);
    // The engineering channel is for partners: the card says so and shows no email.
    const shown = email === undefined ? [] : [`${email}@adatumlegal.example`];
    await expect(card.locator('[data-channel] a[href^="mailto:"]')).toHaveText(shown);
    await expect(card.locator(`[data-hit][href$="#${channel}"]`)).toBeVisible();
    // The others are a link away.
    await expect(card.locator('.hit-channels').locator('a')).toHaveCount(2);
    await page.locator(FIELD).fill('adatum legal');
    await expect(page).toHaveURL(new RegExp(`channel=${channel}`));
    if (channel !== 'engineering') continue;
    // Of a desk that is for partners only, nobody says that it has no phone.
    await expect(card.locator('[data-no-phone]')).toHaveCount(0);
    // The hours are the support desk's and no other's.
    await page.locator(FIELD).fill('fabrikam backup');
    const other = page.locator('.hit[data-contact=fabrikam-backup]');
    await expect(other.locator('.hit-wanted')).toBeVisible();
    await expect(other.locator('[data-open]')).toHaveCount(0);
  }
  await page.goto(`${contacts}?channel=none&q=adatum`);
  await expect(card.locator('[data-channel]')).toHaveAttribute('data-channel', 'support');
});

test('arrows go through the results, Escape returns', async ({ page }) => {
  await page.goto(`${contacts}?q=contoso`);
  const field = page.locator(FIELD);
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

/** Sets the clock of the page, and that of its workers, which is one of their own. */
async function setClocks(page: Page, now: number): Promise<void> {
  await page.clock.install({ time: now });
  await page.route('**/_astro/contacts.worker-*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: `Date.now = () => ${now};\n${await answer.text()}`,
    });
  });
}
