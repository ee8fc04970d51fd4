import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import { partOf, partsOf, textOf, valuesOf } from './markup.ts';
import { pageOf, siteOf } from './site.ts';
import { pathAfter } from './pathAfter.ts';

const site = await siteOf('main');
const { tree } = site.content;
const optionsOf = (id: string) => Object.entries(tree.questions[id]?.options ?? {});

/** A contact of the sample, and the question that stands on its page. */
const CONTACT = { id: 'contoso-nomina', name: 'Contoso Nómina, S.L.', question: 'need' };

describe.each(LOCALES)('a question that stands on another page, in %s', (locale) => {
  const { contacts, guide, tree: first } = ADDRESSES[locale];
  const slipOf = (address: string, id: string) =>
    partOf(pageOf(site, address), 'section', `aria-labelledby="question-${id}"`);
  const contact = slipOf(`${contacts}${CONTACT.id}/`, CONTACT.question);
  const query = `?isv=${CONTACT.id}`;

  it('asks on the page of a contact whether the case is the publisher’s', () => {
    expect(textOf(partOf(contact, 'p'))).toContain(CONTACT.name);
    expect(textOf(partOf(contact, 'h2'))).toBe(tree.questions[CONTACT.question]?.ask[locale]);
    const options = partOf(contact, 'ul', 'class="options"');
    expect(partsOf(options, 'a').map(textOf)).toEqual(
      optionsOf(CONTACT.question).map(([, { label }]) => label[locale]),
    );
    const hints = optionsOf(CONTACT.question).flatMap(([, { hint }]) => hint?.[locale] ?? []);
    expect(hints.length).toBeGreaterThan(0);
    expect(partsOf(options, 'span', 'class="hint"').map(textOf)).toEqual(hints);
    // The contact goes along: the outcome at the end has it chosen already.
    expect(valuesOf(options, 'href')).toEqual(
      optionsOf(CONTACT.question).map(
        ([option]) => pathAfter(site, locale, { question: CONTACT.question, option }) + query,
      ),
    );
  });

  it('says what it takes for granted when it is from the middle', () => {
    const assumed = partOf(contact, 'p', 'data-assumed');
    const [answer] = optionsOf(tree.start).filter(([, { to }]) => to === CONTACT.question);
    expect(answer).toBeDefined();
    expect(textOf(assumed)).toContain(answer?.[1].label[locale]);
    expect(valuesOf(assumed, 'href')).toEqual([
      site.base + nodeAddress(locale, tree.start) + query,
    ]);
  });

  it('takes nothing for granted when it is the first', () => {
    for (const address of [guide, first]) {
      expect(textOf(partOf(slipOf(address, tree.start), 'h2'))).toBe(
        tree.questions[tree.start]?.ask[locale],
      );
      expect(partsOf(pageOf(site, address), 'p', 'data-assumed'), address).toEqual([]);
    }
  });
});
