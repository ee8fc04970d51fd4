import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/platform/i18n/locales.ts';
import { addLocale } from '../builds/addLocale.cli.ts';
import { OWN_CONTENT } from '../builds/builds.cli.ts';
import { copyProject } from '../builds/copyProject.cli.ts';
import { ownEnv } from '../builds/ownEnv.ts';
import { guideAddress, nodeAddress, ADDRESSES } from '../e2e/addresses.ts';
import { canonicalOf, langOf, languagesOf, rootOf } from './head.ts';
import { partOf, partsOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf, textAt } from './site.ts';

/** A language in progress: it has one guide and a few sentences of its own. */
const site = await siteOf('third');
const root = rootOf(site);
/** The language that stands in for what another lacks. */
const first = COMPLETE_LOCALES.find((locale) => locale === site.languages.DEFAULT_LOCALE);
if (!first) throw new Error(`${site.languages.DEFAULT_LOCALE} is no language of the project`);

/** Where it shows a guide that it lacks: under the name that the other language gave it. */
const guide = `pt/guias/${guideAddress(first, 'billing').split('/').at(-2)}/`;

/** What the head and the frame of a page say about its language. */
function languageOf(address: string): Record<string, unknown> {
  const html = pageOf(site, address);
  return {
    page: langOf(html),
    text: valuesOf(tagsOf(html, 'main').join(), 'lang'),
    notices: valuesOf(html, 'data-fallback'),
    canonical: canonicalOf(html)?.slice(root.length),
    alternates: Object.keys(languagesOf(partOf(html, 'head'))),
  };
}

describe('a third language', () => {
  it('is shown the original of what it lacks, and told so', () => {
    const pairs = {
      [guide]: guideAddress(first, 'billing'),
      'pt/decidir/need/': nodeAddress(first, 'need'),
      'pt/decidir/symptom/': nodeAddress(first, 'symptom'),
      'pt/respostas/contact-isv/': `${ADDRESSES[first].outcomes}contact-isv/`,
    };
    for (const [address, original] of Object.entries(pairs))
      expect(languageOf(address)).toEqual({
        page: 'pt',
        text: [first],
        notices: [first],
        canonical: original,
        alternates: [...COMPLETE_LOCALES, 'x-default'],
      });
  });

  it('has a guide of its own', () => {
    expect(languageOf('pt/guias/quem-da-suporte/')).toEqual({
      page: 'pt',
      text: [],
      notices: [],
      canonical: 'pt/guias/quem-da-suporte/',
      alternates: [...COMPLETE_LOCALES, 'pt', 'x-default'],
    });
  });

  it('has sentences of its own, and the reference’s for the others', () => {
    const home = pageOf(site, 'pt/');
    expect(textOf(partOf(home, 'a', 'class="brand"'))).toBe('Suporte do marketplace');
    const heading = textOf(partOf(pageOf(site, `${first}/`), 'h1'));
    expect(textOf(partOf(home, 'h1'))).toBe(heading);
    expect(textOf(partOf(home, 'footer'))).toContain('Apoio da Contoso');
  });

  it('has as many pages as the others', () => {
    const count = (locale: string) =>
      [...site.pages.keys()].filter((address) => address.startsWith(`${locale}/`)).length;
    expect(count('pt')).toBeGreaterThan(Object.keys(site.content.tree.outcomes).length);
    for (const locale of COMPLETE_LOCALES) expect(count('pt')).toBe(count(locale));
  });

  it('is found by search engines where it is translated only', () => {
    const sitemap = textAt(site, 'sitemap-0.xml');
    expect(sitemap).toContain(`<loc>${root}pt/guias/quem-da-suporte/</loc>`);
    expect(sitemap).not.toContain(`/${guide}`);
    expect(sitemap).not.toContain('/pt/matriz/');
  });

  it('makes no other look old', () => {
    for (const locale of COMPLETE_LOCALES) {
      expect(statesOf('support-roles', locale)).toEqual({
        es: 'confirmed',
        en: 'confirmed',
        pt: 'unconfirmed',
      });
      expect(statesOf('billing', locale)).toMatchObject({ pt: 'missing' });
    }
  });

  it('must lack nothing when it claims to be complete', () => {
    const folder = mkdtempSync(join(tmpdir(), 'third-'));
    try {
      copyProject(folder, OWN_CONTENT);
      addLocale(folder, { complete: true });
      const { status, stdout } = spawnSync(process.execPath, ['src/editor/check.cli.ts'], {
        cwd: folder,
        env: ownEnv(),
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      const codes = new Set(
        [...stdout.matchAll(/^error .*\[([a-z-]+)\]$/gm)].map(([, code]) => code),
      );
      expect([...codes].sort()).toEqual(['translation-missing', 'twin-missing']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a guide that changed in one language only', () => {
  it('tells who reads the older one, and leads to the newer', () => {
    const older = pageOf(site, guideAddress('es', 'billing'));
    const notice = partOf(older, 'p', 'data-older');
    expect(valuesOf(notice, 'href')).toEqual([site.base + guideAddress('en', 'billing')]);
    expect(partsOf(pageOf(site, guideAddress('en', 'billing')), 'p', 'data-older')).toEqual([]);
  });

  it('is older and newer on the page of the state', () => {
    for (const locale of COMPLETE_LOCALES)
      expect(statesOf('billing', locale)).toMatchObject({ es: 'older', en: 'newer' });
  });
});

/** Language → state of a guide, as the page of the state says in a language. */
function statesOf(guide: string, locale: (typeof COMPLETE_LOCALES)[number]) {
  const row = partOf(pageOf(site, ADDRESSES[locale].status), 'tr', `data-guide="${guide}"`);
  const languages = valuesOf(row, 'data-locale');
  return Object.fromEntries(valuesOf(row, 'data-state').map((state, at) => [languages[at], state]));
}
