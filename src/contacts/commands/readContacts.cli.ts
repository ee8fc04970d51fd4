import { readFile } from 'node:fs/promises';
import { type ContactFile, contactFileSchema } from '../schema.ts';
import { UsageError } from './command.cli.ts';

/**
 * Reads a contact file of ours. `asWritten` is the same data with its keys in the order of the file,
 * so that a change prints nothing else anew.
 * @throws UsageError when it cannot be read or is no contact file
 */
export async function readContacts(
  path: string,
): Promise<{ file: ContactFile; asWritten: ContactFile }> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = contactFileSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.') ?? '';
    throw new UsageError(`${path} is no contact file: ${place}: ${issue?.message ?? ''}`);
  }
  return { file: parsed.data, asWritten: content as ContactFile };
}
