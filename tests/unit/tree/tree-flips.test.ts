import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../../src/features/tree/model/flips.ts';
import { leavesOf } from '../../../src/features/tree/model/walk.ts';
import { content } from '../testSite.ts';

const TREE = {
  start: 'scope',
  questions: {
    scope: { options: { csp: { to: 'symptom' }, direct: { to: 'microsoft' } } },
    symptom: {
      options: {
        fails: { to: 'isv' },
        help: { to: 'isv-help' },
        azure: { to: 'platform' },
        invoice: { to: 'partner' },
        unsure: { to: 'find-out' },
      },
    },
    platform: { options: { direct: { to: 'microsoft' }, reseller: { to: 'provider' } } },
  },
  outcomes: {
    isv: { party: 'isv' as const },
    'isv-help': { party: 'isv' as const },
    microsoft: { party: 'microsoft' as const },
    partner: { party: 'partner' as const },
    provider: { party: 'provider' as const },
    'find-out': { party: 'partner' as const, returns: true },
  },
};

describe('what would change an answer', () => {
  it.each<[question: string, option: string | undefined, flips: string[], reason: string]>([
    [
      'symptom',
      'fails',
      ['azure → platform', 'invoice → partner', 'help → isv-help'],
      'another party or question before the same party; what only finds out is none',
    ],
    [
      'symptom',
      'unsure',
      ['fails → isv', 'help → isv-help', 'azure → platform', 'invoice → partner'],
      'after “I do not know” every answer',
    ],
    ['platform', 'reseller', ['direct → microsoft'], 'the last question only'],
    ['scope', 'direct', ['csp → symptom'], 'the first question'],
    ['symptom', undefined, [], 'a question has no outcome'],
    ['symptom', 'azure', [], 'nor has an answer that leads on'],
    ['symptom', 'nothing', [], 'no such answer'],
    ['nothing', 'fails', [], 'no such question'],
  ])('at %s/%s is %j: %s', (question, option, flips) => {
    const found = flipsOf(TREE, { question, option });
    expect(found.map((flip) => `${flip.option} → ${flip.to}`)).toEqual(flips);
    expect(found.every((flip) => flip.question === question)).toBe(true);
  });

  it('is known for every leaf of a site', () => {
    const { tree } = content;
    const without = leavesOf(tree).filter((leaf) => flipsOf(tree, leaf).length === 0);
    expect(without).toEqual([]);
  });
});
