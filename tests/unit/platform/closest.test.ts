import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../../src/platform/text/closest.ts';

const known = ['contact-isv', 'ask-provider', 'refund-multi-year', 'scope'];

describe('the closest id', () => {
  it.each<[string, string | undefined, string]>([
    ['contact-ivs', 'contact-isv', 'two letters swapped'],
    ['contactisv', 'contact-isv', 'a hyphen left out'],
    ['Contact-ISV', 'contact-isv', 'capitals'],
    ['ask-provder', 'ask-provider', 'a letter missing'],
    ['refund-multiyear', 'refund-multi-year', 'a hyphen left out of a long id'],
    ['scop', 'scope', 'cut off'],
    ['zzzz', undefined, 'nothing is near'],
    ['invoice', undefined, 'a letter in common is not near'],
  ])('to %j is %j: %s', (word, id) => {
    expect(closest(word, known)).toBe(id);
  });

  it('of none is none', () => {
    expect(closest('scope', [])).toBeUndefined();
  });

  it.each([
    ['scop', 'scope', 'a proposal'],
    ['zzzz', 'the list', 'else where to choose from'],
  ])('makes the fix for %j name «%s»: %s', (word, name) => {
    expect(didYouMean(word, known, 'the list')).toContain(name);
  });
});
