import { expect, it } from 'vitest';
import { pageChunkOf } from '../../../src/build/chunks.ts';

/** Who imports what at once. */
const IMPORTERS: Record<string, string[]> = {
  'helper.ts': ['fields.ts', 'steps.ts'],
  'fields.ts': ['/src/Field.astro?astro&type=script&index=0&lang.ts'],
  'steps.ts': ['/src/Tree.astro?astro&type=script&index=0&lang.ts'],
  'Island.tsx': [],
  'hook.ts': ['Island.tsx'],
  'both.ts': ['hook.ts', 'steps.ts'],
};

it.each<[string, string | null, string]>([
  ['fields.ts', 'of-Field', 'one script has it in it'],
  ['helper.ts', 'page', 'two scripts have it in them'],
  ['both.ts', 'of-Tree', 'an island too, which waits'],
  ['hook.ts', null, 'an island alone'],
  ['Island.tsx', null, 'nobody imports it at once'],
])('%s stands in the file %s: %s', (id, chunk) => {
  expect(pageChunkOf(id, (one) => (IMPORTERS[one] ? { importers: IMPORTERS[one] } : null))).toBe(
    chunk,
  );
});
