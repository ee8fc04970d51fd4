import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/platform/i18n/locales.ts';
import { leavesOf, trailTo } from '../../src/features/tree/model/walk.ts';
import { ADDRESSES, nodeAddress } from '../e2e/addresses.ts';
import { canonicalOf, languagesOf } from './head.ts';
import { partOf, partsOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { CONTENTS, pageOf, sitesOf, type Site } from './site.ts';

/** Every node as the build wrote it, reached by its links alone. */
interface Walk {
  /** Question → its options' ids → what each link leads to, as `question` or `question/option`. */
  questions: Record<string, Record<string, string>>;
  /** Every leaf in the order of arrival; one that is reached twice stands twice. */
  leaves: string[];
  pages: Map<string, string>;
}

describe.each(await sitesOf(CONTENTS))('the tree of $name', (site) => {
  const { tree } = site.content;
  const expected = leavesOf(tree);
  const walks = new Map<Locale, Walk>();
  const walkIn = (locale: Locale): Walk => {
    const walk = walks.get(locale) ?? walkAll(site, locale);
    walks.set(locale, walk);
    return walk;
  };
  const pageIn = (locale: Locale, place: string): string => {
    const html = walkIn(locale).pages.get(place);
    if (html === undefined) throw new Error(`no link leads to ${place}`);
    return html;
  };

  describe.each(LOCALES)('in %s', (locale) => {
    const outcomeAddress = (id: string) => `${ADDRESSES[locale].outcomes}${id}/`;

    it('has links from the start that reach every leaf once', () => {
      const { questions, leaves } = walkIn(locale);
      expect(leaves.sort()).toEqual(expected.map(placeOf).sort());
      expect(Object.keys(questions).sort()).toEqual(Object.keys(tree.questions).sort());
      for (const [id, options] of Object.entries(questions)) {
        const routes = Object.entries(tree.questions[id]?.options ?? {}).map(([option, { to }]) => [
          option,
          to in tree.questions ? to : `${id}/${option}`,
        ]);
        expect(Object.entries(options), `options of ${id}, in the order of the file`).toEqual(
          routes,
        );
      }
    });

    it('shows at each leaf the outcome that the tree names', () => {
      for (const outcome of new Set(expected.map(({ outcome }) => outcome))) {
        const address = outcomeAddress(outcome);
        const own = pageOf(site, address);
        expect(textOf(partOf(own, 'h1'))).toBe(tree.outcomes[outcome]?.headline[locale]);
        const leaves = expected.filter((leaf) => leaf.outcome === outcome);
        for (const leaf of leaves) {
          const path = nodeAddress(locale, leaf.question, leaf.option);
          const card = cardOf(pageIn(locale, placeOf(leaf))).replaceAll(path, address);
          expect(card, `${path} is not ${outcome}`).toBe(cardOf(own));
        }
        const cases = valuesOf(partOf(own, 'section', 'aria-labelledby="cases"'), 'href');
        expect(cases.sort()).toEqual(
          leaves
            .map(({ question, option }) => site.base + nodeAddress(locale, question, option))
            .sort(),
        );
        expect(tagsOf(own, 'meta', 'noindex'), `${address} is for search engines`).toEqual([]);
      }
    });

    it('names at each node the node itself, its twins and the way to it', () => {
      for (const [place, html] of walkIn(locale).pages) {
        const [question = '', option] = place.split('/');
        const path = (other: Locale) => site.base + nodeAddress(other, question, option);
        expect(tagsOf(html, 'html')[0], place).toContain(`lang="${locale}"`);
        expect(tagsOf(html, 'meta', 'noindex'), place).toHaveLength(1);
        expect(pathIn(canonicalOf(html)), place).toBe(path(locale));
        const twins = languagesOf(partOf(html, 'head'));
        const switches = languagesIn(partOf(html, 'header'));
        for (const other of LOCALES) {
          expect(pathIn(twins[other]), place).toBe(path(other));
          if (other !== locale) expect(switches[other], place).toBe(path(other));
        }
        expect(textOf(partOf(html, 'title')), place).toContain(textOf(partOf(html, 'h1')));

        const trail = trailTo(tree, { question, option }) ?? [];
        const changes = partsOf(html, 'section', 'class="trail"').flatMap((part) =>
          valuesOf(part, 'href'),
        );
        expect(changes, place).toEqual(
          trail.map(
            (answer) => `${site.base}${nodeAddress(locale, answer.question)}#${answer.option}`,
          ),
        );
      }
    });

    it('has a whole case text at each leaf, in every language', () => {
      for (const { question, option, outcome } of expected) {
        const place = `${question}/${option}`;
        const { have = [], request } = tree.outcomes[outcome] ?? {};
        for (const other of LOCALES) {
          const block = partOf(pageIn(locale, place), 'div', `data-case="${other}"`);
          const text = textOf(partOf(block, 'pre'));
          expect(text, `${place} in ${other}`).toContain(request?.[other]);
          for (const id of have)
            expect(text, `${place} in ${other}`).toContain(tree.facts[id]?.label[other]);
          for (const answer of trailTo(tree, { question, option }) ?? []) {
            const asked = tree.questions[answer.question];
            const line = `- ${asked?.ask[other]} ${asked?.options[answer.option]?.label[other]}`;
            expect(text, `${place} in ${other}`).toContain(line);
          }
          expect(text, `${place} in ${other}`).not.toMatch(/[{}]|undefined/);
        }
      }
    });

    it('has no two pages with the same title, but the leaves of an outcome', () => {
      const titles = [
        ...Object.keys(tree.questions).map((id) => pageIn(locale, id)),
        ...Object.keys(tree.outcomes).map((id) => pageOf(site, outcomeAddress(id))),
      ].map((html) => textOf(partOf(html, 'title')));
      expect(repeated(titles)).toEqual([]);
    });

    it('has no two questions with the same heading', () => {
      const headings = Object.keys(tree.questions).map((id) =>
        textOf(partOf(pageIn(locale, id), 'h1')),
      );
      expect(repeated(headings)).toEqual([]);
    });
  });

  it('has the same links in every language', () => {
    const [first, ...rest] = LOCALES.map(walkIn);
    expect(rest.length).toBeGreaterThan(0);
    for (const walk of rest) expect(walk.questions).toEqual(first?.questions);
  });
});

/** Follows every option from the start, page by page. */
function walkAll(site: Site, locale: Locale): Walk {
  const walk: Walk = { questions: {}, leaves: [], pages: new Map() };
  const own = site.base + ADDRESSES[locale].tree;
  const open = [site.content.tree.start];
  for (let place = open.shift(); place !== undefined; place = open.shift()) {
    const html = pageOf(site, `${ADDRESSES[locale].tree}${place}/`);
    walk.pages.set(place, html);
    const [options] = partsOf(html, 'ul', 'class="options"');
    if (options === undefined) {
      walk.leaves.push(place);
      continue;
    }
    const ids = valuesOf(options, 'id');
    const targets = valuesOf(options, 'href').map((href) => href.slice(own.length, -1));
    expect(targets, `${place}: one link for each option`).toHaveLength(ids.length);
    expect(walk.questions, `${place} is reached twice`).not.toHaveProperty([place]);
    walk.questions[place] = Object.fromEntries(ids.map((id, at) => [id, targets[at] ?? '']));
    open.push(...targets);
  }
  return walk;
}

/** The outcome's card, without the parts that tell of the way to it: a leaf knows its own. */
function cardOf(html: string): string {
  const card = partOf(html, 'article', 'class="outcome');
  return ['class="part part-next"', 'class="part part-case"', 'class="part flips"']
    .flatMap((holding) => partsOf(card, 'section', holding))
    .reduce((rest, part) => rest.replace(part, () => ''), card);
}

/** Language → path, as links that a reader sees say. */
function languagesIn(html: string): Record<string, string | undefined> {
  const pairs = tagsOf(html, 'a', 'hreflang="').map((tag) => [
    valuesOf(tag, 'hreflang').join(),
    valuesOf(tag, 'href').join(),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

function pathIn(url: string | undefined): string {
  return new URL(url ?? '').pathname;
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

function placeOf({ question, option }: { question: string; option: string }): string {
  return `${question}/${option}`;
}
