import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES } from '../e2e/addresses.ts';
import { TREE } from '../e2e/tree.ts';
import { partOf, tagsOf, valueOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';

const DESKS = parse(
  readFileSync(new URL('../site/content/site.yaml', import.meta.url), 'utf8'),
) as Record<'support' | 'billing' | 'provider', { email: string }>;

/** The case that an outcome ends in, as it stands in the page before a script fills it in. */
describe.each(LOCALES)('the case of an outcome, in %s', async (locale) => {
  const site = await siteOf('main');
  const outcomes = Object.entries(TREE.outcomes).map(([id, outcome]) => ({
    id,
    outcome,
    html: pageOf(site, `${ADDRESSES[locale].outcomes}${id}/`),
  }));

  it('asks for what must be ready, each by a label', () => {
    for (const { id, outcome, html } of outcomes) {
      const labels = tagsOf(html, 'label', 'for="fact-').flatMap((tag) => valuesOf(tag, 'for'));
      expect([id, labels]).toEqual([id, outcome.have.map((fact) => `fact-${fact}`)]);
    }
  });

  it('is mailed to a desk by a link, in the language of its text', () => {
    const mailed = outcomes.flatMap(({ id, outcome: { channel, request }, html }) =>
      channel.kind === 'desk' ? [{ id, desk: DESKS[channel.desk], request, html }] : [],
    );
    expect(mailed.length).toBeGreaterThan(2);
    for (const { id, desk, request, html } of mailed)
      for (const written of LOCALES) {
        const text = partOf(html, 'div', `data-case="${written}"`);
        const [mail = ''] = tagsOf(text, 'a', 'data-mail');
        const link = new URL(valueOf(mail, 'href'));
        expect([id, link.protocol, link.pathname]).toEqual([id, 'mailto:', desk.email]);
        expect(link.searchParams.get('body'), id).toContain(request[written]);
      }
  });
});
