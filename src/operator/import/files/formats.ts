import { readCsv } from './csv.ts';
import type { Intake } from '../intake.ts';
import { readJson } from './readJson.ts';
import { isJsonLines, readJsonLines } from './jsonLinesFile.ts';

export interface Format {
  /** What it is and how it is recognized, for the help. */
  what: string;
  told: string;
  /** Reads its text; a workbook has none (`workbook/readWorkbook.ts`). */
  read?: (text: string, file: string) => Intake;
}

/** Every format that the import reads. `--format` takes these ids. */
export const FORMATS = {
  csv: { what: 'table as text', told: 'any other text', read: readCsv },
  xlsx: { what: 'Excel workbook', told: 'a zip archive' },
  json: {
    what: 'our own contact file, its records, or flat objects',
    told: '"contacts", or a list',
    read: (text, file) => readJson(text, file, 'own'),
  },
  'json-lines': {
    what: 'one JSON object per line, as «pull» writes them',
    told: 'two lines that begin with {',
    read: readJsonLines,
  },
  catalog: {
    what: 'products of the Marketplace catalog API, or a page of them',
    told: '"publisherDisplayName" or "uniqueProductId", "items"',
    read: (text, file) => readJson(text, file, 'catalog'),
  },
  listing: {
    what: 'listing of the Product Ingestion API',
    told: 'its "$schema" or "id", "supportContact" and so on',
    read: (text, file) => readJson(text, file, 'listing'),
  },
  'resource-tree': {
    what: 'the resources around a listing: configure, resource-tree',
    told: '"resources"',
    read: (text, file) => readJson(text, file, 'resource-tree'),
  },
  'azure-listing': {
    what: "AzureListing of the Partner Center API, or its command line's settings",
    told: '"listingContacts", "listing_contacts", "offer_listing"',
    read: (text, file) => readJson(text, file, 'azure-listing'),
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export function isFormatId(id: string): id is FormatId {
  return Object.hasOwn(FORMATS, id);
}

/**
 * Reads a text whose format nobody named. In a list of JSON each element is told by itself, so that
 * no id is chosen for it.
 */
export function readText(text: string, fileName: string): Intake {
  if (isJsonLines(text)) return readJsonLines(text, fileName);
  const isJson = /\.json$/i.test(fileName) || /^\s*[[{]/.test(text);
  return isJson && text.trim() !== '' ? readJson(text, fileName) : readCsv(text, fileName);
}

/** One line per format for the help text. */
export function listFormats(): string {
  const lines = Object.entries(FORMATS).map(
    ([id, { what, told }]) => `  ${id.padEnd(15)}${what}\n${' '.repeat(17)}told by ${told}`,
  );
  return lines.join('\n');
}
