import { it } from 'vitest';
import { expectMatches } from '../unit/matching.ts';

it('of 50,000 contacts each publisher is found by its name or nearly so', () =>
  expectMatches(50_000, 5000));
