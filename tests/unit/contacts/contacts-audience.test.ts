import { describe, expect, it } from 'vitest';
import { readAudience } from '../../../src/features/contacts/record/readAudience.ts';

describe('the audience of a build', () => {
  it.each<[string | undefined, string | undefined, string]>([
    [undefined, 'public', 'nothing said'],
    ['public', 'public', 'said'],
    ['partner', 'partner', 'said'],
    ['Partner', undefined, 'a capital: no guess'],
    ['partners', undefined, 'nearly'],
    ['', undefined, 'set, but empty: what was meant is not known'],
    ['public ', undefined, 'a blank'],
    ['all', undefined, 'unknown'],
  ])('%j is %s: %s', (asked, audience) => {
    const read = readAudience(asked);
    expect(read.audience).toBe(audience);
    expect(read.problems.map(({ code }) => code)).toEqual(
      audience === undefined ? ['audience-unknown'] : [],
    );
  });
});
