import { CHANNELS } from '../../vocabulary.ts';
import type { Channel } from '../schema.ts';
import type { ImportProblem } from './codes.ts';
import type { Draft, DraftContact } from './intake.ts';

/**
 * Makes one contact of the drafts of one publisher, in their order. The first value of a field
 * stays; another one later is reported with both lines. Lists are joined. Of two audiences of a
 * channel the stricter wins.
 */
export function mergeDrafts(
  drafts: readonly Draft[],
  file: string,
): { contact: DraftContact; problems: ImportProblem[] } {
  const [first] = drafts;
  if (first === undefined) throw new Error('a publisher has at least one row');
  const problems: ImportProblem[] = [];
  const { publisher } = first.contact;

  function keep<T>(
    field: string,
    valueOf: (contact: DraftContact) => T | undefined,
  ): T | undefined {
    const [kept, ...later] = drafts.flatMap(({ line, contact }) => {
      const value = valueOf(contact);
      return isFilled(value) ? [{ line, value, shown: show(value) }] : [];
    });
    for (const other of later) {
      if (kept === undefined || other.shown === kept.shown) continue;
      problems.push({
        code: 'merge-conflict',
        file,
        line: other.line,
        field,
        fact: `«${publisher}» has «${kept.shown}» in line ${kept.line} and «${other.shown}» here; the first is kept`,
        fix: 'correct the wrong one in the source',
        severity: 'warning',
      });
    }
    return kept?.value;
  }
  const join = <T>(
    valuesOf: (contact: DraftContact) => T[] | undefined,
    keyOf: (value: T) => string,
  ): T[] | undefined =>
    filled(
      unique(
        drafts.flatMap(({ contact }) => valuesOf(contact) ?? []),
        keyOf,
      ),
    );

  const channels: Partial<Record<(typeof CHANNELS)[number], Channel>> = {};
  for (const id of CHANNELS) {
    const present = drafts.flatMap(({ contact }) => contact.channels[id] ?? []);
    if (present.length === 0) continue;
    channels[id] = {
      name: keep(`${id}.name`, ({ channels }) => channels[id]?.name),
      email: keep(`${id}.email`, ({ channels }) => channels[id]?.email),
      phone: keep(`${id}.phone`, ({ channels }) => channels[id]?.phone),
      url: keep(`${id}.url`, ({ channels }) => channels[id]?.url),
      audience: present.some(({ audience }) => audience === 'partner') ? 'partner' : 'public',
    };
  }
  const names = drafts.flatMap(({ contact }) => [contact.publisher, ...(contact.aliases ?? [])]);
  const contact: DraftContact = {
    publisher,
    aliases: filled(unique(names, (name) => name).filter((name) => name !== publisher)),
    publisherIds: join(
      ({ publisherIds }) => publisherIds,
      (id) => id,
    ),
    products: join(
      ({ products }) => products,
      ({ name }) => name.toLowerCase(),
    ),
    categories: join(
      ({ categories }) => categories,
      (category) => category.toLowerCase(),
    ),
    country: keep('country', ({ country }) => country),
    website: keep('website', ({ website }) => website),
    channels,
    languages: keep('languages', ({ languages }) => languages),
    hours: keep('hours', ({ hours }) => hours),
    timeZone: keep('timeZone', ({ timeZone }) => timeZone),
    documents: join(
      ({ documents }) => documents,
      ({ kind, url }) => `${kind} ${url}`,
    ),
    verified: keep('verified', ({ verified }) => verified),
    sources: unique(
      drafts.flatMap(({ contact }) => contact.sources),
      (source) => source,
    ),
  };
  return {
    contact: first.contact.id === undefined ? contact : { ...contact, id: first.contact.id },
    problems,
  };
}

/** Empty lists are left out of a contact file. */
function filled<T>(values: T[]): T[] | undefined {
  return values.length === 0 ? undefined : values;
}

function isFilled<T>(value: T | undefined): value is T {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}
