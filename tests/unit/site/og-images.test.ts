import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { readPng } from '../../built/png.ts';

describe.each(COMPLETE_LOCALES)('the picture beside a link, in %s', (locale) => {
  const file = readFileSync(new URL(`../../../public/og.${locale}.png`, import.meta.url));
  const { width, height, words } = readPng(file);

  it('is as large as the head says', () => {
    expect([width, height]).toEqual([1200, 630]);
  });

  it('is light', () => {
    expect(file.length).toBeLessThanOrEqual(60_000);
  });

  it('shows the words of the site; after a change of them «npm run og» draws it anew', () => {
    const { site, home } = ui(locale);
    expect(words).toBe(`${site.title} · ${home.heading}`);
  });
});

describe('readPng', () => {
  it('refuses what is no PNG', () => {
    expect(() => readPng(Buffer.from('GIF89a'))).toThrow('no PNG');
  });
});
