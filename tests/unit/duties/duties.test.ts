import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { byTopic } from '../../../src/features/duties/byTopic.ts';
import { checkDuties } from '../../../src/features/duties/checkDuties.ts';
import { citesOf } from '../../../src/features/duties/dutyCites.ts';
import { countByParty } from '../../../src/features/duties/countByParty.ts';
import {
  DISC,
  drawModel,
  textWidth,
  WIDTH,
  WORD_SIZE,
  type Box,
} from '../../../src/features/duties/drawModel.ts';
import type { Duties, Duty } from '../../../src/features/duties/schema.ts';
import { supportModel, type SupportModel } from '../../../src/features/duties/supportModel.ts';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import {
  BASES,
  PARTIES,
  TOPICS,
  type Party,
  type Topic,
} from '../../../src/platform/vocabulary.ts';
import { content } from '../testSite.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

const duty = (over: Partial<Duty> = {}): Duty => ({
  topic: 'billing',
  duty: { es: 'Cobro', en: 'Collection' },
  party: 'partner',
  askedBy: ['customer'],
  cite: ['ms-support'],
  basis: 'documented',
  reviewed: '2026-11-22',
  ...over,
});

/** Any duties that the check lets pass. */
const validDuties: fc.Arbitrary<Duties> = fc
  .array(
    fc.record({
      topic: fc.constantFrom(...TOPICS),
      parties: fc.shuffledSubarray([...PARTIES], { minLength: 2 }),
      basis: fc.constantFrom(...BASES),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    Object.fromEntries(
      rows.map(({ topic, parties: [party = 'isv', ...askedBy], basis }, index) => {
        const text = { es: `Tarea ${index}`, en: `Task ${index}` };
        const cite = basis === 'not-stated' ? undefined : ['ms-support'];
        return [`d${index}`, duty({ topic, party, askedBy, basis, cite, duty: text })];
      }),
    ),
  );

describe('checkDuties', () => {
  const lines: string[] = [];
  const place = {
    file: 'content/duties.yaml',
    lineOf: (path: readonly PropertyKey[]) => lines.push(path.map(String).join('.')),
  };
  const check = (duties: Duties): [code: string, path: string][] => {
    lines.length = 0;
    return checkDuties(duties, place).map(({ code, line = 0 }) => [code, lines[line - 1] ?? '']);
  };
  const none = { cite: undefined };

  it.each<[string, Duties, [string, string][]]>([
    ['a sound duty', { a: duty() }, []],
    ['a gap that is said', { a: duty({ ...none, basis: 'not-stated' }) }, []],
    ['documented by nothing', { a: duty(none) }, [['claim-without-source', 'a.basis']]],
    [
      'inferred from nothing',
      { a: duty({ ...none, basis: 'inferred' }) },
      [['claim-without-source', 'a.basis']],
    ],
    [
      'stated by nobody, with a source',
      { a: duty({ basis: 'not-stated' }) },
      [['claim-without-source', 'a.basis']],
    ],
    [
      'asked by the responsible party',
      { a: duty({ askedBy: ['customer', 'partner'] }) },
      [['duty-self', 'a.askedBy.1']],
    ],
    [
      'the responsible party among the others',
      { a: duty({ others: [{ party: 'partner', does: { es: 'x', en: 'x' } }] }) },
      [['duty-self', 'a.others.0.party']],
    ],
    [
      'the same text in one language, but for a capital',
      { a: duty(), b: duty({ duty: { es: 'cobro', en: 'Billing' } }) },
      [['duty-twin', 'b.duty.es']],
    ],
    [
      'the same text in both',
      { a: duty(), b: duty() },
      [
        ['duty-twin', 'b.duty.es'],
        ['duty-twin', 'b.duty.en'],
      ],
    ],
  ])('%s', (_, duties, expected) => {
    expect(check(duties)).toEqual(expected);
  });

  it('raises nothing on valid duties, those of a site included', () => {
    expect(check(content.duties)).toEqual([]);
    fc.assert(
      fc.property(validDuties, (duties) => {
        expect(check(duties)).toEqual([]);
      }),
    );
  });
});

describe('citesOf', () => {
  it('finds each source with its path', () => {
    const bare = duty({ cite: undefined, basis: 'not-stated' });
    expect(citesOf({ a: duty({ cite: ['x', 'y'] }), b: bare })).toEqual([
      { source: 'x', path: ['a', 'cite', '0'] },
      { source: 'y', path: ['a', 'cite', '1'] },
    ]);
  });
});

describe('byTopic', () => {
  it('keeps every duty exactly once, topics in the order of the vocabulary', () => {
    fc.assert(
      fc.property(validDuties, (duties) => {
        const groups = byTopic(duties);
        const topics = groups.map(({ topic }) => topic);
        expect(topics).toEqual(TOPICS.filter((topic) => topics.includes(topic)));
        const ids = groups.flatMap((group) => group.duties.map(([id]) => id));
        expect(ids.sort()).toEqual(Object.keys(duties).sort());
        for (const { topic, duties: rows } of groups) {
          expect(rows.length).toBeGreaterThan(0);
          for (const [, row] of rows) expect(row.topic).toBe(topic);
        }
      }),
    );
  });
});

describe('countByParty', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(validDuties, (duties) => {
        const counts = countByParty(duties);
        expect(Object.keys(counts)).toEqual([...PARTIES]);
        const sum = Object.values(counts).reduce((total, count) => total + count, 0);
        expect(sum).toBe(Object.keys(duties).length);
      }),
    );
  });
});

describe('supportModel', () => {
  it('has an edge for each pair that asks and answers, the most frequent topic first', () => {
    const rows: [Party, Party[], Topic][] = [
      ['isv', ['partner', 'customer'], 'activation'],
      ['isv', ['partner'], 'support'],
      ['isv', ['partner'], 'activation'],
      ['partner', ['customer', 'customer'], 'conduct'],
      ['partner', ['customer'], 'billing'],
    ];
    const duties = Object.fromEntries(
      rows.map(([party, askedBy, topic], index) => [`d${index}`, duty({ party, askedBy, topic })]),
    );
    expect(supportModel(duties)).toEqual({
      parties: ['customer', 'partner', 'isv'],
      edges: [
        { from: 'customer', to: 'partner', count: 2, topics: ['billing', 'conduct'] },
        { from: 'customer', to: 'isv', count: 1, topics: ['activation'] },
        { from: 'partner', to: 'isv', count: 3, topics: ['activation', 'support'] },
      ],
    });
  });

  it('counts exactly the pairs of the duties', () => {
    fc.assert(
      fc.property(validDuties, (duties) => {
        const { edges, parties } = supportModel(duties);
        const pairs = Object.values(duties).flatMap(({ party, askedBy, topic }) =>
          askedBy.map((from) => ({ from, to: party, topic })),
        );
        expect(edges.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
        for (const { from, to, count, topics } of edges) {
          const own = pairs.filter((pair) => pair.from === from && pair.to === to);
          expect(count).toBe(own.length);
          expect([...topics].sort()).toEqual([...new Set(own.map(({ topic }) => topic))].sort());
          const often = topics.map((topic) => own.filter((pair) => pair.topic === topic).length);
          expect(often).toEqual([...often].sort((a, b) => b - a));
        }
        const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
        expect([...parties].sort()).toEqual([...ends].sort());
      }),
    );
  });
});

describe('drawModel', () => {
  /** The drawing with every topic named in full, which is more than the page shows. */
  const draw = ({ parties, edges }: SupportModel, locale: 'es' | 'en') =>
    drawModel(
      parties,
      edges.map((edge) => ({
        ...edge,
        label: `${edge.topics.map((topic) => ui(locale).duties.topic[topic]).join('\u00a0· ')} (${edge.count})`,
      })),
    );

  const overlap = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  function expectClear(drawing: ReturnType<typeof drawModel>): void {
    const { nodes, columns, arrows, height } = drawing;
    const heads = nodes.map(({ box }) => box);
    const labels = arrows.flatMap(({ lines }) => lines.map(({ box }) => box));
    const rows = arrows.map(({ x1, x2, y }) => ({
      x: Math.min(x1, x2) - DISC,
      y: y - DISC,
      width: Math.abs(x2 - x1) + 2 * DISC,
      height: 2 * DISC,
    }));
    const lines = columns.map(({ x, y1, y2 }) => ({
      x: x - 0.75,
      y: y1,
      width: 1.5,
      height: y2 - y1,
    }));
    const solid = [...heads, ...rows, ...labels];
    for (const [at, a] of solid.entries()) {
      for (const b of solid.slice(at + 1))
        expect(overlap(a, b), JSON.stringify([a, b])).toBe(false);
    }
    for (const label of labels) {
      for (const line of lines) expect(overlap(label, line)).toBe(false);
    }
    for (const { x, y, width, height: tall } of [...solid, ...lines]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH);
      expect(y + tall).toBeLessThanOrEqual(height);
    }
    expect(columns.every(({ y1, y2 }) => y2 > y1)).toBe(true);
    expect(arrows.every(({ x1, x2 }) => Math.abs(x2 - x1) > 2 * DISC + 8)).toBe(true);
  }

  it.each(LOCALES)('sets no label of a site’s duties on anything else, %s', (locale) => {
    expectClear(draw(supportModel(content.duties), locale));
  });

  it.each(LOCALES)('sets no label of any duties on anything else, %s', (locale) => {
    fc.assert(
      fc.property(validDuties, (duties) => expectClear(draw(supportModel(duties), locale))),
    );
  });

  it.each(LOCALES)('has room for all that can be asked, %s', (locale) => {
    const edges = PARTIES.flatMap((from) =>
      PARTIES.filter((to) => to !== from).map((to) => ({
        from,
        to,
        count: 99,
        topics: [...TOPICS],
      })),
    );
    expectClear(draw({ parties: [...PARTIES], edges }, locale));
  });

  it('loses no word of a label', () => {
    fc.assert(
      fc.property(validDuties, (duties) => {
        const { edges, parties } = supportModel(duties);
        const labelled = edges.map((edge) => ({ ...edge, label: edge.topics.join(' ') }));
        const drawn = drawModel(parties, labelled).arrows.map(({ lines }) =>
          lines.map(({ text }) => text).join(' '),
        );
        expect(drawn).toEqual(labelled.map(({ label }) => label));
      }),
    );
  });

  it('draws nothing from nothing', () => {
    expect(drawModel([], [])).toMatchObject({ nodes: [], columns: [], arrows: [] });
  });

  it.each(LOCALES)('has room for the word of each party, %s', (locale) => {
    const { nodes } = drawModel(PARTIES, []);
    for (const { party, box } of nodes) {
      expect(textWidth(ui(locale).party[party], WORD_SIZE), party).toBeLessThan(box.width);
    }
  });
});

describe('the filters of the matrix', () => {
  const css = read('src/ui/styles/duties.css');

  it.each(PARTIES)('hide what is not of the party %s', (party) => {
    expect(css).toContain(
      `.matrix:has(#filter-party-${party}:checked) [data-party]:not([data-party='${party}'])`,
    );
    expect(css).toContain(
      `.matrix:has(#filter-party-${party}:checked) tbody:not(:has([data-party='${party}']))`,
    );
  });

  it.each(TOPICS)('hide what is not of the topic %s', (topic) => {
    expect(css).toContain(
      `.matrix:has(#filter-topic-${topic}:checked) [data-topic]:not([data-topic='${topic}'])`,
    );
  });
});
