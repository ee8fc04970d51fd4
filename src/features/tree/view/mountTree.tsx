import { hydrate } from 'preact';
import { loadUi } from '../../../platform/i18n/loadUi.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';
import type { LocalTree } from '../model/localise.ts';
import { pageFromPath, type Page } from '../model/page.ts';
import { DecisionTree, type WalkStep, type TreeControl } from './DecisionTree.tsx';

/**
 * Takes over a page of the tree that the build wrote, element by element: nothing moves, what was
 * typed stays. Fetches the tree in the page's language, once.
 * @param root holds the page; its `data-trees` are the addresses of the tree's file by language,
 * its `data-contacts` that of the index of contacts
 * @param path of the page that the build wrote: the browser may be at another one by now
 * @throws when the tree cannot be had; the links then lead on by themselves
 */
export async function mountTree(root: HTMLElement, path: string): Promise<TreeControl> {
  const locale = document.documentElement.lang as Locale;
  // The link that led here may name the contact; no other address of the walk does.
  const isv = new URLSearchParams(location.search).get('isv') ?? undefined;
  const files = JSON.parse(root.dataset['trees'] ?? '{}') as Partial<Record<Locale, string>>;
  const locales = Object.keys(files) as Locale[];
  // A language in progress has no tree of its own: the reference stands in.
  const lang = (root.dataset['lang'] ?? locale) as Locale;
  const tree = await fetchTree(files[lang]);
  const own = { tree, ui: await loadUi(locale) };
  const sections = { tree: sectionPath(locale, 'tree'), outcomes: sectionPath(locale, 'outcomes') };
  const page = pageFromPath(tree, path, sections);
  if (page === undefined) throw new Error(`${path} is no page of the tree`);
  const here = (): WalkStep | undefined => {
    const { before = [] } = (history.state ?? {}) as { before?: Page[] };
    const at = pageFromPath(tree, location.pathname, sections);
    return at && { page: at, earlier: location.hash.slice(1) || undefined, before };
  };
  return new Promise((resolve) => {
    hydrate(
      <DecisionTree
        {...{ own, locale, root, here, page, locales }}
        typed={typedFacts(root)}
        bring={async (other) => ({ tree: await fetchTree(files[other]), ui: await loadUi(other) })}
        contacts={root.dataset['contacts'] ?? ''}
        isv={isv}
        onReady={resolve}
      />,
      root,
    );
  });
}

async function fetchTree(file: string | undefined): Promise<LocalTree> {
  if (file === undefined) throw new Error('the tree has no file in this language');
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return (await response.json()) as LocalTree;
}

function typedFacts(root: HTMLElement): Record<string, string> {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-fact]');
  return Object.fromEntries(
    [...fields].flatMap(({ dataset, value }) => (value ? [[dataset['fact'] ?? '', value]] : [])),
  );
}
