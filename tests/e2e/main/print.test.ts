import { extractLinks, extractText, getDocumentProxy } from 'unpdf';
import { trailTo } from '../../../src/features/tree/model/walk.ts';
import { nodeAddress } from '../addresses.ts';
import { expect, test } from '../test.ts';
import { TREE } from '../tree.ts';

const LEAF = { question: 'cancel-model', option: 'direct' };
const words = (text: string): string => text.replace(/\s+/g, '');

for (const [locale, isFilled] of [
  ['es', true],
  ['en', false],
] as const) {
  test.describe(`${locale}, script ${isFilled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: isFilled });

    test('an outcome on paper holds its address, the answers, the case and where its links lead', async ({
      page,
    }) => {
      const address = nodeAddress(locale, LEAF.question, LEAF.option);
      await page.goto(address);
      if (isFilled) {
        await page.locator('#fact-order-id').fill('order-7f3a');
        await expect(page.locator(`[data-case=${locale}] pre`)).toContainText('order-7f3a');
      }
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()));
      const { text } = await extractText(pdf, { mergePages: true });
      const paper = words(text);

      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(canonical).toMatch(new RegExp(`^https://.+/${address}$`));
      expect(paper).toContain(canonical);
      for (const { question, option } of trailTo(TREE, LEAF) ?? []) {
        const asked = TREE.questions[question];
        // Once in the case text, once in the trail.
        const pair = [asked?.ask[locale], asked?.options[option]?.label[locale]].map((one) =>
          words(one ?? '-'),
        );
        expect(paper.split(pair.join('')).length - 1, pair.join(' ')).toBeGreaterThanOrEqual(2);
      }
      const outcome = TREE.outcomes['cancel-yourself'];
      expect(paper).toContain(words(outcome?.request[locale] ?? '-'));
      for (const step of outcome?.steps ?? []) expect(paper).toContain(words(step[locale]));
      expect(paper.includes('order-7f3a')).toBe(isFilled);

      const { links } = await extractLinks(pdf);
      const outside = links.filter((link) => link.startsWith('https://docs.example/'));
      expect(outside.length).toBeGreaterThan(0);
      for (const link of outside) expect(paper).toContain(words(link));
      const inside = links.filter((link) => /\/(es|en)\//.test(link) && !outside.includes(link));
      expect(inside.length).toBeGreaterThan(0);
      for (const link of inside) expect(paper).toContain(words(new URL(link).pathname));

      // What only a screen can do is not on paper.
      const save = await page.locator('[data-save]').first().textContent();
      expect(paper).not.toContain(words(save ?? '-'));
    });
  });
}
