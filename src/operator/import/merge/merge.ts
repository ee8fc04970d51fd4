import type { Contact } from '../../../features/contacts/record/schema.ts';
import type { ImportProblem } from '../codes.ts';
import { type Merge, groupDrafts } from './groupDrafts.ts';
import { mergeDrafts } from './mergeDrafts.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import { publisherId, suffixId } from '../values/publisherId.ts';
import { publisherKey } from '../../../features/contacts/record/publisherKey.ts';
import type { Aliases } from '../readAliases.ts';
import { type Conflict, type Prefer, explainConflict } from './resolveConflict.ts';

export interface Merged {
  contacts: Contact[];
  merges: Merge[];
  conflicts: Conflict[];
  problems: ImportProblem[];
}

/** Makes one contact of all drafts of a publisher, sorted by id. */
export function merge(
  drafts: readonly SourcedDraft[],
  { aliases, prefer }: { aliases: Aliases; prefer: Prefer },
): Merged {
  const { groups, merges, problems } = groupDrafts(drafts, aliases);
  const conflicts: Conflict[] = [];
  const taken = new Set(drafts.flatMap(({ contact }) => contact.id ?? []));
  const contacts = groups.map((group): Contact => {
    const publisher = choosePublisher(group, aliases);
    const merged = mergeDrafts(group, publisher, prefer);
    for (const conflict of merged.conflicts) conflicts.push(conflict);
    const id = chooseId(group, publisher, taken);
    taken.add(id);
    return { ...merged.contact, id };
  });
  contacts.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const conflict of conflicts) problems.push(explainConflict(conflict));
  return { contacts, merges, conflicts, problems };
}

/** What the alias file says; else what a record has; else what most rows write, or the first. */
function choosePublisher(group: readonly SourcedDraft[], aliases: Aliases): string {
  for (const { contact } of group) {
    const asked = aliases.publisherOf(publisherKey(contact.publisher));
    if (asked !== undefined) return asked;
  }
  const record = group.find(({ contact }) => contact.id !== undefined);
  if (record !== undefined) return record.contact.publisher;
  const counts = new Map<string, number>();
  for (const { contact } of group) {
    counts.set(contact.publisher, (counts.get(contact.publisher) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * An id that a record brought is kept, of several that of the record which has the name; a computed
 * one makes way for it.
 */
function chooseId(
  group: readonly SourcedDraft[],
  publisher: string,
  taken: ReadonlySet<string>,
): string {
  const key = publisherKey(publisher);
  const records = group.filter(({ contact }) => contact.id !== undefined);
  const named = records.find(({ contact }) => publisherKey(contact.publisher) === key);
  const given = (named ?? records[0])?.contact.id;
  if (given !== undefined) return given;
  const computed = publisherId(key);
  if (!taken.has(computed)) return computed;
  const suffixed = suffixId(computed, key);
  // Names that only the alias file tells apart have one key.
  return taken.has(suffixed) ? suffixId(computed, publisher) : suffixed;
}
