import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ui } from '../../src/platform/i18n/ui.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf, textAt } from './site.ts';

const site = await siteOf('main');

/** The page of one contact, as the build wrote it. */
describe.each(LOCALES)('the page of a contact in %s', (locale) => {
  const { contacts, matrix, tree } = ADDRESSES[locale];
  const { contact: words, contacts: contactWords } = ui(locale);
  const contact = (id: string): string => pageOf(site, `${contacts}${id}/`);
  const hrefs = (html: string): string[] =>
    tagsOf(html, 'a').flatMap((tag) => valuesOf(tag, 'href'));

  it('says how it is reached, for what, and when', () => {
    const support = partOf(contact('fabrikam-backup'), 'section', 'id="support"');
    expect(textOf(support)).toContain(words.when.support);
    expect(textOf(partOf(support, 'a', 'href="tel:+442079460121"'))).toBe('+44 20 7946 0121');
    const desk = textOf(partOf(support, 'p', 'data-desk'));
    expect(desk).toContain('08:00–20:00');
    expect(desk).toContain('Europe/London');
  });

  it('leaves empty what only the reader’s clock can say', () => {
    const support = partOf(contact('fabrikam-backup'), 'section', 'id="support"');
    for (const box of ['data-now', 'data-own']) {
      const [tag = ''] = tagsOf(support, 'p', box);
      expect(tag, box).toContain('needs-script');
      expect(textOf(partOf(support, 'p', box)), box).toBe('');
    }
    expect(tagsOf(support, 'p', 'data-own').join()).toContain(' hidden');
  });

  it('is described by its channels where nobody knows its hours', () => {
    const page = contact('adatum-legal');
    expect(partOf(page, 'section', 'id="support"')).not.toBe('');
    expect(tagsOf(page, 'p', 'data-desk')).toEqual([]);
  });

  it('names the desk of one product with the product', () => {
    const products = partOf(contact('fabrikam-backup'), 'ul', 'class="products"');
    const own = partOf(products, 'section', 'data-channel="support"');
    expect(textOf(own)).toContain('vault247@fabrikambackup.example');
    expect(textOf(partOf(own, 'h3'))).toContain('Vault 24/7');
  });

  it('says of each plan who may sell it through CSP', () => {
    const plans = partOf(contact('ballyfenn-telephony'), 'ul', 'class="plans"');
    for (const csp of ['opt-in', 'selective'] as const)
      expect(textOf(partOf(plans, 'li', `data-csp="${csp}"`)), csp).toContain(words.csp[csp]);
  });

  it.each([
    ['contoso-nomina', 'fresh'],
    ['brueckenklang-telefonie', 'stale'],
    ['qo', 'never'],
  ])('says of %s that its verification is %s', (id, state) => {
    expect(valuesOf(contact(id), 'data-verified')).toEqual([state]);
  });

  it('folds up the duties: theirs, and what is not theirs under each party', () => {
    const duties = partOf(contact('contoso-nomina'), 'details', 'duties-of');
    expect(tagsOf(duties, 'details').join()).not.toContain(' open');
    const parties = valuesOf(duties, 'data-duties');
    expect(parties.slice(0, 4)).toEqual(['isv', 'partner', 'provider', 'microsoft']);
    const [theirs, ...others] = parties.map((party) =>
      partOf(duties, 'ul', `data-duties="${party}"`),
    );
    expect(hrefs(theirs ?? '')[0]).toBe(`/${matrix}#technical-support`);
    for (const [index, list] of others.entries()) {
      const party = parties[index + 1] ?? '';
      const before = duties.slice(0, duties.indexOf(list));
      expect(before.slice(before.lastIndexOf('<h3')), party).toContain(`party-${party}`);
      expect(hrefs(list).length, party).toBeGreaterThan(0);
    }
    // The mark of a party stands once for all of its duties.
    expect(tagsOf(duties, 'span', 'class="party ')).toHaveLength(others.length);
    expect(hrefs(duties).at(-1)).toBe(`/${matrix}`);
  });

  it('asks the question of the tree, whose answers take the contact along', () => {
    const links = hrefs(partOf(partOf(contact('contoso-nomina'), 'section', 'class="slip"'), 'ul'));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(link).toMatch(new RegExp(`^/${tree}[\\w/-]+/\\?isv=contoso-nomina$`));
      const next = pageOf(site, link.slice(1).replace(/\?.*/, ''));
      const leadsOn = [tagsOf(next, 'ul', 'class="options"'), tagsOf(next, 'article', 'outcome')];
      expect(leadsOn.flat(), link).toHaveLength(1);
    }
  });

  it('is a card for an address book', () => {
    const [link = ''] = tagsOf(contact('contoso-nomina'), 'a', ' download');
    const [href = ''] = valuesOf(link, 'href');
    expect(textAt(site, href.slice(1))).toMatch(
      /^BEGIN:VCARD\r\n[^]*soporte@contoso-nomina\.example/,
    );
  });

  it('is named in the report of a mistake, with its page', () => {
    const [link = ''] = tagsOf(contact('contoso-nomina'), 'a', 'data-report');
    const { protocol, searchParams } = new URL(valuesOf(link, 'href')[0] ?? '');
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toContain('Contoso Nómina, S.L.');
    expect(searchParams.get('body')).toMatch(new RegExp(`^https://.*/${contacts}contoso-nomina/$`));
  });

  it('gives all of a channel to the button that copies it', () => {
    const support = partOf(contact('contoso-nomina'), 'section', 'id="support"');
    const [button = ''] = tagsOf(support, 'button', 'data-copy-select');
    expect(valuesOf(button, 'data-copy')[0]?.split('\n')).toEqual([
      `Contoso Nómina, S.L. · ${ui(locale).channel.support}`,
      `${contactWords.url}: https://soporte.contoso-nomina.example/`,
      `${contactWords.email}: soporte@contoso-nomina.example`,
      `${contactWords.phone}: +34 900 000 112`,
    ]);
  });
});
