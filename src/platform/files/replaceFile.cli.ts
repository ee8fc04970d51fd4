import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Which file was not replaced, and why; it is as it was. */
export class NotReplaced extends Error {
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} cannot be written: ${reason}`, options);
  }
}

/**
 * Replaces a file at once, so that a build beside it never reads half of it.
 * @throws NotReplaced
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await replaceIf(path, text, () => Promise.resolve(true));
}

/**
 * The same for a file that was read, changed and is written back: what another command has written
 * in between is not lost.
 * @param asRead digest of what the file held then; undefined when there was none
 * @throws NotReplaced
 */
export async function replaceUnchanged(
  path: string,
  text: string,
  asRead: string | undefined,
): Promise<void> {
  await replaceIf(path, text, async () => {
    const now = await readIfThere(path);
    return (now === undefined ? undefined : digestOf(now)) === asRead;
  });
}

/** Stands for the content of a file that is compared later, and is too large to keep until then. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The bytes of a file; undefined when there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function replaceIf(
  path: string,
  text: string,
  mayReplace: () => Promise<boolean>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    // Asked last of all: what is large takes a while to write.
    if (!(await mayReplace())) throw new NotReplaced(path, CHANGED);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = explain(error as NodeJS.ErrnoException);
    throw reason === undefined ? error : new NotReplaced(path, reason, { cause: error });
  }
}

const CHANGED =
  'another command has written to it since it was read; run this one again, on what it is now';

/** What the system says, which names a temporary file that nobody knows; undefined for a bug. */
function explain({ code, message }: NodeJS.ErrnoException): string | undefined {
  if (code === undefined) return undefined;
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission is denied';
  return message;
}
