/** Something to read that the search finds: where it leads and the words that lead there. */
export interface GuidanceEntry {
  kind: 'guide' | 'section' | 'duty' | 'term';
  title: string;
  /** Other spellings, error texts and words under which it is looked for. */
  words: string[];
  path: string;
  /** Short name of the guide that a section belongs to. */
  guide?: string;
  /** The language of the title, where it is not the page's. */
  lang?: string;
}

/** The file that the worker loads. */
export interface GuidanceIndex {
  entries: GuidanceEntry[];
}
