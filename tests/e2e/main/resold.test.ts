import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { expectAccessible } from '../axe.ts';
import { ADDRESSES } from '../addresses.ts';
import { tabTo } from '../keyboard.ts';
import { chooseList, PUBLISHERS, RECON, writeLarge } from '../resoldLists.ts';
import { expect, test, type Page } from '../test.ts';
import { watchTroubles } from '../watch.ts';

/** The page that compares a list of publishers with the contacts. */
const locale = 'en';
const { resold: address, contacts } = ADDRESSES[locale];
const words = ui(locale).resold;

const row = (page: Page, name: string) =>
  page.locator('[data-publisher]').filter({ has: page.getByRole('rowheader', { name }) });

test('the list is compared, and nothing of it is sent or kept', async ({ page, root }) => {
  const troubles = await watchTroubles(page, root);
  await page.goto(address);
  await page.locator('#resold-file').focus();
  // All that the page needs before it has a list.
  await expect(page.locator('[data-reading]')).toHaveCount(1);
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  const before = await traces(page);
  await chooseList(page, RECON);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS);

  await expect(row(page, 'Contoso Nómina')).toHaveAttribute('data-state', 'matched');
  await expect(row(page, 'Contoso Nómina')).toContainText('CONTOSO NOMINA SL');
  await expect(
    row(page, 'Contoso Nómina').locator(`a[href$="/${contacts}contoso-nomina/"]`),
  ).toBeVisible();
  await expect(row(page, 'FabBack Inc')).toHaveAttribute('data-state', 'proposed');
  await expect(row(page, 'Zebra Tools')).toHaveAttribute('data-state', 'missing');
  await expect(row(page, 'Microsoft')).toHaveAttribute('data-state', 'first-party');
  await expect(page.locator('[data-skipped=broken]')).toContainText('8');
  await expect(page.locator('[data-skipped=blank]')).toContainText('9');
  expect(await page.locator('body').textContent()).not.toMatch(/Cliente Secreto|1[.,]?234/);

  await page.locator('[type=checkbox]').check();
  await expect(row(page, 'Contoso Nómina').locator('.sum')).toHaveText(/1[.,]?244[.,]75/);
  await page.locator('[data-filter]').fill('zebra');
  await expect(page.locator('[data-publisher]')).toHaveCount(1);

  // The code that reads, and the contacts: files of the site whose addresses say nothing.
  const own =
    /^GET \S+\/(?:data\/contacts\.[\w.]+\.(?:txt|json)|_astro\/resold\.worker-[\w-]+\.js) $/;
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  expect(await traces(page)).toEqual(before);
  expect(before.stored).toBe(0);
  expect(page.workers()).toEqual([]);
  await expect(page.locator('[style]')).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(address);
  await tabTo(page, page.locator('#resold-file'));
  await tabTo(page, page.locator('#resold-list'));
  await page.keyboard.type('FabBack Inc\nTrey Research\nZebra Tools');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reading]')).toContainText('3');
  await tabTo(page, page.locator('[name=resold-state]:checked'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name=resold-state][value=proposed]')).toBeChecked();
  await expect(page.locator('[data-publisher]')).toHaveCount(2);

  // The row leaves the filter: the focus goes on to the next proposal.
  await tabTo(page, page.locator('[data-accept]').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-publisher]')).toHaveCount(1);
  await expect(page.locator('[data-accept]')).toBeFocused();
  await tabTo(page, page.locator('[data-reject]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-publisher]')).toHaveCount(0);
  await expect(page.locator('#resold-result')).toBeFocused();
  await tabTo(page, page.locator('[name=resold-state]:checked'));
  await page.keyboard.press('Home');
  for (let at = 0; at < 5; at += 1) {
    if (await page.locator('[name=resold-state][value=all]').isChecked()) break;
    await page.keyboard.press('ArrowUp');
  }
  await expect(page.locator('[data-state=matched]')).toHaveCount(1);
  await expect(page.locator('[data-state=missing]')).toHaveCount(2);
  const undo = row(page, 'Trey Research').getByRole('button', { name: words.undo });
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  await expect(row(page, 'Trey Research')).toHaveAttribute('data-state', 'proposed');
  await expect(row(page, 'Trey Research').locator('button').first()).toBeFocused();
});

test('axe finds nothing, and nothing stands out to the side', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(address);
  await page.locator('[type=checkbox]').check();
  await chooseList(page, 'Firma;Cliente\nContoso;x\n');
  await expect(page.locator('[data-choose]')).toBeVisible();
  await expectFine(page);
  await chooseList(page, `${RECON}\nx,o,${'p'.repeat(200)},1,EUR,${'Grande'.repeat(30)},x`);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS + 1);
  await expectFine(page);
});

test('a list that is still being read is cancelled by button and by Escape', async ({ page }) => {
  // Without the contacts no machine is quick enough to come to an end.
  await page.route('**/data/contacts.*', () => {});
  await page.goto(address);
  for (const [how, act] of Object.entries({
    button: () => page.locator('[data-cancel]').click(),
    Escape: () => page.keyboard.press('Escape'),
  })) {
    // Each a file of its own: a browser takes the same one for no change.
    const file = test.info().outputPath(`${how}.csv`);
    await writeLarge(file, 5000);
    await page.locator('#resold-file').setInputFiles(file);
    await expect(page.locator('[data-progress]'), how).toContainText('MB');
    await expect
      .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position))
      .toBeGreaterThan(0);
    expect(page.workers(), how).toHaveLength(1);
    await act();
    await expect(page.locator('[data-reading]'), how).toHaveText(words.cancelled);
    await expect(page.locator('[data-progress]'), how).toHaveCount(0);
    await expect.poll(() => page.workers().length, how).toBe(0);
    await expect(page.locator('#resold-file'), how).toBeFocused();
  }
  await page.unroute('**/data/contacts.*');
  await chooseList(page, RECON);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS);
});

test('a file that is no list is told to be what it is', async ({ page }) => {
  await page.goto(address);
  for (const [fault, bytes, name] of [
    ['empty', ' \n\n', 'list.csv'],
    ['workbook', 'PK\u0003\u0004xx', 'list.xlsx'],
    ['binary', Buffer.from([1, 0, 2, 0, 0, 0, 3]), 'list.txt'],
    ['unreadable', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), 'list.csv'],
  ] as const) {
    await chooseList(page, bytes, name);
    await expect(page.locator('[data-reading]')).toHaveText(words.fault[fault]);
    await expect(page.locator('[data-publisher]')).toHaveCount(0);
  }
  await chooseList(page, RECON);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS);
});

test('the reader says which column it is', async ({ page }) => {
  await page.goto(address);
  await chooseList(page, 'Firma;Cliente\nFabBack;Secreto\nZebra;Secreto\n');
  await expect(page.locator('[data-reading]')).toHaveText(words.noColumn);
  await page.getByLabel('Firma').check();
  await page.getByRole('button', { name: words.readColumn }).click();
  await expect(page.locator('[data-publisher]')).toHaveCount(2);
  await expect(row(page, 'FabBack')).toHaveAttribute('data-state', 'matched');
});

test('without the contacts the list is shown, and compared later', async ({ page }) => {
  await page.route('**/data/contacts.*', (route) => route.abort());
  await page.goto(address);
  await chooseList(page, RECON);
  await expect(page.locator('[data-notes]')).toContainText(words.notCompared);
  await expect(page.locator('[data-state=not-compared]')).toHaveCount(PUBLISHERS - 1);
  await page.unroute('**/data/contacts.*');
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.locator('[data-state=matched]')).toHaveCount(1);
});

test('a file may be dropped anywhere on the page', async ({ page }) => {
  await page.goto(address);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'recon.csv'));
    const target = document.querySelector('h1');
    for (const type of ['dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, RECON);
  await expect(page.locator('[data-publisher]')).toHaveCount(PUBLISHERS);
});

test('what is shown is copied and saved', async ({ page }) => {
  await page.addInitScript(() => {
    const keep = (text: string) => Promise.resolve(void Object.assign(window, { copied: text }));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: keep });
  });
  await page.goto(address);
  await page.locator('[type=checkbox]').check();
  await chooseList(page, RECON);
  await page.locator('[name=resold-state][value=missing]').check();
  await expect(page.locator('[data-publisher]')).toHaveCount(2);

  await page.locator('[data-copy-table]').click();
  await expect(page.locator('[data-copied]')).toContainText('2');
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  const cells = copied.split('\n').map((line) => line.split('\t'));
  expect(cells.map(([name]) => name)).toEqual([words.publisher, "'=cmd()|x", 'Zebra Tools']);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save-table]').click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${address.split('/')[1]}.csv`);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const saved = Papa.parse(text, { delimiter: ';', header: true, skipEmptyLines: true }).data;
  expect(saved).toMatchObject([
    { [words.publisher]: "'=cmd()|x", [words.products]: "'=1+1", [`${words.spend} EUR`]: '8' },
    { [words.publisher]: 'Zebra Tools', [`${words.spend} EUR`]: '7,5', [words.contact]: '' },
  ]);
});

test('where copying is blocked the text is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse });
  });
  await page.goto(address);
  await chooseList(page, RECON);
  await page.locator('[data-copy-table]').click();
  await expect(page.locator('[data-copied]')).toHaveText(words.copyBlocked);
  const box = page.locator('.export textarea');
  await expect(box).toBeFocused();
  const selected = await box.evaluate(
    ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => selectionEnd - selectionStart,
  );
  expect(selected).toBe((await box.inputValue()).length);
});

test('a thousand publishers stay usable', async ({ page }) => {
  const file = test.info().outputPath('thousand.csv');
  await writeLarge(file, 5000);
  await page.goto(address);
  await page.locator('#resold-file').setInputFiles(file);
  await expect(page.locator('[data-publisher]')).toHaveCount(50, { timeout: 20_000 });
  await expect(page.locator('[data-reading]')).toContainText('5,000');
  await page.locator('[data-more]').click();
  await expect(page.locator('[data-publisher]')).toHaveCount(150);
  await page.locator('[data-filter]').fill('publicador 99');
  await expect(page.locator('[data-publisher]')).toHaveCount(19);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers nothing that it cannot do, and says so', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#resold-file')).toBeHidden();
    expect(await page.locator('main').innerText()).toContain(words.noScript);
  });
});

/** Where a page can leave something behind. */
async function traces(page: Page) {
  return page.evaluate(async () => ({
    address: location.href,
    history: history.length,
    state: JSON.stringify(history.state),
    stored:
      localStorage.length +
      sessionStorage.length +
      document.cookie.length +
      (await indexedDB.databases()).length +
      (await caches.keys()).length,
  }));
}

/** Holds the page to axe, and to the smallest phone without scrolling to the side. */
async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 256 });
  const over = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
}
