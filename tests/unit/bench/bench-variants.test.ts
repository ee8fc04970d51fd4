import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import type { Searchable } from '../../../src/features/search/engine/surfaces.ts';
import { leaveOutOf } from '../../bench/runners/leaveOutOf.ts';
import { leaveOut, type Variant, VARIANTS } from '../../bench/variants.ts';

const named = (publisher: string, rest: Partial<Searchable> = {}): Searchable => {
  const empty = { aliases: [], products: [], domains: [], publisherIds: [] };
  return { id: publisher, publisher, ...empty, ...rest };
};
/** So many that only some are looked at closely, and one behind them that suits better. */
const crowd = (word: string, size: number, publisher: string): Searchable[] => [
  ...Array.from({ length: size }, (_, at) => named(`Large ${word} Company of Number ${at + 1}`)),
  named(publisher, { products: [word] }),
];
const CONTACTS = [
  ...['Contoso Clinical', 'Contoso', 'Contosa', 'Fabrikam Hospitality', 'Sign Tools'],
  ...['Sol Maria Datos', 'Luna Maris', 'Lusmo', 'Skypoint', 'Nómina Valde', 'TideHarbor'],
  ...['Alta Vega Lumen', 'Datos Alba', 'Datos Boreal', 'Datos Cierzo', 'Mar de Alba'],
].map((publisher) => named(publisher));
CONTACTS.push(
  named('Fabrikam, S.L.', { products: ['Sign', 'Ledger Loom'] }),
  named('Teams', { products: ['Sign for Fabrikam and Others'] }),
  named('Northwind Traders', { domains: ['traders.example'] }),
  named('Alba Mar Group', { aliases: ['Mar'] }),
  ...crowd('Tecla', 20, 'Zephyr'),
  ...crowd('Riolo', 40, 'Boreas'),
);

/** A query for each part, which finds something else without it. */
const QUERIES: Record<string, string> = {
  'no misspelt words': 'fabrikma',
  'misspelt words always': 'contoso',
  'known words never misspelt': 's maria',
  'two letters swapped are two wrong': 'losmu',
  'no beginnings of words': 'fab',
  'no words put together': 'sky point',
  'no joined names': 'nominavlade',
  'no words cut': 'ledgerloom',
  'no parts of words': 'harbor',
  'no hosts': 'help@traders.example',
  'no initials': 'avl',
  'no noise words': 'soporte de fabrikam',
  'legal forms are words': 'fabrikam inc',
  'all words weigh alike': 'alba alta',
  'the contact as a whole, no texts': 'sign',
  'no publisher with product': 'fabrikam sign',
  'no beginnings of names': 'sig',
  'no whole names': 'sign',
  'no share of the text': 'tec',
  '16 candidates': 'tec',
  '100 candidates': 'rio',
  'even texts not told apart by fuse.js': 'alba s',
  'fuse.js alone orders the best eight': 'contoa',
};

const search = new URL('../../../src/features/search/engine/', import.meta.url).href;
/** Imports as Node does: the test's own modules are loaded by Vite, which knows no such hooks. */
const importer = 'data:text/javascript,export default (url) => import(url)';
const { default: load } = (await import(importer)) as {
  default: (url: string) => Promise<{ createSearch: typeof createSearch }>;
};
let loads = 0;

/** The publishers that a search finds, all its modules loaded anew and a part left out. */
async function findersOf(variant?: Variant) {
  loads += 1;
  const anew = registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      return found.url.startsWith(search) ? { ...found, url: `${found.url}?${loads}` } : found;
    },
  });
  const end = variant && leaveOutOf(variant);
  try {
    const find = (await load(`${search}createSearch.ts`)).createSearch(CONTACTS);
    return (query: string) => find(query, 10).map(({ entry }) => entry.publisher);
  } finally {
    end?.();
    anew.deregister();
  }
}

const whole = await findersOf();

describe('a part of the search that the ablation leaves out', () => {
  it('has a query here that shows it', () => {
    expect(Object.keys(QUERIES)).toEqual(VARIANTS.map(({ name }) => name));
  });

  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))(
    'is missing, and something else is found: %s',
    async (name, variant) => {
      const query = QUERIES[name] ?? '';
      const without = await findersOf(variant);
      expect(whole(query)).not.toEqual([]);
      expect(without(query)).not.toEqual(whole(query));
    },
  );

  it('is none where nothing is left out: the same is found', async () => {
    const again = await findersOf();
    for (const query of Object.values(QUERIES)) expect(again(query)).toEqual(whole(query));
  });

  it('is told when it is not there', () => {
    const [variant] = VARIANTS;
    expect(() => variant && leaveOut('', variant)).toThrow(variant?.name);
  });
});
