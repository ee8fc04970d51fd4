import type { Draft } from '../intake.ts';

/** A draft with its origin. */
export interface SourcedDraft extends Draft {
  file: string;
  /** True for a record that the file to write already held. */
  isKept: boolean;
  /** Its place in the order of everything that is merged; what is kept comes first. */
  order: number;
}

/** Where a draft stands, as messages say it. */
export function placeOf({ file, line }: { file: string; line: number }): string {
  return `${file}:${line}`;
}
