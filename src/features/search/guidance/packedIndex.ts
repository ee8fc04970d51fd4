/**
 * The file that the fields load: an index column by column, since like compresses best beside like.
 * Rows of a column are parted by line breaks, the texts of one entry by tabs. What can be read
 * elsewhere stands there only; see SAME.
 */
export interface PackedIndex {
  /** A digit for each entry, its place in KINDS. */
  kinds: string;
  /** How many rows above stands the guide of a section, or the question of a place; 0 for none. */
  above: number[];
  titles: string;
  said: string;
  errors: string;
  words: string;
  /** How many letters of the path before begin this one, too. */
  kept: number[];
  /** The rest of each path. */
  paths: string;
  /** The last answer of each trail. */
  answers: string;
  /** A digit for each entry, its party's place in PARTIES; a dash where nobody must act. */
  parties: string;
  /** Absent where every entry is in the page's language. */
  langs?: string;
  /** A group in each row, its words parted by blanks. */
  alike: string;
  idle: string;
}

export const KINDS = [
  'guide',
  'section',
  'duty',
  'term',
  'category',
  'question',
  'outcome',
] as const;

export const ROW = '\n';
export const ITEM = '\t';
export const NOBODY = '-';

/**
 * Stands for a text that stands elsewhere: in `words` for the title of the entry above, in `said`
 * for the last answer, in an anchor for the title as an address writes it.
 */
export const SAME = '^';
/** Stands in an anchor for the first further word: the id of a term is its name in English. */
export const SAME_WORD = '~';

/** A text as the address of a heading writes it; an anchor that differs is kept as it is. */
export function toAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
