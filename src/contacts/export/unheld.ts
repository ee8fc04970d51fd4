import type { Contact } from '../schema.ts';

/**
 * The values of a contact that a table cannot hold as they are: those in cells with several values
 * that contain what divides these. The import would make two of one.
 */
export function unheld({
  aliases,
  publisherIds,
  products,
  categories,
  documents,
  sources,
}: Contact) {
  const listed = [
    ...(aliases ?? []),
    ...(publisherIds ?? []),
    ...(products ?? []).flatMap(({ name, plans }) => [
      name,
      ...(plans ?? []).map((one) => one.name),
    ]),
    ...(documents ?? []).flatMap(({ title, url }) => [title, url]),
    ...sources,
  ].filter((value) => /[|;]/.test(value));
  return [...listed, ...(categories ?? []).filter((category) => /[|;,]/.test(category))];
}
