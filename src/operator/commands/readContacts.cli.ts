import { readFile } from 'node:fs/promises';
import { digestOf } from '../../platform/files/replaceFile.cli.ts';
import { readJson } from '../../platform/files/json.ts';
import { printProblems } from '../../platform/problem.ts';
import { parseWith } from '../../platform/files/yaml.ts';
import { type ContactFile, contactFileSchema } from '../../features/contacts/record/schema.ts';
import { UsageError } from './command.cli.ts';

/** A contact file as it was read. */
export interface ReadContacts {
  file: ContactFile;
  /** The same data with its keys in the order of the file, so that a change prints nothing else anew. */
  asWritten: ContactFile;
  /** Of the file, for writeContacts. */
  digest: string;
}

/** @throws UsageError when it cannot be read or is no contact file, with each place that is wrong */
export async function readContacts(path: string): Promise<ReadContacts> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const hint = 'make it with «npm run contacts -- import FILE», or name another file';
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}; ${hint}`);
  }
  const { value: file, problems } = parseWith(contactFileSchema, readJson(text, path));
  if (file === undefined)
    throw new UsageError(`${path} is no contact file:\n${printProblems(problems)}`);
  return { file, asWritten: JSON.parse(text) as ContactFile, digest: digestOf(text) };
}
