import type { Contact } from '../schema.ts';
import type { ImportProblem } from './codes.ts';
import type { Draft } from './intake.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import { publisherId, suffixId } from './publisherId.ts';
import { publisherKey } from './publisherKey.ts';

/**
 * Makes one contact of all drafts of a publisher, sorted by id. Records that bring an id of their
 * own are one contact when they share the id; all others when their publishers' keys are equal.
 */
export function merge(
  drafts: readonly Draft[],
  file: string,
): { contacts: Contact[]; problems: ImportProblem[] } {
  const problems = findDuplicates(drafts, file);
  const given = new Set(drafts.flatMap(({ contact }) => contact.id ?? []));
  const contacts = [...Map.groupBy(drafts, groupKey).values()].map((group) => {
    const merged = mergeDrafts(group, file);
    problems.push(...merged.problems);
    return { ...merged.contact, id: chooseId(merged.contact, given) };
  });
  contacts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { contacts, problems };
}

function groupKey({ contact }: Draft): string {
  return contact.id === undefined ? `name ${publisherKey(contact.publisher)}` : `id ${contact.id}`;
}

/** An id that a record brought is kept; a computed one makes way for it. */
function chooseId({ id, publisher }: Draft['contact'], given: ReadonlySet<string>): string {
  if (id !== undefined) return id;
  const key = publisherKey(publisher);
  const computed = publisherId(key);
  return given.has(computed) ? suffixId(computed, key) : computed;
}

/** Reports rows that repeat an earlier one; merging them changes nothing. */
function findDuplicates(drafts: readonly Draft[], file: string): ImportProblem[] {
  const firstLines = new Map<string, number>();
  return drafts.flatMap(({ raw, line, contact }): ImportProblem[] => {
    const first = firstLines.get(raw);
    if (first === undefined) {
      firstLines.set(raw, line);
      return [];
    }
    const fact = `the row of «${contact.publisher}» is identical to the one in line ${first}`;
    const fix = 'remove one of the two rows';
    return [{ code: 'row-duplicate', file, line, fact, fix, severity: 'warning' }];
  });
}
