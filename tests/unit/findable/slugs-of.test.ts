import { expect, it } from 'vitest';
import { slugsOf } from '../../../src/features/findable/slugsOf.ts';

const built = [
  { text: 'The provider’s duties', slug: 'the-providers-duties' },
  { text: 'Error 900421', slug: 'error-900421' },
];

it.each<[string[], string[] | undefined, string]>([
  [["The provider's duties", 'Error `900421`'], ['the-providers-duties', 'error-900421'], 'signs'],
  [["The provider's duties"], undefined, 'one heading too few'],
  [['Error 900421', "The provider's duties"], undefined, 'another order'],
  [["The provider's duties", 'Error 900422'], undefined, 'another text'],
])('the sections %j stand at %j: %s', (titles, slugs) => {
  expect(
    slugsOf(
      titles.map((title) => ({ title })),
      built,
    ),
  ).toEqual(slugs);
});
