import { type ContactFile, contactFileSchema } from '../../features/contacts/record/schema.ts';
import { jsonLines } from './files/jsonLines.ts';
import type { SourcedDraft } from './merge/sourcedDraft.ts';

/** The file to write as it was before: its records take part in the merge. */
export interface Kept {
  sample: boolean;
  drafts: Omit<SourcedDraft, 'order'>[];
}

/**
 * Reads the contact file that an import adds to.
 * @throws Error that says what is wrong, when the file is anything but a whole contact file
 */
export function readKept(text: string, file: string): Kept {
  const content = parse(text);
  const lines = jsonLines(text);
  const drafts = content.contacts.map((contact, index) => ({
    file,
    line: lines[index] ?? 1,
    raw: '',
    contact,
    isKept: true,
  }));
  return { sample: content.sample, drafts };
}

function parse(text: string): ContactFile {
  let content: unknown;
  try {
    // An editor may have put a byte order mark in front.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as SyntaxError).message}`);
  }
  const parsed = contactFileSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
}
