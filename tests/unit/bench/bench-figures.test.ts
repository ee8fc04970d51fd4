import { describe, expect, it } from 'vitest';
import { type Floor, missed } from '../../bench/floors.ts';
import { readArgs, WrongArgument } from '../../bench/readArgs.ts';
import { isRight, score } from '../../bench/score.ts';
import { stratify } from '../../bench/stratify.ts';
import { classTable, engineTable } from '../../bench/tables.ts';
import { toJson } from '../../bench/toJson.ts';

const KNOWN = ['project', 'fuse', 'minisearch'];

describe('the arguments of the bench', () => {
  it('are 2,000 and 10,000 publishers, all engines and the browser, unless given', () => {
    expect(readArgs([], KNOWN)).toEqual({
      sizes: [2_000, 10_000],
      engines: KNOWN,
      browser: true,
      json: false,
      ablation: false,
    });
  });

  it('are an outside corpus without queries where one query is explained', () => {
    const args = readArgs(['--corpus', 'a', '--explain', 'contoso'], KNOWN);
    expect(args).toMatchObject({ explain: 'contoso', outside: { corpus: 'a' } });
  });

  it.each([
    [['--size', '3k'], '--size 3k is none of 2k, 10k, 50k and all.'],
    [['--engines', 'fuse,foo'], 'No engine is called “foo”; there are project, fuse, minisearch.'],
    [['--corpus', 'a'], '--corpus and --queries go together: give both files or none.'],
    [
      ['--queries', 'a', '--explain', 'b'],
      '--corpus and --queries go together: give both files or none.',
    ],
    [['--json'], '--json is about one corpus: add --size 2k, 10k or 50k, or --corpus.'],
    [
      ['--sizes', '2k'],
      /^Unknown option '--sizes'; known are --size .*--ablation and --explain QUERY\.$/,
    ],
  ])('%j are refused in one sentence', (args, message) => {
    expect(() => readArgs(args, KNOWN)).toThrow(message);
    expect(() => readArgs(args, KNOWN)).toThrow(WrongArgument);
  });
});

/** A query that the first of its two right publishers is found for at a place, from 1. */
function found(place: number, cls = 'exact', ms = 1) {
  const ids = Array.from({ length: 10 }, (_, at) => (at + 1 === place ? 'b' : `x${at}`));
  const query = { id: 'q', q: 'a', cls, expected: 'a', accept: ['a', 'b'], minSize: 0 };
  return { query, ids, ms };
}

function unanswerable(...ids: string[]) {
  const query = { id: 'q', q: 'z', cls: 'none', expected: null, accept: [], minSize: 0 };
  return { query, ids, ms: 1 };
}

const measured = (name: string, results: ReturnType<typeof found>[], sampled = false) => ({
  ...{ name, options: '', buildMs: 1, memory: undefined, slowdown: undefined, sampled },
  results,
});

describe('the figures of the bench', () => {
  it('count what is accepted, and no-answer queries apart', () => {
    const { byClass, ...all } = score([
      found(1),
      found(4, 'typo2'),
      found(99, 'typo2'),
      { ...unanswerable('x') },
      { ...unanswerable() },
    ]);
    expect(all).toEqual({
      recall1: 1 / 3,
      recall5: 2 / 3,
      mrr: (1 + 1 / 4) / 3,
      falseResults: 0.5,
    });
    expect(byClass).toEqual({
      exact: { n: 1, recall1: 1, recall5: 1 },
      typo2: { n: 2, recall1: 0, recall5: 0.5 },
      none: { n: 2, recall1: 0.5, recall5: 0.5 },
    });
  });

  it('take a query without answer for right where nothing is shown', () => {
    expect([isRight(unanswerable(), 1), isRight(unanswerable('x'), 5)]).toEqual([true, false]);
  });

  it('begin with one query of each class, in every sample', () => {
    const queries = ['a', 'a', 'a', 'b', 'b', 'c'].map((cls, at) => ({ cls, at }));
    expect(
      stratify(queries)
        .map(({ cls }) => cls)
        .join(''),
    ).toBe('abcaba');
  });

  it('compare with a peer on what both were asked', () => {
    const project = measured('project', [found(1, 'exact', 1), found(9, 'typo2', 100)]);
    const fuse = measured('fuse', [found(2, 'exact', 50)], true);
    expect(engineTable([project, fuse])['project']?.['p95: × faster than fuse']).toBe(50);
    expect(Object.keys(engineTable([project, fuse]))).toEqual(['project', 'fuse †1']);
  });

  it('tell how many queries of a class the project is behind the best peer', () => {
    const project = measured('project', [found(1), found(9, 'typo2'), found(9, 'typo2')]);
    const peer = measured('fuse', [found(9), found(1, 'typo2'), found(5, 'typo2')]);
    const classes = classTable([project, peer]);
    expect([classes['exact']?.behind, classes['typo2']?.behind]).toEqual([-1, 2]);
  });

  it('say in JSON what was sampled', () => {
    const sizes = { raw: 3, gzip: 2, brotli: 1 };
    const { engines, payload } = toJson(
      [measured('project', [found(1)]), measured('fuse', [found(1)], true)],
      sizes,
    );
    expect(payload).toBe(sizes);
    expect(engines.map(({ name, sample }) => [name, sample])).toEqual([
      ['project', undefined],
      ['fuse', 1],
    ]);
  });

  it.each<[Partial<Floor>, string[]]>([
    [{}, []],
    [{ recall1: 0.6 }, ['recall@1 is 0.5, not 0.6']],
    [
      { recall5: 0.7, falseResults: 0.01 },
      ['recall@5 is 0.6, not 0.7', 'false results are 0.02, not 0.01'],
    ],
    [{ brotli: 99 }, ['the payload is 100 bytes, not 99']],
  ])('are held to a floor of %j: %j', (floor, lines) => {
    const figures = { recall1: 0.5, recall5: 0.6, falseResults: 0.02 };
    expect(missed(figures, 100, { ...figures, brotli: 100, ...floor })).toEqual(lines);
    expect(missed(figures, 100, undefined)).toEqual([]);
  });
});
