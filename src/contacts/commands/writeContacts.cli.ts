import { replaceFile } from '../../replaceFile.cli.ts';
import { printContacts } from '../import/importFile.ts';
import type { ContactFile } from '../schema.ts';
import { UsageError } from './command.cli.ts';

/**
 * Replaces a contact file at once.
 * @throws UsageError when it cannot be written; it is then as it was
 */
export async function writeContacts(path: string, file: ContactFile): Promise<void> {
  try {
    await replaceFile(path, printContacts(file));
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
