import type { Problem } from '../../../platform/problem.ts';
import type { ContactFile } from './schema.ts';

/** What is wrong between the records of a contact file that already fits its schema. */
export function checkContacts(
  { contacts }: ContactFile,
  { file, lineOf }: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
): Problem[] {
  const ids = new Set<string>();
  return contacts.flatMap(({ id }, index) => {
    const before = contacts[index - 1]?.id;
    const place = { file, field: id, severity: 'error' } as const;
    if (ids.has(id)) {
      return [
        {
          ...place,
          line: lineOf(['contacts', index, 'id']),
          code: 'id-duplicate',
          fact: `the id «${id}» stands twice`,
          fix: 'join the two records, or give one another id',
        },
      ];
    }
    ids.add(id);
    if (before !== undefined && before > id) {
      return [
        {
          ...place,
          line: lineOf(['contacts', index, 'id']),
          code: 'contact-order',
          fact: `«${id}» stands after «${before}»`,
          fix: 'sort the records by id; the import does it',
        },
      ];
    }
    return [];
  });
}
