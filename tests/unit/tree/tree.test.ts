import { describe, expect, it } from 'vitest';
import { localiseTree } from '../../../src/features/tree/model/localise.ts';
import { citesOf } from '../../../src/features/tree/model/treeCites.ts';
import type { Tree } from '../../../src/features/tree/model/schema.ts';
import * as walk from '../../../src/features/tree/model/walk.ts';

const both = (word: string) => ({ es: `${word}-es`, en: `${word}-en` });
const option = (to: string) => ({ label: both(to), to });

const outcome: Tree['outcomes'][string] = {
  party: 'isv',
  headline: both('headline'),
  summary: both('summary'),
  request: both('request'),
  channel: { kind: 'contact', contact: 'support' },
  have: ['order'],
  steps: [both('step')],
  because: { text: both('because'), cite: ['page'], basis: 'documented' },
  reviewed: '2026-11-22',
};

/** start: near → done, far → middle: near → done, far → last: near → other, far → done. */
const tree: Tree = {
  start: 'first',
  questions: {
    first: { ask: both('first'), options: { near: option('done'), far: option('middle') } },
    middle: {
      ask: both('middle'),
      tell: both('tell'),
      cite: ['page'],
      options: { near: option('done'), far: { ...option('last'), hint: both('hint') } },
    },
    last: { ask: both('last'), options: { near: option('other'), far: option('done') } },
  },
  outcomes: {
    done: outcome,
    other: { ...outcome, channel: { kind: 'desk', desk: 'provider' }, ifRefused: 'done' },
  },
  facts: { order: { label: both('order'), where: both('where') } },
};

const first = { question: 'first', option: 'far' };
const middle = { question: 'middle', option: 'far' };

describe('a place of the tree', () => {
  it.each<[walk.Place, string | undefined, string]>([
    [{ question: 'first', option: 'near' }, 'done', 'an outcome'],
    [first, 'middle', 'a question'],
    [{ question: 'first' }, undefined, 'a question alone leads nowhere yet'],
    [{ question: 'first', option: 'none' }, undefined, 'no such option'],
    [{ question: 'none', option: 'near' }, undefined, 'no such question'],
  ])('%j leads to %s: %s', (place, target) => {
    expect(walk.targetOf(tree, place)).toBe(target);
  });

  it.each<[walk.Place, walk.Answer[] | undefined, string]>([
    [{ question: 'first' }, [], 'nothing is asked before the start'],
    [
      { question: 'first', option: 'near' },
      [{ question: 'first', option: 'near' }],
      'a leaf of the start',
    ],
    [{ question: 'last' }, [first, middle], 'a question: the answers before it'],
    [
      { question: 'last', option: 'near' },
      [first, middle, { question: 'last', option: 'near' }],
      'a leaf: its own answer last',
    ],
    [{ question: 'none' }, undefined, 'no such question'],
  ])('%j has the trail %j: %s', (place, trail) => {
    expect(walk.trailTo(tree, place)).toEqual(trail);
  });

  it.each<[string, walk.Place | undefined, string]>([
    ['/es/decidir/first/', { question: 'first' }, 'a question'],
    ['/es/decidir/first/near/', { question: 'first', option: 'near' }, 'a leaf'],
    ['/es/decidir/first/near', { question: 'first', option: 'near' }, 'typed without the slash'],
    ['/es/decidir/', undefined, 'the first page is no node'],
    ['/es/decidir/first/far/', undefined, 'it leads to a question, which has its own address'],
    ['/es/decidir/none/', undefined, 'no such question'],
    ['/es/decidir/first/none/', undefined, 'no such option'],
    ['/es/decidir/first/near/more/', undefined, 'too long'],
    ['/en/decide/first/', undefined, 'another language'],
    ['/es/decidir/constructor/', undefined, 'a name that every object has'],
    ['/es/decidir/constructor/near/', undefined, 'below such a name'],
    ['/es/decidir/first/constructor/', undefined, 'an option of such a name'],
  ])('%s names %j: %s', (path, place) => {
    expect(walk.placeFromPath(tree, path, '/es/decidir/')).toEqual(place);
  });
});

describe('the tree counts', () => {
  it.each<[string | undefined, number, string]>([
    ['first', 3, 'the longest way, itself included'],
    ['middle', 2, 'one more after it'],
    ['last', 1, 'only leaves below'],
    [undefined, 3, 'the start, when nothing is said'],
  ])('from %s at most %i questions: %s', (question, left) => {
    expect(walk.questionsLeft(tree, question)).toBe(left);
  });

  it('its leaves, each with its outcome', () => {
    expect(walk.leavesOf(tree)).toEqual([
      { question: 'first', option: 'near', outcome: 'done' },
      { question: 'middle', option: 'near', outcome: 'done' },
      { question: 'last', option: 'near', outcome: 'other' },
      { question: 'last', option: 'far', outcome: 'done' },
    ]);
  });

  it('its citations, each with its place', () => {
    expect(citesOf(tree).map(({ source, path }) => [source, path.slice(0, 2)])).toEqual([
      ['page', ['questions', 'middle']],
      ['page', ['outcomes', 'done']],
      ['page', ['outcomes', 'other']],
    ]);
  });
});

describe('one language of the tree', () => {
  const source = { url: 'https://x.example/', title: 'x', language: 'en', dated: null };
  const sources = {
    page: { ...source, checked: null },
    unused: { ...source, checked: null },
  };
  const provider = { name: 'Fabrikam', email: 'a@fabrikam.example' };
  const organization = {
    organization: 'Contoso',
    origin: 'https://guide.example',
    reportMistake: 'mailto:a',
  };
  const local = localiseTree(tree, 'en', {
    sources,
    desks: { provider },
    ...organization,
  });

  it('holds no text of another', () => {
    expect(JSON.stringify(local)).not.toContain('-es"');
    expect(local.questions['middle']).toMatchObject({
      ask: 'middle-en',
      tell: 'tell-en',
      options: { far: { label: 'last-en', hint: 'hint-en' } },
    });
  });

  it('says at each question how many are left', () => {
    expect(Object.values(local.questions).map(({ left }) => left)).toEqual([3, 2, 1]);
  });

  it('keeps the routes', () => {
    expect(walk.leavesOf(local)).toEqual(walk.leavesOf(tree));
  });

  it('holds the cited sources only', () => {
    expect(Object.keys(local.sources)).toEqual(['page']);
  });

  it('puts the desk in the place of its id', () => {
    expect(local.outcomes['other']).toMatchObject({
      channel: { kind: 'desk', desk: provider },
      ifRefused: 'done',
    });
  });

  it('holds each fact once, typed in one line and not sensitive unless it says so', () => {
    const [order = ''] = local.outcomes['other']?.have ?? [];
    expect(local.facts[order]).toEqual({
      label: 'order-en',
      where: 'where-en',
      kind: 'line',
      sensitive: false,
    });
  });

  it('names no desk when the operator gives none', () => {
    const bare = localiseTree(tree, 'en', { sources, desks: {}, ...organization });
    expect(bare.outcomes['other']?.channel).toEqual({ kind: 'desk', desk: undefined });
  });
});
