import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/platform/i18n/locales.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import { partOf, partsOf, tagsOf, textOf, valueOf, valuesOf } from './markup.ts';
import { CONTENTS, pageOf, sitesOf, type Site } from './site.ts';

describe.each(await sitesOf(CONTENTS))('the first page of the tree of $name', (site) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const html = pageOf(site, ADDRESSES[locale].tree);
    const outline = partOf(
      html,
      'div',
      `class="outline" data-question="${site.content.tree.start}"`,
    );
    const nodes = nodesBelow(site, locale, site.content.tree.start);

    it('has an outline with every question and answer once, each where it leads', () => {
      const { questions } = site.content.tree;
      expect(valuesOf(outline, 'data-question').sort()).toEqual(Object.keys(questions).sort());
      expect(valuesOf(outline, 'data-option').sort()).toEqual(
        Object.values(questions)
          .flatMap(({ options }) => Object.keys(options))
          .sort(),
      );
      const links = partsOf(outline, 'a').map((link) => [valuesOf(link, 'href')[0], textOf(link)]);
      expect(links).toEqual(nodes.map(({ path, name }) => [path, name]));
      const answers = partsOf(outline, 'span', 'class="answer"').map(textOf);
      expect(answers).toEqual(nodes.flatMap(({ answer }) => answer ?? []));
    });

    it('lists every outcome once below its party', () => {
      const listed = partsOf(html, 'section', 'class="answers"').flatMap((section) => {
        const [party = ''] = tagsOf(partOf(section, 'h3'), 'span', 'class="party ');
        const name = valueOf(party, 'class').replace('party party-', '');
        return valuesOf(section, 'href').map((href) => `${name} ${href}`);
      });
      const expected = Object.entries(site.content.tree.outcomes).map(
        ([id, { party }]) => `${party} ${site.base}${ADDRESSES[locale].outcomes}${id}/`,
      );
      expect(listed.sort()).toEqual(expected.sort());
    });
  });
});

interface Node {
  path: string;
  /** The question, or the outcome's headline. */
  name: string | undefined;
  /** What leads there; none for the first question. */
  answer?: string | undefined;
}

/** A question and all that its answers lead to, in the order of the file. */
function nodesBelow(site: Site, locale: Locale, id: string, answer?: string): Node[] {
  const { questions, outcomes } = site.content.tree;
  const question = questions[id];
  const below = Object.entries(question?.options ?? {}).flatMap(
    ([option, { label, to }]): Node[] =>
      to in questions
        ? nodesBelow(site, locale, to, label[locale])
        : [
            {
              path: site.base + nodeAddress(locale, id, option),
              name: outcomes[to]?.headline[locale],
              answer: label[locale],
            },
          ],
  );
  const own = { path: site.base + nodeAddress(locale, id), name: question?.ask[locale], answer };
  return [own, ...below];
}
