import type { GuidanceIndex } from '../guidance/entry.ts';
import { createSearch, type Search } from '../guidance/search.ts';
import { createTreeSearch } from '../guidance/searchTree.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { PromisePlaces, Searches } from './promises.ts';

/** Share of what is typed into the field that finds a right page among the first three. */
const FLOOR = 0.95;
/** The same of what no word was chosen for, as it was when first measured. */
const UNSEEN_FLOOR = 0.94;
/** As many as are seen without looking for them. */
const FIRST = 3;

/** What people type finds what answers it. */
export function checkSearches(
  { field, unseen, tree }: NonNullable<Searches[Locale]>,
  index: GuidanceIndex,
  locale: Locale,
  { file, lineOf }: PromisePlaces['searches'],
): Problem[] {
  const known = new Set(index.entries.map(({ path }) => path));
  const everywhere = createSearch(index);
  const read = (key: string, rows: typeof field, search: Search, prefix = ''): Read => {
    const missed: Problem[] = [];
    const dangling: Problem[] = [];
    for (const [at, { query, finds }] of rows.entries()) {
      const wanted = finds.split(' ').map((id) => prefix + id);
      const shown = search(query, FIRST).map(({ entry }) => entry.path);
      const base = { file, severity: 'error' } as const;
      dangling.push(
        ...wanted
          .filter((path) => !known.has(path))
          .map((path) => ({
            ...base,
            code: 'search-dangling',
            line: lineOf([locale, key, at, 'finds']),
            fact: `«${path}» is nothing that a field finds in «${locale}»`,
            fix: 'correct it, or take it out when it is gone',
          })),
      );
      if (shown.some((path) => wanted.includes(path))) continue;
      missed.push({
        ...base,
        code: 'search-missed',
        line: lineOf([locale, key, at, 'query']),
        fact: `«${query}» finds ${shown.join(', ') || 'nothing'}, and not ${wanted.join(' or ')}`,
        fix: 'add its words to content/everyday.yaml or to the aliases of a term, or correct the row',
      });
    }
    return { size: rows.length, missed, dangling };
  };
  const ofField = read('field', field, everywhere);
  const ofUnseen = read('unseen', unseen, everywhere);
  const ofTree = read('tree', tree, createTreeSearch(index), 'tree:');
  const tooFew = (share: number, floor: number, of: string): Problem[] =>
    share >= floor
      ? []
      : [
          {
            code: 'search-missed',
            file,
            line: lineOf([locale, 'unseen']),
            fact: `${percent(share)} of ${of} in «${locale}» finds what answers it, less than ${percent(floor)}`,
            fix: 'see which text, word or guide was changed last',
            severity: 'error',
          },
        ];
  const all = shareOf([ofField, ofUnseen]);
  return [
    ...[ofField, ofUnseen, ofTree].flatMap(({ dangling }) => dangling),
    ...ofTree.missed,
    ...(all < FLOOR ? ofField.missed : []),
    ...tooFew(all, FLOOR, 'what is typed'),
    ...tooFew(shareOf([ofUnseen]), UNSEEN_FLOOR, 'what is under «unseen»'),
  ];
}

/** A list of searches as it fares. */
interface Read {
  size: number;
  missed: Problem[];
  dangling: Problem[];
}

function shareOf(lists: readonly Read[]): number {
  const size = lists.reduce((sum, list) => sum + list.size, 0);
  const missed = lists.reduce((sum, list) => sum + list.missed.length, 0);
  return size === 0 ? 1 : 1 - missed / size;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
