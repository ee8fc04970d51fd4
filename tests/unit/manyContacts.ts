import type { Contact } from '../../src/features/contacts/record/schema.ts';

/** So many contacts, each with a desk and no day of verification. */
export const manyContacts = (count: number): Contact[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    // Spread over all letters: names that count up would all be one slip apart.
    publisher: `Fabrikam ${((index * 0x9e3779b1) % 2 ** 40).toString(36)} Software, S.L.`,
    channels: { support: { email: `help@c${index}.example`, audience: 'partner' } },
    sources: ['test'],
  }));
