import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/guides/readBody.ts';
import type { Guide } from '../../src/guides/readGuide.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/readContent.cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readContent(root, 'content/contacts.sample.json');
const { guides, duties = {}, sources = {} } = content;

/** A fact of the field, the guide where a reader finds it, and the sources cited for it there. */
type Fact = [fact: string, guide: string, sources: string[]];

/** Who is responsible for what. Nothing but the basis can be cited for what nobody states. */
const DUTIES: Fact[] = [
  ['the partner is first contact for billing and subscription', 'support-roles', ['ms-support']],
  [
    'all that is neither the ISV’s nor Microsoft’s is the partner’s',
    'partner-role',
    ['ms-support-2020'],
  ],
  ['the invoice is a matter between partner and customer', 'partner-role', ['ms-billing-support']],
  ['the partner owes Microsoft payment on time', 'billing', ['ms-billing-support']],
  ['the partner carries what an insolvent customer leaves', 'billing', ['ms-cancellation']],
  ['the partner carries the fraud of its customers', 'billing', ['ms-fraud']],
  ['Microsoft answers for its commerce system', 'microsoft-role', ['ms-support-2020']],
  ['invoices are of a calendar month and come by the 8th', 'billing', ['ms-billing-basics']],
  ['PublisherName tells Microsoft from an ISV', 'billing', ['ms-billing-2020']],
  ['seats are changed in Partner Center', 'cancel-refund', ['ms-overview-manage']],
  ['auto-renew is turned off there', 'cancel-refund', ['ms-autorenew-api']],
  ['the ISV may require steps before', 'cancel-refund', ['ms-manage']],
  ['SaaS is canceled with a refund within 72 hours', 'cancel-refund', ['ms-cancellation']],
  ['after them the ISV decides and files the request', 'cancel-refund', ['ms-refunds']],
  ['plans of 2 or 3 years: marketplace support', 'cancel-refund', ['ms-plan-saas']],
  ['managed application: the fixed fee within 72 hours', 'cancel-refund', ['ms-refunds-older']],
  ['virtual machine, container, service: 72 hours', 'cancel-refund', ['ms-refunds']],
  ['Business Central: 7 days', 'cancel-refund', ['ms-cancellation']],
  ['usage is never refunded', 'cancel-refund', ['ms-refunds']],
  ['windows of 24 hours and 14 days: as history', 'cancel-refund', ['ms-refunds-2021']],
  ['deployment to Azure is Microsoft’s', 'microsoft-role', ['ms-support-2020']],
  ['the same, where deployment is explained', 'activation', ['ms-support-2020']],
  [
    'SaaS is activated on the ISV’s site; then billing starts',
    'activation',
    ['ms-overview-manage'],
  ],
  ['SaaS that nobody configures goes after 30 days', 'activation', ['ms-saas-portal']],
  ['technical support and service levels are the ISV’s', 'isv-role', ['ms-support-2020']],
  ['break-fix is the publisher’s', 'isv-role', ['ms-csp-listing']],
  [
    'notices and documentation are expected of the ISV',
    'isv-role',
    ['ms-support-2019', 'ms-csp-listing'],
  ],
  ['training too, since 2020', 'isv-role', ['ms-support-2020', 'ms-csp-listing']],
  ['the partner may diagnose or pass on the contacts', 'partner-role', ['ms-support-2020']],
  ['the ISV supplies the agreement', 'agreements', ['ms-contracting']],
  ['Microsoft does not answer for what the parties deliver', 'agreements', ['ms-contracting']],
  ['Microsoft supports the ISV in onboarding', 'microsoft-role', ['ms-support-2020']],
  ['the ISV opens its offer to CSP, or to some partners', 'purchase-refused', ['ms-csp-listing']],
  ['an exclusive offer is asked of the ISV', 'agreements', ['ms-discover']],
  ['not available to CSP subscribers', 'purchase-refused', ['gh-startstop-30', 'gh-h2o-889']],
  ['not to be sold in this market', 'purchase-refused', ['gh-startstop-133']],
  [
    'a private marketplace is the tenant administrator’s',
    'purchase-refused',
    ['ms-purchasing', 'ms-saas-portal'],
  ],
  ['so are policies and roles', 'purchase-refused', ['ms-purchasing', 'gh-azuresandbox-196']],
  ['a customer’s own purchase in Azure is billed to the partner', 'billing', ['ms-billing']],
  ['a purchase with the customer’s own tenant is no CSP case', 'not-csp', ['ms-billing']],
  ['nor is a multiparty private offer', 'not-csp', ['ms-multiparty-channel']],
  ['nor a resale enabled offer', 'not-csp', ['ms-resale', 'ms-resale-owners']],
  ['a CSP private offer is one', 'not-csp', ['ms-csp-private-offers']],
  ['a transfer moves SaaS by itself and may be blocked', 'cancel-refund', ['ms-transfer']],
  [
    'Partner Center faults are Microsoft’s',
    'microsoft-request',
    ['ms-report-pc', 'ms-report-pc-2020'],
  ],
  ['who cannot sign in asks the own administrator first', 'microsoft-request', ['ms-sign-in']],
  ['provider and reseller share the partner’s duties', 'indirect-model', ['ms-support-2020']],
  ['a reseller can neither buy nor manage', 'indirect-model', ['ms-create-subscription']],
  ['Microsoft enforces acceptable use and may suspend', 'microsoft-role', ['ms-fraud']],
  ['the partner must react to abuse', 'partner-role', ['ms-security-alerts']],
  ['abusive listings and incidents: nobody says', 'microsoft-role', []],
  ['whom an incident is told to: nobody says', 'isv-role', []],
  [
    'a direct-bill partner buys from Microsoft, a reseller from its provider',
    'indirect-model',
    ['ms-csp-overview'],
  ],
  ['what a direct-bill partner must have', 'partner-role', ['ms-direct-bill']],
  ['where an offer shows its contacts', 'isv-contact', ['ms-discover']],
  ['a link, an email, a phone, or several of them', 'isv-contact', ['ms-report-customer-2021']],
  ['which of them are public', 'isv-contact', ['ms-offer-listing', 'ms-container-listing']],
];

/** How a request is opened, and with which role. */
const REQUESTS: Fact[] = [
  ['the path of a Partner Center request', 'microsoft-request', ['ms-report-pc']],
  [
    'any signed-in user opens one and sees only the own',
    'microsoft-request',
    ['ms-report-pc-2020'],
  ],
  ['diagnostics hold personal data', 'microsoft-request', ['ms-report-pc-2020']],
  ['Copilot comes first in a newer copy', 'microsoft-request', ['ms-pc-help']],
  ['a lockout has a way of its own', 'microsoft-request', ['ms-sign-in']],
  ['the path of a request on a customer’s behalf', 'microsoft-request', ['ms-report-customer']],
  [
    'which partners, and the role Admin agent with GDAP',
    'microsoft-request',
    ['ms-report-customer'],
  ],
  ['the least role for each product', 'microsoft-request', ['ms-gdap-roles']],
  ['a reseller cannot open Azure requests', 'microsoft-request', ['ms-gdap-roles']],
  ['the same, where the model is explained', 'indirect-model', ['ms-gdap-roles']],
  ['the ISV is asked by its own channels', 'isv-contact', ['ms-report-customer-2021']],
  ['what a case must hold: nobody says', 'handover', []],
  [
    'the three places of the activation link',
    'activation',
    ['ms-overview-manage', 'ms-activation-link'],
  ],
  ['what identifies the purchase', 'handover', ['ms-saas-api-2022', 'ms-customer-orders']],
  ['correlation ID and time in UTC', 'handover', ['az-activity-schema']],
  ['role for support', 'partner-role', ['ms-support']],
  ['role for managing, and what a Sales agent cannot do', 'activation', ['ms-manage']],
  ['role for canceling', 'cancel-refund', ['ms-cancellation', 'ms-manage']],
  ['role for the invoice, formerly and today', 'billing', ['ms-billing', 'ms-billing-now']],
  ['a change of roles may take an hour to show', 'microsoft-request', ['ms-permissions']],
];

const inLocale = (locale: string): Guide[] => guides.filter((guide) => guide.locale === locale);
const citesOf = ({ tags }: Pick<Guide, 'tags'>) => tags.filter(({ name }) => name === 'Cite');
const sourcesOf = (guide: Pick<Guide, 'tags'>): string[] =>
  citesOf(guide).flatMap(({ attributes: { source } }) => source ?? []);

describe.each(COMPLETE_LOCALES)('in %s', (locale) => {
  it.each([...DUTIES, ...REQUESTS])('«%s» is in the guide %s, from %j', (_, id, cited) => {
    const guide = inLocale(locale).find((one) => one.id === id);
    if (guide === undefined) throw new Error(`there is no guide «${id}»`);
    expect(sourcesOf(guide)).toEqual(expect.arrayContaining(cited));
    if (cited.length > 0) return;
    expect(citesOf(guide).map(({ attributes }) => attributes['basis'])).toContain('not-stated');
  });

  it.each(['ms-refunds-2021', 'ms-create-subscription-2020'])(
    'the refund windows of %s, which no longer apply, are cited as history only',
    (source) => {
      const citing = inLocale(locale).filter((guide) => sourcesOf(guide).includes(source));
      expect(citing.length).toBeGreaterThan(0);
      for (const { file } of citing) {
        const today = readFileSync(join(root, file), 'utf8').replace(
          /^<Historical>$[^]*?^<\/Historical>$/gm,
          '',
        );
        expect(sourcesOf(readBody(today)), file).not.toContain(source);
      }
    },
  );

  /** Each citation of a guide as its source, and as its source with the section that cites it. */
  function placesOf(guide: Guide): { source: string; section: string }[] {
    const lines = readFileSync(join(root, guide.file), 'utf8').split('\n');
    const places = citesOf(guide).flatMap(({ attributes: { source }, line }) => {
      const heading = guide.headings.findLast((one) => one.line < line);
      const title = heading === undefined ? '' : (lines[heading.line - 1] ?? '');
      return source === undefined ? [] : `${source} ${title}`;
    });
    return [...new Set(places)].map((section) => ({
      source: section.slice(0, section.indexOf(' ')),
      section,
    }));
  }

  it.each(inLocale(locale).map(({ id }) => id))(
    'the guide %s says at least three things that no other says',
    (id) => {
      const isThis = (guide: Guide): boolean => guide.id === id;
      const others = inLocale(locale)
        .filter((guide) => !isThis(guide))
        .flatMap(placesOf);
      const own = inLocale(locale)
        .filter(isThis)
        .flatMap(placesOf)
        .filter(
          ({ source, section }) =>
            !others.some((other) => other.source === source) ||
            !others.some((other) => other.section === section),
        );
      expect(own.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(duties).filter(([, { basis }]) => basis !== 'not-stated'))(
    'the duty %s rests on a source that a guide cites',
    (_, { cite = [] }) => {
      const cited = new Set(inLocale(locale).flatMap(sourcesOf));
      expect(
        cite.filter((source) => cited.has(source)),
        `one of ${cite.join(', ')}`,
      ).not.toEqual([]);
    },
  );
});

describe('the table of facts', () => {
  it.each([...DUTIES, ...REQUESTS])(
    '«%s» names a guide %s and sources %j that exist',
    (_, id, cited) => {
      expect(guides.map((guide) => guide.id)).toContain(id);
      expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited));
    },
  );

  it('has no fact twice, and every guide at least once', () => {
    const facts = [...DUTIES, ...REQUESTS].map(([fact]) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    const named = new Set([...DUTIES, ...REQUESTS].map(([, id]) => id));
    expect([...named].sort()).toEqual([...new Set(guides.map(({ id }) => id))].sort());
  });
});
