import { describe, expect, it } from 'vitest';
import { changesSchema, type LeafChange } from '../../../src/features/tree/model/schema.ts';
import { changeAnchors } from '../../../src/features/tree/model/changeAnchors.ts';
import { outcomeOf } from '../../../src/features/tree/model/outcomeOf.ts';
import { placeOfId } from '../../../src/features/tree/model/placeOfId.ts';
import { traceLeaf } from '../../../src/features/tree/model/traceLeaf.ts';

const text = { es: 'texto', en: 'text' };
const was = { es: 'era', en: 'was' };

/** scope: yes → symptom, no → ask; symptom: yes → isv. */
const tree = {
  start: 'scope',
  questions: {
    scope: { options: { yes: { to: 'symptom' }, no: { to: 'ask' } } },
    symptom: { options: { yes: { to: 'isv' } } },
  },
  outcomes: { isv: {}, ask: {} },
};
const retired = { 'symptom/old': 'scope/no', 'lost/old': 'symptom', 'old-desk': 'ask' };

describe('a leaf of the changelog', () => {
  const toTrail = ['scope/yes'];
  it.each<[LeafChange, Record<string, unknown>, string]>([
    [
      { leaf: 'symptom/yes', from: 'ask', to: 'isv' },
      { trail: [...toTrail, 'symptom/yes'], from: 'ask', since: undefined, outcome: 'isv' },
      'leads where the change says',
    ],
    [
      { leaf: 'symptom/yes', from: 'isv', to: 'ask' },
      { trail: [...toTrail, 'symptom/yes'], from: 'isv', since: 'ask', outcome: 'isv' },
      'has changed once more since',
    ],
    [
      { leaf: 'symptom/yes', from: 'old-desk', to: 'isv' },
      { from: undefined, outcome: 'isv' },
      'led to an outcome that is gone',
    ],
    [
      { leaf: 'symptom/old', from: 'isv', was: text },
      { trail: toTrail, was: text, from: 'isv', since: undefined, now: 'tree scope no' },
      'is gone, and its stand-in leads on',
    ],
    [
      { leaf: 'symptom/old', from: 'ask', to: 'isv' },
      { trail: toTrail, was, from: 'ask', since: 'isv', now: 'tree scope no', outcome: 'ask' },
      'changed and went later, in an entry that has its words',
    ],
    [
      { leaf: 'lost/old', from: 'isv', was: text },
      { trail: [], was: text, now: 'tree symptom', outcome: undefined },
      'went with its question; a question stands in',
    ],
    [
      { leaf: 'symptom/yes', from: 'isv', was: text },
      { trail: [...toTrail, 'symptom/yes'], was: undefined, outcome: 'isv' },
      'was gone, and is back',
    ],
    [
      { leaf: 'symptom/constructor', from: 'constructor', to: 'toString' },
      { trail: toTrail, from: undefined, since: undefined, now: undefined },
      'names that every object has',
    ],
  ])('%j is traced to %j: %s', (change, expected) => {
    const gone = { leaf: 'symptom/old', from: 'isv', was };
    const changes = [{ on: '2026-11-24', text, leaves: [gone] }];
    const { trail, now, ...rest } = traceLeaf(change, tree, { retired, changes });
    const told = {
      ...rest,
      trail: trail.map(({ question, option }) => `${question}/${option}`),
      now: now && [now.section, ...now.parts].join(' '),
    };
    expect(told).toMatchObject(expected);
  });

  it.each<[string, string | undefined]>([
    ['isv', 'isv'],
    ['scope/no', 'ask'],
    ['scope', undefined],
  ])('%s shows the outcome %s', (id, outcome) => {
    const place = placeOfId(tree, id);
    expect(place && outcomeOf(tree, place)).toBe(outcome);
  });
});

describe('the address of an entry', () => {
  it.each<[string[], string[], string]>([
    [[], [], 'none'],
    [['2026-11-24', '2026-11-23'], ['2026-11-24', '2026-11-23'], 'its day'],
    [
      ['2026-11-24', '2026-11-24', '2026-11-23', '2026-11-23', '2026-11-23'],
      ['2026-11-24-2', '2026-11-24', '2026-11-23-3', '2026-11-23-2', '2026-11-23'],
      'the oldest of a day keeps it, whatever comes above',
    ],
  ])('of %j is %j: %s', (days, anchors) => {
    expect(changeAnchors(days.map((on) => ({ on })))).toEqual(anchors);
  });
});

describe('the schema of the changelog', () => {
  const leaf = { leaf: 'a/b', from: 'x' };
  const entryOf = (change: unknown) => ({ on: '2026-11-24', text, leaves: [change] });
  it.each<[unknown, boolean, string]>([
    [null, true, 'nothing is written below the key'],
    [[], true, 'an empty list'],
    [[entryOf({ ...leaf, to: 'y' })], true, 'a leaf that leads elsewhere'],
    [[entryOf({ ...leaf, was })], true, 'a leaf that is gone'],
    [[entryOf(leaf)], false, 'neither'],
    [[entryOf({ ...leaf, to: 'y', was })], false, 'both'],
    [[{ ...entryOf(leaf), leaves: [] }], false, 'a change of nothing'],
    [[entryOf('a/b')], false, 'a leaf without its past'],
  ])('%j fits: %s (%s)', (changes, fits) => {
    expect(changesSchema.safeParse({ since: '2026-11-22', changes }).success).toBe(fits);
  });
});
