import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file at once, so that a build beside it never reads half of it.
 * @throws whatever the file system says; the file is then as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
