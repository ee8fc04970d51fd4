import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from './test.ts';

/** The themes differ in nothing but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface Look {
  width: 360 | 1280;
  colorScheme: 'light' | 'dark';
}

/** What axe has to say about the page as it stands, in one look. */
export async function violationsOf(
  page: Page,
  { width, colorScheme }: Look,
  rules: 'all' | 'colours' = 'all',
): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  // No page has frames, so the legacy mode sees all of it, without opening another page for each
  // run.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(rules === 'colours' ? { runOnly: COLOUR_RULES } : {}),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} ${colorScheme} ${width} ${id}: ${html}`),
  );
}

/**
 * Holds a state that a page takes on to axe: on a phone in full, and what its colours are on a desk
 * in the dark theme. The page as it opens is held to all of it in main/axe.test.ts. Leaves the page
 * on the desk, in the light theme.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const found = [
    ...(await violationsOf(page, { width: 360, colorScheme: 'light' })),
    ...(await violationsOf(page, { width: 1280, colorScheme: 'dark' }, 'colours')),
  ];
  await page.emulateMedia({ colorScheme: 'light' });
  expect(found).toEqual([]);
}
