import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contactFileSchema } from '../../src/contacts/schema.ts';
import { domainOf } from '../../src/contacts/domainOf.ts';
import { contactsToIndex, type Entry } from '../../src/contacts/searchIndex.ts';

/** A query and the records that answer it; none means that nothing should be found. */
export interface Query {
  text: string;
  right: string[];
}

interface Corpus {
  entries: Entry[];
  queries: Query[];
  from: string;
}

/** Records of an outside corpus, as far as the bench uses them. */
interface OutsideRecord {
  id: string;
  name: string;
  aliases: string[];
  products: string[];
  contacts: Record<string, { email?: string; url?: string }>;
}

interface OutsideQuery {
  q: string;
  expected?: string | null;
  accept?: string[];
  minSize?: number;
}

/** Reads `--corpus` and `--queries`, or makes both from the sample contacts. */
export function readCorpus(args: string[]): Corpus {
  const { corpus, queries } = parseArgs({
    args,
    options: { corpus: { type: 'string' }, queries: { type: 'string' } },
  }).values;
  if (corpus === undefined || queries === undefined) return sample();
  const records = readJson<OutsideRecord[]>(corpus);
  const asked = readJson<OutsideQuery[]>(queries).filter(
    ({ minSize = 0 }) => minSize <= records.length,
  );
  return {
    entries: records.map(toEntry),
    queries: asked.map(({ q, expected, accept = [] }) => ({
      text: q,
      right: expected ? [expected, ...accept] : [],
    })),
    from: corpus,
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function toEntry({ id, name, aliases, products, contacts }: OutsideRecord): Entry {
  const addresses = Object.values(contacts).flatMap(({ email, url }) => [email, url]);
  const domains = [...new Set(addresses.flatMap((address) => (address ? domainOf(address) : [])))];
  return { id, publisher: name, aliases, publisherIds: [], products, domains, channels: {} };
}

/** Every name and product of the sample, once as it is and once with its middle letters swapped. */
function sample(): Corpus {
  const file = new URL('../../content/contacts.sample.json', import.meta.url);
  const { contacts } = contactFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { entries } = contactsToIndex(contacts);
  const queries = entries.flatMap(({ id, publisher, products }) =>
    [publisher, ...products].flatMap((text) => [
      { text, right: [id] },
      { text: swapMiddle(text), right: [id] },
    ]),
  );
  return { entries, queries, from: 'sample contacts, names and products, half of them misspelt' };
}

function swapMiddle(text: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
