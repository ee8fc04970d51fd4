import { NotReplaced, replaceUnchanged } from '../../platform/files/replaceFile.cli.ts';
import { printContacts } from '../import/importFile.ts';
import type { ContactFile } from '../../features/contacts/record/schema.ts';
import { UsageError } from './command.cli.ts';

/**
 * Replaces a contact file at once.
 * @param asRead digest of the file when it was read
 * @throws UsageError when it cannot be written, or was changed since; it is then as it was
 */
export async function writeContacts(
  path: string,
  file: ContactFile,
  asRead: string,
): Promise<void> {
  try {
    await replaceUnchanged(path, printContacts(file), asRead);
  } catch (error) {
    if (!(error instanceof NotReplaced)) throw error;
    throw new UsageError(error.message);
  }
}
