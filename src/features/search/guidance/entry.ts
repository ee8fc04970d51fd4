import type { Party } from '../../../platform/vocabulary.ts';

/** Something that the search finds: where it leads and the words that lead there. */
export interface GuidanceEntry {
  kind: 'guide' | 'section' | 'duty' | 'term' | 'category' | 'question' | 'outcome';
  title: string;
  /** What readers would say for it themselves; counts as much as the title. */
  said?: string[];
  /** Texts of errors as the screen shows them, … for what varies; count as much as the title. */
  errors?: string[];
  /** Other spellings, error texts and words under which it is looked for. */
  words: string[];
  path: string;
  /** Short name of the guide that a section belongs to. */
  guide?: string;
  /** Who must act, of an outcome. */
  party?: Party;
  /** The answers that lead to a question or an outcome, in order. */
  trail?: string[];
  /** The language of the texts, where it is not the page's. */
  lang?: string;
}

/** The file that the worker loads. */
export interface GuidanceIndex {
  entries: GuidanceEntry[];
  /** Groups of folded words that mean the same; a final * stands for any ending. */
  alike?: string[][];
  /** Folded words that say nothing, unless a query has no others. */
  idle?: string[];
}
