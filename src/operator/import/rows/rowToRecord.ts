import { CHANNELS, type ChannelId } from '../../../platform/vocabulary.ts';
import {
  type Channel,
  DOCUMENT_KINDS,
  type Product,
} from '../../../features/contacts/record/schema.ts';
import { type CellReader, cellReader } from './cellReader.ts';
import type { Cleaning } from '../cleaning/cleaningRules.ts';
import type { ImportProblem } from '../codes.ts';
import type { Field } from '../../../features/contacts/record/columnNames.ts';
import type { Draft, DraftContact, Row } from '../intake.ts';
import type { Column } from './mapColumns.ts';
import { isPlaceholder } from '../values/isPlaceholder.ts';
import { readDocument } from '../values/readDocument.ts';
import { readEmail } from '../values/readEmail.ts';
import { readHours } from '../values/readHours.ts';
import { readLanguage } from '../values/readLanguage.ts';
import { addressBeside, readName } from '../values/readName.ts';
import { readPhone } from '../values/readPhone.ts';
import { readPlan } from '../values/readPlan.ts';
import { readUrl } from '../values/readUrl.ts';
import {
  readAudience,
  readCountry,
  readDate,
  readLine,
  readTimeZone,
} from '../values/readValue.ts';
import { swapAddresses } from './swapAddresses.ts';

/** What a row does not say itself. */
export interface RowContext {
  /** Path of the file as the operator knows it. */
  file: string;
  columns: ReadonlyMap<Field, Column>;
  /** For rows without an audience of their own. */
  audience: Channel['audience'];
  /** For rows that do not say where they were taken from. */
  source: string;
}

/**
 * Turns one row into a contact that lacks its id. A value that the schema refuses is left out and
 * reported, and so is each application of a cleaning rule; nothing else of the row is lost. A row
 * without a usable publisher gives no draft.
 */
export function rowToRecord(
  row: Row,
  { file, columns, audience, source }: RowContext,
): { draft?: Draft; problems: ImportProblem[]; cleaned: Cleaning[] } {
  const cells = cellReader(row, columns, file);
  const { cleaned } = cells;
  const publisher = cells.one('publisher', readLine);
  if (publisher === undefined) {
    const place = { file, line: row.line, field: columns.get('publisher')?.name };
    return { problems: [{ ...explainPublisher(cells), ...place }], cleaned };
  }
  const country = cells.one('country', readCountry);
  const contact: DraftContact = {
    publisher,
    aliases: cells.many('aliases', readLine),
    publisherIds: cells.many('publisherIds', readLine),
    products: readProducts(cells),
    categories: cells.many('categories', readLine, LIST_SEPARATOR),
    country,
    website: cells.one('website', readUrl),
    channels: readChannels(cells, country, audience),
    languages: cells.many('languages', readLanguage, LIST_SEPARATOR),
    hours: cells.many('hours', readHours),
    timeZone: cells.one('timeZone', readTimeZone),
    documents: DOCUMENT_KINDS.flatMap((kind) =>
      cells.many(`documents.${kind}`, readDocument).map((document) => ({ kind, ...document })),
    ),
    verified: cells.one('verified', readDate),
    sources: filledOr(cells.many('sources', readLine), source),
  };
  const draft = { line: row.line, raw: JSON.stringify(row.cells), contact };
  return { draft, problems: cells.problems, cleaned };
}

/** Languages and categories are listed with commas too, which their names do not contain. */
const LIST_SEPARATOR = /[|;,\n\r]/;

/** What a row says about an offer belongs to its product: two products need a row each. */
function readProducts(cells: CellReader): Product[] {
  const products: Product[] = cells.many('products', readLine).map((name) => ({ name }));
  const id = cells.one('productId', readLine);
  const plans = cells.many('plans', readPlan);
  const [only, ...others] = products;
  if (id === undefined && plans.length === 0) return products;
  if (only === undefined || others.length > 0) {
    const expected = 'of one product: give each product a row of its own';
    if (id !== undefined) cells.refuse('productId', expected);
    if (plans.length > 0) cells.refuse('plans', expected);
    return products;
  }
  return [{ name: only.name, id, ...(plans.length > 0 ? { plans } : {}) }];
}

function filledOr(values: string[], fallback: string): string[] {
  return values.length > 0 ? values : [fallback];
}

function readChannels(
  cells: CellReader,
  country: string | undefined,
  fallback: Channel['audience'],
): Partial<Record<ChannelId, Channel>> {
  const isSilent = cells.text('audience') === '';
  // A word that is not understood must not publish an employee's address.
  const audience = isSilent ? fallback : (cells.one('audience', readAudience) ?? 'partner');
  const channels: Partial<Record<ChannelId, Channel>> = {};
  for (const channel of CHANNELS) {
    swapAddresses(cells, channel);
    const beside = addressBeside(cells.text(`${channel}.name`));
    const parts = {
      name: cells.one(`${channel}.name`, readName),
      email: cells.one(`${channel}.email`, readEmail) ?? beside,
      phone: cells.one(`${channel}.phone`, (text) => readPhone(text, country)),
      url: cells.one(`${channel}.url`, readUrl),
    };
    const isEmpty = Object.values(parts).every((part) => part === undefined);
    if (!isEmpty) channels[channel] = { ...parts, audience };
  }
  return channels;
}

/** Names the product, so that the row can be found where lines are not shown. */
function explainPublisher(
  cells: CellReader,
): Pick<ImportProblem, 'code' | 'fact' | 'fix' | 'severity'> {
  const product = cells.text('products');
  const row = product === '' ? 'the row' : `the row of «${product}»`;
  const name = cells.text('publisher');
  if (name === '' || isPlaceholder('publisher', name)) {
    const shown = name === '' ? 'names no publisher' : `has the placeholder «${name}» as publisher`;
    const fact = `${row} ${shown} and was not imported`;
    return {
      code: 'row-without-publisher',
      fact,
      fix: 'fill in who publishes it, or say it for all such rows with --publisher NAME',
      severity: 'error',
    };
  }
  const fact = `the publisher of ${row} is not one line of at most 300 characters; the row was not imported`;
  return { code: 'record-invalid', fact, fix: 'correct the name in the source', severity: 'error' };
}
