import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { leavesOf, trailTo } from '../../src/tree/walk.ts';
import { ADDRESSES, nodeAddress, siteUrl } from './addresses.ts';
import { partOf, tagsOf, textOf, valuesOf } from './markup.ts';
import { TREE } from './tree.ts';

/** Every node as the build wrote it, reached by its links alone; no browser is needed for that. */
type Options = Record<string, string>;
interface Walk {
  /** Question → its options' ids → what each link leads to, as `question` or `question/option`. */
  questions: Record<string, Options>;
  /** Every leaf in the order of arrival; one that is reached twice stands twice. */
  leaves: string[];
  pages: Map<string, string>;
}

const EXPECTED = leavesOf(TREE);
const LOCK = JSON.parse(
  readFileSync(new URL('../../content/tree.lock.json', import.meta.url), 'utf8'),
) as { leaves: Record<string, string> };

for (const locale of LOCALES) {
  test(`${locale}: the links from the start reach every leaf once`, async () => {
    const { questions, leaves } = await walkAll(locale);
    expect(leaves.sort()).toEqual(EXPECTED.map(placeOf).sort());
    expect(Object.keys(questions).sort()).toEqual(Object.keys(TREE.questions).sort());
    for (const [id, options] of Object.entries(questions)) {
      const routes = Object.entries(TREE.questions[id]?.options ?? {}).map(([option, { to }]) => [
        option,
        to in TREE.questions ? to : `${id}/${option}`,
      ]);
      expect(Object.entries(options), `options of ${id}, in the order of the file`).toEqual(routes);
    }
  });

  test(`${locale}: each leaf shows the outcome that the tree names`, async () => {
    const { pages } = await walkAll(locale);
    for (const outcome of new Set(EXPECTED.map(({ outcome }) => outcome))) {
      const address = `${ADDRESSES[locale].outcomes}${outcome}/`;
      const own = await read(address);
      const leaves = EXPECTED.filter((leaf) => leaf.outcome === outcome);
      for (const leaf of leaves) {
        const path = nodeAddress(locale, leaf.question, leaf.option);
        const card = cardOf(pages.get(placeOf(leaf)) ?? '').replaceAll(path, address);
        expect(card, `${path} is not ${outcome}`).toBe(cardOf(own));
      }
      const cases = valuesOf(partOf(own, 'section', 'aria-labelledby="cases"'), 'href');
      expect(cases.sort()).toEqual(
        leaves.map(({ question, option }) => `/${nodeAddress(locale, question, option)}`).sort(),
      );
      expect(tagsOf(own, 'meta', 'noindex'), `${address} is for search engines`).toEqual([]);
    }
  });

  test(`${locale}: each node names itself, its twins and the way to it`, async () => {
    const { pages } = await walkAll(locale);
    for (const [place, html] of pages) {
      const [question = '', option] = place.split('/');
      const path = (other: Locale) => `/${nodeAddress(other, question, option)}`;
      expect(tagsOf(html, 'html')[0], place).toContain(`lang="${locale}"`);
      expect(tagsOf(html, 'meta', 'noindex'), place).toHaveLength(1);
      expect(hrefs(html, 'rel="canonical"'), place).toEqual([path(locale)]);
      for (const other of LOCALES)
        expect(hrefs(html, `hreflang="${other}" href="http`), place).toEqual([path(other)]);
      expect(textOf(partOf(html, 'title')), place).toContain(textOf(partOf(html, 'h1')));

      const trail = trailTo(TREE, { question, option }) ?? [];
      const changes = valuesOf(partOf(html, 'section', 'class="trail"'), 'href');
      expect(changes, place).toEqual(
        trail.map((answer) => `/${nodeAddress(locale, answer.question)}#${answer.option}`),
      );
    }
  });

  test(`${locale}: each case text is whole, in every language`, async () => {
    const { pages } = await walkAll(locale);
    for (const { question, option, outcome } of EXPECTED) {
      const place = `${question}/${option}`;
      const { have = [], request } = TREE.outcomes[outcome] ?? {};
      for (const other of LOCALES) {
        const block = partOf(pages.get(place) ?? '', 'div', `data-case="${other}"`);
        const text = textOf(partOf(block, 'pre'));
        expect(text, `${place} in ${other}`).toContain(request?.[other]);
        for (const id of have)
          expect(text, `${place} in ${other}`).toContain(TREE.facts[id]?.label[other]);
        for (const answer of trailTo(TREE, { question, option }) ?? []) {
          const asked = TREE.questions[answer.question];
          const line = `- ${asked?.ask[other]} ${asked?.options[answer.option]?.label[other]}`;
          expect(text, `${place} in ${other}`).toContain(line);
        }
        expect(text, `${place} in ${other}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test(`${locale}: no two pages of the tree have the same title, but the leaves of an outcome`, async () => {
    const { pages } = await walkAll(locale);
    const titles = [
      ...Object.keys(TREE.questions).map((id) => pages.get(id) ?? ''),
      ...(await Promise.all(
        Object.keys(TREE.outcomes).map((id) => read(`${ADDRESSES[locale].outcomes}${id}/`)),
      )),
    ].map((html) => textOf(partOf(html, 'title')));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test(`${locale}: no two questions have the same heading`, async () => {
    const { pages } = await walkAll(locale);
    const headings = Object.keys(TREE.questions).map((id) =>
      textOf(partOf(pages.get(id) ?? '', 'h1')),
    );
    expect(new Set(headings).size).toBe(headings.length);
  });
}

test('each leaf leads to the outcome that was locked', () => {
  const leaves = EXPECTED.map((leaf) => [placeOf(leaf), leaf.outcome]);
  expect(Object.fromEntries(leaves)).toEqual(LOCK.leaves);
});

test('the languages have the same links', async () => {
  const [first, ...rest] = await Promise.all(LOCALES.map(walkAll));
  for (const walk of rest) expect(walk.questions).toEqual(first?.questions);
});

/** Follows every option from the start, page by page. */
async function walkAll(locale: Locale): Promise<Walk> {
  const walk: Walk = { questions: {}, leaves: [], pages: new Map() };
  const own = `/${ADDRESSES[locale].tree}`;
  const open = [TREE.start];
  for (let place = open.shift(); place !== undefined; place = open.shift()) {
    const html = await read(`${own.slice(1)}${place}/`);
    walk.pages.set(place, html);
    const options = partOf(html, 'ul', 'class="options"');
    if (options === '') {
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

async function read(address: string): Promise<string> {
  const response = await fetch(siteUrl() + address);
  expect(response.status, address).toBe(200);
  return response.text();
}

/** The outcome's card, without the parts that tell of the way to it: a leaf knows its own. */
function cardOf(html: string): string {
  const card = partOf(html, 'article');
  return ['part-next', 'part-case', 'flips'].reduce(
    (rest, name) => rest.replace(partOf(rest, 'section', `class="[^"]*\\b${name}\\b`), ''),
    card,
  );
}

/** The paths of the links that hold a text, whatever origin they name. */
function hrefs(html: string, holding: string): string[] {
  return tagsOf(html, 'link', holding).flatMap((tag) =>
    valuesOf(tag, 'href').map((href) => new URL(href).pathname),
  );
}

function placeOf({ question, option }: { question: string; option: string }): string {
  return `${question}/${option}`;
}
