import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from './test.ts';

/** What the themes differ in. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Holds a state that a page takes on to axe: on a phone, and its colours on a desk in the dark
 * theme. The page as it opens is held to all of it in main/axe.test.ts. Leaves the page on the desk.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  await look({ width: 360, height: 740 }, 'light');
  await look({ width: 1280, height: 800 }, 'dark', COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(found, page.url()).toEqual([]);

  async function look(
    size: { width: number; height: number },
    colorScheme: 'light' | 'dark',
    runOnly?: string[],
  ): Promise<void> {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    // No page has frames: the legacy mode sees all of it, without another page for each run.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) })
      .analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${colorScheme} ${size.width} ${id}: ${html}`));
  }
}
