import type { GuidanceEntry, GuidanceIndex } from '../../features/search/guidance/entry.ts';
import {
  createSearch,
  type GuidanceSearch,
} from '../../features/search/guidance/createGuidanceSearch.ts';
import { createTreeSearch } from '../../features/search/guidance/searchTree.ts';
import type { Locale } from '../../platform/i18n/locales.ts';
import type { Problem } from '../../platform/problem.ts';
import type { PromisePlaces, SearchesOfLanguage } from './schema.ts';

/** Share of what is typed into the field that finds a right page among the first three. */
const FLOOR = 0.95;
/** The same of what no word was chosen for, as it was when first measured. */
const UNSEEN_FLOOR = 0.94;
/** As many as are seen without looking for them. */
const FIRST = 3;
/** As many as are looked at, with those that do not count. */
const MOST = 12;
/** The kinds of what is read, and not walked or looked up. */
const TO_READ: readonly GuidanceEntry['kind'][] = ['guide', 'section', 'duty', 'term'];
/** What the places of the tree have before their ids among all others. */
const TREE = 'tree:';

type Rows = SearchesOfLanguage['field'];

/** A list of searches as it fares. */
interface Read {
  size: number;
  missed: Problem[];
  dangling: Problem[];
}

/**
 * What people type finds what answers it. What is missed of an answer that leads elsewhere now, as
 * readers were told, is only a warning and does not count.
 * @param told the leaves of the changelog
 */
export function checkSearches(
  { field, unseen, first, tree, nothing }: SearchesOfLanguage,
  index: GuidanceIndex,
  locale: Locale,
  told: ReadonlySet<string>,
  { file, lineOf }: PromisePlaces['searches'],
): Problem[] {
  const known = new Set(index.entries.map(({ path }) => path));
  const isOld = oldAmong([...field, ...unseen, ...first]);
  const search = createSearch(index);
  const everywhere = (query: string): string[] => pathsOf(search, query).filter(isOld);
  const toRead = (query: string): string[] =>
    search(query, index.entries.length)
      .filter(({ entry }) => TO_READ.includes(entry.kind))
      .map(({ entry }) => entry.path)
      .filter(isOld)
      .slice(0, 1);
  const searchTree = createTreeSearch(index);
  const overTree = (query: string): string[] => pathsOf(searchTree, query).map(withoutTree);
  const base = { file, severity: 'error' } as const;

  const read = (key: string, rows: Rows, find: (query: string) => string[], prefix = ''): Read => {
    const all = rows.map(({ query, finds }, at) => {
      const wanted = finds.split(' ');
      return { at, query, wanted, shown: find(query).slice(0, FIRST) };
    });
    return {
      size: rows.length,
      missed: all
        .filter(({ shown, wanted }) => !shown.some((id) => wanted.includes(id)))
        .map(({ at, query, wanted, shown }) => ({
          ...base,
          severity: wanted.some((id) => told.has(id.replace(TREE, ''))) ? 'warning' : 'error',
          code: 'search-missed',
          line: lineOf([locale, key, at, 'query']),
          fact: `«${query}» finds ${shown.join(', ') || 'nothing'}, and not ${wanted.join(' or ')}`,
          fix: 'add its words to content/everyday.yaml or to a term, or correct the row',
        })),
      dangling: all.flatMap(({ at, wanted }) =>
        wanted
          .filter((id) => !known.has(prefix + id))
          .map((id) => ({
            ...base,
            code: 'search-dangling',
            line: lineOf([locale, key, at, 'finds']),
            fact: `«${id}» is nothing that the field finds in «${locale}»`,
            fix: 'correct it, or take it out when it is gone',
          })),
      ),
    };
  };
  const tooFew = (lists: readonly Read[], floor: number, of: string): Problem[] => {
    const share = shareOf(lists);
    if (share >= floor) return [];
    return [
      {
        ...base,
        code: 'search-missed',
        line: lineOf([locale, 'unseen']),
        fact: `${percent(share)} of ${of} in «${locale}» finds what answers it, less than ${percent(floor)}`,
        fix: 'see which text, word or guide was changed last',
      },
    ];
  };

  const ofField = read('field', field, everywhere);
  const ofUnseen = read('unseen', unseen, everywhere);
  const ofFirst = read('first', first, toRead);
  const ofTree = read('tree', tree, overTree, TREE);
  const found = nothing.flatMap(({ query }, at): Problem[] => {
    const shown = everywhere(query).slice(0, FIRST);
    if (shown.length === 0) return [];
    return [
      {
        ...base,
        code: 'search-mistaken',
        line: lineOf([locale, 'nothing', at, 'query']),
        fact: `«${query}» finds ${shown.join(', ')}, and is about nothing that is written here`,
        fix: 'take the word that misleads out of content/everyday.yaml or of the term, or correct the row',
      },
    ];
  });
  const ofAll = tooFew([ofField, ofUnseen], FLOOR, 'what is typed');
  return [
    ...[ofField, ofUnseen, ofFirst, ofTree].flatMap(({ dangling }) => dangling),
    ...ofFirst.missed,
    ...ofTree.missed,
    ...found,
    ...(ofAll.length > 0 ? ofField.missed : []),
    ...ofAll,
    ...tooFew([ofUnseen], UNSEEN_FLOOR, 'what is under «unseen»'),
  ];
}

/** A guide that no row names was added since: it takes no place from what was promised. */
function oldAmong(rows: Rows): (path: string) => boolean {
  const guideOf = (path: string): string => path.split('#')[0] ?? path;
  const named = new Set(rows.flatMap(({ finds }) => finds.split(' ')).map(guideOf));
  return (path) => !path.startsWith('guide:') || named.has(guideOf(path));
}

function pathsOf(search: GuidanceSearch, query: string): string[] {
  return search(query, MOST).map(({ entry }) => entry.path);
}

function withoutTree(path: string): string {
  return path.slice(TREE.length);
}

function shareOf(lists: readonly Read[]): number {
  const size = lists.reduce((sum, list) => sum + list.size, 0);
  const errors = lists.flatMap(({ missed }) =>
    missed.filter(({ severity }) => severity === 'error'),
  );
  return size === 0 ? 1 : 1 - errors.length / size;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
