import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaveOut, VARIANTS } from '../bench/variants.ts';

describe('a part of the search that the ablation leaves out', () => {
  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
    const text = readFileSync(new URL(`../..${variant.file}`, import.meta.url), 'utf8');
    expect(leaveOut(text, variant)).not.toBe(text);
  });

  it('is told when it is not there', () => {
    const [variant] = VARIANTS;
    expect(() => variant && leaveOut('', variant)).toThrow(variant?.name);
  });
});
