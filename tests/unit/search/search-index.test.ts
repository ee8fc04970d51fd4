import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idQuery } from '../../../src/features/search/engine/idQuery.ts';
import { PART, SHARD, toIndexFiles } from '../../../src/features/search/contacts/indexFiles.ts';
import { openContacts } from '../../../src/features/search/contacts/openContacts.ts';
import { createIndexBuilder } from '../../../src/features/search/engine/buildIndex.ts';
import { createSearch } from '../../../src/features/search/engine/createSearch.ts';
import { createGather } from '../../../src/features/search/engine/gather.ts';
import { createLikes } from '../../../src/features/search/engine/alikeWords.ts';
import { cutPart, pack, unpack } from '../../../src/features/search/engine/packSurfaces.ts';
import { createPreview } from '../../../src/features/search/engine/preview.ts';
import { surfacesOf, type Searchable } from '../../../src/features/search/engine/surfaces.ts';
import { cutWords } from '../../../src/features/search/engine/cutWords.ts';
import { joinedName } from '../../../src/features/search/engine/surfaces.ts';
import type { Entry } from '../../../src/features/search/contacts/searchIndex.ts';
import { runs } from '../runs.ts';

const WORDS = [
  'Sol',
  'Luna',
  'Río',
  'SkyPoint',
  'Nube',
  'y',
  'de',
  'S.L.',
  'Inc',
  '365',
  'Straße',
  'A',
];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const names = fc.array(name, { maxLength: 3 });
const record: fc.Arbitrary<Searchable> = fc.record({
  id: fc.constantFrom('sol-luna', 'sol-luna-0a1b2c3d4e'),
  publisher: name,
  aliases: names,
  products: names,
  domains: fc.array(fc.constantFrom('sol-luna.example', 'solluna.example', 'help.sol.example'), {
    maxLength: 2,
  }),
  publisherIds: fc.array(fc.constantFrom('solluna1', 'Nube'), { maxLength: 1 }),
});
const records = fc.array(record, { minLength: 1, maxLength: 12 });

describe('contacts that are packed', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const anyRecord: fc.Arbitrary<Searchable> = fc.record({
    id: fc.constantFrom('a', 'b-1'),
    publisher: anyText,
    aliases: fc.array(anyText, { maxLength: 2 }),
    products: fc.array(anyText, { maxLength: 2 }),
    domains: fc.array(anyText, { maxLength: 2 }),
    publisherIds: fc.array(anyText, { maxLength: 2 }),
  });
  const clean = (value: string): string => value.replace(/\p{Cc}/gu, ' ');

  it('come out as they went in, but for control characters', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(record, anyRecord), { minLength: 1, maxLength: 6 }), (all) => {
        const part = cutPart(pack(all));
        expect(all.map((_, at) => unpack(part, at))).toEqual(
          all.map((one) =>
            Object.fromEntries(
              Object.entries(one).map(([key, value]) => [
                key,
                typeof value === 'string' ? clean(value) : value.map(clean),
              ]),
            ),
          ),
        );
      }),
    );
  });

  it.each<[Partial<Searchable>, string, string]>([
    [{ products: ['Contoso Nómina Plus'] }, '\u0001 Plus', 'the whole name'],
    [{ products: ['Contoso Fichaje'] }, '\u0004 Fichaje', 'its first word'],
    [{ domains: ['contosonomina.example'] }, '\u0002.example', 'the name joined'],
    [{ domains: ['help.contoso-nomina.example'] }, 'help.\u0003.example', 'and with hyphens'],
    [{ domains: ['contoso.example'] }, '\u0005.example', 'its first word in small letters'],
    [{ id: 'contoso-nomina-sl' }, '\u0003-sl', 'its id'],
    [{ aliases: ['Nómina'] }, 'Nómina', 'nothing that repeats'],
  ])('%j as %j: %s', (rest, line) => {
    const whole = { publisher: 'Contoso Nómina, S.L.', ...NOTHING, ...rest };
    expect(pack([whole]).split('\f').join('').replace('Contoso Nómina, S.L.', '')).toBe(line);
  });
});

const NOTHING = { id: '', aliases: [], products: [], domains: [], publisherIds: [] };

/** What `gather` sums up from its lists, read off every text. */
function slowCoverage(
  one: Searchable,
  asked: Parameters<ReturnType<typeof createGather>>[0],
  words: string[],
): number {
  let [got, sum] = [0, 0];
  for (const { likes, weight } of asked) {
    sum += weight;
    let best = 0;
    const seen = new Set<string>();
    for (const { kind, text } of surfacesOf(one)) {
      const isName = kind === 'publisher' || kind === 'alias';
      const isWhole = ['domain', 'publisherId', 'initials'].includes(kind);
      const cut = isWhole ? [{ word: text, parts: [] }] : cutWords(text);
      let place = 0;
      for (const { word, parts } of cut) {
        const pieces = parts.length > 0 ? parts.map((part) => part.word) : [word];
        for (const [at, piece] of [...pieces, ...(parts.length > 0 ? [word] : [])].entries()) {
          const opens = place + (at < pieces.length ? at : 0) === 0;
          if (seen.has(piece)) continue;
          seen.add(piece);
          const like = likes.get(words.indexOf(piece)) ?? 0;
          const factor = !isName ? 0.97 : opens || asked.length > 1 ? 1 : 0.98;
          best = Math.max(best, like * factor * weight);
        }
        place += pieces.length;
      }
      if (kind === 'publisher') {
        const joined = joinedName(text);
        if (joined.length > 3 && !seen.has(joined)) {
          seen.add(joined);
          best = Math.max(best, (likes.get(words.indexOf(joined)) ?? 0) * weight);
        }
      }
    }
    got += best;
  }
  return sum === 0 ? 0 : got / sum;
}

describe('the candidates for a query', () => {
  it('are those, and have so much of it, as reading every text tells', () => {
    const asking = fc.array(
      fc.constantFrom('sol', 'lunna', 'rio', 'sky', 'nube', 'strase', 'solluna'),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(records, asking, (all, query) => {
        const builder = createIndexBuilder();
        all.forEach(builder.add);
        const index = builder.finish();
        const { near } = createLikes(index.lexicon);
        const asked = query.map((word, at) => ({
          word,
          likes: near(word, query.length === 1),
          weight: 1 / (at + 1),
        }));
        const found = createGather(index)(asked);
        const slow = all
          .map((one, at) => ({
            record: at,
            coverage: slowCoverage(one, asked, index.lexicon.words),
          }))
          .filter(({ coverage }) => coverage >= 0.69 - 1e-12);
        const byRecord = (a: { record: number }, b: { record: number }): number =>
          a.record - b.record;
        const rounded = (list: typeof found) =>
          list.sort(byRecord).map(({ record: at, coverage }) => [at, coverage.toFixed(9)]);
        expect(rounded(found)).toEqual(rounded(slow));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('any contact', () => {
  it('is found by its whole name, an alias, a product and a domain', () => {
    fc.assert(
      fc.property(records, (all) => {
        const search = createSearch(all);
        for (const [at, one] of all.entries())
          for (const text of [one.publisher, ...one.aliases, ...one.products, ...one.domains]) {
            const found = search(text, all.length).map(({ record: place }) => place);
            // «de» alone says nothing of «SkyPoint de».
            if (/sol|luna|río|sky|nube|365|straße/i.test(text)) expect(found, text).toContain(at);
          }
      }),
    );
  });

  it('is found as well while the index is made, by the beginning of its name', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 3 }), (parts) => {
        const preview = createPreview();
        for (const part of parts) preview.add(cutPart(pack(part)));
        const all = parts.flat();
        for (const [at, one] of all.entries()) {
          const [first] = cutWords(one.publisher);
          const query = one.publisher.slice(0, (first?.to ?? 0) + 1);
          if (/^(?:y|de|S|A|Inc)$/.test(query)) continue;
          const hits = preview.search(query, all.length);
          expect(
            hits.map(({ record: place }) => place),
            query,
          ).toContain(at);
          for (const { record: place, entry } of hits)
            expect(entry.publisher).toBe(all[place]?.publisher);
        }
      }),
    );
  });

  it.each<[string, number[], string]>([
    ['contoso', [0, 1], 'the beginning of a name'],
    ['nom', [0], 'the beginning of a later word'],
    ['tos', [], 'the middle of a word'],
    ['fabrikam contoso', [], 'words of two contacts'],
    ['soporte de fabrikam', [2], 'what stands around a name'],
    ['muñiz', [3], 'letters with marks'],
    [idQuery('own'), [2], 'an id of its own'],
    [idQuery('contoso'), [], 'an id that nobody has'],
    ['', [], 'nothing'],
  ])('while the index is made, by «%s» is found %j: %s', (query, places) => {
    const preview = createPreview();
    const all = [
      { publisher: 'Contoso Nómina', ...NOTHING },
      { publisher: 'Contoso', ...NOTHING },
      { ...NOTHING, id: 'own', publisher: 'Fabrikam' },
      { publisher: 'Trey Muñiz', ...NOTHING },
    ];
    preview.add(cutPart(pack(all.slice(0, 2))));
    preview.add(cutPart(pack(all.slice(2))));
    const found = preview.search(query, 9).map(({ record: place }) => place);
    expect(found.sort()).toEqual(places);
  });
});

/** Milliseconds until what comes from elsewhere has come, on the busiest machine. */
const PATIENCE = 50_000;

describe('the files of the contacts', () => {
  const entry = (at: number): Entry => ({
    ...NOTHING,
    id: `c${at}`,
    publisher: `Contoso ${at}`,
    channels: { support: { email: `a${at}@contoso.example`, audience: 'public' } },
  });
  const files = new Map<string, string>();
  const serve = (entries: readonly Entry[]): string => {
    const { parts, details } = toIndexFiles(entries);
    files.clear();
    parts.forEach((body, at) => files.set(`/data/contacts.abc.p${at}.txt`, body));
    details.forEach((body, at) => files.set(`/data/contacts.abc.d${at}.json`, body));
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address.split('.').slice(2).join('.'));
      const body = files.get(address);
      return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
    });
    return '/data/contacts.abc';
  };
  const asked: string[] = [];
  afterEach(() => {
    vi.unstubAllGlobals();
    asked.length = 0;
  });

  it('are loaded in parts, and what is shown only', async () => {
    const many = Array.from({ length: PART + SHARD + 1 }, (_, at) => entry(at));
    const index = serve(many);
    const grown = vi.fn();
    const source = await openContacts(index, { grown, failed: vi.fn() });
    const first = await source.search('contoso 7', 3);
    expect(source.progress?.()?.total).toBe(many.length);
    expect(first[0]?.entry.channels.support?.email).toBe('a7@contoso.example');
    await vi.waitFor(() => expect(source.progress?.()).toBeUndefined(), PATIENCE);
    expect(grown.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(asked.sort()).toEqual(['d0.json', 'p0.txt', 'p1.txt']);

    const last = await source.search(`contoso ${PART + SHARD}`, 1);
    expect(last[0]?.entry).toEqual(many.at(-1));
    expect(asked).toContain(`d${Math.floor((PART + SHARD) / SHARD)}.json`);
  });

  it('are found by their beginning as soon as they have come', async () => {
    const many = Array.from({ length: 2 * PART + 1 }, (_, at) => entry(at));
    const grown = vi.fn();
    const source = await openContacts(serve(many), { grown, failed: vi.fn() });
    await vi.waitFor(() => expect(grown).toHaveBeenCalledTimes(3), PATIENCE);
    const hits = await source.search(`contoso ${2 * PART}`, 1);
    expect(hits[0]?.entry.id).toBe(`c${2 * PART}`);
    expect(source.progress?.()).toBeDefined();
  });

  it('of no contacts are one part of nothing', async () => {
    const source = await openContacts(serve([]), { grown: vi.fn(), failed: vi.fn() });
    expect(await source.search('contoso', 3)).toEqual([]);
  });

  it('that cannot be had are told: the first at once, another when it fails to come', async () => {
    const listener = { grown: vi.fn(), failed: vi.fn() };
    serve([]);
    await expect(openContacts('/data/contacts.gone', listener)).rejects.toThrow('404');

    const many = Array.from({ length: PART + 1 }, (_, at) => entry(at));
    const index = serve(many);
    files.delete(`${index}.p1.txt`);
    await openContacts(index, listener);
    await vi.waitFor(() => expect(listener.failed).toHaveBeenCalled(), PATIENCE);
  });

  it('of details that cannot be had fail the query, and no other', async () => {
    const index = serve([entry(0)]);
    files.delete(`${index}.d0.json`);
    const source = await openContacts(index, { grown: vi.fn(), failed: vi.fn() });
    await expect(source.search('contoso', 1)).rejects.toThrow('404');
    expect(await source.search('xyzzy', 1)).toEqual([]);
  });
});
