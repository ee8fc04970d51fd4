import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { plural } from '../../src/i18n/plural.ts';
import { ui } from '../../src/i18n/ui.ts';
import { ADDRESSES, nodeAddress, siteUrl } from './addresses.ts';
import { enter, tabTo } from './keyboard.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The page of one contact. */
for (const locale of LOCALES) {
  const { contacts } = ADDRESSES[locale];
  const { contact: words, contacts: contactWords } = ui(locale);
  const address = (id: string): string => `${contacts}${id}/`;

  test.describe(`${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

    test('a contact says how it is reached, for what, and when', async ({ page }) => {
      await page.goto(address('fabrikam-backup'));
      const support = page.locator('#support');
      await expect(support).toContainText(words.when.support);
      await expect(support.locator('a[href="tel:+442079460121"]')).toHaveText('+44 20 7946 0121');
      await expect(support.locator('[data-desk]')).toContainText('08:00–20:00');
      await expect(support.locator('[data-desk]')).toContainText('Europe/London');
      await expect(support.locator('[data-now]')).toBeHidden();
      await expect(support.locator('[data-own]')).toBeHidden();
      const own = page.locator('.products [data-channel=support]');
      await expect(own).toContainText('vault247@fabrikambackup.example');
      await expect(own.locator('h3')).toContainText('Vault 24/7');
      await expect(page.locator('[data-verified=fresh]')).toBeVisible();
    });

    test('each plan says who may sell it through CSP', async ({ page }) => {
      await page.goto(address('ballyfenn-telephony'));
      const plan = page.locator('.plans').first();
      await expect(plan.locator('[data-csp=opt-in]')).toContainText(words.csp['opt-in']);
      await expect(plan.locator('[data-csp=selective]')).toContainText(words.csp.selective);
    });

    test('the duties fold open: theirs, and what is not theirs', async ({ page }) => {
      await page.goto(address('contoso-nomina'));
      const theirs = page.locator('[data-duties=isv]');
      await expect(theirs).toBeHidden();
      await page.locator('.duties-of summary').click();
      await expect(theirs).toBeVisible();
      await expect(theirs.locator('a').first()).toHaveAttribute(
        'href',
        `/${ADDRESSES[locale].matrix}#technical-support`,
      );
      for (const party of ['partner', 'provider', 'microsoft']) {
        await expect(
          page.locator(`h3:has(.party-${party}) + [data-duties=${party}]`),
        ).toBeVisible();
      }
      await expect(page.locator('.duties-of .party')).toHaveCount(
        (await page.locator('[data-duties]').count()) - 1,
      );
    });

    test('the tree is a link away, and walked by links', async ({ page }) => {
      await page.goto(address('contoso-nomina'));
      await page.locator('.slip .options a').nth(1).click();
      await expect(page).toHaveURL(/\?isv=contoso-nomina$/);
      await expect(page.locator('.options a').first()).toBeVisible();
    });
  });

  test(`${locale}: the case of a contact reaches it without choosing`, async ({ page }) => {
    await page.goto(`${nodeAddress(locale, 'need')}?isv=contoso-nomina`);
    await page.locator('#technical a').click();
    await page.locator('#fails a').click();
    await expect(page.locator('[data-chosen=contoso-nomina]')).toBeVisible();
    // The address of a page that was walked to says nothing of the case.
    expect(new URL(page.url()).search).toBe('');
    await page.locator('[data-unpick]').click();
    await expect(page.locator('#pick')).toBeFocused();
  });

  test(`${locale}: a question names the contact of the case, which can be dropped`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset['moved'] = JSON.stringify(entry);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${nodeAddress(locale, 'need')}?isv=contoso-nomina`);
    const line = page.locator('[data-for=contoso-nomina]');
    await expect(line.locator('span')).toHaveText(/^(Para|For): Contoso Nómina, S\.L\.$/);
    await expect(page.locator('html[data-moved]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.locator('#technical a').click();
    await expect(line).toBeVisible();
    await line.locator('button').click();
    await expect(line).toHaveCount(0);
    await expect(page.locator('[data-heading]')).toBeFocused();
    await page.locator('#fails a').click();
    await expect(page.locator('#pick')).toBeVisible();
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test(`${locale}: what was dropped does not come back with a reload`, async ({ page }) => {
    await page.goto(`${nodeAddress(locale, 'need')}?isv=contoso-nomina`);
    await page.locator('[data-for] button').click();
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await page.locator('#technical a').focus();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-for]')).toHaveCount(0);
  });

  const caseFor = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${nodeAddress(locale, 'symptom', 'fails')}?isv=${id}`);
    await expect(page.locator(`[data-chosen=${id}]`)).toBeVisible();
  };

  test(`${locale}: the case of a contact names it, in each language`, async ({ page }) => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.accept();
    });
    for (const [id, product] of [
      ['contoso-nomina', 'Contoso Nómina, S.L.'], // it has several: nobody knows which
      ['harborsplice', 'HarborSplice'],
    ] as const) {
      await caseFor(page, id);
      await expect(page.locator('#fact-product')).toHaveValue(new RegExp(product));
      for (const other of LOCALES) {
        await page.locator(`input[name=case-language][value=${other}]`).check();
        await expect(page.locator(`[data-case=${other}] pre`)).toContainText(product);
      }
    }
    // Nothing was typed: no page asks before it is left.
    await page.locator('#pick-product').focus();
    await page.reload();
    expect(asked).toBe(0);
  });

  test(`${locale}: a product with a desk of its own is chosen by keyboard`, async ({ page }) => {
    await caseFor(page, 'fabrikam-backup');
    // It came by the link, and takes the focus from nobody.
    await expect(page.locator('body')).toBeFocused();
    const mails = page.locator('[data-chosen] a[href^="mailto:"]');
    await expect(mails).toHaveAttribute('href', 'mailto:Helpdesk@FabrikamBackup.example');
    await expect(page.locator('[data-chosen] [data-open]')).toBeVisible();
    await expect(page.locator('#pick-product-hint')).toBeVisible();
    const choice = page.locator('#pick-product');
    await tabTo(page, choice);
    await page.keyboard.type('Vault 2');
    await expect(mails).toHaveAttribute('href', 'mailto:vault247@fabrikambackup.example');
    await expect(page.locator('[data-chosen] [data-channel]')).toContainText('Vault 24/7');
    await expect(choice).toBeFocused();
    // Its hours are not the other desk's.
    await expect(page.locator('[data-chosen] [data-open]')).toHaveCount(0);
    await expect(page.locator('#fact-product')).toHaveValue(/^Vault 24\/7, Fabrikam/);
    const mail = page.locator(`[data-case=${locale}] [data-mail]`);
    await expect(mail).toHaveAttribute('href', /^mailto:vault247@/);
    await choice.selectOption('');
    await expect(mails).toHaveAttribute('href', 'mailto:Helpdesk@FabrikamBackup.example');
    await expect(page.locator('#fact-product')).toHaveValue(/^Fabrikam/);
  });

  test(`${locale}: the product that was looked for is chosen with its desk`, async ({ page }) => {
    await page.goto(nodeAddress(locale, 'symptom', 'fails'));
    await page.locator('#pick').fill('vault 24');
    await page.locator('[data-pick=fabrikam-backup]').click();
    await expect(page.locator('#pick-product option:checked')).toHaveText(/^Vault 24\/7/);
    const mail = page.locator('[data-chosen] a[href^="mailto:"]');
    await expect(mail).toHaveAttribute('href', 'mailto:vault247@fabrikambackup.example');
  });

  test(`${locale}: a contact that is not fresh says since when`, async ({ page }) => {
    const day = '2026-11-27';
    await page.clock.setFixedTime(`${day}T10:00:00Z`);
    for (const [id, state, years] of [
      ['contoso-nomina', 'fresh', undefined],
      ['brueckenklang-telefonie', 'stale', 3],
      ['qo', 'never', undefined],
    ] as const) {
      const ago = years && plural(locale, contactWords.ago, years);
      const places = [
        [nodeAddress(locale, 'symptom', 'fails') + `?isv=${id}`, `[data-chosen=${id}]`],
        [`${contacts}?q=${id}`, `.hit[data-contact=${id}]`],
        [address(id), `article[data-contact=${id}]`],
      ] as const;
      for (const [place, card] of places) {
        await page.goto(place);
        const line = page.locator(card).locator('[data-verified]');
        await expect(line).toHaveAttribute('data-verified', state);
        // What the build wrote is as old as the build.
        if (ago && !card.startsWith('article')) await expect(line).toContainText(ago);
      }
    }
  });

  test(`${locale}: a case for a contact that is gone looks for another`, async ({ page }) => {
    await page.goto(`${nodeAddress(locale, 'symptom', 'fails')}?isv=no-such-publisher`);
    await page.locator('#pick').fill('nomina');
    await expect(page.locator('[data-pick]').first()).toBeVisible();
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
  });

  test(`${locale}: all of a channel is copied, by keyboard alone`, async ({ page }) => {
    await page.goto(address('contoso-nomina'));
    await tabTo(page, page.locator('#support > p [data-copy]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-copy-status]')).toContainText('Contoso Nómina, S.L.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual([
      `Contoso Nómina, S.L. · ${ui(locale).channel.support}`,
      `${contactWords.url}: https://soporte.contoso-nomina.example/`,
      `${contactWords.email}: soporte@contoso-nomina.example`,
      `${contactWords.phone}: +34 900 000 112`,
    ]);
    await tabTo(page, page.locator('.duties-of summary'));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-duties=isv]')).toBeVisible();
    const matrix = page.locator('.duties-of > p a');
    await enter(page, matrix, new RegExp(`/${ADDRESSES[locale].matrix}$`));
  });

  test(`${locale}: the contact goes into an address book`, async ({ page }) => {
    await page.goto(address('contoso-nomina'));
    const link = page.locator('a[download]');
    const file = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toMatch(/vcard/);
    expect(await file.text()).toMatch(/^BEGIN:VCARD\r\n[^]*soporte@contoso-nomina\.example/);
  });

  test(`${locale}: a mistake is reported with the contact and its page`, async ({ page }) => {
    await page.goto(address('contoso-nomina'));
    const href = (await page.locator('[data-report]').getAttribute('href')) ?? '';
    const { protocol, searchParams } = new URL(href);
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toContain('Contoso Nómina, S.L.');
    expect(searchParams.get('body')).toMatch(new RegExp(`^https://.*/${contacts}contoso-nomina/$`));
  });

  test(`${locale}: a thumb finds every channel of a contact on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address('cajueiro-tecnologia-em-saude'));
    const targets = page.locator('.channel :is(a, button), .contact summary');
    expect(await targets.count()).toBeGreaterThan(3);
    const boxes = await targets.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    // The words of an address never run below its button, however long it is.
    for (const value of await page.locator('.channel .value').all()) {
      const [words, button] = await value.evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.querySelector('a') as HTMLElement);
        const { top = 0 } = [...range.getClientRects()][0] ?? {};
        return [top, one.querySelector('button')?.getBoundingClientRect().bottom ?? 0];
      });
      expect(words).toBeGreaterThanOrEqual(button - 4);
    }
  });

  test(`${locale}: axe finds nothing where all is folded open`, async ({ page }) => {
    await page.goto(address('fabrikam-backup'));
    await page.locator('.duties-of summary').click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test.describe(`${locale}, far from the desk`, () => {
    test.use({ timezoneId: 'America/Mexico_City' });
    const hours = (page: Page) => page.locator('#support [data-zone]');

    test('the hours stand on the reader’s clock', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-25T10:00:00Z');
      await page.goto(address('contoso-nomina'));
      await expect(hours(page).locator('[data-own]')).toContainText('02:00–11:00');
      await expect(hours(page).locator('[data-own]')).toContainText('America/Mexico_City');
      await expect(hours(page).locator('[data-desk]')).toContainText('09:00–18:00');
      await expect(hours(page).locator('[data-now]')).toHaveText(
        `${words.openNow} · ${words.closes.replace('{when}', '11:00')}`,
      );
    });

    test('the desk closes while the page is read', async ({ page }) => {
      await page.clock.install({ time: '2026-11-27T16:59:45Z' });
      await page.goto(address('contoso-nomina'));
      await expect(hours(page).locator('[data-now]')).toContainText(words.openNow);
      await page.clock.fastForward(60_000);
      await expect(hours(page).locator('[data-now]')).toContainText(words.closedNow);
      // It opens on Monday at nine in Madrid, which is at two here.
      await expect(hours(page).locator('[data-now]')).toContainText('02:00');
      await expect(hours(page).locator('[data-now]')).toContainText(/lunes|Monday/);
    });
  });

  test.describe(`${locale}, where the desk is`, () => {
    test.use({ timezoneId: 'Europe/Madrid' });

    test('the hours stand once', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-25T10:00:00Z');
      await page.goto(address('contoso-nomina'));
      await expect(page.locator('#support [data-now]')).toContainText('18:00');
      await expect(page.locator('#support [data-own]')).toBeHidden();
    });
  });
}

test('a contact is described by its channels where nobody knows its hours', async ({ page }) => {
  await page.goto(`${siteUrl()}${ADDRESSES.es.contacts}adatum-legal/`);
  await expect(page.locator('#support')).toBeVisible();
  await expect(page.locator('[data-desk]')).toHaveCount(0);
});
