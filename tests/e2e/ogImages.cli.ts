import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { loadUi } from '../../src/platform/i18n/loadUi.ts';
import { COMPLETE_LOCALES, type Locale } from '../../src/platform/i18n/locales.ts';
import { PARTIES } from '../../src/platform/vocabulary.ts';
import { findBrowser } from './browser.cli.ts';
import { withWords } from '../built/png.ts';

/**
 * `npm run og`: draws the picture that other sites show beside a link to this one, in every language
 * that is complete, from the site's own words and colours. Run it when one of them changes.
 */
const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const browser = await chromium.launch({
  executablePath: findBrowser(),
  // The sandbox needs rights that a container's root does not have.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const locale of COMPLETE_LOCALES) {
  const { site, home } = await loadUi(locale);
  await page.setContent(pictureOf(locale, site.title, home.heading));
  const file = `public/og.${locale}.png`;
  const picture = withWords(await page.screenshot(), `${site.title} · ${home.heading}`);
  writeFileSync(new URL(`../../${file}`, import.meta.url), picture);
  console.log(`${file}: ${(picture.length / 1000).toFixed(1)} kB`);
}
await browser.close();

function pictureOf(locale: Locale, title: string, heading: string): string {
  return `<!doctype html>
<html lang="${locale}" data-theme="light">
  <style>
    ${read('src/ui/styles/tokens.css')}
    * { box-sizing: border-box; margin: 0 }
    body {
      display: grid; grid-template-rows: auto 1fr auto; block-size: 630px; padding: 72px 80px;
      background: var(--paper); color: var(--ink);
      /* The system's own sans of a reader's machine; the last two are what Linux has instead. */
      font-family: 'Segoe UI', 'Helvetica Neue', 'Inter', 'Nimbus Sans', sans-serif;
    }
    header { display: flex; align-items: center; gap: 24px; font-size: 38px; font-weight: 650 }
    header svg { inline-size: 68px; block-size: 68px }
    h1 {
      align-self: center; max-inline-size: 980px; font-size: 84px; font-weight: 650;
      line-height: 1.12; letter-spacing: -0.02em; text-wrap: balance;
    }
    ul { display: grid; grid-template-columns: repeat(${PARTIES.length}, 1fr); gap: 8px; padding: 0; list-style: none }
    li { block-size: 8px; border-radius: 2px; background: var(--party) }
    ${PARTIES.map((party) => `li.${party} { --party: var(--${party}) }`).join('\n')}
  </style>
  <header>${read('public/favicon.svg')}${escapeHtml(title)}</header>
  <h1>${escapeHtml(heading)}</h1>
  <ul>${PARTIES.map((party) => `<li class="${party}"></li>`).join('')}</ul>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
