import { describe, expect, it } from 'vitest';
import { isRedirect } from './head.ts';
import { partOf, tagsOf } from './markup.ts';
import { PUBLIC_BUILDS, sitesOf } from './site.ts';

describe.each(await sitesOf(PUBLIC_BUILDS))('every page of $name', (site) => {
  it('sets the theme by a file that blocks the first paint', () => {
    for (const [address, html] of site.pages) {
      if (isRedirect(html)) continue;
      const head = partOf(html, 'head');
      const scripts = tagsOf(head, 'script', `src="${site.base}theme.js"`);
      expect(scripts, address).toHaveLength(1);
      const [script = ''] = scripts;
      expect(script, address).not.toMatch(/async|defer|module/);
      const styles = head.indexOf('rel="stylesheet"');
      expect(styles, address).toBeGreaterThan(0);
      expect(head.indexOf(script), address).toBeLessThan(styles);
    }
  });
});
