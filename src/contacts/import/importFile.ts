import { type Channel, type ContactFile, contactFileSchema } from '../schema.ts';
import type { Cleaning } from './cleaningRules.ts';
import type { ImportProblem } from './codes.ts';
import type { Draft, Intake } from './intake.ts';
import { mapColumns } from './mapColumns.ts';
import { merge } from './merge.ts';
import { type Opened, openText } from './openFile.ts';
import { readLine } from './readValue.ts';
import { rowToRecord } from './rowToRecord.ts';

export interface Imported {
  file: ContactFile;
  encoding: Opened['encoding'];
  problems: ImportProblem[];
  /** Each application of a cleaning rule, in the order of the rows. */
  cleaned: Cleaning[];
  counts: {
    /** Rows or records in the file: always the sum of the next two. */
    rows: number;
    imported: number;
    rejected: number;
    contacts: number;
    /** Channels whose name, email and phone a default build does not publish. */
    partnerChannels: number;
  };
}

/**
 * Turns a file into contacts, and says everything that is wrong with it: one that was opened before,
 * or the bytes of a text. Never fails. The same bytes, name and audience always give the same result.
 */
export function importFile(
  content: Uint8Array | Opened,
  fileName: string,
  { audience }: { audience: Channel['audience'] },
): Imported {
  const { intake, encoding } =
    content instanceof Uint8Array ? openText(content, fileName) : content;
  const { drafts, rejected, problems, cleaned } = rowsToDrafts(intake, fileName, audience);
  const merged = merge(drafts, fileName);
  // By way of JSON, which leaves out the fields that are undefined, as the file does.
  const json = JSON.stringify({ sample: intake.sample, contacts: merged.contacts });
  const file = contactFileSchema.parse(JSON.parse(json));
  const channels = file.contacts.flatMap((contact) => Object.values(contact.channels));
  return {
    file,
    encoding,
    problems: [...intake.problems, ...problems, ...merged.problems],
    cleaned,
    counts: {
      rows: drafts.length + rejected,
      imported: drafts.length,
      rejected,
      contacts: file.contacts.length,
      partnerChannels: channels.filter((channel) => channel.audience === 'partner').length,
    },
  };
}

/** The file as it is written: fields in the order of the schema, two spaces, a final line end. */
export function printContacts(file: ContactFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowsToDrafts({ table, ...intake }: Intake, file: string, audience: Channel['audience']) {
  const { columns, problems } = mapColumns(table, file);
  const drafts: Draft[] = [...intake.drafts];
  const cleaned: Cleaning[] = [];
  let { rejected } = intake;
  const name = readLine(file.split(/[\\/]/).at(-1) ?? '');
  const source = 'value' in name ? name.value : 'import';
  // Without a column for it each row would say once more that the publisher is missing.
  const rows = columns.has('publisher') ? table.rows : [];
  rejected += table.rows.length - rows.length;
  for (const row of rows) {
    const result = rowToRecord(row, { file, columns, audience, source });
    problems.push(...result.problems);
    cleaned.push(...result.cleaned);
    if (result.draft === undefined) rejected += 1;
    else drafts.push(result.draft);
  }
  return { drafts, rejected, problems, cleaned };
}
