import { withoutForm, type Searchable } from './surfaces.ts';

/** Between columns, contacts and values: none of them stands in a name, see `clean`. */
const [COLUMN, RECORD, VALUE] = ['\f', '\n', '\t'] as const;

/** What stands in a column, in this order. */
export const COLUMNS = [
  'publisher',
  'aliases',
  'products',
  'domains',
  'publisherIds',
  'id',
] as const;
type Column = (typeof COLUMNS)[number];

/** A text that `pack` has made, cut into its lines. */
export type IndexPart = Record<Column, string[]>;

/**
 * Contacts as the browser loads them to search: columns of lines, a line for every contact, its
 * values between tabs. What repeats the publisher's name, as aliases, products and domains do, has
 * a sign for it. So packed, and compressed by the host, they weigh two thirds of what objects do.
 */
export function pack(records: readonly Searchable[]): string {
  return COLUMNS.map((column) =>
    records.map((record) => valuesOf(record, column).join(VALUE)).join(RECORD),
  ).join(COLUMN);
}

export function cutPart(text: string): IndexPart {
  const columns = text.split(COLUMN).map((column) => column.split(RECORD));
  return Object.fromEntries(COLUMNS.map((column, at) => [column, columns[at] ?? []])) as IndexPart;
}

/** One contact of a part. */
export function unpack(part: IndexPart, at: number): Searchable {
  const publisher = part.publisher[at] ?? '';
  let signs: Sign[] | undefined;
  const valuesIn = (column: Column): string[] => {
    const line = part[column][at] ?? '';
    if (line === '') return [];
    // Most names have no sign for them anywhere, and are not cut for it.
    const whole = SIGNS.test(line)
      ? (signs ??= signsOf(publisher)).reduce(
          (all, [sign, name]) => all.replaceAll(sign, name),
          line,
        )
      : line;
    return whole.split(VALUE);
  };
  return {
    id: valuesIn('id')[0] ?? '',
    publisher,
    aliases: valuesIn('aliases'),
    products: valuesIn('products'),
    domains: valuesIn('domains'),
    publisherIds: valuesIn('publisherIds'),
  };
}

function valuesOf(record: Searchable, column: Column): string[] {
  const publisher = clean(record.publisher);
  if (column === 'publisher') return [publisher];
  const signs = signsOf(publisher);
  const values = column === 'id' ? [record.id] : record[column];
  return values.map((value) =>
    signs.reduce((text, [sign, name]) => text.replaceAll(name, sign), clean(value)),
  );
}

type Sign = readonly [sign: string, name: string];

const SIGNS = /[\u0001-\u0005]/;

/** The signs for a name without its legal form, as it is written and in hosts; for its first word. */
function signsOf(publisher: string): Sign[] {
  const words = withoutForm(publisher);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const folded = words.map(({ word }) => word);
  const signs: Sign[] = [
    ['\u0001', publisher.slice(first.from, last.to + 1)],
    ['\u0002', folded.join('')],
    ['\u0003', folded.join('-')],
    ['\u0004', publisher.slice(first.from, first.to + 1)],
    ['\u0005', first.word],
  ];
  return signs.filter(([, name]) => name.length > 1);
}

/** A name has no control characters; one that came in is a space. */
function clean(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ');
}
