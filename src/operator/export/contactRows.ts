import { CHANNELS } from '../../platform/vocabulary.ts';
import type { Field } from '../../features/contacts/record/columnNames.ts';
import {
  type Channel,
  type Contact,
  DOCUMENT_KINDS,
  type Product,
} from '../../features/contacts/record/schema.ts';
import type { CsvStyle } from './csvStyle.ts';
import { formatHoursCell } from './formatHoursCell.ts';

/** The cells of a row that are not empty. */
export type CellRow = Partial<Record<Field, string>>;

/**
 * A contact as rows: the first says what is true of the publisher. A row has one audience, so that
 * channels of another one stand in a second row. Products stand in one cell while they are only
 * names; when one has an id, plans or channels of its own, each gets a row, in their order.
 */
export function contactRows(contact: Contact, style: CsvStyle): CellRow[] {
  const { publisher, products = [], sources } = contact;
  // A row without a source would be taken for one of the table itself.
  const base: CellRow = { publisher, sources: list(sources) };
  const isPlain = products.every((product) => Object.keys(product).length === 1);
  const names = isPlain ? list(products.map(({ name }) => name)) : undefined;
  const about = { ...base, ...aboutPublisher(contact, style), ...filled({ products: names }) };
  return [
    ...withChannels(contact.channels, style, about, base),
    ...(isPlain ? [] : products.flatMap((product) => productRows(product, style, base))),
  ];
}

function aboutPublisher(contact: Contact, style: CsvStyle): CellRow {
  const { hours = [], verified, documents = [] } = contact;
  const documentCells = DOCUMENT_KINDS.map((kind) => {
    const ofKind = documents.filter((document) => document.kind === kind);
    return [`documents.${kind}`, list(ofKind.map(({ title, url }) => `${title} ${url}`))] as const;
  });
  return filled({
    aliases: list(contact.aliases),
    publisherIds: list(contact.publisherIds),
    categories: list(contact.categories),
    country: contact.country,
    website: contact.website,
    languages: list(contact.languages),
    hours: list(hours.map((stretch) => formatHoursCell(stretch, style.days))),
    timeZone: contact.timeZone,
    ...Object.fromEntries(documentCells),
    verified: verified === undefined ? undefined : style.date(verified),
  });
}

function productRows(product: Product, style: CsvStyle, base: CellRow): CellRow[] {
  const plans = (product.plans ?? []).map(({ name, csp }) =>
    csp === undefined ? name : `${name}: ${csp}`,
  );
  const named = { ...base, products: product.name };
  const first = { ...named, ...filled({ productId: product.id, plans: list(plans) }) };
  return withChannels(product.channels ?? {}, style, first, named);
}

/** Spreads channels over a row per audience: the first takes them in, the second begins anew. */
function withChannels(
  channels: Contact['channels'],
  style: CsvStyle,
  first: CellRow,
  second: CellRow,
): CellRow[] {
  const [own = {}, ...others] = (['public', 'partner'] as const).flatMap((audience) => {
    const cells = CHANNELS.map((id) => channelCells(id, channels[id], audience));
    const row: CellRow = Object.assign({}, ...cells);
    return Object.keys(row).length === 0 ? [] : [{ ...row, audience: style.audience[audience] }];
  });
  return [{ ...first, ...own }, ...others.map((cells) => ({ ...second, ...cells }))];
}

function channelCells(
  id: (typeof CHANNELS)[number],
  channel: Channel | undefined,
  audience: Channel['audience'],
): CellRow {
  if (channel?.audience !== audience) return {};
  const { name, email, phone, url } = channel;
  return filled({
    [`${id}.name`]: name,
    [`${id}.email`]: email,
    [`${id}.phone`]: phone,
    [`${id}.url`]: url,
  });
}

/** Several values in one cell; the import takes them apart at the bar. */
function list(values: readonly string[] = []): string {
  return values.join(' | ');
}

function filled(cells: Partial<Record<Field, string | undefined>>): CellRow {
  return Object.fromEntries(
    Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== ''),
  );
}
