import { describe, expect, it } from 'vitest';
import { domainsOf } from '../../bench/domainsOf.ts';
import { keyOf, plain } from '../../bench/fold.ts';
import { coreOf } from '../../bench/generator/companyForms.ts';
import { makeCorpus } from '../../bench/generator/makeCorpus.ts';
import { initialsOf } from '../../bench/initialsOf.ts';
import { distance } from '../../bench/queries/distance.ts';
import { labelsOf, ownerOf, sortWords, withoutConnectors } from '../../bench/queries/labels.ts';
import { isFar } from '../../bench/queries/noAnswer.ts';
import { makeQueries } from '../../bench/queries/makeQueries.ts';
import { nearTexts } from '../../bench/queries/nearTexts.ts';
import { NOISE } from '../../bench/queries/noise.ts';
import { asRightAs, asRightInAnyOrder } from '../../bench/queries/rightFor.ts';
import { domainOf } from '../../../src/features/contacts/record/domainOf.ts';
import type { Publisher, Query } from '../../bench/record.ts';

const corpus = makeCorpus(3_000, 11);
const PER_CLASS = 10;
const queries = makeQueries(corpus, 12, PER_CLASS);
const byId = new Map(corpus.map((publisher) => [publisher.id, publisher]));

/** What a publisher is called, with and without the form of the company. */
const names = remembered(({ name, aliases }) => {
  const own = [name, ...aliases];
  return [...own, ...own.map(coreOf)].map(keyOf);
});
const surfaces = remembered((publisher) => [...names(publisher), ...publisher.products.map(keyOf)]);

function remembered(read: (publisher: Publisher) => string[]): typeof read {
  const known = new Map<Publisher, string[]>();
  return (publisher) => {
    const texts = known.get(publisher) ?? read(publisher);
    known.set(publisher, texts);
    return texts;
  };
}

const orderless = remembered((publisher) => surfaces(publisher).map(sortWords));
const loose = remembered((publisher) => surfaces(publisher).map(withoutConnectors));
const joined = remembered((publisher) => surfaces(publisher).map(join));
const wordsOf = remembered((publisher) => surfaces(publisher).join(' ').split(' '));

type Right = (publisher: Publisher) => boolean;

const isCalled = (q: string): Right => {
  const key = keyOf(q);
  return (publisher) => surfaces(publisher).includes(key);
};
const within =
  (edits: number) =>
  (q: string): Right => {
    const key = keyOf(q);
    return (publisher) => surfaces(publisher).some((text) => distance(key, text, edits) <= edits);
  };
const isJoined = (q: string): Right => {
  const key = join(q);
  return (publisher) => joined(publisher).includes(key);
};

function join(text: string): string {
  return keyOf(text).replaceAll(' ', '');
}

function orders(words: string[]): string[] {
  if (words.length < 2) return words;
  return words.flatMap((word, at) =>
    orders(words.toSpliced(at, 1)).map((rest) => `${word} ${rest}`),
  );
}

/** What makes a publisher right for a query of a class, said anew and slowly. */
const RIGHT: Record<string, (q: string) => Right> = {
  exact: isCalled,
  'exact-core': isCalled,
  prefix: (q) => (publisher) => names(publisher).some((text) => text.startsWith(q.toLowerCase())),
  'prefix-word': (q) => {
    const [first = '', second = ''] = q.toLowerCase().split(' ');
    return (publisher) =>
      names(publisher).some((text) =>
        text
          .split(' ')
          .some((word, at, all) => word.startsWith(first) && all[at + 1]?.startsWith(second)),
      );
  },
  'typo1-ins': within(1),
  'typo1-del': within(1),
  'typo1-sub': within(1),
  'typo1-transp': within(1),
  typo2: within(2),
  // «Moeller» for Möller is as far from its name as a typo.
  diacritics: within(2),
  'diacritics-typo': within(1),
  swapped: (q) => {
    const sorted = sortWords(q);
    return (publisher) => orderless(publisher).includes(sorted);
  },
  'swapped-typo': (q) => {
    const all = orders(withoutConnectors(q).split(' '));
    return (publisher) =>
      loose(publisher).some((text) => all.some((order) => distance(order, text, 1) <= 1));
  },
  product: isCalled,
  'product-typo': within(1),
  'name-product': (q) => {
    const words = q.toLowerCase().split(' ');
    return (publisher) => words.every((word) => wordsOf(publisher).includes(word));
  },
  'acronym-alias': isCalled,
  'acronym-derived': (q) => {
    const letters = q.toLowerCase();
    return ({ name }) => initialsOf(coreOf(name)).includes(letters);
  },
  joined: isJoined,
  split: isJoined,
  domain: (q) => {
    const host = domainOf(q);
    return ({ contacts }) => {
      const hosts = domainsOf(contacts);
      return hosts.includes(host) || hosts.some((one) => ownerOf(one) === ownerOf(host));
    };
  },
  noise: (q) => {
    const low = q.toLowerCase();
    const inside = NOISE.flatMap((pattern) => {
      const [before = '', after = ''] = pattern.toLowerCase().split('x');
      const fits = low.startsWith(before) && low.endsWith(after);
      return fits ? [isCalled(low.slice(before.length, low.length - after.length))] : [];
    });
    return (publisher) => inside.some((isRight) => isRight(publisher));
  },
};

const answerable = queries.filter(({ expected }) => expected !== null);
const idsOf = ({ expected, accept }: Query): (string | null)[] => [expected, ...accept];

describe('a generated corpus', () => {
  it('is the same for the same seed, to the byte, and another one for another', () => {
    expect(JSON.stringify(makeCorpus(300, 11))).toBe(JSON.stringify(corpus.slice(0, 300)));
    expect(JSON.stringify(makeCorpus(300, 13))).not.toBe(JSON.stringify(corpus.slice(0, 300)));
  });

  it('has no name, id or product of a publisher twice', () => {
    expect(new Set(corpus.map(({ name }) => keyOf(name))).size).toBe(corpus.length);
    expect(byId.size).toBe(corpus.length);
    for (const { products } of corpus) expect(new Set(products).size).toBe(products.length);
  });

  it('has every domain below .example', () => {
    const hosts = corpus.flatMap(({ contacts }) => domainsOf(contacts));
    expect(hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.example$/.test(host))).toEqual(
      [],
    );
    expect(corpus.every(({ contacts }) => domainsOf(contacts).length > 0)).toBe(true);
  });

  it('holds what names hold in the world', () => {
    const share = (pattern: RegExp): number =>
      corpus.filter(({ name }) => pattern.test(name)).length / corpus.length;
    for (const [pattern, least] of [
      [/[^\p{ASCII}]/u, 0.1],
      [/\p{Ll}\p{Lu}/u, 0.1],
      [/\d/, 0.03],
      [/&/, 0.03],
      [/ (?:y|und|et) /, 0.01],
      [/\.io\b/, 0.005],
      [/[ßøłçñ]/, 0.005],
      [/ S\.A\. de C\.V\.$/, 0.01],
      [/ (?:GmbH|AG)/, 0.01],
    ] as const)
      expect(share(pattern), String(pattern)).toBeGreaterThan(least);
  });
});

describe('generated queries', () => {
  it('are the same for the same seed, to the byte', () => {
    const small = corpus.slice(0, 500);
    expect(JSON.stringify(makeQueries(small, 5, 3))).toBe(JSON.stringify(makeQueries(small, 5, 3)));
    expect(JSON.stringify(makeQueries(small, 6, 3))).not.toBe(
      JSON.stringify(makeQueries(small, 5, 3)),
    );
  });

  it.each([...Object.keys(RIGHT), 'none'])('of class %s are as many as were wanted', (cls) => {
    expect(queries.filter((query) => query.cls === cls)).toHaveLength(PER_CLASS);
  });

  it.each(Object.entries(RIGHT))('of class %s have right answers only', (cls, isRight) => {
    const wrong = answerable
      .filter((query) => query.cls === cls)
      .flatMap((query) =>
        idsOf(query)
          .map((id) => byId.get(id ?? ''))
          .filter((publisher) => publisher === undefined || !isRight(query.q)(publisher))
          .map((publisher) => `${query.q} → ${publisher?.name ?? 'nobody'}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each([
    ...['exact', 'exact-core', 'prefix', 'prefix-word', 'product', 'name-product', 'noise'],
    ...['swapped', 'joined', 'split', 'acronym-alias', 'acronym-derived', 'domain'],
  ])('of class %s have all right answers', (cls) => {
    for (const query of answerable.filter((one) => one.cls === cls)) {
      const right = corpus.filter(RIGHT[cls]?.(query.q) ?? (() => false));
      expect(new Set(query.accept), query.q).toEqual(new Set(right.map(({ id }) => id)));
    }
  });

  it.each(['typo1-ins', 'typo1-del', 'typo1-sub', 'typo1-transp', 'typo2', 'product-typo'])(
    'of class %s mean nothing that is nearer, and accept all that is as near',
    (cls) => {
      for (const { q, accept } of answerable.filter((one) => one.cls === cls)) {
        const edits = cls === 'typo2' ? 2 : 1;
        const right = corpus.filter(within(edits)(q));
        expect(new Set(accept), q).toEqual(new Set(right.map(({ id }) => id)));
        expect(corpus.filter(within(edits - 1)(q)), q).toEqual([]);
      }
    },
  );

  it('miss an accent where accents are missing, and no more', () => {
    for (const { q, expected } of queries.filter(({ cls }) => cls === 'diacritics')) {
      expect(plain(q)).toBe(q);
      expect(byId.get(expected ?? '')?.name).toMatch(/[^\p{ASCII}]/u);
    }
  });

  it('of acronyms that nobody stored are no word and no beginning of one', () => {
    const words = corpus.flatMap(wordsOf);
    for (const { q } of queries.filter(({ cls }) => cls === 'acronym-derived'))
      expect(words.filter((word) => word.startsWith(q.toLowerCase()))).toEqual([]);
  });

  it('without an answer are more than two edits from every word of the corpus', () => {
    const words = [...new Set(corpus.flatMap(wordsOf))];
    for (const { q } of queries.filter(({ cls }) => cls === 'none'))
      for (const word of keyOf(q).split(' '))
        expect(
          words.filter((one) => distance(word, one, 2) <= 2 || one.startsWith(word)),
          q,
        ).toEqual([]);
  });

  it('name the smallest corpus that holds the answer', () => {
    for (const { expected, minSize } of answerable) {
      const at = corpus.findIndex(({ id }) => id === expected);
      expect(minSize).toBe(at < 2_000 ? 2_000 : corpus.length);
    }
  });
});

describe('labels', () => {
  const named = (id: string, name: string, ...products: string[]): Publisher => ({
    ...{ id, name, products, aliases: [], categories: [], country: 'ES', languages: ['es'] },
    contacts: {},
  });
  const labels = labelsOf([
    named('a', 'Torvan S.L.', 'Berilda Sync'),
    named('b', 'Torven'),
    named('c', 'Marcolina'),
    named('d', 'Barcolina'),
    named('e', 'Lusmo y Tarba'),
    named('f', 'Tarbo Lusmo Cloud'),
    named('g', 'Torvon Plus'),
  ]);

  it.each<[string, string, number, string[] | undefined, string]>([
    ['torvxn', 'Torvan', 1, ['a', 'b'], 'as near to two names'],
    ['torvaan', 'Torvan', 1, ['a'], 'nearer to one'],
    ['torven', 'Torvan', 1, undefined, 'what somebody else is called'],
    ['barcolino', 'Marcolina', 2, undefined, 'nearer to another name'],
    ['torvan', 'Torvan', 1, undefined, 'not misspelt'],
    ['berilda syn', 'Berilda Sync', 1, ['a'], 'the beginning of what was meant'],
    ['marcolino', 'Marcolina', 1, ['c'], 'two from another name'],
    ['torvon', 'Torvan', 1, undefined, 'a word of another name'],
  ])('take %j for %j with %i slips to mean %j: %s', (q, meant, edits, accept) => {
    expect(asRightAs(q, meant, edits, labels)?.accept).toEqual(accept);
  });

  it.each<[string, string, string[] | undefined, string]>([
    ['tarba lusno', 'Lusmo y Tarba', ['e'], 'a slip in one word'],
    ['tarba lusmo', 'Lusmo y Tarba', undefined, 'no slip'],
    ['cloud tarbo lusmoo', 'Tarbo Lusmo Cloud', ['f'], 'three words'],
  ])('take %j for %j in any order to mean %j: %s', (q, meant, accept) => {
    expect(asRightInAnyOrder(q, meant, labels)?.accept).toEqual(accept);
  });

  it.each([
    ['marcelona', false, 'two edits from a name'],
    ['marselono', true, 'three'],
    ['berildasyn', false, 'one from a joined name'],
    ['marcoli', false, 'the beginning of a name'],
    ['cloudopen', false, 'begins with a word of the corpus'],
    ['zapatillas', true, 'nothing like it'],
  ])('find that %s is far from everything: %s (%s)', (word, isIt) => {
    expect(isFar(word, labels)).toBe(isIt);
  });
});

describe('distance', () => {
  it.each([
    ['acme', 'acme', 0, 'the same'],
    ['acme', 'acne', 1, 'one letter for another'],
    ['acme', 'amce', 1, 'neighbors swapped'],
    ['acme', 'acm', 1, 'one missing'],
    ['acme', 'accme', 1, 'one too many'],
    ['acme', 'emac', 3, 'over the limit is the limit and one'],
    ['ca', 'abc', 3, 'swapped letters are not parted again'],
  ])('of %s and %s is %i: %s', (a, b, edits) => {
    expect(distance(a, b, 2)).toBe(edits);
    expect(distance(b, a, 2)).toBe(edits);
  });

  it('of many texts at once is that of each alone', () => {
    const texts = corpus.flatMap(surfaces);
    const near = nearTexts(texts);
    for (const text of ['sync', 'aldeno soft', ...texts.slice(0, 20)]) {
      const slowly = [...new Set(texts)].filter((one) => distance(text, one, 2) <= 2);
      expect(new Set(near.within(text, 2).keys())).toEqual(new Set(slowly));
    }
  });
});
