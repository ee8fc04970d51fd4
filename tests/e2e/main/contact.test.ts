import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { plural } from '../../../src/platform/i18n/plural.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { expectAccessible } from '../axe.ts';
import { ADDRESSES, nodeAddress } from '../addresses.ts';
import { openLive } from '../island.ts';
import { enter, tabTo } from '../keyboard.ts';
import { expect, test } from '../test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The page of one contact, and the case that it leads to. */
const locale = 'es';
const { contacts, matrix } = ADDRESSES[locale];
const { case: caseWords, contact: words, contacts: contactWords, channel } = ui(locale);
const address = (id: string): string => `${contacts}${id}/`;
const question = (isv: string): string => `${nodeAddress(locale, 'need')}?isv=${isv}`;
const leaf = (query = ''): string => nodeAddress(locale, 'symptom', 'fails') + query;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing stands empty', async ({ page }) => {
    await page.goto(address('fabrikam-backup'));
    const support = page.locator('#support');
    await expect(support.locator('[data-desk]')).toBeVisible();
    await expect(support.locator('[data-now]')).toBeHidden();
    await expect(support.locator('[data-own]')).toBeHidden();
    await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
  });
});

test('the case of a contact reaches it without choosing', async ({ page }) => {
  await page.goto(question('contoso-nomina'));
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expect(page.locator('[data-chosen=contoso-nomina]')).toBeVisible();
  // The address of a page that was walked to says nothing of the case.
  expect(new URL(page.url()).search).toBe('');
  await page.locator('[data-unpick]').click();
  await expect(page.locator('#pick')).toBeFocused();
});

/** As browsers write it; no type knows it yet. */
interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null }[];
}

test('a question names the contact of the case, which can be dropped', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        for (const { node } of entry.sources) {
          const moved = node instanceof Element ? node : node?.parentElement;
          // The header may be painted while the rest of it is still on its way.
          if (moved?.closest('main')) document.documentElement.dataset['moved'] = moved.outerHTML;
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(question('contoso-nomina'));
  const line = page.locator('[data-for=contoso-nomina]');
  const sentence = caseWords.for.replace('{publisher}', 'Contoso Nómina, S.L.');
  await expect(line.locator('span')).toHaveText(sentence);
  await expect(page.locator('html')).not.toHaveAttribute('data-moved');
  await expectAccessible(page);
  await page.locator('#technical a').click();
  await expect(line).toBeVisible();
  await line.locator('button').click();
  await expect(line).toHaveCount(0);
  await expect(page.locator('[data-heading]')).toBeFocused();
  await page.locator('#fails a').click();
  await expect(page.locator('#pick')).toBeVisible();
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
});

test('what was dropped does not come back with a reload', async ({ page }) => {
  await page.goto(question('contoso-nomina'));
  await page.locator('[data-for] button').click();
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  // The tree is brought by the first sign that somebody answers; an outcome asks for the contact.
  await page.locator('#technical a').click();
  await page.locator('#fails a').click();
  await expect(page.locator('#pick')).toBeVisible();
  await expect(page.locator('[data-for], [data-chosen]')).toHaveCount(0);
});

test('the case of a contact names it, in each language', async ({ page }) => {
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  for (const [id, product] of [
    ['contoso-nomina', 'Contoso Nómina, S.L.'], // it has several: nobody knows which
    ['harborsplice', 'HarborSplice'],
  ] as const) {
    await page.goto(leaf(`?isv=${id}`));
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

test('a product with a desk of its own is chosen by keyboard', async ({ page }) => {
  await page.goto(leaf('?isv=fabrikam-backup'));
  await expect(page.locator('[data-chosen=fabrikam-backup]')).toBeVisible();
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

test('the product that was looked for is chosen with its desk', async ({ page }) => {
  await page.goto(leaf());
  await page.locator('#pick').fill('vault 24');
  await page.locator('[data-pick=fabrikam-backup]').click();
  await expect(page.locator('#pick-product option:checked')).toHaveText(/^Vault 24\/7/);
  const mail = page.locator('[data-chosen] a[href^="mailto:"]');
  await expect(mail).toHaveAttribute('href', 'mailto:vault247@fabrikambackup.example');
});

test('a case for a contact that is gone looks for another', async ({ page }) => {
  await page.goto(leaf('?isv=no-such-publisher'));
  await page.locator('#pick').fill('nomina');
  await expect(page.locator('[data-pick]').first()).toBeVisible();
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
});

test('a contact that is not fresh says since when', async ({ page }) => {
  /** The sentence stands in cards of the search, and with the contact of a case. */
  const expectVerified = async (card: string, state: string, years?: number): Promise<void> => {
    const line = page.locator(card).locator('[data-verified]');
    await expect(line).toHaveAttribute('data-verified', state);
    if (years) await expect(line).toContainText(plural(locale, contactWords.ago, years));
  };
  const expected = [
    ['contoso-nomina', 'fresh'],
    ['brueckenklang-telefonie', 'stale', 3],
    ['qo', 'never'],
  ] as const;
  await page.goto(contacts);
  for (const [id, state, years] of expected) {
    await page.locator('#contact-query').fill(id);
    await expectVerified(`.hit[data-contact=${id}]`, state, years);
  }
  await page.goto(leaf());
  for (const [id, state, years] of expected) {
    await page.locator('#pick').fill(id);
    await page.locator(`[data-pick=${id}]`).click();
    await expectVerified(`[data-chosen=${id}]`, state, years);
    await page.locator('[data-unpick]').click();
  }
});

test('all of a channel is copied, by keyboard alone', async ({ page }) => {
  await openLive(page, address('contoso-nomina'));
  await tabTo(page, page.locator('#support > p [data-copy]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copy-status]')).toContainText('Contoso Nómina, S.L.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    `Contoso Nómina, S.L. · ${channel.support}`,
    `${contactWords.url}: https://soporte.contoso-nomina.example/`,
    `${contactWords.email}: soporte@contoso-nomina.example`,
    `${contactWords.phone}: +34 900 000 112`,
  ]);
  await expect(page.locator('[data-duties=isv]')).toBeHidden();
  await tabTo(page, page.locator('.duties-of summary'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-duties=isv]')).toBeVisible();
  await enter(page, page.locator('.duties-of > p a'), new RegExp(`/${matrix}$`));
});

test('the contact is served as a card for an address book', async ({ request }) => {
  const file = await request.get('contacts/contoso-nomina.vcf');
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toMatch(/vcard/);
});

test('axe finds nothing where all is folded open, and nothing stands out to the side', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(address('fabrikam-backup'));
  await page.locator('.duties-of summary').click();
  await expectAccessible(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, `${width} wide`).toBe(clientWidth);
  }
});

// The words of a button are as long as the language has them.
for (const layout of LOCALES) {
  test(`${layout}: a thumb finds every channel of a contact on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${ADDRESSES[layout].contacts}cajueiro-tecnologia-em-saude/`);
    const targets = page.locator('.channel :is(a, button), .contact summary');
    expect(await targets.count()).toBeGreaterThan(3);
    const boxes = await targets.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    // The words of an address never run below its button, however long it is.
    for (const value of await page.locator('.channel .value').all()) {
      const [top, button] = await value.evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.querySelector('a') as HTMLElement);
        const { top = 0 } = [...range.getClientRects()][0] ?? {};
        return [top, one.querySelector('button')?.getBoundingClientRect().bottom ?? 0];
      });
      expect(top).toBeGreaterThanOrEqual(button - 4);
    }
  });
}

test.describe('far from the desk', () => {
  test.use({ timezoneId: 'America/Mexico_City' });

  test('the hours stand on the reader’s clock, and the desk closes while the page is read', async ({
    page,
  }) => {
    await page.clock.install({ time: '2026-11-27T16:59:45Z' });
    await page.goto(address('contoso-nomina'));
    const hours = page.locator('#support [data-zone]');
    await expect(hours.locator('[data-own]')).toContainText('02:00–11:00');
    await expect(hours.locator('[data-own]')).toContainText('America/Mexico_City');
    await expect(hours.locator('[data-desk]')).toContainText('09:00–18:00');
    const now = hours.locator('[data-now]');
    await expect(now).toHaveText(`${words.openNow} · ${words.closes.replace('{when}', '11:00')}`);
    await page.clock.fastForward(60_000);
    await expect(now).toContainText(words.closedNow);
    // It opens on Monday at nine in Madrid, which is at two here.
    await expect(now).toContainText('02:00');
    await expect(now).toContainText('lunes');
  });
});

test.describe('where the desk is', () => {
  test.use({ timezoneId: 'Europe/Madrid' });

  test('the hours stand once', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T10:00:00Z');
    await page.goto(address('contoso-nomina'));
    await expect(page.locator('#support [data-now]')).toContainText('18:00');
    await expect(page.locator('#support [data-own]')).toBeHidden();
  });
});
