import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/locales.ts';
import { flipsOf } from '../../src/features/tree/model/flips.ts';
import { leavesOf } from '../../src/features/tree/model/walk.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import { partOf, partsOf, tagsOf, textOf, valueOf, valuesOf } from './markup.ts';
import { CONTENTS, pageOf, sitesOf } from './site.ts';
import { pathAfter } from './pathAfter.ts';

describe.each(await sitesOf(CONTENTS))('the outcomes of $name', (site) => {
  const { tree } = site.content;
  const leaves = leavesOf(tree);

  describe.each(LOCALES)('in %s', (locale) => {
    /** Every page that shows an outcome: its leaves, and its own, which no answer led to. */
    const shown = [
      ...leaves.map(({ outcome, ...leaf }) => ({
        outcome,
        address: nodeAddress(locale, leaf.question, leaf.option),
        flips: flipsOf(tree, leaf),
      })),
      ...Object.keys(tree.outcomes).map((outcome) => ({
        outcome,
        address: `${ADDRESSES[locale].outcomes}${outcome}/`,
        flips: [],
      })),
    ];

    it('have their parts in one order, and their request in the text', () => {
      for (const { outcome, address, flips } of shown) {
        const { deadline, avoid, request } = tree.outcomes[outcome] ?? {};
        const card = partOf(pageOf(site, address), 'article', 'class="outcome');
        const parts = tagsOf(card, 'section', 'class="part ').map((tag) =>
          valueOf(tag, 'class').replace(/^part (part-)?/, ''),
        );
        expect(parts, address).toEqual([
          'how',
          ...(deadline ? ['deadline'] : []),
          ...['have', 'case', 'why'],
          ...(avoid ? ['avoid'] : []),
          'next',
          ...(flips.length > 0 ? ['flips'] : []),
        ]);
        const text = textOf(partOf(partOf(card, 'div', `data-case="${locale}"`), 'pre'));
        expect(text, address).toContain(request?.[locale]);
      }
    });

    it('say at each leaf which answer would have led elsewhere, and lead there', () => {
      const some = shown.filter(({ flips }) => flips.length > 0);
      expect(some.length).toBeGreaterThan(0);
      for (const { address, flips } of some) {
        const part = partOf(pageOf(site, address), 'section', 'class="part flips"');
        expect(valuesOf(part, 'data-flip'), address).toEqual(flips.map(({ option }) => option));
        expect(valuesOf(part, 'href'), address).toEqual(
          flips.map((flip) => pathAfter(site, locale, flip)),
        );
        const names = partsOf(part, 'a').map(textOf);
        expect(names, address).toEqual(
          flips.map(({ to }) => (tree.outcomes[to]?.headline ?? tree.questions[to]?.ask)?.[locale]),
        );
      }
    });
  });
});
