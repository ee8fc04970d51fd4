import { CHANNELS } from '../../platform/vocabulary.ts';
import type { Channel, Contact } from '../../features/contacts/record/schema.ts';

/**
 * What a table cannot hold of a contact as it is: values in cells with several values that contain
 * what divides these, so that the import would make two of one; and channels of a product that the
 * import would take for the publisher's, as nothing in their row contradicts it.
 */
export function unheld(contact: Contact): string[] {
  const { aliases, publisherIds, products = [], categories, documents, sources } = contact;
  const listed = [
    ...(aliases ?? []),
    ...(publisherIds ?? []),
    ...products.flatMap(({ name, plans }) => [name, ...(plans ?? []).map((plan) => plan.name)]),
    ...(documents ?? []).flatMap(({ title, url }) => [title, url]),
    ...sources,
  ];
  return [
    ...listed.filter((value) => /[|;]/.test(value)),
    ...(categories ?? []).filter((category) => /[|;,]/.test(category)),
    ...unheldChannels(contact),
  ];
}

function unheldChannels({ channels, products = [] }: Contact): string[] {
  return products.flatMap((product) =>
    CHANNELS.flatMap((id) => {
      const own = product.channels?.[id];
      const isHeld = products.length > 1 && contradicts(own, channels[id]);
      return own === undefined || isHeld ? [] : [`${product.name}: ${id}`];
    }),
  );
}

function contradicts(one: Channel | undefined, other: Channel | undefined): boolean {
  return (['name', 'email', 'phone', 'url'] as const).some(
    (part) => one?.[part] !== undefined && other?.[part] !== undefined && one[part] !== other[part],
  );
}
